import type { DataElement } from "../../../model/index.js";
import type { YuyaoUnit } from "../units.js";

/** What a data element has in common with others: everything but its id and name. */
type Counted = Omit<DataElement, "id" | "name"> & { readonly supplier?: YuyaoUnit };

/** Persons in school statistics, as of 1 September. */
export const personsInSchool = {
  unitOfMeasure: "人",
  timing: "snapshot",
  calendar: "school",
  rollUp: "sum",
  whole: true,
  supplier: "education_bureau",
} as const satisfies Counted;

/** Schools in school statistics, as of 1 September. */
export const schools = { ...personsInSchool, unitOfMeasure: "所" } as const satisfies Counted;

/** Persons who enter on the first day of a school year. */
export const entrants = { ...personsInSchool, timing: "atStart" } as const satisfies Counted;

/** Persons who leave in the course of a school year. */
export const leavers = { ...personsInSchool, timing: "overPeriod" } as const satisfies Counted;

/** Places that open on the first day of a school year. */
export const openedPlaces = { ...entrants, unitOfMeasure: "个" } as const satisfies Counted;

/** Persons of each school, as of 1 September. */
export const personsBySchool = {
  ...personsInSchool,
  breakdown: "school",
  rollUp: "union",
} as const satisfies Counted;

/** Rooms of each school, as of 1 September. */
export const roomsBySchool = { ...personsBySchool, unitOfMeasure: "间" } as const satisfies Counted;

/** Square metres of each school, as of 1 September; not always whole. */
export const areaBySchool = {
  unitOfMeasure: "平方米",
  timing: "snapshot",
  calendar: "school",
  breakdown: "school",
  rollUp: "union",
  supplier: "education_bureau",
} as const satisfies Counted;

/** Yuan of each school, as of 1 September; not always whole. */
export const valueBySchool = { ...areaBySchool, unitOfMeasure: "元" } as const satisfies Counted;

/** Residents counted for the start of a school year. The document does not say who would supply them. */
export const residentsBySchoolYear = {
  unitOfMeasure: "人",
  timing: "snapshot",
  calendar: "school",
  rollUp: "sum",
  whole: true,
} as const satisfies Counted;

/** Things counted at the end of the calendar year. The document does not say who would supply them. */
export const atYearEnd = {
  unitOfMeasure: "个",
  timing: "snapshot",
  calendar: "calendar",
  rollUp: "sum",
  whole: true,
} as const satisfies Counted;
