import type { IssueCode, IssueParams, SyntaxFault } from "../issue/index.js";

/** A sentence for every code, checked by the compiler against the parameters of the code. */
export type IssueSentences = { readonly [Code in IssueCode]: (params: IssueParams[Code]) => string };

/** The part of the sentences that is about formulas. */
export type FormulaSentences = Pick<IssueSentences, Extract<IssueCode, `formula${string}`>>;

/** What `formulaSyntax` says of each fault, behind the place. */
export type SyntaxWords = Readonly<
  Record<SyntaxFault, (params: Pick<IssueParams["formulaSyntax"], "found" | "instead">) => string>
>;
