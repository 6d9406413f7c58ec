export { type Issue, type IssueCode, type IssuePath, issueOf, type Refusal } from "./issue.js";
export { type IdKind, idKinds } from "./kinds.js";
export { nearest } from "./nearest.js";
export type { IssueParams } from "./params.js";
export { type IssueSeverity, severities } from "./severities.js";
export { shown } from "./shown.js";
