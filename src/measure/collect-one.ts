import { gather } from "../dataset/index.js";
import type { PeriodText } from "../period/index.js";
import type { Asked, Collected } from "./collected.js";
import type { Countable } from "./countable.js";

/** Collects what was reported for exactly one period, over the place or the places inside it. */
export function collectOne(asked: Asked, of: Countable, period: PeriodText): Collected {
  const { data, place, asOf } = asked;
  const inForce = of.versionAt(period);
  const versions = inForce === undefined ? undefined : { wanted: of.wanted, inForce };
  const query = { of: of.id, place, period, asOf, versions };
  const { figures, missing, doubles } = gather(data, query, of.rollUp ?? "none");
  return {
    period,
    addends: figures.map((found) => ({ ...found, period, within: period, version: inForce })),
    missing: figures.length === 0 ? [{ period }] : missing.map((one) => ({ period, place: one })),
    lacking: missing,
    doubles: doubles.map((double) => ({ ...double, period })),
  };
}
