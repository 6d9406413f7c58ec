import { type Issue, type IssueParams, issueOf, shown } from "../../issue/index.js";
import type { AmountFault } from "./amount.js";
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
export function unread({ words }: Phrase, piece: string): Issue {
  const isAll = words.replace(/\s/gu, "") === piece;
  return issueOf("thresholdUnread", [], { words: shown(words), unread: shown(isAll ? words : piece) });
}

/** The issue of an amount that is none. */
export function notAnAmount(phrase: Phrase, piece: string, fault: AmountFault): Issue {
  if (fault === "unread") return unread(phrase, piece === "" ? phrase.words : piece);
  return issueOf("badNumber", [], { value: shown(phrase.words), reason: "tooManyDigits" });
}

/** The issue of a phrase whose meaning hangs on something that is not given. */
export function needs({ words }: Phrase, option: IssueParams["thresholdNeeds"]["needs"]): Issue {
  return issueOf("thresholdNeeds", [], { words: shown(words), needs: option });
}
