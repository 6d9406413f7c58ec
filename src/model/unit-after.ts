/**
 * A unit of measure as it follows a number, into which one that begins with a digit would run: 8 of `1/10万` is written
 * 8/10万, and 21 of `100张` is set apart as 21(100张).
 */
export function unitAfter(unit: string): string {
  if (unit.startsWith("1/")) return unit.slice(1);
  return /^\d/.test(unit) ? `(${unit})` : unit;
}
