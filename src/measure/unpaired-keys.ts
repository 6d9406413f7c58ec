import type { Input } from "./input.js";
import type { Ask } from "./read-formula.js";

/**
 * Names of the keys that one input of a formula has and another one lacks, though both are broken down alike and stand for
 * the same period: `sum(books) / sum(pupils)` over the books of 29 schools and the pupils of 30 is no ratio of anything.
 * What a formula replaces by `coalesce` may lack.
 *
 * @param asks what the inputs ask of the data, in their order
 */
export function unpairedKeys(asks: readonly Ask[], inputs: readonly Input[]): readonly string[] {
  const alike = new Map<string, Input[]>();
  for (const [i, input] of inputs.entries()) {
    const ask = asks[i];
    if (input.keys === undefined || !input.found || ask === undefined || ask.isReplaceable) continue;
    const group = JSON.stringify([ask.of.breakdown, ask.slot.at, input.used?.period]);
    const known = alike.get(group);
    if (known === undefined) alike.set(group, [input]);
    else known.push(input);
  }
  return [...alike.values()].flatMap(unpairedIn);
}

function unpairedIn(inputs: readonly Input[]): readonly string[] {
  const [first, ...others] = inputs;
  if (first === undefined || others.every(({ keys }) => isSame(keys, first.keys))) return [];
  const all = new Set(inputs.flatMap(({ keys = [] }) => keys));
  return inputs.flatMap(({ keys = [], nameOfKey }) => {
    const own = new Set(keys);
    return [...all].filter((key) => !own.has(key)).map(nameOfKey);
  });
}

function isSame(a: readonly string[] = [], b: readonly string[] = []): boolean {
  return a.length === b.length && a.every((key, i) => key === b[i]);
}
