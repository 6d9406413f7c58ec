import { hasPlacesInside, outwards } from "../dataset/index.js";
import type { PeriodText } from "../period/index.js";
import { besideInside } from "./beside-inside.js";
import { type Asked, type Collected, type Gap, isWhole, rankOfCollected, together } from "./collected.js";
import type { Countable } from "./countable.js";
import { keyInside } from "./same-school.js";

/**
 * Collects the raw counts of which the figure of a place is made: its own report or those of the places inside it, each in
 * turn by its own report or by the places inside it. With `sum`, its own report counts, unless all the places inside it
 * reported and their reports are firmer (final beats preliminary beats estimated). With `union`, the keys of the place and
 * those of the places inside it stand side by side. Percentages are never collected: they are computed from what is.
 *
 * @param collectOf what a place reported for itself
 */
export function rollUp(
  asked: Asked,
  { rollUp = "none" }: Pick<Countable, "rollUp">,
  period: PeriodText,
  collectOf: (asked: Asked) => Collected,
): Collected {
  if (rollUp === "none" || !hasPlacesInside(asked.data, asked.place)) return collectOf(asked);
  const join = rollUp === "union" ? besideInside : ownOrInside;
  const known = new Map<string, Collected>();
  for (const { place, inside } of outwards(asked.data, asked.place)) {
    const own = atPlace(collectOf({ ...asked, place }), place);
    const parts = inside.flatMap((part) => known.get(part) ?? []);
    known.set(place, parts.length === 0 ? own : join(own, together(period, parts), place));
  }
  const found = known.get(asked.place) ?? together(period, []);
  if (found.missing.length === 0) return found;
  if (found.addends.length === 0) return { ...found, missing: [{ period }] };
  if (rollUp === "union") return { ...found, missing: found.missing.map((gap) => namedIn(gap, asked)) };
  const lacking = new Set(found.lacking);
  const whole = found.addends.filter((addend) => !lacking.has(addend.place));
  return whole.length === 0 ? found : { ...found, addends: whole };
}

/** With the place in each gap, to tell it from those of other places. */
function atPlace(own: Collected, place: string): Collected {
  return own.missing.length === 0 ? own : { ...own, missing: own.missing.map((gap) => ({ ...gap, place })) };
}

function ownOrInside(own: Collected, inside: Collected, place: string): Collected {
  if (!isWhole(own)) return inside.addends.length > 0 || own.addends.length === 0 ? inside : own;
  if (!isWhole(inside)) return own;
  const double = {
    ...({ of: "places", place, period: own.period } as const),
    own: own.addends.map(({ figure }) => figure),
    parts: inside.addends.map(({ figure }) => figure),
  };
  const isFirmer = rankOfCollected(inside) < rankOfCollected(own);
  const counted = isFirmer ? inside : own;
  return { ...counted, doubles: [...counted.doubles, double] };
}

/** The key of another place is known by its place. */
function namedIn(gap: Gap, asked: Asked): Gap {
  const { place, key } = gap;
  return key === undefined || place === undefined || place === asked.place
    ? gap
    : { ...gap, key: keyInside({ place, key }) };
}
