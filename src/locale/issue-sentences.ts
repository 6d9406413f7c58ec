import type { IssueCode, IssueParams } from "../issue/index.js";

/** A sentence for every code, checked by the compiler against the parameters of the code. */
export type IssueSentences = { readonly [Code in IssueCode]: (params: IssueParams[Code]) => string };
