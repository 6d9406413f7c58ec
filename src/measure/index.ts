export { type MeasureQuery, measure } from "./measure.js";
export type {
  InputUsed,
  MeasuredEvent,
  MeasuredNumber,
  Measurement,
  MeasurementBase,
  MeasureReason,
  NamedInputs,
  NotMeasured,
} from "./measurement.js";
