import { type Issue, type IssueParams, issueOf, shown } from "../../issue/index.js";
import type { AmountFault } from "./amount.js";
import { signMark } from "./note-marks.js";
import { foldWidths } from "./plain-phrase.js";
import type { ThresholdOptions, ThresholdReading } from "./reading.js";

/** What a phrase says, without its words; or why it says nothing that can be used. */
export type Answer = Omit<ThresholdReading, "words"> | Issue;

/** What every reader of a part of a phrase is handed. */
export interface Phrase {
  /** The words as they stood. */
  readonly words: string;
  /** What the words do not say by themselves. */
  readonly options: ThresholdOptions;
}

/** Whether an answer is an issue. */
export function isIssue<T extends object>(answer: T | Issue): answer is Issue {
  return "code" in answer;
}

/** The issue of a piece that is not understood. */
export function unread({ words }: Phrase, piece: string, hint?: UnreadHint): Issue {
  const told = hint ?? hintOf(foldWidths(words));
  return issueOf("thresholdUnread", [], {
    words: shown(words),
    unread: shown(asItStood(words, piece)),
    ...(told !== undefined && { hint: told }),
  });
}

/** What a phrase tells of why it is not understood. */
function hintOf(folded: string): UnreadHint | undefined {
  if (inBrackets.test(folded)) return "cumulative";
  if (signMark(folded.trim()) !== undefined) return "sign";
  return elsewhere.test(folded) ? "reference" : undefined;
}

/** A number in brackets of its own: `[0.75]`, `3[9]`, `0.6(3)`. */
const inBrackets = /[[(〔【][-+<>≥≤]?[0-9][0-9.,]*(?:%|‰|[\p{Script=Han}]{1,3})?以?上?[\])〕】]\s*$/u;

/** What would have to be written instead of a phrase that is not understood. */
type UnreadHint = NonNullable<IssueParams["thresholdUnread"]["hint"]>;

/** A number that stands in another document, or in another year. */
const elsewhere = /全[国省市]|平均|上一?年|去年|往年|同期/u;

/** A piece of a plain phrase in the form in which its characters stood; all the words where it is not found. */
function asItStood(words: string, piece: string): string {
  const kept = Array.from(words).filter((character) => foldWidths(character) !== " ");
  const plain = Array.from(piece.replaceAll(" ", ""));
  const folded = kept.map(foldWidths);
  for (let at = 0; at + plain.length <= kept.length; at++)
    if (plain.length > 0 && plain.every((character, index) => folded[at + index] === character))
      return plain.length === kept.length ? words : kept.slice(at, at + plain.length).join("");
  return words;
}

/** The issue of an amount that is none. */
export function notAnAmount(phrase: Phrase, piece: string, fault: AmountFault): Issue {
  if (fault === "endless") return unread(phrase, piece, "decimal");
  if (fault === "unread") return unread(phrase, piece === "" ? phrase.words : piece);
  return issueOf("badNumber", [], { value: shown(phrase.words), reason: "tooManyDigits" });
}

/** The issue of a phrase whose meaning hangs on something that is not given. */
export function needs({ words }: Phrase, option: IssueParams["thresholdNeeds"]["needs"]): Issue {
  return issueOf("thresholdNeeds", [], { words: shown(words), needs: option });
}
