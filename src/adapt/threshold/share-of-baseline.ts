import { multiply } from "../../number/index.js";
import { type Answer, needs, type Phrase, unread } from "./answer.js";
import { byDirection, combineWords } from "./combine-words.js";
import { takeAllBefore, takeBehind } from "./comparing-words.js";
import { fromBaseline } from "./from-baseline.js";
import { readShare, whole } from "./share.js";
import { otherStart, startItself, startOf } from "./starting-point.js";

/** 降到基期的80%, 提高到原来的2倍, 不低于2022年水平. `undefined` for any other phrase. */
export function readShareOfBaseline(text: string, phrase: Phrase): Answer | undefined {
  const first = takeAllBefore(text);
  const itself = startItself.exec(first.rest);
  const of = itself ?? startOf.exec(first.rest);
  if (of === null) return undefined;
  const last = takeBehind(first.rest.slice(of[0].length));
  const words = combineWords(first.before, last.behind, phrase.options.convention ?? "inclusive");
  const share = itself === null ? readShare(last.rest) : whole;
  if (words === "contrary" || share === undefined) return unread(phrase, last.rest || phrase.words);
  const other = otherStart(of, phrase);
  if (other !== undefined) return other;
  const { direction, unitOfMeasure } = phrase.options;
  const comparator = words !== "direction" ? words : direction && byDirection(direction);
  if (comparator === undefined) return needs(phrase, "direction");
  return fromBaseline((baseline) => multiply(baseline, share), comparator, phrase, unitOfMeasure);
}
