export { goalOf, milestonesBetween } from "./ahead.js";
export type { Case, JudgeOptions } from "./case.js";
export { type Comparison, compareCase } from "./comparison.js";
export { expectedAt } from "./course.js";
export { baselineOf, courseOf } from "./course-of.js";
export type { DecidingBand } from "./deciding-band.js";
export { edgeOf } from "./edge.js";
export { type Frame, framesOf } from "./frame.js";
export { binds, type InForce, inForce } from "./in-force.js";
export type { CompletionInTime } from "./in-time.js";
export { caseFor, type JudgeQuery, judge, requireAsOf } from "./judge.js";
export { caseOf, judgeCase } from "./judge-case.js";
export { type JudgedPeriod, judgedPeriods } from "./judged-periods.js";
export {
  type Method,
  type MethodCaution,
  type MethodPoint,
  type MethodQuestion,
  type MethodReason,
  type MethodRefusal,
  type MethodResult,
  type MethodView,
  methodCautions,
  methodReasons,
  methodViews,
} from "./method.js";
export { numberIn, numberOf, readBack } from "./number-of.js";
export {
  type MethodDifference,
  type MethodOpinion,
  type MethodOpinionReason,
  methodDifferences,
  methodOpinionReasons,
  type Opinion,
  type OpinionReason,
  opinionReasons,
  type SchemeOpinion,
} from "./opinion.js";
export { type OutsideReason, type OutsideScheme, outsideReasons } from "./outside-scheme.js";
export { isComparable, isYearToDate } from "./pace.js";
export { requireJudgeOptions } from "./require-options.js";
export { thresholdIn } from "./rounded.js";
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
export { type AssumptionCode, assumptionCodes, type StatedAssumption } from "./stated-assumption.js";
export { orderedStatuses, type Status, statuses } from "./status.js";
export {
  betterWay,
  type ComparedDigits,
  decimalsIn,
  type Threshold,
  thresholdOf,
  wayTo,
} from "./threshold.js";
export type { TimeSpan } from "./time-standing.js";
export {
  type AwaitedFigure,
  type Basis,
  type Expectation,
  type Horizon,
  type Superseded,
  type TargetAhead,
  type Verdict,
  type VerdictReason,
  verdictReasons,
} from "./verdict.js";
