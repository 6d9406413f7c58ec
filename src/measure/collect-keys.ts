import { coverRun, figureOf, type Piece, type Run, type Told } from "../dataset/index.js";
import type { PeriodText } from "../period/index.js";
import type { Addend, Asked, Collected, Gap } from "./collected.js";
import type { Countable } from "./countable.js";

/** The figures of a breakdown, by key. */
type ByKey = ReadonlyMap<string, Told>;

/**
 * Looks at a breakdown key by key where one school reports the year and another one its months: each key as it was reported
 * for the period, or from the pieces that cover it. A key of which only a part was reported is missing, and named.
 */
export function collectKeys(asked: Asked, of: Countable, run: Run, found: Collected): Collected {
  const places = [...new Set(found.addends.map(({ place }) => place))];
  const byPlace = places.map((place) => {
    const nameOf = (key: string) =>
      of.rollUp === "union" && place !== asked.place ? `${place}/${key}` : key;
    return keysAt({ ...asked, place }, of, run, found, nameOf);
  });
  if (byPlace.every(({ isAsFound }) => isAsFound)) return found;
  const known = new Set(places);
  const missing = [
    ...found.missing.filter(({ place }) => place !== undefined && !known.has(place)),
    ...byPlace.flatMap((one) => one.missing),
  ];
  const open = new Set(missing.map(({ place }) => place));
  return {
    ...found,
    addends: byPlace.flatMap(({ addends }) => addends),
    missing,
    lacking: [...new Set([...found.lacking, ...places])].filter((place) => open.has(place)),
  };
}

/** What one place reported, key by key. */
function keysAt(asked: Asked, of: Countable, run: Run, found: Collected, nameOf: (key: string) => string) {
  const { data, place, asOf } = asked;
  const keysOf = (period: PeriodText): ByKey => {
    const inForce = of.versionAt(period);
    const versions = inForce === undefined ? undefined : { wanted: of.wanted, inForce };
    const figure = figureOf(data, { of: of.id, place, period, asOf, versions });
    return figure?.kind === "breakdown" ? figure.byKey : new Map();
  };
  const whole = keysOf(run.period);
  const pieces = new Map<Piece, ByKey>(run.pieces.map((piece) => [piece, keysOf(piece.period)]));
  const further = new Set([...pieces.values()].flatMap((byKey) => [...byKey.keys()]));
  for (const key of whole.keys()) further.delete(key);
  const own = found.addends.filter((addend) => addend.place === place);
  if (further.size === 0) return { addends: own, missing: [], isAsFound: true };
  const keysIn = new Map<PeriodText, Map<string, Told>>();
  const missing: Gap[] = [];
  const take = (period: PeriodText, byKey: ByKey, key: string) => {
    const settled = byKey.get(key);
    if (settled === undefined) return;
    const taken = keysIn.get(period);
    if (taken === undefined) keysIn.set(period, new Map([[key, settled]]));
    else taken.set(key, settled);
  };
  for (const key of whole.keys()) take(run.period, whole, key);
  for (const key of [...further].sort()) {
    const cover = coverRun(run, (piece) => pieces.get(piece)?.has(key) === true);
    for (const piece of cover.pieces) take(piece.period, pieces.get(piece) ?? new Map(), key);
    missing.push(...cover.open.map((period) => ({ period, place, key: nameOf(key) })));
  }
  const addends = [...keysIn].map(
    ([period, byKey]): Addend => ({
      period,
      within: run.period,
      place,
      figure: { kind: "breakdown", byKey },
      version: of.versionAt(period),
    }),
  );
  return { addends, missing, isAsFound: false };
}
