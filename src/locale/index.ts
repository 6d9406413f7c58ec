export { type ExplainOptions, explain } from "./explain.js";
export { inLocale, type Locale, locales } from "./locale.js";
export { type MissingStart, missingStart } from "./missing-start.js";
export { namedFigures } from "./named-figure.js";
export { type Names, namesIn } from "./names.js";
export { digitsFor, printed, printedPair } from "./printed.js";
export { type Terms, termsIn } from "./terms.js";
