import { nearest } from "../issue/index.js";
import { type Action, type Named, nearestNamed, type Plan, placeIdsOf, placesOf } from "../model/index.js";
import { inBrief } from "../number/index.js";
import { isCivilDate } from "../period/index.js";

/**
 * What the id of an indicator stands for, which a program and not the data gives.
 *
 * @throws RangeError with the nearest id, or that of what has such a name, where nothing has it
 */
export function requireIndicator<T>(known: ReadonlyMap<string, T>, id: string, { indicators }: Plan): T {
  const found = known.get(id);
  if (found === undefined) throw unknownId("an indicator", indicators, id);
  return found;
}

/** The action of an id that a program gives; a RangeError with the nearest one where there is none. */
export function requireAction({ tasks }: Plan, id: string): Action {
  const actions = tasks.flatMap((task) => task.actions);
  const found = actions.find((one) => one.id === id);
  if (found === undefined) throw unknownId("an action", actions, id);
  return found;
}

/** Makes sure of the id of a place that a program gives; a RangeError with the nearest one where there is none. */
export function requirePlace(plan: Plan, id: string, known: ReadonlySet<string> = placeIdsOf(plan)): void {
  if (!known.has(id)) throw unknownId("a place", placesOf(plan), id);
}

/** The same for a list of places; a TypeError where it is no list. */
export function requirePlaces(plan: Plan, ids: readonly string[]): void {
  if (!Array.isArray(ids))
    throw new TypeError(
      `places must be a list of ids such as ["${plan.jurisdiction.code}"], not ${inBrief(ids)}`,
    );
  const known = placeIdsOf(plan);
  for (const id of ids) requirePlace(plan, id, known);
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

/**
 * Makes sure that an option or a part of a question is not misspelt, and so passed over in silence.
 *
 * @throws RangeError with the nearest key
 */
export function requireKeys(name: string, value: object, known: readonly string[]): void {
  for (const key of Object.keys(value)) {
    if (known.includes(key) || (value as Readonly<Record<string, unknown>>)[key] === undefined) continue;
    throw new RangeError(`${name} has no ${inBrief(key)}${didYouMean(nearest(key, known))}`);
  }
}

/** Makes sure that a list is not the whole answer of the function that reads it; a TypeError that names the list inside. */
export function refuseAnswer(name: string, value: unknown, reader: string, key: string): void {
  const isAnswer = typeof value === "object" && value !== null && key in value && "issues" in value;
  if (isAnswer) throw new TypeError(`${name} is the answer of ${reader}: pass its \`${key}\``);
}

function year(day: unknown): string {
  return String(day).slice(0, 4);
}

function unknownId(kind: string, things: Iterable<Named>, id: unknown): RangeError {
  return new RangeError(`not ${kind} of the plan: ${inBrief(id)}${didYouMean(nearestNamed(id, things))}`);
}

/** What may have been meant, as the end of a sentence; nothing where nothing is near. */
export function didYouMean(meant: string | undefined): string {
  return meant === undefined ? "" : `; did you mean ${inBrief(meant)}?`;
}
