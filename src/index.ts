export * from "./assess.js";
export { parseActionReports, parseObservations, parsePlan, parseWaivers } from "./schema/index.js";
export { validatePlan } from "./validate/index.js";
