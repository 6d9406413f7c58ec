export { type ExplainOptions, explain, type Locale, locales } from "./explain.js";
