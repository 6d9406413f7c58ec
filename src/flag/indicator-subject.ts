import {
  type Case,
  type Comparison,
  type JudgedPeriod,
  judgedPeriods,
  type Verdict,
} from "../judge/index.js";
import { isEvent } from "../model/index.js";
import { bestImprovements, type Improvements } from "./improvement.js";

/** An indicator in a place, as rules look at it. */
export interface IndicatorSubject {
  /** What is known of it. */
  readonly of: Case;
  /** Its verdict; absent where no target binds the place. */
  readonly verdict: Verdict | undefined;
  /** The place beside the whole, where it is compared and not judged. */
  readonly comparison: Comparison | undefined;
  /** Its due periods, newest first, up to the one in which the target is due; none as long as no period of the plan is due. */
  readonly periods: readonly JudgedPeriod[];
  /** How many of them lie in the plan: the ones before only serve as `previous(…)`. */
  readonly counted: number;
  /** How many of the newest ones were not reported at all, though they are due. */
  readonly unreported: number;
  /** The best improvement in a year up to each of them. */
  readonly best: () => Improvements;
}

/**
 * Makes an indicator in a place ready for the rules: each due period is judged once for all of them. `undefined` where the
 * place is neither judged nor compared: then nothing is asked of it, and no rule looks at it.
 */
export function indicatorSubject(
  of: Case,
  verdict: Verdict | undefined,
  comparison: Comparison | undefined,
): IndicatorSubject | undefined {
  if (verdict === undefined && comparison === undefined) return undefined;
  const all = periodsOf(of, verdict);
  const start = `${of.plan.span.first}-01-01`;
  // An event counts wherever it lies.
  const before = isEvent(of.indicator)
    ? -1
    : all.findIndex(({ period }) => of.schedule.dayOf(period) < start);
  const counted = before < 0 ? all.length : before;
  const periods = counted === 0 ? [] : all;
  const known = periods.findIndex(({ measurement }) => measurement.ok || measurement.reason !== "noData");
  let best: Improvements | undefined;
  return {
    of,
    verdict,
    comparison,
    periods,
    counted,
    unreported: known < 0 ? periods.length : known,
    best: () => {
      best ??= bestImprovements(of, periods);
      return best;
    },
  };
}

/**
 * At its due period a target is judged for good: later ones do not count. An event is judged there alone, but for reports that
 * contradict one another, which are about the period that they name.
 */
function periodsOf(of: Case, verdict: Verdict | undefined): readonly JudgedPeriod[] {
  const { schedule, indicator } = of;
  if (isEvent(indicator)) {
    if (verdict === undefined) return [];
    const { final, measurement } = verdict;
    const period = final.reason === "conflicting" ? measurement.period : final.due;
    return [{ period, measurement, horizon: final, kept: undefined, annual: undefined }];
  }
  const periods = judgedPeriods(of);
  if (verdict === undefined) return periods;
  const last = schedule.monthsAt(verdict.final.due);
  return periods.filter(({ period }) => schedule.monthsAt(period) <= last);
}
