export { validatePlan } from "./validate-plan.js";
