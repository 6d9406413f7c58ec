import { issueOf, shown } from "../../issue/index.js";
import { directionOfComparator } from "../../model/index.js";
import { compareNumbers, divide, isFault, readDecimal } from "../../number/index.js";
import { type Answer, needs, type Phrase, unread } from "./answer.js";
import { byDirection, type OfNumber } from "./combine-words.js";
import { spelt, through } from "./unit.js";

const ratio = /^([0-9]+(?:\.[0-9]+)?)[:比]([0-9]+(?:\.[0-9]+)?)$/;

/**
 * A ratio `1:15` or `15:1` as one number, by the `ratio` option and never by which of the two is larger: `perOne` is the
 * second for each one of the first, `quotient` the first divided by the second. Without the option only `15:1` is read,
 * as its sign can speak of nothing but 15. 不低于1:15 may hold 1/15 or 15 against its word: under `perOne` the direction decides.
 */
export function readRatio(
  rest: string,
  words: OfNumber | "direction" | "contrary",
  phrase: Phrase,
): Answer | undefined {
  const [, first = "", second = ""] = ratio.exec(rest) ?? [];
  if (first === "") return undefined;
  if (words === "contrary" || isNone(first) || isNone(second)) return unread(phrase, rest);
  const { direction, ratio: told, unitOfMeasure } = phrase.options;
  if (unitOfMeasure !== undefined && /[%‰]/u.test(spelt(unitOfMeasure)))
    return issueOf("thresholdUnit", [], { words: shown(phrase.words), unit: "a:b", expected: unitOfMeasure });
  const isOfOne = compareNumbers(second, 1) === 0;
  if (told === undefined && !isOfOne) return needs(phrase, "ratio");
  const value = told === "perOne" ? quotient(second, first) : quotient(first, second);
  if (value === undefined) return unread(phrase, rest, "decimal");
  const side = words === "direction" ? undefined : directionOfComparator(words);
  if (words !== "direction" && (told !== "perOne" || side === undefined)) return { comparator: words, value };
  if (direction === undefined || (side !== undefined && direction === "none"))
    return needs(phrase, "direction");
  const isStrict = words === "moreThan" || words === "lessThan";
  const comparator = isStrict ? (direction === "up" ? "moreThan" : "lessThan") : byDirection(direction);
  return { comparator, value };
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
