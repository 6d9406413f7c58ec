import type { DataElement, Text } from "../model/index.js";

/*
 * What data elements have in common. Functions, marked as pure where they are called: a bundler then drops the elements
 * and entries that a page does not use, which it cannot do with objects that are spread.
 */

/** Persons in school statistics, as of 1 September. */
export function personsInSchool<const E extends string>(id: E, name: Text): DataElement<E, never> {
  return {
    id,
    name,
    unitOfMeasure: "人",
    timing: "snapshot",
    calendar: "school",
    rollUp: "sum",
    whole: true,
  };
}

/** Schools, kindergartens or groups of them in school statistics, as of 1 September. */
export function schools<const E extends string>(id: E, name: Text): DataElement<E, never> {
  return { ...personsInSchool(id, name), unitOfMeasure: "所" };
}

/** Persons who enter or move on the first day of a school year. */
export function entrants<const E extends string>(id: E, name: Text): DataElement<E, never> {
  return { ...personsInSchool(id, name), timing: "atStart" };
}

/** Persons who leave, or are counted, in the course of a school year. */
export function leavers<const E extends string>(id: E, name: Text): DataElement<E, never> {
  return { ...personsInSchool(id, name), timing: "overPeriod" };
}

/** Persons of each school, as of 1 September. */
export function personsBySchool<const E extends string>(id: E, name: Text): DataElement<E, never> {
  return { ...personsInSchool(id, name), breakdown: "school", rollUp: "union" };
}

/** What each school has, as of 1 September; not always whole, for a school of several levels reports the share of one. */
export function amountBySchool<const E extends string>(
  id: E,
  name: Text,
  unitOfMeasure: string,
): DataElement<E, never> {
  return {
    id,
    name,
    unitOfMeasure,
    timing: "snapshot",
    calendar: "school",
    breakdown: "school",
    rollUp: "union",
  };
}

/** Residents for the start of a school year, by age or by level of education. */
export function residentsBy<const E extends string>(
  id: E,
  name: Text,
  breakdown: string,
): DataElement<E, never> {
  return { ...personsInSchool(id, name), breakdown };
}

/** Things or persons counted at the end of the calendar year. */
export function atYearEnd<const E extends string>(
  id: E,
  name: Text,
  unitOfMeasure: string,
): DataElement<E, never> {
  return {
    id,
    name,
    unitOfMeasure,
    timing: "snapshot",
    calendar: "calendar",
    rollUp: "sum",
    whole: true,
  };
}

/** What happens in the course of the calendar year and adds up over its months: person-times. */
export function overYear<const E extends string>(
  id: E,
  name: Text,
  unitOfMeasure: string,
): DataElement<E, never> {
  return { ...atYearEnd(id, name, unitOfMeasure), timing: "overPeriod" };
}

/** Persons of whom something is true in the course of the calendar year, each counted once: months do not add up. */
export function personsOverYear<const E extends string>(id: E, name: Text): DataElement<E, never> {
  return { ...overYear(id, name, "人"), overTime: "none" };
}
