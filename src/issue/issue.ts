import type { IssueParams } from "./params.js";
import { type IssueSeverity, issueSeverity } from "./severities.js";

/** The closed set of codes. `docs/issues.md` explains each. */
export type IssueCode = keyof IssueParams;

/** Where an issue sits: keys and list positions from the root, `["indicators", 3, "targets", 0, "value"]`. */
export type IssuePath = readonly (string | number)[];

/**
 * Something wrong with a plan or with data, as data: `explain` makes the sentence, in Chinese or English.
 * An issue is never a flag: flags are what the county should act on.
 */
export type Issue<C extends IssueCode = IssueCode> = {
  [Code in C]: {
    /** What is wrong. */
    readonly code: Code;
    /** `error`: must be mended, the thing is not used; `warning`: real documents have it, look at it. */
    readonly severity: IssueSeverity;
    /** Where it sits. In lists of rows the first member is the number of the row, from 0. */
    readonly path: IssuePath;
    /** The offending value, cut short, and what was expected. */
    readonly params: IssueParams[Code];
    /** For the same fault in many rows: how many, and the first ten of them, numbered from 0. */
    readonly rows?: { readonly count: number; readonly first: readonly number[] };
  };
}[C];

/** What every reader answers when the input cannot be used. */
export interface Refusal {
  /** Always false: tells a refusal from a result. */
  readonly ok: false;
  /** What is wrong, at least one. */
  readonly issues: readonly Issue[];
}

/** Makes an issue; its severity follows from its code. */
export function issueOf<C extends IssueCode>(code: C, path: IssuePath, params: IssueParams[C]): Issue {
  // The compiler cannot see that the union distributes over C.
  return { code, severity: issueSeverity(code), path, params } as Issue;
}
