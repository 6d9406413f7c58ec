/** Deepest nesting of lists and objects that is looked into; a plan that was read has at most 64 levels. */
export const deepest = 100;

/**
 * Whether two pieces of plain data hold the same, in whatever order their keys stand; a key that is `undefined` is none.
 *
 * @throws RangeError for data nested deeper than a hundred levels
 *
 * @example
 * isSame({ a: 1, b: [2] }, { b: [2], a: 1, c: undefined }) // => true
 */
export function isSame(a: unknown, b: unknown, depth = 0): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (depth >= deepest) throw new RangeError(`a plan is nested at most ${deepest} levels deep`);
  if (Array.isArray(a) || Array.isArray(b)) {
    if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false;
    return a.every((member, i) => isSame(member, b[i], depth + 1));
  }
  const [left, right] = [keysOf(a), keysOf(b)];
  if (left.size !== right.size) return false;
  for (const [key, value] of left)
    if (!right.has(key) || !isSame(value, right.get(key), depth + 1)) return false;
  return true;
}

function keysOf(thing: object): ReadonlyMap<string, unknown> {
  return new Map(Object.entries(thing).filter(([, value]) => value !== undefined));
}
