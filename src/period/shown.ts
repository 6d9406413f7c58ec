/**
 * A value cut short for an error message: at most 40 characters of a text, otherwise the type alone, so that
 * a megabyte of hostile input costs nothing and no foreign `toString` runs.
 */
export function shown(value: unknown): string {
  if (typeof value === "number") return String(value);
  if (typeof value !== "string") return value === null ? "null" : typeof value;
  return value.length > 40 ? `${JSON.stringify(value.slice(0, 40))}…` : JSON.stringify(value);
}
