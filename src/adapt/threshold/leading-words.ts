import { type Answer, isIssue, needs, type Phrase, unread } from "./answer.js";
import { takeBefore } from "./comparing-words.js";
import { namedIndicator } from "./indicator-name.js";
import { readPerMany } from "./per-many.js";

const fresh = /^(?:净新增|新增加?|净增)(?![到至])/u;
const label =
  /^(?:[\p{Script=Han}]{1,10}?率|[\p{Script=Han}]{0,10}?满意度|占比|比例|比重)(?=[^\p{Script=Han}]|[为达不超低高大小多少约近至保稳控在一二三四五六七八九十百])/u;
/** What turns a rate round, or joins two. */
const turned = /[增降减提升涨扩缩未不非无]|[及和与或]/u;
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

function readNamed(rest: string, phrase: Phrase, read: Read): Answer | undefined {
  const named = namedIndicator(phrase.options.indicator);
  const rate = pace.exec(rest)?.[0];
  if (rate !== undefined) {
    if (named === undefined) return needs(phrase, "indicator");
    return named.rate === undefined ? undefined : read(rest.slice(rate.length), phrase);
  }
  const words =
    takeBefore(rest).before === undefined || /^(?:达标|完成|建成|服务|培训)率/u.test(rest)
      ? label.exec(rest)?.[0]
      : undefined;
  if (words === undefined || turned.test(words)) return undefined;
  // 农村覆盖率 may be of a part: only the name of the indicator tells that a longer one speaks of it.
  if (words.length > 3 && !words.startsWith("毛入") && named?.name.includes(words) !== true) return undefined;
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
