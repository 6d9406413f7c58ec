export type { TableOptions, TableReading } from "./options.js";
export { planFromTable } from "./plan-from-table.js";
export { planToTable } from "./plan-to-table.js";
