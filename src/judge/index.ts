export type { JudgeOptions } from "./case.js";
export { framesOf } from "./frame.js";
export { caseOf, judgeCase } from "./judge.js";
export { type Status, statuses } from "./status.js";
export type { Horizon, Verdict } from "./verdict.js";
