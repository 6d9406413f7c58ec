import {
  backboneExchangeRate,
  elementsOf,
  juniorPostgraduateShare,
  seniorPostgraduateShare,
} from "../../../catalogue/index.js";
import { fromEducationBureau } from "./supplied.js";

/** Teachers, and their exchange between schools. */
export const teachersElements = fromEducationBureau(
  elementsOf(juniorPostgraduateShare, seniorPostgraduateShare, backboneExchangeRate),
);
