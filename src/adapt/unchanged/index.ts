export { type UnchangedKind, type UnchangedValue, unchangedKinds } from "./unchanged-value.js";
export { unchangedValues } from "./unchanged-values.js";
