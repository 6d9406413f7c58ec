import { issueOf, shown } from "../../issue/index.js";
import {
  add,
  fromInteger,
  isFault,
  multiply,
  negate,
  type Outcome,
  power,
  sign,
  subtract,
} from "../../number/index.js";
import { readAmount } from "./amount.js";
import { type Answer, needs, notAnAmount, type Phrase, unread } from "./answer.js";
import { combineWords, type OfNumber } from "./combine-words.js";
import { takeBefore, takeBehind } from "./comparing-words.js";
import { checked, fromBaseline } from "./from-baseline.js";
import { type NamedIndicator, namedIndicator } from "./indicator-name.js";
import type { Amount } from "./reading.js";
import { readShare, whole } from "./share.js";
import { otherStart, since } from "./starting-point.js";
import { inUnit, spelt } from "./unit.js";

const doubled = /^(?:实现)?翻(一|两|二|三|四|)番(以上)?$/u;
const changed =
  /^(年均|每年|累计|)(?:(递?增长|增加|提高|提升|上升|扩大|递增)|(递?下降|降低|减少|缩小|压减|递减|下调))(?:了)?(?![到至为])(.+)$/u;
const times = new Map([
  ["", 1],
  ["一", 1],
  ["两", 2],
  ["二", 2],
  ["三", 3],
  ["四", 4],
]);

/** A change: how much, which way, over how many steps. */
interface Change {
  readonly text: string;
  readonly amount: Amount;
  readonly falls: boolean;
  readonly pace: string;
  readonly isSince: boolean;
  readonly words: OfNumber;
}

/**
 * A threshold told as a change: 翻一番 twice the baseline, 增长一倍 too, 提高5个百分点 five points above it, 增长6% six per
 * cent of it more, 年均增长6% that for each of the years. `undefined` for any other phrase.
 */
export function readRelative(phraseRest: string, phrase: Phrase): Answer | undefined {
  const from = since.exec(phraseRest);
  const rest = from === null ? phraseRest : phraseRest.slice(from[0].length);
  const double = doubled.exec(rest);
  const [, pace = "", up, down, tail = ""] = changed.exec(rest) ?? [];
  const isChange = double !== null || up !== undefined || down !== undefined;
  if (!isChange) return undefined;
  const other = from === null ? undefined : otherStart(from, phrase);
  if (other !== undefined) return other;
  if (double !== null) {
    const factor = fromInteger(2 ** (times.get(double[1] ?? "") ?? 1));
    const above = double[2] !== undefined && phrase.options.convention === "exclusive";
    const { unitOfMeasure } = phrase.options;
    return fromBaseline(
      (baseline) => multiply(baseline, factor),
      above ? "moreThan" : "atLeast",
      phrase,
      unitOfMeasure,
    );
  }
  const first = takeBefore(tail);
  const last = takeBehind(first.rest);
  const words = combineWords(first.before ?? "rise", last.behind, phrase.options.convention ?? "inclusive");
  if (words === "contrary" || words === "direction" || words === "equalTo") return unread(phrase, tail);
  const amount = readAmount(last.rest, phrase.options.unitOfMeasure);
  const share = readShare(last.rest);
  if (typeof amount === "string" && (amount !== "endless" || share === undefined))
    return notAnAmount(phrase, last.rest, amount);
  return change(
    {
      text: last.rest,
      amount: typeof amount === "string" ? { value: "0", unit: "%", scaled: false } : amount,
      falls: down !== undefined,
      pace,
      isSince: from !== null,
      words,
    },
    phrase,
  );
}

function change(told: Change, phrase: Phrase): Answer {
  const { options } = phrase;
  const { amount, falls, pace } = told;
  const unit = amount.unit === undefined ? undefined : spelt(amount.unit);
  const wanted = options.unitOfMeasure === undefined ? undefined : spelt(options.unitOfMeasure);
  const named = namedIndicator(options.indicator);
  const isItself = unit === undefined || unit === "%" || unit === "‰";
  if (named !== undefined && isItself && named.rate !== undefined) return ofItself(told, named, phrase);
  if (named?.isNew === true && unit !== "%" && unit !== "倍" && unit !== "百分点" && !told.isSince)
    return !falls && pace === "" ? stated(told, phrase) : unread(phrase, phrase.words, "fresh");
  const isRate = wanted === "%" || wanted === "‰" || (wanted?.includes("/") === true && unit === undefined);
  // 提高5% of 50% may be 52.5% or 55%; a half of it can only be 25%.
  if (isRate && isItself && !/半|分之/u.test(told.text.replace(/^[百千]分之/u, "")))
    return named === undefined && unit !== undefined
      ? needs(phrase, "indicator")
      : unread(phrase, phrase.words, "points");
  const share = readShare(told.text);
  const steps = pace === "" || pace === "累计" ? 1 : options.years;
  if (steps === undefined) return needs(phrase, options.baseline === undefined ? "baseline" : "years");
  const count = fromInteger(steps);
  const comparator = falls ? (opposite[told.words] ?? told.words) : told.words;
  if (share !== undefined) {
    const factor = falls ? subtract(whole, share) : add(whole, share);
    // 下降两倍 and 增长1.5倍 of what is counted in 倍 say nothing certain.
    if (isFault(factor) || sign(factor) < 0 || (unit === "倍" && (falls || wanted === "倍")))
      return unread(phrase, phrase.words);
    const power_ = power(factor, count);
    return fromBaseline((baseline) => multiply(baseline, power_), comparator, phrase, options.unitOfMeasure);
  }
  const points = unit === "百分点";
  const into = points ? "%" : options.unitOfMeasure;
  const step = points ? amount : inUnit(amount, into);
  if (step === undefined || (points && wanted !== undefined && wanted !== "%"))
    return otherUnit(told, phrase);
  const total = multiply(checked(step.value), count);
  return fromBaseline(
    (baseline) => add(baseline, falls ? negated(total) : total),
    comparator,
    phrase,
    points ? (options.unitOfMeasure ?? "%") : (into ?? step.unit),
  );
}

/** 增长6%以上 of 收入增速 is its number. */
function ofItself(told: Change, { rate, name }: NamedIndicator, phrase: Phrase): Answer {
  const isSum = told.pace === "累计" && !name.includes("累计");
  if (told.isSince || isSum || told.falls !== (rate === "decline")) return unread(phrase, phrase.words);
  const answer = stated(told, phrase);
  return told.pace === "每年" && !("code" in answer) ? { ...answer, holds: "everyPeriod" } : answer;
}

function stated(told: Change, phrase: Phrase): Answer {
  const step = inUnit(told.amount, phrase.options.unitOfMeasure);
  if (step === undefined) return otherUnit(told, phrase);
  return {
    comparator: told.words,
    value: step.value,
    ...(told.words === "about" && { toleranceWanted: true as const }),
    ...(step.unit !== undefined && { unitOfMeasure: step.unit }),
  };
}

function otherUnit({ amount }: Change, { words, options }: Phrase): Answer {
  return issueOf("thresholdUnit", [], {
    words: shown(words),
    unit: amount.unit ?? "",
    expected: options.unitOfMeasure ?? "",
  });
}

const opposite: Readonly<Partial<Record<OfNumber, OfNumber>>> = {
  atLeast: "atMost",
  atMost: "atLeast",
  moreThan: "lessThan",
  lessThan: "moreThan",
};

function negated(value: Outcome): Outcome {
  return isFault(value) ? value : negate(value);
}
