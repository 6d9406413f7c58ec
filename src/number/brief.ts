const longest = 40;
const longestBigInt = 10n ** 24n;

/**
 * A value for the message of an error that a program, not the data, has made: short, and without a look inside an object,
 * whose getters might do anything.
 *
 * @example
 * inBrief("2024-13") // => "\"2024-13\""
 */
export function inBrief(value: unknown): string {
  if (typeof value === "string")
    return JSON.stringify(value.length > longest ? `${value.slice(0, longest)}…` : value);
  if (typeof value === "bigint")
    return value < longestBigInt && value > -longestBigInt ? `${value}n` : "a huge bigint";
  if (typeof value === "number" || typeof value === "boolean" || value === undefined || value === null)
    return String(value);
  return `a value of type ${typeof value}`;
}
