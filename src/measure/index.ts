export { datasetFrom, indexedFrom } from "./asked.js";
export { byPeriod } from "./by-period.js";
export { type CompiledPlan, compilePlan, handleOf, type PlanReading, readingOf } from "./compiled-plan.js";
export type { CountRatio } from "./count-ratio.js";
export type { VariationShare } from "./deviations.js";
export { figuresOfIndicator } from "./indicator-figures.js";
export { type MeasureQuery, measure } from "./measure.js";
export type {
  Coverage,
  DefinitionChange,
  InputUsed,
  MeasuredEvent,
  MeasuredNumber,
  Measurement,
  MeasurementBase,
  MeasureReason,
  NamedInputs,
  NotComputed,
  NotMeasured,
  ReplacedReport,
  ReplacedReports,
  WhyNot,
} from "./measurement.js";
export { missingNumerator, numeratorLacking } from "./missing-numerator.js";
export type { ReadableFormula } from "./read-formula.js";
export {
  type VariationNotShared,
  type VariationQuery,
  type VariationShares,
  variationShares,
} from "./variation-shares.js";
