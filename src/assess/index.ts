export { assess } from "./assess.js";
export {
  type Asked,
  type AskedScheme,
  type Assessment,
  assessmentFormat,
  type StatusCounts,
} from "./assessment.js";
export { type ChangeReason, changeReasons } from "./change-reason.js";
export {
  type AssessmentChange,
  type AssessmentChangeKind,
  assessmentChangeKinds,
  compareAssessments,
} from "./compare-assessments.js";
export type { AssessOptions } from "./options.js";
export {
  type TraceActionQuery,
  type TraceIndicatorQuery,
  type TraceRuleOptions,
  type TraceRuleQuery,
  traceRule,
} from "./trace-rule.js";
