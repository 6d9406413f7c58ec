import { elementsOf, longCycleShare, progressionRate } from "../../../catalogue/index.js";
import { fromEducationBureau } from "./supplied.js";

/** Secondary vocational education. */
export const vocationalElements = fromEducationBureau(elementsOf(progressionRate, longCycleShare));
