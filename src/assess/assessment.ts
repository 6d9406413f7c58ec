import type { Flag } from "../flag/index.js";
import type { Issue } from "../issue/index.js";
import type { Band, Comparison, Scheme, Status, Verdict } from "../judge/index.js";
import type { TrajectoryKind } from "../model/index.js";
import type { RoundingMode } from "../number/index.js";
import type { CivilDate } from "../period/index.js";

/** The format tag that every assessment carries. */
export const assessmentFormat = "seven-benefits/assessment";

/** How many verdicts have each status; every status stands, if only with 0. */
export type StatusCounts = Readonly<Record<Status, number>>;

/** The scheme that judged, with what of it decides; ends of bands stand in their shortest form. */
export interface AskedScheme extends Pick<Scheme, "id" | "quantity"> {
  /** The bands without their names and colours, of which the first that holds counts. */
  readonly bands: readonly Omit<Band, "name" | "colour">[];
}

/**
 * How an assessment was asked: two that were asked otherwise can differ though nothing happened. What means the same is
 * written alike: a default that is given stands as if it were not.
 */
export interface Asked {
  /** Ids of the places that were looked at. */
  readonly places: readonly string[];
  /** The scheme that judged; `schemes.standard` where the host gave none. */
  readonly scheme: AskedScheme;
  /** The path that the host assumed for targets that declare none; absent where it assumed none. */
  readonly path?: Exclude<TrajectoryKind, "none">;
  /** How values were rounded before they were compared; absent where they were not. */
  readonly roundedComparison?: RoundingMode;
}

/** What became of a plan at a date: the verdicts, what the county should act on, and what is wrong with plan and data. */
export interface Assessment {
  /** The format tag. */
  readonly format: typeof assessmentFormat;
  /** The plan. */
  readonly plan: {
    /** Its id. */
    readonly id: string;
    /** The version of its format. */
    readonly version: number;
  };
  /** What is known counts to this day. */
  readonly asOf: CivilDate;
  /** How it was asked. */
  readonly asked: Asked;
  /** One for each indicator and place with a target, in the order of the plan's indicators, then of the places. */
  readonly verdicts: readonly Verdict[];
  /** One for each indicator and place without a target of which something is known, in the same order. */
  readonly comparisons: readonly Comparison[];
  /** What the county should act on, the gravest first. */
  readonly flags: readonly Flag[];
  /** What is wrong with the plan, its rules or the data. */
  readonly issues: readonly Issue[];
  /** How many verdicts have each status. */
  readonly counts: {
    /** The years, where the document has a milestone for them. */
    readonly annual: StatusCounts;
    /** The ways to the targets; they add up to the verdicts. */
    readonly final: StatusCounts;
  };
  /** How much could be measured. */
  readonly coverage: {
    /** Verdicts with a measured value. */
    readonly measured: number;
    /** Verdicts in all. */
    readonly of: number;
  };
}
