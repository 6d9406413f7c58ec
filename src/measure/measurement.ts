import type { FormulaReason, SlotTime } from "../formula/index.js";
import type { Issue } from "../issue/index.js";
import type { ObservationStatus } from "../model/index.js";
import type { DecimalText, Quantity } from "../number/index.js";
import type { CivilDate, PeriodText } from "../period/index.js";
import type { CountRatio } from "./count-ratio.js";

/**
 * Why there is no measurement: a reason of the formula (`missing`: one input was not reported at all), nothing reported at
 * all (`noData`), places, schools, months, years or components without a figure (`incomplete`), reports that contradict
 * one another (`conflicting`), or figures of one data element that were counted by different definitions (口径,
 * `definitionChanged`).
 */
export type MeasureReason = FormulaReason | "noData" | "incomplete" | "conflicting" | "definitionChanged";

/** Names of what is missing or contradicted: the first ten, and how many there are in all. */
export interface NamedInputs {
  /**
   * At most ten names, in the order of the formula: `children.total` (an input), `children.total@east` (a place),
   * `pupils[三小]` (a key), `new_places@2024/25` (a period of a sum), the id of a component.
   */
  readonly names: readonly string[];
  /** How many there are in all. */
  readonly count: number;
}

/** Something that was counted by more than one definition (口径), where one value needs a single one. */
export interface DefinitionChange {
  /** Id of the data element; of the indicator itself for a reported value. */
  readonly element: string;
  /** The versions, in order of text. */
  readonly versions: readonly string[];
}

/** A report that another one replaced: an earlier one of the same source, or a less firm one. */
export interface ReplacedReport {
  /** What it said. */
  readonly value: DecimalText | boolean;
  /** Id of its place. */
  readonly place: string;
  /** Its period. */
  readonly period: PeriodText;
  /** Its key, where there is a breakdown. */
  readonly key?: string;
  /** How firm it was. */
  readonly status: ObservationStatus;
  /** Who reported it; absent when nobody is named. */
  readonly source?: string;
  /** The first day on which it was known. */
  readonly knownOn: CivilDate;
}

/** Reports that were replaced: the first ten, and how many there are in all. */
export interface ReplacedReports {
  /** At most ten, in the order of the figures, the oldest first. */
  readonly reports: readonly ReplacedReport[];
  /** How many there are in all. */
  readonly count: number;
}

/** How many of the places that were asked reported everything. */
export interface Coverage {
  /** Places that reported everything. */
  readonly found: number;
  /** Places that were asked: the place itself, or those inside it where it did not report for itself. */
  readonly of: number;
}

/** Why there is no value. */
export interface WhyNot {
  /** Why. */
  readonly reason: MeasureReason;
  /** What is missing, for `missing`, `incomplete` and `noData`. */
  readonly missing?: NamedInputs;
  /** The figures on which reports contradict one another, for `conflicting`. */
  readonly conflicting?: NamedInputs;
  /** With exactly one such figure: the different values that its reports lead to, at most ten. */
  readonly alternatives?: readonly Quantity[];
  /** What was counted by more than one definition, for `definitionChanged`. */
  readonly changed?: readonly DefinitionChange[];
  /**
   * The keys at which the formula has no value though every figure is there: the schools whose divisor is 0, or that a
   * condition keeps on one side of an operation and drops on the other.
   */
  readonly keys?: NamedInputs;
}

/** Why a formula gave no value, and on what it would have rested. */
export interface NotComputed extends WhyNot {
  /** The inputs of the formula that were found, in its order. */
  readonly inputs: readonly InputUsed[];
  /** How many places reported all of them. */
  readonly coverage: Coverage;
}

/** A figure that a measurement rests on. */
export interface InputUsed {
  /** Id of the data element; of the indicator itself for a reported value. */
  readonly element: string;
  /** Whether the formula asks for the period, the one before it, or the sum since the plan's start. */
  readonly at: SlotTime;
  /** The period of the figure, which may differ from that of the measurement by the timing of the element. */
  readonly period: PeriodText;
  /** Periods that were added up, where not the period itself was reported. */
  readonly summed?: readonly PeriodText[];
  /** The period whose figure was taken away: that of a running total before the plan began. */
  readonly less?: PeriodText;
  /** Its value, where it has one. */
  readonly value?: DecimalText;
  /** How many keys a breakdown has. */
  readonly keys?: number;
  /** The total over the keys of a breakdown, where all of them have a value. */
  readonly total?: DecimalText;
  /** How many places it was added up from, where the place did not report for itself. */
  readonly places?: number;
  /**
   * Whether the keys that the place itself reported are assumed to be all there are: a place inside it reported nothing, and
   * none of them a key that the place lacks.
   */
  readonly wholeAssumed?: true;
  /** The least firm status among its reports. */
  readonly status: ObservationStatus;
  /** Who reported it, in order of text. */
  readonly sources: readonly string[];
  /** The last day on which one of its reports became known. */
  readonly knownOn: CivilDate;
  /** Whether that day is assumed for one of them, because its report names none. */
  readonly dateAssumed?: true;
  /** The earlier or less firm reports that they replaced. */
  readonly replaced?: ReplacedReports;
  /**
   * The versions of the definition (口径) by which it was counted, in order of text: the one that a report names, otherwise
   * the one in force on the reference day of its period.
   */
  readonly definitions?: readonly string[];
  /** Whether that is told by the date for one of its reports, because it names none. */
  readonly definitionByDate?: true;
}

/** What every measurement says. */
export interface MeasurementBase {
  /** Id of the indicator or component. */
  readonly indicator: string;
  /** Id of the place. */
  readonly place: string;
  /** The period that was asked for. */
  readonly period: PeriodText;
  /**
   * The version of the indicator's definition (口径): the one that a reported value names, otherwise the one in force on
   * the reference day of the period; for a component, that of its indicator.
   */
  readonly definition?: string;
  /** The formula, where there is one. */
  readonly formula?: string;
  /** What it rests on, in the order of the formula; for a reported value, its reports. */
  readonly inputs: readonly InputUsed[];
  /** How many places reported everything; with components, of the one that the fewest reported. */
  readonly coverage: Coverage;
  /** The value that was reported for the indicator itself, with its decimals, where a computed one stands beside it. */
  readonly reported?: DecimalText;
  /** Why the formula or the components gave no value, where the reported one is taken instead. */
  readonly notComputed?: NotComputed;
  /** The measurements of its components, in the order of the plan. */
  readonly components?: readonly Measurement[];
  /** What is wrong: a reported value that is not the computed one, a formula that cannot be read. */
  readonly issues: readonly Issue[];
}

/** A number. */
export interface MeasuredNumber extends MeasurementBase, Quantity {
  /** There is a value. */
  readonly ok: true;
  /** Worked out from raw counts, or taken as it was reported. */
  readonly origin: "computed" | "reported";
  /** The counts behind it, where it was computed by a formula that divides whole counts. */
  readonly ratio?: CountRatio;
}

/** An event: achieved or not. */
export interface MeasuredEvent extends MeasurementBase {
  /** There is a value. */
  readonly ok: true;
  /** Events are reported. */
  readonly origin: "reported";
  /** Whether it was achieved. */
  readonly value: boolean;
}

/** No value, and why. */
export interface NotMeasured extends MeasurementBase, WhyNot {
  /** There is no value. */
  readonly ok: false;
}

/** The value of an indicator for a place and a period, or why there is none, with what it rests on (测算结果). */
export type Measurement = MeasuredNumber | MeasuredEvent | NotMeasured;
