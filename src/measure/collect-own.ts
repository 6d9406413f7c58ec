import { figureOf } from "../dataset/index.js";
import type { PeriodText } from "../period/index.js";
import type { Asked, Collected } from "./collected.js";
import type { Countable } from "./countable.js";

/** One list for all that lack nothing: most figures do, and there are many. */
const none: readonly never[] = [];

/** Collects what a place reported for itself for exactly one period. */
export function collectOwn({ data, place, asOf }: Asked, of: Countable, period: PeriodText): Collected {
  const version = of.versionAt(period);
  const versions = version === undefined ? undefined : { wanted: of.wanted, inForce: version };
  const figure = figureOf(data, { of: of.id, place, period, asOf, versions });
  if (figure === undefined)
    return { period, addends: none, missing: [{ period }], lacking: [place], doubles: none };
  const addend = { place, figure, period, within: period, version };
  return { period, addends: [addend], missing: none, lacking: none, doubles: none };
}
