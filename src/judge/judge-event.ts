import type { Target } from "../model/index.js";
import type { Case } from "./case.js";
import { figureOf, isOver } from "./current.js";
import type { Measured } from "./series.js";
import type { Horizon } from "./verdict.js";

/**
 * Judges an event (节点事项): met once a report of any period up to the one in which it is due says that it is achieved, which
 * a report of a later period does not undo; missed where that period is over and none did. An event that was achieved never
 * goes stale, and before it is due nothing is expected.
 */
export function judgeEvent(
  of: Case,
  target: Target,
): { readonly horizon: Horizon; readonly entry?: Measured } {
  const { schedule, series, asOf } = of;
  const due = schedule.read(target.due);
  const dueAt = schedule.monthsAt(due);
  const told = (horizon: Pick<Horizon, "status" | "reason" | "metEarly" | "awaited">, entry?: Measured) => ({
    horizon: { ...horizon, target, due },
    ...(entry && { entry }),
  });
  const inTime = series.measured.filter(({ at }) => at <= dueAt);
  const achieved = inTime.find(({ measurement }) => measurement.ok && measurement.value === true);
  if (achieved !== undefined) {
    const isEarly = achieved.at < dueAt || !isOver(of, target);
    return told({ status: "met", ...(isEarly && { metEarly: true }) }, achieved);
  }
  const disputed = inTime.find(({ measurement }) => !measurement.ok);
  if (disputed !== undefined) return told({ status: "undetermined", reason: "conflicting" }, disputed);
  const [latest] = inTime;
  if (!isOver(of, target)) return told({ status: "notDue" }, latest);
  if (latest?.at === dueAt) return told({ status: "missed" }, latest);
  const late = series.measured.find(({ at, measurement: one }) => at > dueAt && one.ok);
  if (late !== undefined) return told({ status: "missed" }, late);
  const awaited = figureOf(of, due);
  const reason = asOf <= awaited.by ? "awaiting" : "noData";
  return told({ status: "undetermined", reason, awaited }, latest);
}
