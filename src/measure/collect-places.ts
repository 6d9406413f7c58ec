import { outwards, type Run } from "../dataset/index.js";
import { besideInside } from "./beside-inside.js";
import { collectPlace } from "./collect-place.js";
import { type Asked, type Collected, type Gap, isWhole, rankOfCollected, together } from "./collected.js";
import type { Countable } from "./countable.js";

/**
 * Rolls a period up over the places inside a place, each with what it reported for itself, in whatever pieces. The rule is
 * that of `gather`: with `sum` the own report of a place counts, unless the places inside it reported everything and more
 * firmly; with `union` its keys stand beside theirs.
 *
 * @param run the period, with the pieces of it that were reported anywhere
 */
export function collectPlaces(asked: Asked, of: Countable, run: Run, rollUp: "sum" | "union"): Collected {
  const known = new Map<string, Collected>();
  for (const { place, inside } of outwards(asked.data, asked.place)) {
    const own = atPlace(collectPlace({ ...asked, place }, of, run), place);
    const parts = inside.flatMap((part) => known.get(part) ?? []);
    const whole = together(run.period, parts);
    if (parts.length === 0) known.set(place, own);
    else
      known.set(place, rollUp === "union" ? besideInside(own, whole, place) : ownOrInside(own, whole, place));
  }
  const found = known.get(asked.place) ?? together(run.period, []);
  if (found.missing.length === 0) return found;
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
  return key === undefined || place === asked.place ? gap : { ...gap, key: `${place}/${key}` };
}
