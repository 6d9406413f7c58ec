export type { CountRatio } from "./count-ratio.js";
export { type MeasureQuery, measure } from "./measure.js";
export type {
  DefinitionChange,
  InputUsed,
  MeasuredEvent,
  MeasuredNumber,
  Measurement,
  MeasurementBase,
  MeasureReason,
  NamedInputs,
  NotMeasured,
} from "./measurement.js";
export { missingNumerator } from "./missing-numerator.js";
