import type { NamedThing } from "../../adapt/index.js";
import type { Assessment } from "../../assess/index.js";
import { termsIn } from "../../locale/index.js";
import type { Quantity } from "../../number/index.js";
import { optionsOf } from "../options-of.js";
import type { Report } from "../report-kinds.js";
import type { Table } from "../table/table.js";
import { wordsIn } from "../words/words-in.js";
import { assessmentRows } from "./assessment-rows.js";
import { number, type Row, type RowOptions } from "./row.js";
import { tableRows } from "./table-rows.js";

/**
 * An assessment, a report or a table as flat records. A number stands twice: for display, rounded, under its name
 * (`value: 92.16`), and in full as text (`valueExact: "10875/118"`), which whatever compares of this library takes. What is not
 * known is `null`, never 0.
 *
 * @throws RangeError for a locale that does not ship, and when the assessment is of another plan
 * @throws TypeError for what is none of these
 */
export function toRows(what: Assessment | Report | Table, options: RowOptions): readonly Row[] {
  optionsOf(options, ["locale", "plan"]);
  const { pick } = termsIn(options.locale);
  const { comma } = wordsIn(options.locale);
  const called = (thing: NamedThing | undefined) =>
    thing === undefined ? null : thing.name === undefined ? thing.id : pick(thing.name);
  if (!("kind" in what)) return assessmentRows(what, options);
  switch (what.kind) {
    case "table":
      return tableRows(what);
    case "summary":
      return what.groups.map(({ of, counts, total }) => ({
        group: of.length === 0 ? null : of.map(({ id }) => id).join("+"),
        name: of.length === 0 ? null : of.map(called).join(comma),
        ...counts,
        total,
      }));
    case "ranking":
      return [
        ...what.entries.map((one) => ({
          ...standing(one.of, called),
          ...one.counts,
          ...ranked(one),
          reason: null,
        })),
        ...what.refused.map((one) => ({
          ...standing(one.of, called),
          ...one.counts,
          ...ranked({ judged: one.judged, judgeable: one.judgeable }),
          reason: one.reason,
        })),
      ];
    case "supervisionList":
      return [...what.items, ...what.waived].map((item) => ({
        indicator: item.subject.indicator ?? null,
        action: item.subject.action ?? null,
        name: called(item.about),
        place: item.subject.place,
        placeName: called(item.place),
        severity: item.severity,
        response: item.response,
        nature: item.nature ?? null,
        goesTo: item.goesTo.map(called).join(comma),
        since: item.since ?? null,
        sinceAtLatest: item.sinceAtLatest === true,
        status: item.status ?? null,
        state: item.report?.state ?? null,
        ...number("value", item.takes.value),
        ...number("asked", item.takes.asked?.value),
        ...number("turnsAt", item.takes.turnsAt),
        ...number("gap", item.takes.gap),
        missingNumerator:
          item.takes.missingNumerator === undefined ? null : Number(item.takes.missingNumerator),
        missingNumeratorExact: item.takes.missingNumerator ?? null,
        isWaived: what.waived.includes(item),
      }));
    case "projectList":
      return what.projects.flatMap((project) =>
        project.actions.map((action) => ({
          task: project.number,
          taskTitle: pick(project.title),
          action: action.id,
          title: pick(action.title),
          place: action.place.id,
          placeName: called(action.place),
          leads: action.leads.map(called).join(comma),
          due: action.due ?? null,
          state: action.state ?? null,
          progress: action.report?.progress === undefined ? null : Number(action.report.progress),
          reportedOn: action.report?.reportedOn ?? null,
          flags: action.flags.length,
        })),
      );
    case "responsibilities":
      return what.list.flatMap(({ role, through, task, indicators, actions }) =>
        [
          ...indicators.map((one) => ({
            kind: "indicator",
            id: one.id,
            name: called(one),
            flags: one.flags.length,
          })),
          ...actions.map((one) => ({
            kind: "action",
            id: one.id,
            name: pick(one.title),
            flags: one.flags.length,
          })),
        ].map((one) => ({
          unit: what.unit.id,
          role,
          through: through?.id ?? null,
          task: task?.number ?? null,
          taskTitle: task === undefined ? null : pick(task.title),
          ...one,
        })),
      );
    default:
      throw new TypeError("toRows takes an assessment, a report or a table");
  }
}

function standing(of: NamedThing, called: (thing: NamedThing) => string | null): Row {
  return { id: of.id, name: called(of) };
}

interface RankedPart {
  readonly judged: number;
  readonly judgeable: number;
  readonly rank?: number;
  readonly isTied?: boolean;
  readonly wellShare?: Quantity;
  readonly nearShare?: Quantity;
  readonly rankBefore?: number;
  readonly movement?: number;
}

function ranked(one: RankedPart): Row {
  return {
    judged: one.judged,
    judgeable: one.judgeable,
    rank: one.rank ?? null,
    isTied: one.isTied ?? false,
    ...number("wellShare", one.wellShare),
    ...number("nearShare", one.nearShare),
    rankBefore: one.rankBefore ?? null,
    movement: one.movement ?? null,
  };
}
