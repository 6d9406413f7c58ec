import type { Figure } from "../dataset/index.js";
import { type Issue, issueOf } from "../issue/index.js";
import { compare, isFault, printDecimal, type Rational, sum } from "../number/index.js";
import type { Double } from "./collected.js";

/**
 * Holds what was reported in one against what was reported in parts: the figure of a place against those of the places
 * inside it, the year against its months. One issue for each that is not their sum, by key where there are keys; among
 * places also for each that lacks a key which the other side has. What conflicts in itself is not held against anything.
 *
 * @param element id of what is counted
 */
export function heldAgainst(element: string, doubles: readonly Double[]): readonly Issue[] {
  return doubles.flatMap((double) => firstDifference(element, double) ?? []);
}

function firstDifference(element: string, { of, own, parts, place, period }: Double): Issue | undefined {
  const [ownByKey, partsByKey] = [totalsByKey(own), totalsByKey(parts)];
  for (const key of new Set([...ownByKey.keys(), ...partsByKey.keys()])) {
    const [one, other] = [ownByKey.get(key), partsByKey.get(key)];
    const [value, total] = [one?.value, other?.value];
    const at = { element, place, period, ...(key !== "" && { key }) };
    const isDifferent = value !== undefined && total !== undefined && compare(value, total) !== 0;
    if (of === "pieces") {
      // A school that was opened in May has no months before: its year is held against nothing.
      if (isDifferent && other?.count === parts.length)
        return issueOf("piecesDiffer", [], { ...at, own: printDecimal(value), sum: printDecimal(total) });
    } else if (isDifferent || one === undefined || other === undefined)
      return issueOf("partsDiffer", [], {
        ...at,
        ...(value && { own: printDecimal(value) }),
        ...(total && { sum: printDecimal(total) }),
      });
  }
  return undefined;
}

/** The sum of the figures that have a key; no value where one of them is no single number. */
interface Total {
  readonly value: Rational | undefined;
  readonly count: number;
}

function totalsByKey(figures: readonly Figure[]): ReadonlyMap<string, Total> {
  const addends = new Map<string, (Rational | undefined)[]>();
  for (const figure of figures) {
    const cells = figure.kind === "scalar" ? [["", figure.settled] as const] : figure.byKey;
    for (const [key, settled] of cells) {
      const value = settled.kind === "settled" ? settled.report.value : undefined;
      const number = typeof value === "boolean" ? undefined : value;
      const known = addends.get(key);
      if (known === undefined) addends.set(key, [number]);
      else known.push(number);
    }
  }
  return new Map([...addends].map(([key, numbers]) => [key, totalOfKey(numbers)]));
}

function totalOfKey(numbers: readonly (Rational | undefined)[]): Total {
  const known = numbers.filter((number) => number !== undefined);
  const total = known.length < numbers.length ? "outOfDomain" : sum(known);
  return { value: isFault(total) ? undefined : total, count: numbers.length };
}
