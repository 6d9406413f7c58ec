import type { Measurement, MeasureReason } from "../measure/index.js";
import type { Target, TrajectoryKind } from "../model/index.js";
import type { DecimalText, Quantity } from "../number/index.js";
import type { CivilDate, Frequency, PeriodText } from "../period/index.js";
import type { DecidingBand } from "./deciding-band.js";
import type { Opinion } from "./opinion.js";
import type { OutsideScheme } from "./outside-scheme.js";
import type { StatedAssumption } from "./stated-assumption.js";
import type { Status } from "./status.js";
import type { ComparedDigits } from "./threshold.js";

/**
 * Why nothing can be said (暂不能研判的原因). `noData`: nothing was reported though it was due; `awaiting`: it is not due yet;
 * `stale`: the next figure is overdue; `incomplete`: parts are missing; `notComputable`: the formula has no value;
 * `noBaseline`, `noTolerance`: the plan lacks it; `conflicting`: reports contradict one another; `definitionChanged`: figures
 * of two definitions (口径) cannot be put together; `outsideScheme`: the scheme that judges says nothing of it (see `outside`).
 */
export const verdictReasons = [
  "noData",
  "awaiting",
  "stale",
  "incomplete",
  "notComputable",
  "noBaseline",
  "noTolerance",
  "conflicting",
  "definitionChanged",
  "outsideScheme",
] as const;
/** One of {@link verdictReasons}. */
export type VerdictReason = (typeof verdictReasons)[number];

/** The reason of a verdict for that of a measurement. */
export function reasonFor(reason: MeasureReason): VerdictReason {
  switch (reason) {
    case "noData":
    case "conflicting":
    case "definitionChanged":
      return reason;
    case "missing":
    case "incomplete":
    case "empty":
      return "incomplete";
    default:
      return "notComputable";
  }
}

/**
 * Where what is expected comes from: `official`, a milestone or target of the document; `declared`, the path that the
 * plan declares; `assumed`, a path that the host assumes.
 */
export type Basis = "official" | "declared" | "assumed";

/** What is expected of a period. */
export interface Expectation {
  /** The expected value; the lower end of a range. */
  readonly value: Quantity;
  /** How a value is held against it. */
  readonly comparator: Target["comparator"];
  /** The upper end of a range. */
  readonly upper?: Quantity;
  /** How far off still counts, for `about`. */
  readonly tolerance?: Quantity;
  /** To which digits both are rounded before they are compared; absent where full values are. */
  readonly rounding?: ComparedDigits;
  /** Where it comes from. */
  readonly basis: Basis;
  /** The path on which it lies, declared or assumed; absent for a number of the document. */
  readonly path?: TrajectoryKind;
}

/** What stood before the last revision that governs a period, judged alike. */
export interface Superseded {
  /** The target before; the very same where only milestones were changed. */
  readonly target: Target;
  /** The milestone of the measured period before, where there was one. */
  readonly milestone?: Target;
  /** How the same value would stand to it. */
  readonly status: Status;
  /** Whether it would meet that target before it is due. */
  readonly metEarly?: true;
  /** The day on which the revision was issued. */
  readonly issued: CivilDate;
  /** The document that changed it. */
  readonly document: string;
  /** Why it was changed. */
  readonly reason: string;
}

/** The target to which the way leads on, where a revision changes the one of the measured period. */
export interface TargetAhead {
  /** The target that is in force from then on. */
  readonly target: Target;
  /** The period in which it is due, as the indicator counts periods. */
  readonly due: PeriodText;
  /** The first period that the revision governs. */
  readonly effective: PeriodText;
}

/** A figure that is awaited, or overdue. */
export interface AwaitedFigure {
  /** Its period. */
  readonly period: PeriodText;
  /** The last day on which it is due (报送期限). */
  readonly by: CivilDate;
}

/** The judgement over one horizon: the year, or the whole way to the target. */
export interface Horizon {
  /** How well it goes. */
  readonly status: Status;
  /** Why nothing can be said, for `undetermined`. */
  readonly reason?: VerdictReason;
  /**
   * Whether the target is met before it is due (提前达到): by an earlier period, or by an estimate of its due period that came
   * before the day for which the figure of that stands; a milestone by such an estimate alone.
   */
  readonly metEarly?: true;
  /** The band of the scheme that decided the status, where a scheme judges and a band decided. */
  readonly band?: DecidingBand;
  /** Which scheme judges and why it says nothing, for `outsideScheme`. */
  readonly outside?: OutsideScheme;
  /** Ids of the components that decide, where each has to hold and the whole falls short. */
  readonly decidedBy?: readonly string[];
  /** The figure that is still to come, for `awaiting`, or overdue, for `noData` and `stale`. */
  readonly awaited?: AwaitedFigure;
  /** The target or milestone, with its words and source. */
  readonly target: Target;
  /** The targets that were judged as well and are not graver, such as a floor beside the target; absent where there is none. */
  readonly besides?: readonly Target[];
  /** The period in which it is due, as the indicator counts periods. */
  readonly due: PeriodText;
  /** What is expected of the measured period; absent where nothing is. */
  readonly expected?: Expectation;
  /** Whether the path was taken to start at 0, because there is no baseline. */
  readonly startsAtZero?: true;
  /** How far the value falls short of what is expected, in its unit of measure (points for a percentage); below 0 ahead. */
  readonly gap?: Quantity;
  /** How far the value falls short of the target itself, or of the one `ahead`; below 0 beyond it. */
  readonly distance?: Quantity;
  /** How much of what is expected was reached; 1 is all of it. */
  readonly attainment?: Quantity;
  /**
   * How many counted units the numerator lacks, at the present denominator (还差637名幼儿), to what is expected or, where
   * nothing is expected yet, to the target.
   */
  readonly missingNumerator?: DecimalText;
  /** The least value that would do instead, where there is one. */
  readonly turnsAt?: Quantity;
  /** The change needed in each reporting period that is left, to reach the target when it is due. */
  readonly paceNeeded?: Quantity;
  /** The target before its last revision, judged alike. */
  readonly superseded?: Superseded;
  /**
   * The target that a revision known at the as-of date sets for later periods: what lies ahead (`distance`, `paceNeeded`,
   * `projected`, `arrival`) leads to it, while the measured period is judged by the target of its own time.
   */
  readonly ahead?: TargetAhead;
}

/** What an indicator's value means for a place at a date (研判结果). */
export interface Verdict {
  /** Id of the indicator. */
  readonly indicator: string;
  /** Id of the place. */
  readonly place: string;
  /** What is known counts to this day. */
  readonly asOf: CivilDate;
  /** The measurement that is judged: of the latest period with one, or of the period whose figure is due and missing. */
  readonly measurement: Measurement;
  /** The day by which the next figure is due. */
  readonly nextDue: CivilDate;
  /** The year, where the document has a milestone for the measured period. */
  readonly annual?: Horizon;
  /** The way to the target. */
  readonly final: Horizon;
  /**
   * What a pace is for: one reporting period of the indicator; a year where only the sums of whole years can be compared.
   * Absent where nothing was measured.
   */
  readonly paceEvery?: Frequency;
  /**
   * The change achieved in each reporting period since the baseline or the first measurement, in the unit of measure; of a
   * year to date, since 1 January.
   */
  readonly pace?: Quantity;
  /** The value in the due period if the measured ones go on as they did (Theil–Sen); information, never a status. */
  readonly projected?: Quantity;
  /** The period in which the target would be reached at the pace achieved. */
  readonly arrival?: PeriodText;
  /** What others say of the value, for those that the host asked: they never change the verdict. */
  readonly opinions?: readonly Opinion[];
  /** What it takes to be so though no document says it. */
  readonly assumptions: readonly StatedAssumption[];
}
