export { type ExplainOptions, explain } from "./explain.js";
export { type Locale, locales } from "./locale.js";
