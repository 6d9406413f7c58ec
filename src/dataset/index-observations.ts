import { collectRowIssues, type Issue, issueOf, nearest, shown, typeOf } from "../issue/index.js";
import {
  isEvent,
  type Observation,
  type Plan,
  placeIdsOf,
  type Subject,
  subjectsOf,
} from "../model/index.js";
import { isFault, readDecimal } from "../number/index.js";
import {
  type CivilDate,
  isCivilDate,
  isPeriodText,
  type PeriodText,
  periodSpan,
  referenceDate,
} from "../period/index.js";
import { type Dataset, datasetOf } from "./dataset.js";
import { placesInside } from "./places.js";
import type { Report } from "./report.js";

/** How long work is followed. */
export interface ProgressOptions {
  /** Called now and then with how many are done, and once at the end; `total` is absent for an iterator. */
  readonly onProgress?: ((done: number, total: number | undefined) => void) | undefined;
}

/** Observations between two calls of `onProgress`. */
const progressStep = 10_000;

/** Days that were read before. */
interface Dates {
  readonly reports: Set<CivilDate>;
  readonly figures: Map<Subject, Map<PeriodText, CivilDate>>;
}

type Cells = Map<string, Map<string, Map<PeriodText, Map<string, Report[]>>>>;

/**
 * Makes observations ready for many questions: indexed by subject, place, period and key. They are those of
 * `parseObservations`; one that the plan does not know, or whose figure cannot be read, is left out with an issue.
 * Nothing is merged and nothing is thrown away: which report counts is settled for the date that is asked about.
 *
 * @param observations any iterable
 */
export function indexObservations(
  plan: Plan,
  observations: Iterable<Observation>,
  options: ProgressOptions = {},
): { readonly data: Dataset; readonly issues: readonly Issue[] } {
  const subjects = subjectsOf(plan);
  const places = placeIdsOf(plan);
  const total = Array.isArray(observations) ? observations.length : undefined;
  const cells: Cells = new Map();
  const dates: Dates = { reports: new Set(), figures: new Map() };
  const found = collectRowIssues();
  let row = 0;
  for (const observation of observations) {
    const { of, place } = observation;
    const subject = subjects.get(of);
    if (subject === undefined)
      found.add(row, issueOf("unknownReference", ["of"], { id: of, kind: "subject" }));
    else if (!places.has(place))
      found.add(row, issueOf("unknownReference", ["place"], { id: place, kind: "place" }));
    else {
      const report = reportOf(observation, subject, row, dates);
      if ("code" in report) found.add(row, report);
      else cellFor(cells, observation).push(report);
    }
    row++;
    if (row % progressStep === 0) options.onProgress?.(row, total);
  }
  options.onProgress?.(row, total);
  sortKeys(cells);
  return { data: datasetOf({ plan, subjects, inside: placesInside(plan), cells }), issues: found.all() };
}

function reportOf(observation: Observation, subject: Subject, row: number, dates: Dates): Report | Issue {
  const { period, value, status = "final", source = "", definition, reportedOn } = observation;
  const isTruthDue = subject.kind === "indicator" && isEvent(subject.indicator);
  if (isTruthDue !== (typeof value === "boolean")) {
    const expected = isTruthDue ? "truth" : "number";
    return issueOf("wrongType", ["value"], { value: shown(value), found: typeOf(value), expected });
  }
  if (definition !== undefined) {
    const versions = versionsOf(subject);
    if (!versions.includes(definition)) return unknownVersion(definition, versions);
  }
  const number = typeof value === "boolean" ? value : readDecimal(value);
  if (isFault(number)) return issueOf("badNumber", ["value"], { value: shown(value), reason: number });
  if (reportedOn !== undefined && !dates.reports.has(reportedOn)) {
    if (!isCivilDate(reportedOn)) return issueOf("badDate", ["reportedOn"], { value: shown(reportedOn) });
    dates.reports.add(reportedOn);
  }
  const byPeriod = entryOf(dates.figures, subject, () => new Map());
  if (!byPeriod.has(period)) {
    if (!isPeriodText(period))
      return issueOf("badPeriod", ["period"], { value: shown(period), reason: "malformed" });
    byPeriod.set(period, dayOfFigure(subject, period));
  }
  return {
    value: number,
    decimals: decimalsOf(value),
    status,
    source,
    knownOn: reportedOn ?? byPeriod.get(period) ?? "",
    dateAssumed: reportedOn === undefined,
    definition,
    row,
  };
}

/** The day for which a figure stands: without a day of its report, it is taken to be known from then on. */
function dayOfFigure(subject: Subject, period: PeriodText): CivilDate {
  return subject.kind === "element" ? referenceDate(period, subject.element) : periodSpan(period).end;
}

/** The versions that reports of a subject may name; those of a component are its indicator's. */
function versionsOf(subject: Subject): readonly string[] {
  const { definitions = [] } = subject.kind === "element" ? subject.element : subject.indicator;
  return definitions.map(({ version }) => version);
}

function unknownVersion(id: string, versions: readonly string[]): Issue {
  const meant = nearest(id, versions);
  return issueOf("unknownReference", ["definition"], {
    id,
    kind: "definition",
    ...(meant !== undefined && { nearest: meant }),
  });
}

function decimalsOf(value: Observation["value"]): number {
  const text = String(value);
  const point = text.indexOf(".");
  return point < 0 ? 0 : text.length - point - 1;
}

function cellFor(cells: Cells, { of, place, period, key = "" }: Observation): Report[] {
  const byPlace = entryOf(cells, of, () => new Map());
  const byPeriod = entryOf(byPlace, place, () => new Map());
  const byKey = entryOf(byPeriod, period, () => new Map());
  return entryOf(byKey, key, () => []);
}

/** Puts the keys of each breakdown in the order of their text, whatever the order of the rows. */
function sortKeys(cells: Cells): void {
  for (const byPlace of cells.values())
    for (const byPeriod of byPlace.values())
      for (const [period, byKey] of byPeriod) {
        if (byKey.size > 1) byPeriod.set(period, new Map([...byKey].sort(([a], [b]) => (a < b ? -1 : 1))));
      }
}

/** What a map holds under a key, made on the first visit. */
function entryOf<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}
