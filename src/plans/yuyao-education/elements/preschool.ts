import { elementsOf, inclusiveCoverage, publicShare, qualityCoverage } from "../../../catalogue/index.js";
import { fromEducationBureau } from "./supplied.js";

/** Children in kindergartens. */
export const preschoolElements = fromEducationBureau(
  elementsOf(inclusiveCoverage, publicShare, qualityCoverage),
);
