import type { PlacedFigure } from "../dataset/index.js";
import { type Issue, issueOf } from "../issue/index.js";
import { compare, isFault, printDecimal, type Rational, sum } from "../number/index.js";
import type { DoubleOfPeriod } from "./collected.js";

/**
 * Holds the figures of places against those of the places inside them, all of which reported too: an issue for each that is
 * not their sum, by key where there are keys, and for each that lacks a key which the other side has. What conflicts in itself is not held against anything.
 *
 * @param of id of what is counted
 */
export function heldAgainst(of: string, doubles: readonly DoubleOfPeriod[]): readonly Issue[] {
  return doubles.flatMap(({ own, parts, period }) => {
    const [ownByKey, partsByKey] = [totalsByKey([own]), totalsByKey(parts)];
    for (const key of new Set([...ownByKey.keys(), ...partsByKey.keys()])) {
      const [value, total] = [ownByKey.get(key), partsByKey.get(key)];
      const isLacking = !ownByKey.has(key) || !partsByKey.has(key);
      if (!isLacking && (value === undefined || total === undefined || compare(value, total) === 0)) continue;
      const params = {
        ...{ element: of, place: own.place, period },
        ...(value && { own: printDecimal(value) }),
        ...(total && { sum: printDecimal(total) }),
      };
      return [issueOf("partsDiffer", [], key === "" ? params : { ...params, key })];
    }
    return [];
  });
}

/** The totals by key; nothing for a key of which one report has no single number. */
function totalsByKey(figures: readonly PlacedFigure[]): ReadonlyMap<string, Rational | undefined> {
  const addends = new Map<string, (Rational | undefined)[]>();
  for (const { figure } of figures) {
    const cells = figure.kind === "scalar" ? [["", figure.settled] as const] : figure.byKey;
    for (const [key, settled] of cells) {
      const value = settled.kind === "settled" ? settled.report.value : undefined;
      const number = typeof value === "boolean" ? undefined : value;
      const known = addends.get(key);
      if (known === undefined) addends.set(key, [number]);
      else known.push(number);
    }
  }
  return new Map([...addends].map(([key, numbers]) => [key, totalOf(numbers)]));
}

function totalOf(numbers: readonly (Rational | undefined)[]): Rational | undefined {
  const known = numbers.filter((number) => number !== undefined);
  const total = known.length < numbers.length ? "outOfDomain" : sum(known);
  return isFault(total) ? undefined : total;
}
