import { issueOf, shown } from "../../issue/index.js";
import { isFault, type Outcome, printDecimal, type Rational, readDecimal } from "../../number/index.js";
import { type Answer, needs, type Phrase } from "./answer.js";
import type { OfNumber } from "./combine-words.js";
import { through } from "./unit.js";

/** A threshold that is worked out from the baseline. */
export function fromBaseline(
  work: (baseline: Rational) => Outcome,
  comparator: OfNumber,
  phrase: Phrase,
  unit: string | undefined,
): Answer {
  const { baseline } = phrase.options;
  if (baseline === undefined) return needs(phrase, "baseline");
  const value = through(printDecimal(checked(baseline)), work);
  if (value === undefined)
    return issueOf("badNumber", [], { value: shown(phrase.words), reason: "tooManyDigits" });
  return {
    comparator,
    value,
    ...(comparator === "about" && { toleranceWanted: true as const }),
    ...(unit !== undefined && { unitOfMeasure: unit }),
  };
}

/** A number that was checked before. */
export function checked(value: unknown): Rational {
  const number = readDecimal(value);
  if (isFault(number)) throw new RangeError(`not a number: ${shown(value)}`);
  return number;
}
