import type { Target } from "../model/index.js";
import type { PeriodText } from "../period/index.js";
import type { Case } from "./case.js";
import { valuesOf, valuesOfEach } from "./judged-together.js";
import type { Measured } from "./series.js";
import { type AwaitedFigure, reasonFor, type VerdictReason } from "./verdict.js";

/** The measurement by which a target is judged, or why there is none. */
export interface Current {
  /** The period; absent where nothing is known of one. */
  readonly entry?: Measured;
  /** Why it cannot be judged; absent where it can. */
  readonly reason?: VerdictReason | "notApplicable";
  /** The figure that is to come, or overdue. */
  readonly awaited?: AwaitedFigure;
}

/**
 * The measurement by which a target is judged: after its due date that of the due period, for good; before, the latest one,
 * an estimate of the due period included.
 * A later period that is due and has no value stands in the way, and so does a figure that should have been replaced by a
 * newer one (stale).
 */
export function currentFor(of: Case, target: Target): Current {
  const { schedule, series, asOf } = of;
  const dueAt = schedule.monthsAt(schedule.read(target.due));
  const usable = series.measured.filter(({ at }) => at <= dueAt);
  if (!isOver(of, target)) return latestOf(of, usable);
  const atDue = usable.find(({ at }) => at === dueAt);
  if (atDue !== undefined && isMeasured(atDue)) return currentOf(atDue);
  const last = figureOf(of, schedule.lastIn(schedule.read(target.due)));
  if (asOf <= last.by) return { reason: "awaiting", awaited: last };
  return atDue === undefined ? { reason: "noData", awaited: last } : currentOf(atDue);
}

/** Whether the day for which the figure of a target's due period stands is over: only then a target is missed. */
export function isOver({ schedule, asOf }: Pick<Case, "schedule" | "asOf">, { due }: Target): boolean {
  return asOf > schedule.dayOf(schedule.read(due));
}

/** Whether a value that lies at a point in time decides a target for good: that of its due period, once that is over. */
export function isDecisive(of: Pick<Case, "schedule" | "asOf">, target: Target, at: number): boolean {
  return at >= of.schedule.monthsAt(of.schedule.read(target.due)) && isOver(of, target);
}

function latestOf(of: Case, usable: readonly Measured[]): Current {
  const { schedule, series, asOf } = of;
  for (const entry of usable) {
    if (isMeasured(entry)) {
      const awaited = figureOf(of, schedule.next(entry.period));
      return asOf > awaited.by ? { reason: "stale", entry, awaited } : currentOf(entry);
    }
    if (asOf > schedule.dueDay(entry.period)) return currentOf(entry);
  }
  const missing = series.due.find(({ period }) => asOf > schedule.dueDay(period));
  if (missing !== undefined)
    return { reason: "noData", entry: missing, awaited: figureOf(of, missing.period) };
  return { reason: "awaiting", ...(series.coming && { awaited: figureOf(of, series.coming) }) };
}

/** The figure of a period, with the day by which it is due. */
export function figureOf({ schedule }: Pick<Case, "schedule">, period: PeriodText): AwaitedFigure {
  return { period, by: schedule.dueDay(period) };
}

/** Whether something can be judged: a value, contradicting reports that may come to the same, or each component. */
function isUsable(entry: Measured): boolean {
  return entry.measurement.ok || valuesOf(entry).length > 0 || valuesOfEach(entry).length > 0;
}

/**
 * Whether every figure of a period is there, whatever the formula makes of them: then none of it is awaited. Reports that
 * contradict one another without end, or count by two definitions, may still be corrected until the figure is due.
 */
export function isMeasured(entry: Measured): boolean {
  const { measurement } = entry;
  return isUsable(entry) || (!measurement.ok && reasonFor(measurement.reason) === "notComputable");
}

/** A period as that by which a target is judged, with the reason where it has no value. */
export function currentOf(entry: Measured): Current {
  const { measurement } = entry;
  if (measurement.ok || isUsable(entry)) return { entry };
  const { inputs } = measurement;
  // 0 / 0, both reported: the place has no such thing.
  const isNothing = measurement.reason === "divisionByZero" && inputs.length > 0 && inputs.every(isZero);
  return { reason: isNothing ? "notApplicable" : reasonFor(measurement.reason), entry };
}

function isZero({ value, total }: { readonly value?: string; readonly total?: string }): boolean {
  return (value ?? total) === "0";
}
