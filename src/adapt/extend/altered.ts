/**
 * A thing with other values under some keys; `null` takes a key away. What is altered keeps its place among the keys.
 *
 * @throws RangeError for a key that is its identity
 */
export function altered<T extends object>(
  thing: T,
  by: readonly (readonly [string, unknown])[],
  fixed: string,
): T {
  const keys = new Map<string, unknown>(Object.entries(thing));
  for (const [key, value] of by) {
    if (key === fixed)
      throw new RangeError(`${fixed} is no key to set: give another one with rename or renumber`);
    if (value === undefined) continue;
    if (value === null) keys.delete(key);
    else keys.set(key, value);
  }
  return Object.fromEntries(keys) as T;
}
