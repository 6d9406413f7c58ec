import { issueOf, shown } from "../../issue/index.js";
import { type Answer, isIssue, needs, type Phrase, unread } from "./answer.js";
import { takeBefore } from "./comparing-words.js";
import { namedIndicator } from "./indicator-name.js";
import { spelt } from "./unit.js";

const fresh = /^(?:净新增|新增加?|净增)(?![到至])/u;
const perMany =
  /^每((?:10{0,6})?[十百千万]+)(?:名|个)?((?:常住|户籍)?(?:人口|人|老年人口?|老人|儿童|学生|居民))(?:拥有|配备)?(?=.)/u;
const label =
  /^(?:[\p{Script=Han}]{1,10}?率|[\p{Script=Han}]{0,10}?满意度|占比|比例|比重)(?=[^\p{Script=Han}]|[为达不超低高大小多少约近至保稳控在一二三四五六七八九十百])/u;
/** What turns a rate round, or joins two. */
const turned = /[增降减未不非差失死]|[及和与或]/u;
const pace =
  /^(?:年均|年平均|平均)?(?:增速|增长率|增幅|增长速度|降幅|降低率|下降率)|^年均(?=[^增提上下降减递缩])/u;

/** Reads what follows words that only name what is counted: 覆盖率95%, 新增5000个, 每千人口4.5个. */
export function readLeading(
  rest: string,
  phrase: Phrase,
  read: (rest: string, phrase: Phrase) => Answer,
): Answer | undefined {
  return readNew(rest, phrase, read) ?? readPerMany(rest, phrase, read) ?? readNamed(rest, phrase, read);
}

type Read = (rest: string, phrase: Phrase) => Answer;

function readNew(rest: string, phrase: Phrase, read: Read): Answer | undefined {
  const words = fresh.exec(rest)?.[0];
  if (words === undefined) return undefined;
  const named = namedIndicator(phrase.options.indicator);
  if (named === undefined) return needs(phrase, "indicator");
  if (!named.isNew) return unread(phrase, words, "fresh");
  const options = { ...phrase.options, direction: phrase.options.direction ?? "up" };
  return read(rest.slice(words.length), { ...phrase, options });
}

function readPerMany(rest: string, phrase: Phrase, read: Read): Answer | undefined {
  const [words = "", many = "", whom = ""] = perMany.exec(rest) ?? [];
  if (words === "") return undefined;
  const { unitOfMeasure, indicator } = phrase.options;
  const per = `/${many}${whom === "人口" ? "人" : whom}`;
  const tail = unitOfMeasure === undefined ? undefined : spelt(unitOfMeasure);
  const isBehind = tail?.endsWith(spelt(`个${per}`).slice(1)) === true;
  const isInName = namedIndicator(indicator)?.isPerMany === true && !unitOfMeasure?.includes("/");
  if (unitOfMeasure !== undefined && !isBehind && !isInName)
    return issueOf("thresholdUnit", [], { words: shown(phrase.words), unit: per, expected: unitOfMeasure });
  const counted =
    isBehind && unitOfMeasure !== undefined
      ? unitOfMeasure.slice(0, unitOfMeasure.lastIndexOf("/"))
      : unitOfMeasure;
  const answer = read(rest.slice(words.length), {
    ...phrase,
    options: { ...phrase.options, unitOfMeasure: counted === "" ? undefined : counted },
  });
  if (isIssue(answer) || answer.value === undefined) return answer;
  if (unitOfMeasure !== undefined) return { ...answer, unitOfMeasure };
  return { ...answer, unitOfMeasure: `${answer.unitOfMeasure ?? ""}${per}` };
}

function readNamed(rest: string, phrase: Phrase, read: Read): Answer | undefined {
  const named = namedIndicator(phrase.options.indicator);
  const rate = pace.exec(rest)?.[0];
  if (rate !== undefined) {
    if (named === undefined) return needs(phrase, "indicator");
    return named.rate === undefined ? undefined : read(rest.slice(rate.length), phrase);
  }
  const words =
    takeBefore(rest).before === undefined || rest.startsWith("达标率") ? label.exec(rest)?.[0] : undefined;
  if (words === undefined || turned.test(words)) return undefined;
  // A long name makes a sentence, of which only the indicator can tell whether it speaks of it.
  if (words.length > 5 && named?.name.includes(words) !== true) return undefined;
  const isOther =
    named !== undefined && /率|占比|比例|比重|满意度/u.test(named.name) && !named.name.includes(words);
  if (isOther) return unread(phrase, words);
  const { unitOfMeasure } = phrase.options;
  const answer = read(rest.slice(words.length), phrase);
  if (isIssue(answer)) return answer;
  return unitOfMeasure !== undefined ||
    (answer.unitOfMeasure !== undefined && /[%‰/]/u.test(answer.unitOfMeasure))
    ? answer
    : unread(phrase, words);
}
