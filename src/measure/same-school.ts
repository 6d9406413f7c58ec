/** A key of a place inside a place. */
export interface InsideKey {
  /** Id of the place inside. */
  readonly place: string;
  /** The key, as that place writes it. */
  readonly key: string;
}

/**
 * The keys of places inside a place that name a school which the place reports too, by its own key: `east/一小` is the 一小 of
 * the east, and a bare 一小 is that of the one place inside that has a school of this name. A bare name of several places
 * inside is the name of several schools, and none of them is that of the place.
 *
 * @param own the keys of the place
 */
export function sameSchools(
  own: ReadonlySet<string>,
  inside: readonly InsideKey[],
): ReadonlyMap<string, InsideKey> {
  const same = new Map<string, InsideKey>();
  const bare = new Map<string, InsideKey[]>();
  for (const one of inside) {
    const qualified = keyInside(one);
    if (own.has(qualified)) same.set(qualified, one);
    if (!own.has(one.key)) continue;
    const known = bare.get(one.key);
    if (known === undefined) bare.set(one.key, [one]);
    else known.push(one);
  }
  for (const [key, [only, ...others]] of bare) {
    const isOne = only !== undefined && others.length === 0;
    if (isOne && !same.has(key) && !own.has(keyInside(only))) same.set(key, only);
  }
  return same;
}

/** The key of a school as a place names it that the school's own place lies inside: `east/一小`. */
export function keyInside({ place, key }: InsideKey): string {
  return `${place}/${key}`;
}
