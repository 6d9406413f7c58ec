import type { CivilDate } from "../period/index.js";

/** One version of what is counted (口径). Figures of two definitions are not compared. */
export interface Definition {
  /** Name of the version, unique in its list: `2023`. */
  readonly version: string;
  /** First day on which it holds. */
  readonly from: CivilDate;
  /** Last day on which it holds; until the next one when absent. */
  readonly until?: CivilDate | undefined;
  /** What is counted, in words. */
  readonly words: string;
}
