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
  const alike = new Map<string, Keyed[]>();
  for (const [i, { keys, nameOfKey, found, used }] of inputs.entries()) {
    const ask = asks[i];
    if (keys === undefined || !found || ask === undefined || ask.isReplaceable) continue;
    const group = JSON.stringify([ask.of.breakdown, ask.slot.at, used?.period]);
    const known = alike.get(group);
    if (known === undefined) alike.set(group, [{ keys, nameOfKey }]);
    else known.push({ keys, nameOfKey });
  }
  return [...alike.values()].flatMap(unpairedIn);
}

interface Keyed {
  readonly keys: readonly string[];
  readonly nameOfKey: Input["nameOfKey"];
}

function unpairedIn(inputs: readonly Keyed[]): readonly string[] {
  if (inputs.every(({ keys }) => areSame(keys, inputs[0]?.keys))) return [];
  const all = new Set(inputs.flatMap(({ keys }) => keys));
  return inputs.flatMap(({ keys, nameOfKey }) => {
    if (keys.length === all.size) return [];
    const own = new Set(keys);
    return [...all].filter((key) => !own.has(key)).map(nameOfKey);
  });
}

function areSame(keys: readonly string[], others: readonly string[] = []): boolean {
  return keys === others || (keys.length === others.length && keys.every((key, i) => key === others[i]));
}
