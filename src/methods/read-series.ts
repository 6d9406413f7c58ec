import type { MethodPoint, MethodRefusal } from "../judge/index.js";
import {
  inBrief,
  isFault,
  type Quantity,
  type Rational,
  readDecimal,
  readQuantity,
  toQuantity,
} from "../number/index.js";

/** A year with a value. */
export interface YearValue {
  /** The year. */
  readonly year: number;
  /** Its value. */
  readonly value: Rational;
}

/**
 * The points of a series that have a value, in order of time; several of one year stay in the order given. A year that is
 * no whole number, or a value that is no number, makes the whole series unreadable, and is named: nothing is guessed.
 *
 * @throws TypeError when it is no list
 */
export function readSeries(series: Iterable<MethodPoint>): readonly YearValue[] | MethodRefusal {
  if (typeof series !== "object" || series === null || !(Symbol.iterator in series))
    throw new TypeError(`series must be a list of { year, value }, not ${inBrief(series)}`);
  const points: YearValue[] = [];
  for (const [at, point] of [...(series as Iterable<unknown>)].entries()) {
    if (typeof point !== "object" || point === null) return unreadable(at, "point");
    const { year, value } = point as { readonly year?: unknown; readonly value?: unknown };
    if (!isYear(year)) return unreadable(at, "year");
    if (value === null || value === undefined) continue;
    const number = readValue(value);
    if (isFault(number) || isFault(toQuantity(number))) return unreadable(at, "value");
    points.push({ year, value: number });
  }
  return points.sort((a, b) => a.year - b.year);
}

function unreadable(point: number, part: "point" | "year" | "value"): MethodRefusal {
  return { ok: false, reason: "unreadable", point, part };
}

/** Whether something is a whole year, before or after the year 0 by less than 10,000. */
export function isYear(year: unknown): year is number {
  return typeof year === "number" && Number.isInteger(year) && Math.abs(year) < 10_000;
}

/** A number, or a quantity as the library gives it. */
export function readValue(value: unknown): ReturnType<typeof readDecimal> {
  if (typeof value !== "object" || value === null) return readDecimal(value);
  const { value: text, fraction } = value as { readonly [key in keyof Quantity]?: unknown };
  if (typeof text !== "string" || (fraction !== undefined && typeof fraction !== "string"))
    return "wrongType";
  return readQuantity(value as Quantity);
}

/** Whether a year of an ordered series occurs twice. */
export function hasDuplicates(points: readonly YearValue[]): boolean {
  return points.some(({ year }, i) => points[i + 1]?.year === year);
}
