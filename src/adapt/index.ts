export { planFromTable, planToTable, type TableOptions, type TableReading } from "./table/index.js";
export {
  type PrintedThreshold,
  parseThreshold,
  printThreshold,
  type ThresholdOptions,
  type ThresholdReading,
} from "./threshold/index.js";
