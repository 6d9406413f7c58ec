import { issueOf, shown } from "../../issue/index.js";
import { type Answer, needs, type Phrase, unread } from "./answer.js";
import { namedIndicator } from "./indicator-name.js";
import { spelt } from "./unit.js";

const asNeeded = /^[应能可愿当](\p{Script=Han}{1,3})尽\1$/u;
const all =
  /^(?:实现|达到|做到)?(?:全覆盖|全部覆盖|全面覆盖|全部达标|全面达标|100%(?:达标|完成)|100%全?覆盖|覆盖率?100%)$/u;
const event =
  /^(?:(?:已|高质量|顺利|成功)?通过(?:国家级?|全国|省级?|市级)?(?:督导)?(?:评估|验收|认定|考核|复核)?|已?(?:建成|创成|达标|完成|实现)|是)$/u;
/** Nothing of what should not be. */
const none = /^(?:实现|达到|保持|控制[在为])?(?:零发生|零事故|零死亡|降为(?:零|0)|降[到至](?:零|0))$/u;
/** Nothing left, of which only the indicator tells whether that is good: 动态清零 of arrears, or of their settlement. */
const cleared = /^(?:实现|达到|保持|控制[在为])?(?:动态清零|清零|归零|为(?:零|0))$/u;
/** A rate of what is dealt with: all of it leaves nothing. */
const settled =
  /(?:化解|办结|结案|销号|整改|处置|处理|解决|兑付|支付|清偿|完成|达标|办理|调解|答复)(?:完成)?[率数]?$/u;

/** A phrase that has its meaning as a whole: 应随尽随, 全覆盖, 通过评估. */
export function readWholePhrase(rest: string, phrase: Phrase): Answer | undefined {
  const words = shown(phrase.words);
  if (asNeeded.test(rest)) return issueOf("thresholdAlone", [], { words, kind: "asNeeded" });
  if (rest === "否") return issueOf("thresholdAlone", [], { words, kind: "notYet" });
  const { unitOfMeasure, direction, indicator } = phrase.options;
  if (none.test(rest) || cleared.test(rest)) {
    if (direction === "up" || settled.test(namedIndicator(indicator)?.name ?? ""))
      return unread(phrase, phrase.words, "number");
    if (direction !== "down" && cleared.test(rest)) return needs(phrase, "direction");
    return { comparator: "atMost", value: "0", ...(unitOfMeasure !== undefined && { unitOfMeasure }) };
  }
  if (event.test(rest))
    return unitOfMeasure === undefined ? { comparator: "achieved" } : unread(phrase, phrase.words, "event");
  if (!all.test(rest)) return undefined;
  const wanted = unitOfMeasure ?? "%";
  if (spelt(wanted) !== "%") return issueOf("thresholdUnit", [], { words, unit: "%", expected: wanted });
  return { comparator: "atLeast", value: "100", unitOfMeasure: wanted };
}
