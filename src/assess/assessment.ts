import type { Flag } from "../flag/index.js";
import type { Issue } from "../issue/index.js";
import type { Comparison, Status, Verdict } from "../judge/index.js";
import type { CivilDate } from "../period/index.js";

/** The format tag that every assessment carries. */
export const assessmentFormat = "seven-benefits/assessment";

/** How many verdicts have each status; every status stands, if only with 0. */
export type StatusCounts = Readonly<Record<Status, number>>;

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
