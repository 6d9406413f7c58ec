import { isFault, type Rational, readDecimal } from "../number/index.js";

/** The number of decimal text that the schema has let pass; `undefined` for what is absent. */
export function numberOf(text: string | undefined): Rational | undefined {
  if (text === undefined) return undefined;
  const number = readDecimal(text);
  return isFault(number) ? undefined : number;
}
