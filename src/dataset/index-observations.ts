import { collectRowIssues, type Issue, issueOf, shown, suggester, typeOf } from "../issue/index.js";
import {
  idsByName,
  type Observation,
  type Plan,
  placeIdsOf,
  placesOf,
  readerOfDoubts,
  requirePlan,
  subjectsOf,
} from "../model/index.js";
import { inBrief } from "../number/index.js";
import { type Dataset, datasetOf } from "./dataset.js";
import { figurePeriods } from "./figure-period.js";
import { placesInside } from "./places.js";
import { planShape } from "./plan-shape.js";
import { checkRow, reportReader } from "./read-report.js";
import type { Report } from "./report.js";
import { refuseAnswer, requireKeys } from "./require-asked.js";
import { tidier } from "./tidied.js";

/** How long work is followed. */
export interface ProgressOptions {
  /** Called now and then with how many are done, and once at the end; `total` is absent for an iterator. */
  readonly onProgress?: ((done: number, total: number | undefined) => void) | undefined;
}

/** Observations between two calls of `onProgress`. */
const progressStep = 10_000;

type Cells = Map<string, Map<string, Map<string, Map<string, Report[]>>>>;

/**
 * Makes observations ready for many questions: indexed by subject, place, period and key. They are those of
 * `parseObservations`, or rows as good; one that the plan does not know or does not take is left out with an issue.
 * Nothing is merged and nothing is thrown away: which report counts is settled for the date that is asked about.
 * The index serves every date, and every plan that takes the same rows at the same places and has the same doubts about them:
 * one with other words, formulas or targets, but neither one of other years nor one that asks for a high percentage of what
 * this one does not, or the other way round.
 *
 * @param observations any iterable
 * @throws TypeError when the plan is none, or the observations are no iterable
 */
export function indexObservations(
  plan: Plan,
  observations: Iterable<Observation>,
  options: ProgressOptions = {},
): { readonly data: Dataset; readonly issues: readonly Issue[] } {
  requirePlan(plan);
  refuseAnswer("observations", observations, "parseObservations", "observations");
  requireKeys("options", options, ["onProgress"]);
  const given: unknown = observations;
  if (typeof given !== "object" || given === null || !(Symbol.iterator in given))
    throw new TypeError(`observations must be a list, not ${inBrief(given)}`);
  const subjects = subjectsOf(plan);
  const periodsOf = new Map([...subjects].map(([id, subject]) => [id, figurePeriods(subject)]));
  const places = placeIdsOf(plan);
  const total = Array.isArray(observations) ? observations.length : undefined;
  const cells: Cells = new Map();
  const nearestSubject = suggester([...subjects.keys()]);
  const nearestPlace = suggester([...places], idsByName(placesOf(plan)));
  const tidy = tidier();
  const read = reportReader(plan.elements, tidy);
  const doubts = readerOfDoubts(plan, subjects);
  const found = collectRowIssues();
  let row = 0;
  for (const observation of observations) {
    const report = checkRow(observation) ?? reportOf(observation, row);
    const doubt = "code" in report ? undefined : doubts(observation);
    if (doubt !== undefined) found.add(row, doubt);
    if ("code" in report) found.add(row, report);
    else cellFor(cells, observation, periodsOf.get(observation.of)?.(observation.period), tidy).push(report);
    row++;
    if (row % progressStep === 0) options.onProgress?.(row, total);
  }
  options.onProgress?.(row, total);
  sortKeys(cells);
  const inside = placesInside(plan);
  const reported = periodsReported(cells);
  let known: string | undefined;
  const shape = () => {
    known ??= planShape(plan);
    return known;
  };
  return {
    data: datasetOf({ plan, shape, subjects, periodsOf, inside, cells, reported }),
    issues: found.all(),
  };

  function reportOf(observation: Observation, at: number): Report | Issue {
    const { of, place } = observation;
    for (const field of ["of", "place"] as const)
      if (typeof observation[field] !== "string") return notText(field, observation[field]);
    const subject = subjects.get(of);
    if (subject === undefined) return unknown("of", "subject", of, nearestSubject(of));
    if (!places.has(place)) return unknown("place", "place", place, nearestPlace(place));
    return read(observation, subject, at);
  }
}

/** The issue of an id that lacks, or that is no text. */
function notText(field: "of" | "place", value: unknown): Issue {
  if (value === undefined) return issueOf("missingKey", [field], { key: field });
  return issueOf("wrongType", [field], { value: shown(value), found: typeOf(value), expected: "id" });
}

function unknown(
  field: "of" | "place",
  kind: "subject" | "place",
  id: string,
  meant: string | undefined,
): Issue {
  return issueOf("unknownReference", [field], { id, kind, ...(meant !== undefined && { nearest: meant }) });
}

function cellFor(
  cells: Cells,
  { of, place, period, key = "" }: Observation,
  kept = period,
  tidy: (text: string) => string,
): Report[] {
  const byPlace = entryOf(cells, of, () => new Map());
  const byPeriod = entryOf(byPlace, place, () => new Map());
  const byKey = entryOf(byPeriod, kept, () => new Map());
  return entryOf(byKey, tidy(key), () => []);
}

function periodsReported(cells: Cells): ReadonlyMap<string, ReadonlySet<string>> {
  const reported = new Map<string, Set<string>>();
  for (const [of, byPlace] of cells) {
    const periods = new Set<string>();
    for (const byPeriod of byPlace.values()) for (const period of byPeriod.keys()) periods.add(period);
    reported.set(of, periods);
  }
  return reported;
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
