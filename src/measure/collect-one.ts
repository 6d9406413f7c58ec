import { type Double as DoubleOfPlaces, gather } from "../dataset/index.js";
import type { PeriodText } from "../period/index.js";
import type { Asked, Collected, Double } from "./collected.js";
import type { Countable } from "./countable.js";

/** One list for all that lack nothing: most figures do, and there are many. */
const none: readonly never[] = [];

/** Collects what was reported for exactly one period, over the place or the places inside it. */
export function collectOne(asked: Asked, of: Countable, period: PeriodText): Collected {
  const { data, place, asOf } = asked;
  const inForce = of.versionAt(period);
  const versions = inForce === undefined ? undefined : { wanted: of.wanted, inForce };
  const query = { of: of.id, place, period, asOf, versions };
  const { figures, missing, doubles } = gather(data, query, of.rollUp ?? "none");
  return {
    period,
    addends: figures.map(({ place: at, figure }) => ({
      place: at,
      figure,
      period,
      within: period,
      version: inForce,
    })),
    missing:
      figures.length === 0
        ? [{ period }]
        : missing.length === 0
          ? none
          : missing.map((one) => ({ period, place: one })),
    lacking: missing,
    doubles: doubles.length === 0 ? none : doubles.map((double) => doubleOf(double, period)),
  };
}

function doubleOf({ own, parts }: DoubleOfPlaces, period: PeriodText): Double {
  return {
    ...{ of: "places", place: own.place, period, own: [own.figure] },
    parts: parts.map(({ figure }) => figure),
  };
}
