import type { Definition } from "../model/index.js";
import type { CivilDate } from "../period/index.js";

/**
 * The version of a definition (口径) that is in force on a day: the one that began last, while it has not ended. One without
 * an end gives way to the next; one with an end may reach over several, and is in force again where these have ended.
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
  const begun = definitions.filter(({ from }) => from <= date).sort((a, b) => (a.from < b.from ? 1 : -1));
  const holds = ({ until }: Definition, i: number) => (until === undefined ? i === 0 : date <= until);
  return begun.find(holds)?.version;
}
