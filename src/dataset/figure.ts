import type { CivilDate, PeriodText } from "../period/index.js";
import { type Dataset, indexOf } from "./dataset.js";
import { inVersion, type Versions } from "./in-version.js";
import { settle, type Told } from "./settle.js";

/** A figure of one subject, place and period at a date: one value, or one for each key of a breakdown. */
export type Figure =
  | {
      /** One value. */
      readonly kind: "scalar";
      /** What its reports come to. */
      readonly settled: Told;
    }
  | {
      /** A value for each key. */
      readonly kind: "breakdown";
      /** What the reports of each key come to, in the order of the keys' text. */
      readonly byKey: ReadonlyMap<string, Told>;
    };

/**
 * The figure that was reported for exactly this place and period, as known at a date: by key for a data element with a
 * breakdown, and otherwise one value. Nothing is rolled up.
 *
 * @returns `undefined` where nothing was known
 */
export function figureOf(
  data: Dataset,
  query: {
    readonly of: string;
    readonly place: string;
    readonly period: PeriodText;
    readonly asOf: CivilDate;
    readonly versions?: Versions | undefined;
  },
): Figure | undefined {
  const { cells, subjects, periodsOf } = indexOf(data);
  const byPeriod = cells.get(query.of)?.get(query.place);
  const cell = byPeriod?.get(periodsOf.get(query.of)?.(query.period) ?? query.period);
  if (cell === undefined) return undefined;
  const subject = subjects.get(query.of);
  if (subject?.kind !== "element" || subject.element.breakdown === undefined) {
    const settled = settle(inVersion(cell.get("") ?? [], query), query.asOf);
    return settled.kind === "missing" ? undefined : { kind: "scalar", settled };
  }
  const byKey = new Map<string, Told>();
  for (const [key, reports] of cell) {
    if (key === "") continue;
    const settled = settle(inVersion(reports, query), query.asOf);
    if (settled.kind !== "missing") byKey.set(key, settled);
  }
  return byKey.size === 0 ? undefined : { kind: "breakdown", byKey };
}
