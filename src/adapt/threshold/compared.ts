import { issueOf, shown } from "../../issue/index.js";
import { compareNumbers } from "../../number/index.js";
import { readAmount } from "./amount.js";
import { type Answer, needs, notAnAmount, type Phrase, unread } from "./answer.js";
import { byDirection, combineWords, type OfNumber } from "./combine-words.js";
import { takeAllBefore, takeBehind } from "./comparing-words.js";
import { readRange } from "./range.js";
import { readRatio } from "./ratio.js";
import type { Amount } from "./reading.js";
import { readShare } from "./share.js";
import { inUnit, isYear, spelt } from "./unit.js";

const included = /\((不)?含(?:本数|([0-9.]+(?:%|\p{Script=Han}{1,3})?))?\)/u;
/** 不低于当年符合条件骨干教师总数的22%: what the share is of. */
const ofWhat = /^(?:…+|\.{3,6}|[\p{Script=Han}()、]{1,60}的)(?=[0-9百千一二两三四五六七八九十])/u;
/** A whole of the indicator's own, not another number that moves. */
const total =
  /(?:总[数量额]|总人[数口]|总面积|总支出|总收入|人数|户数|校数|机构数|人口|支出|收入|面积|学生|在校生|教师|职工|居民|老年人)的$/u;
const moving = /上年|去年|上一年|往年|同期|平均|水平|目标|计划|全[国省市]|基期|基准|原来|原有|现有|[0-9]年/u;

/** A phrase that holds an amount, a range or a ratio against comparing words. */
export function readCompared(rest: string, phrase: Phrase): Answer {
  const inBrackets = included.exec(rest);
  const bare = inBrackets === null ? rest : rest.replace(included, "");
  // (含80) behind another number is a slip that only its author can mend.
  if (inBrackets?.[2] !== undefined && !bare.includes(inBrackets[2])) return unread(phrase, inBrackets[0]);
  const convention =
    inBrackets === null ? phrase.options.convention : inBrackets[1] === undefined ? "inclusive" : "exclusive";
  const first = takeAllBefore(bare);
  const what = first.before === undefined ? "" : (ofWhat.exec(first.rest)?.[0] ?? "");
  if (moving.test(what)) return unread(phrase, what, "reference");
  const last = takeBehind(first.rest.slice(what.length));
  if (
    what.endsWith("的") &&
    (!total.test(what) || readShare(last.rest) === undefined || last.rest.endsWith("倍"))
  )
    return unread(phrase, what, "reference");
  const range = readRange(last.rest, first.before, last.behind, phrase);
  if (range !== undefined) return range;
  const words = combineWords(first.before, last.behind, convention ?? "inclusive");
  return readRatio(last.rest, words, phrase) ?? readNumber(last.rest, words, phrase);
}

function readNumber(rest: string, words: OfNumber | "direction" | "contrary", phrase: Phrase): Answer {
  if (words === "contrary") return unread(phrase, phrase.words);
  const { unitOfMeasure, direction } = phrase.options;
  const [middle = "", margin, ...more] = rest.split("±");
  const amount = readAmount(middle, unitOfMeasure);
  if (typeof amount === "string") return notAnAmount(phrase, middle, amount);
  const inWanted = inUnit(amount, unitOfMeasure);
  if (inWanted === undefined)
    return issueOf("thresholdUnit", [], {
      words: shown(phrase.words),
      unit: amount.unit ?? "",
      expected: unitOfMeasure ?? "",
    });
  if (isYear(inWanted)) return unread(phrase, middle);
  // 增长到2倍 is twice what stands elsewhere.
  if (
    amount.unit === "倍" &&
    unitOfMeasure === undefined &&
    /长到|高到|加到|升到|大到|[增升]至/u.test(phrase.words)
  )
    return unread(phrase, phrase.words, "reference");
  if (margin !== undefined)
    return more.length > 0 || words !== "direction"
      ? unread(phrase, rest)
      : withTolerance(inWanted, margin, phrase);
  const comparator =
    words !== "direction" ? words : direction !== undefined ? byDirection(direction) : ofItself(inWanted);
  if (comparator === undefined) return needs(phrase, "direction");
  return {
    comparator,
    value: inWanted.value,
    ...(comparator === "about" && { toleranceWanted: true as const }),
    ...unitKey(inWanted.unit),
  };
}

/** 100% can only be a floor: as a ceiling it would ask for nothing. */
function ofItself({ value, unit }: Amount): OfNumber | undefined {
  return unit !== undefined && spelt(unit) === "%" && compareNumbers(value, 100) === 0
    ? "atLeast"
    : undefined;
}

function withTolerance(amount: Amount, margin: string, phrase: Phrase): Answer {
  const tolerance = readAmount(margin, phrase.options.unitOfMeasure);
  if (typeof tolerance === "string") return notAnAmount(phrase, margin, tolerance);
  const unit = amount.unit ?? tolerance.unit;
  const same = inUnit(tolerance, phrase.options.unitOfMeasure ?? amount.unit);
  if (
    same === undefined ||
    (amount.unit === undefined && tolerance.scaled) ||
    compareNumbers(same.value, 0) < 0
  )
    return unread(phrase, margin);
  return { comparator: "about", value: amount.value, tolerance: same.value, ...unitKey(unit) };
}

function unitKey(unit: string | undefined): { readonly unitOfMeasure?: string } {
  return unit === undefined ? {} : { unitOfMeasure: unit };
}
