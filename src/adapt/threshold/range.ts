import { issueOf, shown } from "../../issue/index.js";
import { compareNumbers } from "../../number/index.js";
import { readAmount } from "./amount.js";
import { type Answer, notAnAmount, type Phrase, unread } from "./answer.js";
import type { Before, Behind } from "./comparing-words.js";
import type { Amount } from "./reading.js";
import { inUnit, isMeasured, isYear } from "./unit.js";

const ends = /^(.+?)(?:~|-{1,2}|至|到)(.+)$/u;

/**
 * A range: `15～20%`, `在15%—20%之间`. A bare range of what is counted one by one (`1-2个`) or in a unit that is not
 * known is an estimate and no threshold, and so is one behind 达到.
 */
export function readRange(
  rest: string,
  before: Before | undefined,
  behind: Behind | undefined,
  phrase: Phrase,
): Answer | undefined {
  const [, first = "", high = ""] = ends.exec(rest) ?? [];
  if (first === "") return undefined;
  // In 六至七成 both are tenths.
  const low = /成.?$/u.test(high) && !first.includes("成") ? `${first}成` : first;
  const { unitOfMeasure } = phrase.options;
  const [lower, upper] = [readAmount(low, unitOfMeasure), readAmount(high, unitOfMeasure)];
  if (typeof lower === "string") return notAnAmount(phrase, low, lower);
  if (typeof upper === "string") return notAnAmount(phrase, high, upper);
  const outside = before !== undefined && !["in", "control", "reach"].includes(before);
  if (outside || (behind !== undefined && behind !== "range")) return unread(phrase, phrase.words);
  if (upper.scaled && !lower.scaled) {
    const both = shareScale(low, high, unitOfMeasure);
    return both === undefined ? unread(phrase, low) : between(both, isStated(before, behind), phrase);
  }
  const unit = upper.unit ?? lower.unit;
  if (lower.unit !== undefined && lower.unit !== unit) return unread(phrase, low);
  return between(
    [
      { ...lower, unit },
      { ...upper, unit },
    ],
    isStated(before, behind),
    phrase,
  );
}

function isStated(before: Before | undefined, behind: Behind | undefined): boolean {
  return before === "in" || before === "control" || behind === "range";
}

/** In 5～10万人 the scale is that of both ends; 500～1万 cannot be read so. */
function shareScale(
  low: string,
  high: string,
  unit: string | undefined,
): readonly [Amount, Amount] | undefined {
  const [, digits = "", scale = ""] = /^([0-9]+(?:\.[0-9]+)?)([^0-9.].*)$/u.exec(high) ?? [];
  if (!/^[0-9]+(?:\.[0-9]+)?$/.test(low) || digits === "" || compareNumbers(low, digits) >= 0)
    return undefined;
  const [lower, upper] = [readAmount(low + scale, unit), readAmount(high, unit)];
  return typeof lower === "string" || typeof upper === "string" ? undefined : [lower, upper];
}

function between([lower, upper]: readonly [Amount, Amount], stated: boolean, phrase: Phrase): Answer {
  const words = shown(phrase.words);
  const { unitOfMeasure } = phrase.options;
  const [low, high] = [inUnit(lower, unitOfMeasure), inUnit(upper, unitOfMeasure)];
  if (low === undefined || high === undefined)
    return issueOf("thresholdUnit", [], { words, unit: upper.unit ?? "", expected: unitOfMeasure ?? "" });
  if (isYear(low) || isYear(high)) return unread(phrase, phrase.words);
  if (compareNumbers(high.value, low.value) < 0)
    return issueOf("rangeReversed", [], { value: low.value, upper: high.value });
  if (!stated && !isMeasured(high.unit)) return issueOf("thresholdAlone", [], { words, kind: "range" });
  return {
    comparator: "between",
    value: low.value,
    upper: high.value,
    ...(high.unit !== undefined && { unitOfMeasure: high.unit }),
  };
}
