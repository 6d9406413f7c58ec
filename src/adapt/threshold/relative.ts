import { issueOf, shown } from "../../issue/index.js";
import {
  add,
  divide,
  fromInteger,
  isFault,
  multiply,
  negate,
  type Outcome,
  power,
  printDecimal,
  type Rational,
  readDecimal,
} from "../../number/index.js";
import { readAmount } from "./amount.js";
import { type Answer, needs, notAnAmount, type Phrase, unread } from "./answer.js";
import { combineWords, type OfNumber } from "./combine-words.js";
import { takeBefore, takeBehind } from "./comparing-words.js";
import type { Amount } from "./reading.js";
import { inUnit, spelt, through } from "./unit.js";

const since = /^[比较](?:基期值?|基准年|基数|[12][0-9]{3}年(?:底|末)?)/u;
const doubled = /^(?:实现)?翻(一|两|二|三|四|)番$/u;
const changed =
  /^(年均|每年|)(?:(递?增长|增加|提高|提升|上升|递增)|(递?下降|降低|减少|缩小|压减|递减|下调))(?![到至])(.+)$/u;
const times = new Map([
  ["", 1],
  ["一", 1],
  ["两", 2],
  ["二", 2],
  ["三", 3],
  ["四", 4],
]);

/**
 * A threshold told as a change: 翻一番 twice the baseline, 提高5个百分点 five points above it, 增长6% six per cent of it
 * more, 年均增长6% that for each of the years. `undefined` for any other phrase.
 */
export function readRelative(phraseRest: string, phrase: Phrase): Answer | undefined {
  const rest = phraseRest.replace(since, "");
  const double = doubled.exec(rest);
  if (double !== null) {
    const factor = fromInteger(2 ** (times.get(double[1] ?? "") ?? 1));
    return fromBaseline(
      (baseline) => multiply(baseline, factor),
      "atLeast",
      phrase,
      phrase.options.unitOfMeasure,
    );
  }
  const [, pace = "", up, down, tail = ""] = changed.exec(rest) ?? [];
  if (up === undefined && down === undefined) return undefined;
  const first = takeBefore(tail);
  const last = takeBehind(first.rest);
  const words = combineWords(first.before ?? "rise", last.behind, phrase.options.convention ?? "inclusive");
  if (words === "contrary" || words === "direction" || words === "equalTo") return unread(phrase, tail);
  const amount = readAmount(last.rest, phrase.options.unitOfMeasure);
  if (typeof amount === "string") return notAnAmount(phrase, last.rest, amount);
  return change(amount, down !== undefined, pace !== "", words, phrase);
}

function change(amount: Amount, falls: boolean, yearly: boolean, words: OfNumber, phrase: Phrase): Answer {
  const { options } = phrase;
  const unit = amount.unit === undefined ? undefined : spelt(amount.unit);
  const steps = yearly ? options.years : 1;
  if (steps === undefined) return needs(phrase, options.baseline === undefined ? "baseline" : "years");
  const count = fromInteger(steps);
  const comparator = falls ? (opposite[words] ?? words) : words;
  if (unit === "%") {
    const share = divide(read(amount.value), fromInteger(100));
    const factor = power(add(fromInteger(1), falls ? negated(share) : share), count);
    return fromBaseline((baseline) => multiply(baseline, factor), comparator, phrase, options.unitOfMeasure);
  }
  const points = unit === "百分点";
  const wanted = points ? "%" : options.unitOfMeasure;
  const step = points ? amount : inUnit(amount, wanted);
  if (
    step === undefined ||
    (points && options.unitOfMeasure !== undefined && spelt(options.unitOfMeasure) !== "%")
  )
    return issueOf("thresholdUnit", [], {
      words: shown(phrase.words),
      unit: amount.unit ?? "",
      expected: options.unitOfMeasure ?? "",
    });
  const total = multiply(read(step.value), count);
  return fromBaseline(
    (baseline) => add(baseline, falls ? negated(total) : total),
    comparator,
    phrase,
    wanted ?? step.unit,
  );
}

const opposite: Readonly<Partial<Record<OfNumber, OfNumber>>> = {
  atLeast: "atMost",
  atMost: "atLeast",
  moreThan: "lessThan",
  lessThan: "moreThan",
};

function fromBaseline(
  work: (baseline: Rational) => Outcome,
  comparator: OfNumber,
  phrase: Phrase,
  unit: string | undefined,
): Answer {
  const { baseline } = phrase.options;
  if (baseline === undefined) return needs(phrase, "baseline");
  const value = through(printDecimal(read(baseline)), work);
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
function read(value: unknown): Rational {
  const number = readDecimal(value);
  if (isFault(number)) throw new RangeError(`not a number: ${shown(value)}`);
  return number;
}

function negated(value: Outcome): Outcome {
  return isFault(value) ? value : negate(value);
}
