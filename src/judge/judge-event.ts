import type { Target } from "../model/index.js";
import type { Case } from "./case.js";
import { figureOf } from "./current.js";
import type { Measured } from "./series.js";
import type { Horizon } from "./verdict.js";

/**
 * Judges an event (节点事项): met once it is reported as achieved, by the end of the period in which it is due; missed
 * where it was not, or came later. An event that was achieved never goes stale, and before it is due nothing is expected.
 */
export function judgeEvent(
  of: Case,
  target: Target,
): { readonly horizon: Horizon; readonly entry?: Measured } {
  const { schedule, series, asOf } = of;
  const due = schedule.read(target.due);
  const dueAt = schedule.monthsAt(due);
  const told = (horizon: Pick<Horizon, "status" | "reason" | "awaited">, entry?: Measured) => ({
    horizon: { ...horizon, target, due },
    ...(entry && { entry }),
  });
  const inTime = series.measured.filter(({ at }) => at <= dueAt);
  const [latest] = inTime;
  const { measurement } = latest ?? {};
  if (measurement?.ok && measurement.value === true) return told({ status: "met" }, latest);
  if (measurement?.ok === false) return told({ status: "undetermined", reason: "conflicting" }, latest);
  if (latest?.at === dueAt) return told({ status: "missed" }, latest);
  const late = series.measured.find(({ at, measurement: one }) => at > dueAt && one.ok);
  if (late !== undefined) return told({ status: "missed" }, late);
  if (asOf <= schedule.dayOf(due)) return told({ status: "notDue" }, latest);
  const awaited = figureOf(of, due);
  const reason = asOf <= awaited.by ? "awaiting" : "noData";
  return told({ status: "undetermined", reason, awaited }, latest);
}
