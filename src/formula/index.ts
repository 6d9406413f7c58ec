export type { Spelt } from "./spelling.js";
export { type FunctionName, functionNames, type Keyword, keywords } from "./words.js";
