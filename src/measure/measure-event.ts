import type { PeriodText } from "../period/index.js";
import type { Asked } from "./collect.js";
import { fill } from "./input.js";
import type { Measurement } from "./measurement.js";
import { eventOf } from "./reported.js";

/** Measures an event (节点事项): whether it is reported as achieved. Events of places are never added up. */
export function measureEvent(asked: Asked, id: string, period: PeriodText): Measurement {
  const of = { id, rollUp: "none", timing: "snapshot", calendar: "calendar" } as const;
  const { used, found, of: needed } = fill(asked, id, "period", of, [{ period, sum: [period] }]);
  const base = {
    indicator: id,
    place: asked.place,
    period,
    inputs: used === undefined ? [] : [used],
    coverage: { found, of: needed },
    issues: [],
  };
  const outcome = eventOf(asked, id, period);
  if (typeof outcome !== "boolean") return { ok: false, ...outcome, ...base };
  return { ok: true, value: outcome, origin: "reported", ...base };
}
