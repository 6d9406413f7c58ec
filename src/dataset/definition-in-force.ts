import type { Definition } from "../model/index.js";
import type { CivilDate } from "../period/index.js";

/**
 * The version of a definition (口径) that is in force on a day: of those that have begun and not ended, the one that began
 * last, because one without an end gives way to the next.
 *
 * @returns `undefined` where none is in force, as before the first one
 *
 * @example
 * const definitions = [
 *   { version: "2021", from: "2021-09-01", words: "在籍学生" },
 *   { version: "2024", from: "2024-09-01", words: "在校学生" },
 * ]
 * definitionInForce(definitions, "2024-08-31") // => "2021"
 * definitionInForce(definitions, "2024-09-01") // => "2024"
 * definitionInForce(definitions, "2021-08-31") // => undefined
 */
export function definitionInForce(definitions: readonly Definition[], date: CivilDate): string | undefined {
  let latest: Definition | undefined;
  for (const definition of definitions) {
    const { from, until } = definition;
    const holds = from <= date && (until === undefined || date <= until);
    if (holds && (latest === undefined || latest.from < from)) latest = definition;
  }
  return latest?.version;
}
