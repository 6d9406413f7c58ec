export type { Case, JudgeOptions } from "./case.js";
export { type Comparison, compareCase } from "./comparison.js";
export { type Frame, framesOf } from "./frame.js";
export { binds, type InForce, inForce } from "./in-force.js";
export { caseFor, type JudgeQuery, judge, requireAsOf } from "./judge.js";
export { caseOf, judgeCase } from "./judge-case.js";
export { type JudgedPeriod, judgedPeriods } from "./judged-periods.js";
export { numberIn, numberOf, readBack } from "./number-of.js";
export {
  type CompletionInTime,
  type Opinion,
  type OpinionReason,
  opinionReasons,
  type SchemeOpinion,
} from "./opinion.js";
export {
  type Band,
  type BandStatus,
  bandStatuses,
  type Scheme,
  type SchemeQuantity,
  schemeQuantities,
} from "./scheme.js";
export { type BandFound, bandOf, type HeldBand, type NoBand, type SchemeQuantities } from "./scheme-band.js";
export { checkScheme } from "./scheme-check.js";
export { schemes } from "./schemes/index.js";
export type { Measured, Series } from "./series.js";
export { satisfies } from "./shortfall.js";
export { orderedStatuses, type Status, statuses } from "./status.js";
export { betterWay, type Threshold, thresholdOf } from "./threshold.js";
export type { TimeSpan } from "./time-standing.js";
export {
  type AssumptionCode,
  type AwaitedFigure,
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
