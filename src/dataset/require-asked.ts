import { nearest } from "../issue/index.js";
import { inBrief } from "../number/index.js";
import { isCivilDate } from "../period/index.js";

/**
 * What an id stands for, which a program and not the data gives.
 *
 * @throws RangeError with the nearest id where nothing has it
 */
export function requireKnown<T>(
  kind: "an indicator" | "an action" | "a place",
  known: ReadonlyMap<string, T>,
  id: string,
): T {
  const found = known.get(id);
  if (found === undefined) throw unknownId(kind, known.keys(), id);
  return found;
}

/** Makes sure of the id of a place that a program gives; a RangeError with the nearest one where there is none. */
export function requirePlace(known: ReadonlySet<string>, id: string): void {
  if (!known.has(id)) throw unknownId("a place", known, id);
}

/**
 * Makes sure of a date that a program gives; a RangeError that shows how one is written.
 *
 * @param years the first and the last one that will do; any when absent
 */
export function requireDay(name: string, day: unknown, years?: readonly [number, number]): void {
  const isDay = typeof day === "string" && isCivilDate(day);
  const isInside = years === undefined || (Number(year(day)) >= years[0] && Number(year(day)) <= years[1]);
  if (isDay && isInside) return;
  const range = years === undefined ? "" : `, of the years ${years[0]} to ${years[1]}`;
  throw new RangeError(`${name} must be a day such as "2026-05-31"${range}, not ${inBrief(day)}`);
}

/** Makes sure that a question or its options are there; a TypeError that shows what they hold. */
export function requireGiven(name: string, value: unknown, example: string): void {
  if (typeof value !== "object" || value === null)
    throw new TypeError(`${name} must be an object such as ${example}, not ${inBrief(value)}`);
}

function year(day: unknown): string {
  return String(day).slice(0, 4);
}

function unknownId(kind: string, known: Iterable<string>, id: unknown): RangeError {
  const meant = typeof id === "string" ? nearest(id, known) : undefined;
  const hint = meant === undefined ? "" : `; did you mean ${inBrief(meant)}?`;
  return new RangeError(`not ${kind} of the plan: ${inBrief(id)}${hint}`);
}
