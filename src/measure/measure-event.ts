import type { PeriodText } from "../period/index.js";
import type { Asked } from "./collected.js";
import { coverageOf } from "./coverage-of.js";
import type { Measurement } from "./measurement.js";
import { eventOf, reportsOf } from "./reported.js";
import type { VersionAt } from "./versions.js";

/** Measures an event (节点事项): whether it is reported as achieved. Events of places are never added up. */
export function measureEvent(
  asked: Asked,
  id: string,
  period: PeriodText,
  versionAt: VersionAt,
): Measurement {
  const input = reportsOf(asked, { id, versionAt }, period);
  const { used, versions } = input;
  const outcome = eventOf(asked, id, period);
  const [reported] = typeof outcome === "boolean" ? versions(0) : [];
  const definition = reported ?? versionAt(period);
  const base = {
    indicator: id,
    place: asked.place,
    period,
    ...(definition !== undefined && { definition }),
    inputs: used === undefined ? [] : [used],
    coverage: coverageOf(asked.place, [input]),
    issues: [],
  };
  if (typeof outcome !== "boolean") return { ok: false, ...outcome, ...base };
  return { ok: true, value: outcome, origin: "reported", ...base };
}
