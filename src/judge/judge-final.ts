import { isEvent, type Target } from "../model/index.js";
import type { Case } from "./case.js";
import { currentFor, isMeasured } from "./current.js";
import { governing } from "./governing.js";
import { inForce } from "./in-force.js";
import { judgeEvent } from "./judge-event.js";
import { judgeAgainst } from "./judge-period.js";
import { monthsAt } from "./schedule.js";
import type { Measured } from "./series.js";
import type { Horizon } from "./verdict.js";
import { worstOf } from "./worst.js";

/** A judgement with the period on which it rests. */
export interface Judged {
  /** The judgement. */
  readonly horizon: Horizon;
  /** The period; absent where nothing is known. */
  readonly entry?: Measured;
}

/** Judges the way to the targets that govern a place now; the gravest counts. None where no target binds the place. */
export function judgeFinal(of: Case): Judged | undefined {
  const { indicator, schedule, series, asOf } = of;
  // A figure that is overdue counts as well: a target that is past does not judge because the newer figure is missing. One
  // that may still come does not, though a part of it is there: else half a report would let go of a target that was missed.
  const latest = series.due.find((entry) => isMeasured(entry) || asOf > schedule.dueDay(entry.period));
  const now = latest?.at ?? monthsAt(asOf);
  const targets = governing(of, inForce(indicator, schedule, now, asOf), now);
  const judged = targets.map((target) =>
    isEvent(indicator) ? judgeEvent(of, target) : judgeNow(of, target),
  );
  const worst = worstOf(judged.map(({ horizon }) => horizon));
  const at = judged.findIndex(({ horizon }) => horizon === worst);
  const decisive = judged[at];
  if (decisive === undefined || targets.length === 1) return decisive;
  const besides = targets.filter((_, i) => i !== at);
  return { ...decisive, horizon: { ...decisive.horizon, besides } };
}

function judgeNow(of: Case, target: Target): Judged {
  const { entry, reason, awaited } = currentFor(of, target);
  if (reason === undefined && entry !== undefined) return { horizon: judgeAgainst(of, target, entry), entry };
  const due = of.schedule.read(target.due);
  const horizon: Horizon =
    reason === "notApplicable"
      ? { status: "notApplicable", target, due }
      : { status: "undetermined", reason: reason ?? "noData", ...(awaited && { awaited }), target, due };
  return { horizon, ...(entry && { entry }) };
}
