export {
  type PrintedThreshold,
  parseThreshold,
  planFromTable,
  planToTable,
  printThreshold,
  type TableOptions,
  type TableReading,
  type ThresholdOptions,
  type ThresholdReading,
} from "./adapt/index.js";
export * from "./assess.js";
export { parseActionReports, parseObservations, parsePlan, parseWaivers } from "./schema/index.js";
export { validatePlan } from "./validate/index.js";
