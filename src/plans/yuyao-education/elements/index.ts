import { compulsoryElements } from "./compulsory.js";
import { lifelongElements } from "./lifelong.js";
import { preschoolElements } from "./preschool.js";
import { schoolPlacesElements } from "./school-places.js";
import { seniorElements } from "./senior.js";
import { teachersElements } from "./teachers.js";
import { vocationalElements } from "./vocational.js";

/**
 * What is counted and reported (数据项), by area. The document names none of it: each follows from a formula, and most
 * from those of the catalogue.
 */
export const elements = [
  ...preschoolElements,
  ...compulsoryElements,
  ...seniorElements,
  ...vocationalElements,
  ...schoolPlacesElements,
  ...lifelongElements,
  ...teachersElements,
];

/** Id of a data element of this plan. */
export type YuyaoElement = (typeof elements)[number]["id"];
