import type { Baseline } from "../../model/index.js";
import type { ThresholdOptions } from "../threshold/index.js";

/** What a row says beside its cells, for the phrase in the cell of one period. */
export function rowOptions(
  indicator: string,
  baseline: Pick<Baseline, "value" | "period"> | undefined,
  due: string | undefined,
): ThresholdOptions {
  return {
    indicator,
    baseline: baseline?.value,
    baselineYear: yearOf(baseline?.period),
    due,
    years: yearsBetween(baseline?.period, due),
  };
}

function yearOf(period: string | undefined): number | undefined {
  const year = Number(period?.slice(0, 4));
  return Number.isInteger(year) && year >= 1900 && year <= 2200 ? year : undefined;
}

function yearsBetween(from: string | undefined, to: string | undefined): number | undefined {
  const years = Number(to?.slice(0, 4)) - Number(from?.slice(0, 4));
  return Number.isInteger(years) && years >= 1 && years <= 100 ? years : undefined;
}
