import type { Found } from "./params.js";

const longest = 60;

/**
 * A value as short text for an issue, without running any code of its own: no `toString`, no getter, no `toJSON`.
 *
 * @example
 * shown("12 ") // => "\"12 \""
 * shown([1, 2]) // => "[…]"
 */
export function shown(value: unknown): string {
  switch (typeof value) {
    case "string":
      return JSON.stringify(value.length > longest ? `${value.slice(0, longest)}…` : value);
    case "number":
      return Object.is(value, -0) ? "-0" : String(value);
    case "bigint":
      // A huge bigint takes seconds to print.
      return value > -(10n ** 40n) && value < 10n ** 40n ? `${value}n` : "…n";
    case "boolean":
    case "undefined":
      return String(value);
    case "object":
      return value === null ? "null" : isList(value) ? "[…]" : "{…}";
    default:
      return typeof value;
  }
}

/** The type of a value in the words of the issues, told as carefully as {@link shown} shows it. */
export function typeOf(value: unknown): Found {
  if (value === null) return "nothing";
  const type = typeof value;
  switch (type) {
    case "string":
      return "text";
    case "boolean":
      return "truth";
    case "object":
      return isList(value) ? "list" : "object";
    default:
      return type;
  }
}

function isList(value: unknown): boolean {
  try {
    return Array.isArray(value);
  } catch {
    return false; // a revoked proxy
  }
}
