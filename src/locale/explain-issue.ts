import type { Issue, IssueParams } from "../issue/index.js";
import type { Plan, Text } from "../model/index.js";
import type { IssueSentences } from "./issue-sentences.js";
import { nameAt } from "./name-at.js";

/** How a locale says an issue and where it sits. */
export interface IssueText {
  /** A sentence for every code. */
  readonly issues: IssueSentences;
  /** What stands between the place and the sentence. */
  readonly colon: string;
  /** Rows of data, by their numbers from 0. */
  readonly rows: (count: number, first: readonly number[]) => string;
  /** A name with the path behind it. */
  readonly inBrackets: (name: string, path: string) => string;
  /** A text of the plan in the locale. */
  readonly pick: (text: Text) => string;
}

/** An issue in a sentence: where it sits, what is wrong, and what was expected. */
export function explainIssue(issue: Issue, plan: Plan | undefined, text: IssueText): string {
  // The compiler cannot see that the code and the parameters of a union belong together.
  const sentence = (text.issues[issue.code] as (params: IssueParams[typeof issue.code]) => string)(
    issue.params,
  );
  const where = [issue.rows ? text.rows(issue.rows.count, issue.rows.first) : "", placeOf(issue, plan, text)]
    .filter((part) => part !== "")
    .join(" ");
  return where === "" ? sentence : `${where}${text.colon}${sentence}`;
}

/** The path as code would write it; with a plan, after the name of the thing that it leads to. */
function placeOf({ path, rows }: Issue, plan: Plan | undefined, text: IssueText): string {
  const inside = rows === undefined ? path : path.slice(1);
  const written = inside
    .map((key, i) => (typeof key === "number" ? `[${key}]` : i === 0 ? key : `.${key}`))
    .join("");
  const name = nameAt(plan, inside);
  return name === undefined ? written : text.inBrackets(text.pick(name), written);
}
