export { type FormulaType, type InFormula, type SyntaxFault, syntaxFaults } from "./formula-faults.js";
export { type Issue, type IssueCode, type IssuePath, issueOf, type Refusal } from "./issue.js";
export { type ConcernKind, concernKinds, type IdKind, idKinds } from "./kinds.js";
export { firstIssues, mostIssues } from "./most-issues.js";
export { nearest, type Suggest, suggester } from "./nearest.js";
export type { AtPlace, Expected, Found, IssueParams, Unplain } from "./params.js";
export { collectRowIssues, type RowIssues } from "./row-issues.js";
export { type IssueSeverity, issueSeverity } from "./severities.js";
export { shown, typeOf } from "./shown.js";
