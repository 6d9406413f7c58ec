export type { Case, JudgeOptions } from "./case.js";
export { type Frame, framesOf } from "./frame.js";
export { caseOf, judgeCase } from "./judge.js";
export { type JudgedPeriod, judgedPeriods } from "./judged-periods.js";
export { type Band, type BandStatus, type Scheme, type SchemeQuantity, schemeQuantities } from "./scheme.js";
export type { Measured, Series } from "./series.js";
export { type Status, statuses } from "./status.js";
export {
  type AssumptionCode,
  assumptionCodes,
  type Basis,
  type Expectation,
  type Horizon,
  type StatedAssumption,
  type Superseded,
  type Verdict,
  type VerdictReason,
  verdictReasons,
} from "./verdict.js";
