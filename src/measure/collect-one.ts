import { gather } from "../dataset/index.js";
import type { PeriodText } from "../period/index.js";
import type { Asked, Collected } from "./collected.js";
import type { Countable } from "./countable.js";

/** Collects what was reported for exactly one period, over the place or the places inside it. */
export function collectOne(asked: Asked, of: Countable, period: PeriodText): Collected {
  const { data, place, asOf } = asked;
  const { figures, missing, doubles } = gather(data, { of: of.id, place, period, asOf }, of.rollUp ?? "none");
  const version = figures.length === 0 ? undefined : of.versionAt(period);
  return {
    period,
    addends: figures.map((found) => ({ ...found, period, within: period, version })),
    missing: figures.length === 0 ? [{ period }] : missing.map((one) => ({ period, place: one })),
    lacking: missing,
    doubles: doubles.map((double) => ({ ...double, period })),
  };
}
