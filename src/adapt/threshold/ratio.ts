import type { Comparator } from "../../model/index.js";
import { compareNumbers, divide, isFault, readDecimal } from "../../number/index.js";
import { type Answer, needs, type Phrase, unread } from "./answer.js";
import { byDirection, type OfNumber } from "./combine-words.js";
import { through } from "./unit.js";

const ratio = /^([0-9]+(?:\.[0-9]+)?)[:比]([0-9]+(?:\.[0-9]+)?)$/;

const turned: Readonly<Partial<Record<Comparator, OfNumber>>> = {
  atLeast: "atMost",
  atMost: "atLeast",
  moreThan: "lessThan",
  lessThan: "moreThan",
};

/**
 * A ratio `1:15` or `15:1`, as the number that comes to one. `≤15:1` is at most 15 either way; `≤1:15` is at most 15 if
 * the sign speaks of that number, and at least 15 if it speaks of the quotient 1/15: the `ratio` option tells.
 */
export function readRatio(
  rest: string,
  words: OfNumber | "direction" | "contrary",
  phrase: Phrase,
): Answer | undefined {
  const [, first = "", second = ""] = ratio.exec(rest) ?? [];
  if (first === "") return undefined;
  if (words === "contrary" || isNone(first) || isNone(second)) return unread(phrase, rest);
  const { direction } = phrase.options;
  const isTurned = compareNumbers(first, second) < 0;
  const value = isTurned ? quotient(second, first) : quotient(first, second);
  if (value === undefined) return unread(phrase, rest);
  if (words === "direction")
    return direction === undefined
      ? needs(phrase, "direction")
      : { comparator: byDirection(direction), value };
  const other = turned[words];
  if (!isTurned || other === undefined || first === second) return { comparator: words, value };
  if (phrase.options.ratio === undefined) return needs(phrase, "ratio");
  return { comparator: phrase.options.ratio === "perOne" ? words : other, value };
}

function isNone(text: string): boolean {
  const number = readDecimal(text);
  return isFault(number) || compareNumbers(text, 0) === 0;
}

/** One number divided by another, where that is a plain decimal. */
function quotient(dividend: string, divisor: string): string | undefined {
  const by = readDecimal(divisor);
  return isFault(by) ? undefined : through(dividend, (number) => divide(number, by));
}
