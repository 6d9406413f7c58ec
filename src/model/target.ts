import type { DecimalText } from "../number/index.js";
import type { CivilDate, PeriodText } from "../period/index.js";
import type { Source } from "./text.js";

/** How a value is held against a threshold (门槛). */
export const comparators = [
  "atLeast",
  "moreThan",
  "atMost",
  "lessThan",
  "equalTo",
  "about",
  "between",
  "achieved",
] as const;

/**
 * One of {@link comparators}: 达到、不低于 `atLeast`; 超过 `moreThan`; 控制在…以内 `atMost`; 低于 `lessThan`; 左右 `about`;
 * `between` takes an upper value; `achieved` is for events (节点事项), which have no number.
 */
export type Comparator = (typeof comparators)[number];

/** `byDue`: to be reached by the due period; `everyPeriod`: a floor or ceiling that each period must keep. */
export const holdings = ["byDue", "everyPeriod"] as const;
/** One of {@link holdings}. */
export type Holding = (typeof holdings)[number];

/** A target (目标值) or, among the milestones of an indicator, what is expected of one period (年度目标). */
export interface Target<P extends string = string> {
  /** How the value is compared. */
  readonly comparator: Comparator;
  /** The threshold; the lower end for `between`; absent for `achieved`. */
  readonly value?: DecimalText | undefined;
  /** The upper end, for `between` alone. */
  readonly upper?: DecimalText | undefined;
  /** How far off still counts, for `about` alone, in the unit of measure. The library never invents one. */
  readonly tolerance?: DecimalText | undefined;
  /** `byDue` (default), or `everyPeriod` for a floor or ceiling. */
  readonly holds?: Holding | undefined;
  /** Whom it binds: the jurisdiction when absent, every place inside it, or the places listed. */
  readonly places?: "every" | readonly P[] | undefined;
  /** The period by which it is due; a year as plans write it: `2027`. */
  readonly due: PeriodText;
  /** Words like 力争 or 争取: wished for, never critical by itself. */
  readonly aspirational?: boolean | undefined;
  /** Where it stands, with its operative words. A threshold without one is reported. */
  readonly source?: Source | undefined;
}

/** A later change of targets (目标调整). A past period is judged by the target in force for it. */
export interface TargetRevision<P extends string = string> {
  /** The day on which it became known: decides what an earlier as-of date sees. */
  readonly issued: CivilDate;
  /** The first period that it governs. */
  readonly effective: PeriodText;
  /** Whether the path runs from the revision (default) or from the start. */
  readonly pathFrom?: "revision" | "start" | undefined;
  /** The document that made the change. */
  readonly document: string;
  /** Why, in the words of the document. */
  readonly reason: string;
  /** The targets from then on. */
  readonly targets: readonly Target<P>[];
  /** The milestones from then on. */
  readonly milestones?: readonly Target<P>[] | undefined;
}
