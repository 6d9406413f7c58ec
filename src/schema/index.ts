export { type JsonSchema, observationsJsonSchema, planJsonSchema } from "./json-schema.js";
export { parseActionReports } from "./parse-action-reports.js";
export { parseObservations } from "./parse-observations.js";
export { parsePlan } from "./parse-plan.js";
export { parseWaivers } from "./parse-waivers.js";
export { planSchema } from "./plan.js";
export { actionReportSchema, observationSchema, waiverSchema } from "./rows.js";
