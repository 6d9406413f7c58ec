import { issueOf, shown } from "../../issue/index.js";
import { type Answer, isIssue, type Phrase, unread } from "./answer.js";
import { namedIndicator } from "./indicator-name.js";
import { spelt } from "./unit.js";

const perMany =
  /^(每(?:10{0,6})?[十百千万]+)(?:名|个)?((?:常住|户籍)?(?:人口|人|老年人口?|老人|儿童|学生|居民))(?:拥有|配备)?(?=.)/u;
const perOne = /^(?:([人户生校师])均|每([人户生校村周月天日]|学期)(?:(?:每)?(年))?)(?=.)/u;

/** 每千人口4.5个 is 4.5个/千人, 人均3平方米 3平方米/人, 每生每年2000元 2000元/生·年. `undefined` for any other phrase. */
export function readPerMany(
  rest: string,
  phrase: Phrase,
  read: (rest: string, phrase: Phrase) => Answer,
): Answer | undefined {
  const found = partition(rest);
  if (found === undefined) return undefined;
  const { words, sign, per } = found;
  const { unitOfMeasure, indicator } = phrase.options;
  const isBehind = unitOfMeasure !== undefined && spelt(unitOfMeasure).endsWith(spelt(`个${per}`).slice(1));
  const isInName =
    unitOfMeasure?.includes("/") !== true && namedIndicator(indicator)?.name.includes(sign) === true;
  if (unitOfMeasure !== undefined && !isBehind && !isInName)
    return issueOf("thresholdUnit", [], { words: shown(phrase.words), unit: per, expected: unitOfMeasure });
  const counted = isBehind ? unitOfMeasure.slice(0, unitOfMeasure.lastIndexOf("/")) : unitOfMeasure;
  const answer = read(rest.slice(words.length), {
    ...phrase,
    options: { ...phrase.options, unitOfMeasure: counted === "" ? undefined : counted },
  });
  if (isIssue(answer) || answer.value === undefined) return answer;
  if (answer.unitOfMeasure?.includes("/") === true) return unread(phrase, words);
  return { ...answer, unitOfMeasure: unitOfMeasure ?? `${answer.unitOfMeasure ?? ""}${per}` };
}

function partition(
  rest: string,
): { readonly words: string; readonly sign: string; readonly per: string } | undefined {
  const [words = "", many = "", whom = ""] = perMany.exec(rest) ?? [];
  if (words !== "") return { words, sign: many, per: `/${many.slice(1)}${whom === "人口" ? "人" : whom}` };
  const [single = "", mean, each, year] = perOne.exec(rest) ?? [];
  if (single === "") return undefined;
  return { words: single, sign: single, per: `/${mean ?? each ?? ""}${year === undefined ? "" : "·年"}` };
}
