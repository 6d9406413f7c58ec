import type { NamedThing } from "../../adapt/index.js";
import type { Flag, FlagSubject } from "../../flag/index.js";
import type { AwaitedFigure, Expectation, Status } from "../../judge/index.js";
import type { NamedInputs } from "../../measure/index.js";
import type { Action, ActionReport, FlagSeverity, Nature, Response } from "../../model/index.js";
import type { DecimalText, Quantity } from "../../number/index.js";
import type { CivilDate, PeriodText } from "../../period/index.js";

/** What it would take to be out of the list; what is not known is absent. */
export interface Takes {
  /** The value that falls short. */
  readonly value?: Quantity;
  /** The number that is asked for: what is expected of the measured period or, where nothing is, the target. */
  readonly asked?: Pick<Expectation, "value" | "upper" | "comparator">;
  /** The least value that would do: for a ratio of counts that of the next whole count. */
  readonly turnsAt?: Quantity;
  /** How far the value falls short of what is expected, in its unit of measure (points for a percentage). */
  readonly gap?: Quantity;
  /** How many counted units the numerator lacks, at the present denominator. */
  readonly missingNumerator?: DecimalText;
  /** The change needed in each reporting period that is left, to reach the target when it is due. */
  readonly paceNeeded?: Quantity;
  /** The figure that is overdue. */
  readonly awaited?: AwaitedFigure;
  /** The figures to supply, where some are missing. */
  readonly supply?: NamedInputs;
  /** The figures to settle, where reports contradict one another. */
  readonly settle?: NamedInputs;
}

/** Something that needs action. */
export interface SupervisionItem {
  /** What it is, by ids. */
  readonly subject: FlagSubject;
  /** The indicator or action. */
  readonly about: NamedThing;
  /** The place. */
  readonly place: NamedThing;
  /** The gravest severity among its flags. */
  readonly severity: FlagSeverity;
  /** The strongest response that its flags ask for. */
  readonly response: Response;
  /** Whether the indicator is binding; absent for an action, and without the plan. */
  readonly nature?: Nature;
  /** The units that it goes to. */
  readonly goesTo: readonly NamedThing[];
  /**
   * The first due period of the longest run; the day by which a figure was due or an action to be done; the day of the latest
   * report of an action. Absent where none is known.
   */
  readonly since?: PeriodText | CivilDate;
  /** Whether it may have begun earlier. */
  readonly sinceAtLatest?: true;
  /** How it stands, for an indicator. */
  readonly status?: Status;
  /** The latest report of an action. */
  readonly report?: ActionReport;
  /** When an action is to be done; absent where the document does not say, and without the plan. */
  readonly due?: NonNullable<Action["due"]>;
  /** What it would take. */
  readonly takes: Takes;
  /** Its flags, the gravest first. */
  readonly flags: readonly Flag[];
}

/** What needs action, by whom and since when (督办清单). */
export interface SupervisionList {
  /** Tells the reports apart. */
  readonly kind: "supervisionList";
  /** What is known counts to this day. */
  readonly asOf: CivilDate;
  /** What needs action. */
  readonly items: readonly SupervisionItem[];
  /** What is put off with leave (暂缓预警). */
  readonly waived: readonly SupervisionItem[];
}
