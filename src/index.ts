export type { Spelt } from "./formula/index.js";
export {
  type IdKind,
  type Issue,
  type IssueCode,
  type IssueParams,
  type IssuePath,
  type IssueSeverity,
  type Refusal,
  severities as issueSeverities,
} from "./issue/index.js";
export { type ExplainOptions, explain, type Locale, locales } from "./locale/index.js";
export * from "./model/index.js";
export {
  compareNumbers,
  type DecimalFault,
  type DecimalText,
  type NumberInput,
  type Quantity,
  type Rounding,
  type RoundingMode,
  roundNumber,
} from "./number/index.js";
export {
  type Calendar,
  type CivilDate,
  comparePeriods,
  type Frequency,
  nextPeriod,
  type PeriodFault,
  type PeriodSpan,
  type PeriodText,
  parsePeriodLabel,
  periodSpan,
  previousPeriod,
  printEnglishPeriodLabel,
  printPeriodLabel,
  type Timing,
} from "./period/index.js";
export { parseActionReports, parseObservations, parsePlan, parseWaivers } from "./schema/index.js";
export { validatePlan } from "./validate/index.js";
