import type { Issue } from "../../issue/index.js";
import { needs, type Phrase, unread } from "./answer.js";

const own = "(?:规划)?基期值?|基准年|基数|原来|原有|现状|现有|期初";
/** A year, or the baseline by name, from which a change is counted. */
export const namedStart = new RegExp(`[12][0-9]{3}年|${own}`, "u");
const start = `(${own}|([12][0-9]{3})年(?:底|末)?|上年度?|上一年度?|去年)(?:同期)?`;
const value = "(?:水平|数值|数|值)?";

/** 较2022年, 在现有基础上: from where a change is counted. */
export const since = new RegExp(
  `^(?:[比较]${start}${value}|在${start}的?${value}(?:的)?基础上|以${start}为基数)(?:相比)?,?`,
  "u",
);
/** 基期的: of what a share is. */
export const startOf = new RegExp(`^${start}${value}的(?=.)`, "u");
/** 2022年水平: the starting point as the threshold itself. */
export const startItself = new RegExp(`^${start}(?:水平|数值|值)$`, "u");

/** Why a starting point that a phrase names is not the baseline that is given, if it is not. */
export function otherStart(found: RegExpExecArray, phrase: Phrase): Issue | undefined {
  const { baseline, baselineYear, years } = phrase.options;
  const year = found.slice(1).find((group) => group !== undefined && /^[12][0-9]{3}$/.test(group));
  const isPrior = /上年|上一年|去年/u.test(found[0]);
  const isOther = isPrior
    ? years !== 1 || baseline === undefined
    : year !== undefined && baselineYear !== undefined && Number(year) !== baselineYear;
  if (isOther) return unread(phrase, found[0], "reference");
  return baseline === undefined ? needs(phrase, "baseline") : undefined;
}
