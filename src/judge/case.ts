import type { Assumption, Indicator, Limits, Plan, TrajectoryKind } from "../model/index.js";
import type { RoundingMode } from "../number/index.js";
import type { CivilDate } from "../period/index.js";
import type { Method } from "./method.js";
import type { Schedule } from "./schedule.js";
import type { Scheme } from "./scheme.js";
import type { Series } from "./series.js";

/** How to judge; everything has a default. */
export interface JudgeOptions {
  /** What the host assumes where the document is silent; a verdict that rests on it says so. */
  readonly assume?:
    | { /** The path of targets that declare none. */ readonly path?: TrajectoryKind | undefined }
    | undefined;
  /**
   * Compares rounded values (修约值比较法) and not full ones (全数值比较法): a value is first rounded to the digits of the
   * threshold, half up or as told.
   */
  readonly roundedComparison?: boolean | RoundingMode | undefined;
  /** The scheme (traffic light) that tells a slight shortfall from a grave one; `schemes.standard` when absent. */
  readonly scheme?: Scheme | undefined;
  /** Schemes and methods that give a second opinion, each by itself: none of them changes the verdict. */
  readonly opinions?: readonly (Scheme | Method)[] | undefined;
}

/** One indicator in one place, with all that its verdict needs. */
export interface Case {
  /** The plan. */
  readonly plan: Plan;
  /** The indicator. */
  readonly indicator: Indicator;
  /** Ids of the data elements in its formula, or in those of its components. */
  readonly elements: ReadonlySet<string>;
  /** Id of the place. */
  readonly place: string;
  /** What is known counts to this day. */
  readonly asOf: CivilDate;
  /** The natural limits of the indicator. */
  readonly limits: Limits;
  /** When it is measured. */
  readonly schedule: Schedule;
  /** Readings of the plan that concern it and that the document does not state. */
  readonly readings: readonly Assumption[];
  /** What is known of it. */
  readonly series: Series;
  /** How to judge. */
  readonly options: JudgeOptions;
}
