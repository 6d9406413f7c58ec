import type { DataElement } from "../../../model/index.js";
import type { YuyaoUnit } from "../units.js";

/** What a data element has in common with others: everything but its id and name. */
type Counted = Omit<DataElement, "id" | "name"> & { readonly supplier?: YuyaoUnit };

/** Schools in school statistics, as of 1 September. */
export const schools = {
  unitOfMeasure: "所",
  timing: "snapshot",
  calendar: "school",
  rollUp: "sum",
  whole: true,
  supplier: "education_bureau",
} as const satisfies Counted;

/** Places that open on the first day of a school year. */
export const openedPlaces = { ...schools, timing: "atStart", unitOfMeasure: "个" } as const satisfies Counted;
