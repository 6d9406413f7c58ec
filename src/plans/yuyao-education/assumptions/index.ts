import type { Assumption } from "../../../model/index.js";
import { formulaAssumptions } from "./formulas.js";
import { responsibilityAssumptions } from "./responsibility.js";
import { targetAssumptions } from "./targets.js";

/** Every reading that the document does not state. Verdicts that rest on one show it. */
export const assumptions: readonly Assumption[] = [
  ...responsibilityAssumptions,
  ...targetAssumptions,
  ...formulaAssumptions,
];
