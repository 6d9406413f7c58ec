import { rankOfTold, type Told } from "../dataset/index.js";
import { comparePeriods, type PeriodText } from "../period/index.js";
import type { Addend } from "./collected.js";

/** What was told of one key for one period. */
export interface Cell {
  /** The period. */
  readonly period: PeriodText;
  /** The version of the definition that is in force for the period, where there is one. */
  readonly version: string | undefined;
  /** What the reports come to. */
  readonly told: Told;
}

/** What was told of each key, by key. */
export function cellsOf(addends: readonly Addend[]): Map<string, readonly Cell[]> {
  const cells = new Map<string, Cell[]>();
  for (const { figure, period, version } of addends) {
    if (figure.kind === "scalar") continue;
    for (const [key, told] of figure.byKey) {
      const known = cells.get(key);
      if (known === undefined) cells.set(key, [{ period, version, told }]);
      else known.push({ period, version, told });
    }
  }
  return cells;
}

/** The cells of a place as figures once more, in the order of the periods. */
export function addendsOf(
  cells: ReadonlyMap<string, readonly Cell[]>,
  { place, within }: Pick<Addend, "place" | "within">,
): readonly Addend[] {
  const found = new Map<
    PeriodText,
    { readonly version: string | undefined; readonly byKey: Map<string, Told> }
  >();
  for (const [key, ofKey] of cells)
    for (const { period, version, told } of ofKey) {
      const known = found.get(period);
      if (known === undefined) found.set(period, { version, byKey: new Map([[key, told]]) });
      else known.byKey.set(key, told);
    }
  return [...found]
    .map(
      ([period, { version, byKey }]): Addend => ({
        ...{ period, within, place, version },
        figure: { kind: "breakdown", byKey },
      }),
    )
    .sort((one, other) => comparePeriods(one.period, other.period));
}

/** How firm the least firm of some cells is. */
export function rankOfCells(cells: readonly Cell[]): number {
  return cells.reduce((rank, { told }) => Math.max(rank, rankOfTold(told)), 0);
}
