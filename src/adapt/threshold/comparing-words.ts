import type { Comparator } from "../../model/index.js";

/**
 * What stands before an amount: a comparator that says it all, or words that what follows may outdo. `reach` (达到)
 * depends on the direction, `control` (控制在) is a ceiling, `rise` (提高到, 建成) a floor, `in` (在) opens a range.
 */
export type Before = Exclude<Comparator, "between" | "achieved"> | "reach" | "control" | "rise" | "in";

/** What stands behind an amount. */
export type Behind = "above" | "aboveIncluded" | "below" | "belowIncluded" | "within" | "about" | "range";

const not = "(?:不得|不能|不应|不可|不宜|不)";

const before: readonly (readonly [RegExp, Before])[] = [
  [new RegExp(`^(?:${not}(?:低于|少于|小于|短于|下于)|至少|起码|最低|最少)`, "u"), "atLeast"],
  [/^(?:[大高]于(?:或者?)?等于|≥|>=|=>|达到[或及]超过)/u, "atLeast"],
  [new RegExp(`^(?:${not}(?:超过|超出|高于|大于|多于|长于|突破|超)|至多|最多|最高)`, "u"), "atMost"],
  [/^(?:[小低]于(?:或者?)?等于|≤|<=|=<)/u, "atMost"],
  [/^(?:超过|超出|高于|大于|多于|突破|超|逾|>)/u, "moreThan"],
  [/^(?:低于|小于|少于|短于|不满|不足|不到|未满|<)/u, "lessThan"],
  [/^(?:大约|约为|约|≈)/u, "about"],
  [/^(?:等于|=)/u, "equalTo"],
  [/^(?:控制[在到于]?|限制在|(?:压降|压减|压缩|缩短|降低|下降|减少|缩小|回落|降)[到至为])/u, "control"],
  [
    /^(?:(?:巩固)?(?:提高|提升|上升|增加|增长|扩大|扩容)[到至为]|[增升][到至为]|建成|建设|建立|培育|培训|培养|形成|开展|举办|新建|新改扩建|改造|打造|创建|引进|惠及|服务)/u,
    "rise",
  ],
  [/^(?:达到并(?:稳定|保持)在|达到|达至|达成|达|实现|完成|(?:稳定|保持|维持)在?|巩固在|为)/u, "reach"],
  [/^(?:在|介于)/u, "in"],
];

const behind: readonly (readonly [RegExp, Behind])[] = [
  [/(?:(?:及|或|含)以上|(?<=[0-9%\p{Script=Han}])\+)$/u, "aboveIncluded"],
  [/以上$/u, "above"],
  [/(?:及|或|含)以下$/u, "belowIncluded"],
  [/以下$/u, "below"],
  [/(?:以内|之内|(?<=[0-9%钟天日月年里米时])内)$/u, "within"],
  [/(?:左右|上下)$/u, "about"],
  [/之间$/u, "range"],
];

/** The comparing words at the beginning of a phrase, and what is left. */
export function takeBefore(phrase: string): { readonly before: Before | undefined; readonly rest: string } {
  for (const [words, meaning] of before) {
    const rest = phrase.replace(words, "");
    if (rest !== phrase) return { before: meaning, rest };
  }
  return { before: undefined, rest: phrase };
}

/** The comparing words at the end of a phrase, as they stand and as they are meant, and what is left. */
export function takeBehind(phrase: string): {
  readonly behind: Behind | undefined;
  readonly words: string;
  readonly rest: string;
} {
  for (const [words, meaning] of behind) {
    const rest = phrase.replace(words, "");
    if (rest !== phrase) return { behind: meaning, words: phrase.slice(rest.length), rest };
  }
  return { behind: undefined, words: "", rest: phrase };
}

/** Words such as 控制在 may stand before the comparator proper: 控制在不超过3.5. */
export function takeAllBefore(phrase: string): {
  readonly before: Before | undefined;
  readonly rest: string;
} {
  const first = takeBefore(phrase);
  if (first.before !== "control" && first.before !== "reach" && first.before !== "rise") return first;
  const second = takeBefore(first.rest);
  return second.before === undefined || second.before === "reach" ? first : second;
}
