import type { Issue, Refusal } from "../../issue/index.js";
import { type Direction, directionOfComparator } from "../../model/index.js";
import { type Answer, isIssue, needs, type Phrase, unread } from "./answer.js";
import { takeAsides } from "./aside.js";
import { readCompared } from "./compared.js";
import { readLeading } from "./leading-words.js";
import { checkThresholdOptions } from "./options.js";
import { foldWidths, plainPhrase } from "./plain-phrase.js";
import type { ThresholdOptions, ThresholdReading } from "./reading.js";
import { readRelative } from "./relative.js";
import { readShareOfBaseline } from "./share-of-baseline.js";
import { readWholePhrase } from "./whole-phrase.js";
import { takeWish } from "./wish.js";

/**
 * Reads a threshold phrase as plans and tables write it: 达95%以上, 控制在0.25以内, `<3.5`, 1.2万个, 九成以上, 通过评估.
 * It is read to its last character; what is not understood comes back as an issue that quotes it. What hangs on the
 * indicator is asked for and not guessed: 达到80% and a bare 80 need the `direction`, 翻一番 and 提高5个百分点 the
 * `baseline`, 年均增长6% the `years` too, 提高5% of a percentage and 新增5000个 the name of the `indicator`, 2025年达到85% the `due`, 1:15 the `ratio`. 应随尽随 and 1-2个 are no thresholds by themselves.
 *
 * @param text any value; at most 200 characters of text, or a number as a cell holds it
 * @returns the threshold, or at least one issue
 * @throws TypeError or RangeError for an option that is none; the nearest is named
 *
 * @example
 * parseThreshold("达95%以上") // => {"ok":true,"target":{"comparator":"atLeast","value":"95","unitOfMeasure":"%","words":"达95%以上"}}
 * parseThreshold("力争达到1.2万个", { direction: "up" }) // => {"ok":true,"target":{"comparator":"atLeast","value":"12000","unitOfMeasure":"个","aspirational":true,"words":"力争达到1.2万个"}}
 * parseThreshold("达到8.3", { direction: "down" }) // => {"ok":true,"target":{"comparator":"atMost","value":"8.3","words":"达到8.3"}}
 * parseThreshold("达到8.3") // => {"ok":false,"issues":[{"code":"thresholdNeeds","severity":"error","path":[],"params":{"words":"\"达到8.3\"","needs":"direction"}}]}
 */
export function parseThreshold(
  text: unknown,
  options: ThresholdOptions = {},
): { readonly ok: true; readonly target: ThresholdReading } | Refusal {
  checkThresholdOptions(options);
  const plain = plainPhrase(text);
  if (isIssue(plain)) return { ok: false, issues: [plain] };
  const { unitOfMeasure } = options;
  const unit =
    unitOfMeasure === undefined
      ? {}
      : { unitOfMeasure: foldWidths(unitOfMeasure.slice(0, 100)).replaceAll(" ", "") };
  const phrase: Phrase = { words: plain.words, options: { ...options, ...unit } };
  const answer = readPhrase(plain.phrase, phrase);
  if (isIssue(answer)) return { ok: false, issues: [answer] };
  const counted = answer.unitOfMeasure !== undefined && unitOfMeasure !== undefined ? { unitOfMeasure } : {};
  return { ok: true, target: { ...answer, ...counted, words: plain.words } };
}

function readPhrase(text: string, phrase: Phrase): Answer {
  const { rest, hoped } = takeAsides(text);
  const answer = readBinding(rest, phrase);
  if (hoped === undefined || isIssue(answer)) return answer;
  const more = readBinding(hoped, { ...phrase, options: { ...phrase.options, direction: sideOf(answer) } });
  return isIssue(more) || more.value === undefined || sideOf(more) !== sideOf(answer)
    ? unread(phrase, hoped)
    : answer;
}

function sideOf({ comparator }: Exclude<Answer, Issue>): Direction {
  return directionOfComparator(comparator) ?? "none";
}

function readBinding(text: string, phrase: Phrase): Answer {
  const { rest, aspirational, yearly, years } = takeWish(text);
  const { due } = phrase.options;
  const other = years.find((year) => due !== undefined && !due.startsWith(year));
  if (other !== undefined) return unread(phrase, `${other}年`, "due");
  const answer = readRest(rest, phrase);
  if (isIssue(answer)) return answer;
  if (years.length > 0 && due === undefined) return needs(phrase, "due");
  return {
    ...answer,
    ...(yearly && { holds: "everyPeriod" as const }),
    ...(aspirational && { aspirational }),
  };
}

function readRest(rest: string, phrase: Phrase): Answer {
  return readWholePhrase(rest, phrase) ?? readLeading(rest, phrase, readPlain) ?? readPlain(rest, phrase);
}

function readPlain(rest: string, phrase: Phrase): Answer {
  return readShareOfBaseline(rest, phrase) ?? readRelative(rest, phrase) ?? readCompared(rest, phrase);
}
