export { type ColumnKind, columnKinds } from "./column-role.js";
export type { TableOptions, TableReading } from "./options.js";
export { planFromTable } from "./plan-from-table.js";
export { planToTable } from "./plan-to-table.js";
