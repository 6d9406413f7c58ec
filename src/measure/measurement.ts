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
  /** Its value, where it has one. */
  readonly value?: DecimalText;
  /** How many keys a breakdown has. */
  readonly keys?: number;
  /** The total over the keys of a breakdown, where all of them have a value. */
  readonly total?: DecimalText;
  /** How many places it was added up from, where the place did not report for itself. */
  readonly places?: number;
  /** The least firm status among its reports. */
  readonly status: ObservationStatus;
  /** Who reported it, in order of text. */
  readonly sources: readonly string[];
  /** The last day on which one of its reports became known. */
  readonly knownOn: CivilDate;
  /** Whether that day is assumed for one of them, because its report names none. */
  readonly dateAssumed?: true;
  /** How many earlier or less firm reports they replaced. */
  readonly replaced?: number;
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
  /** How many figures of places and periods were reported, of those needed; summed over the inputs. */
  readonly coverage: {
    /** Figures found. */
    readonly found: number;
    /** Figures needed. */
    readonly of: number;
  };
  /** The value that was reported for the indicator itself, with its decimals, where a computed one stands beside it. */
  readonly reported?: DecimalText;
  /** Why a formula gave no value, where the reported one is taken instead. */
  readonly notComputed?: MeasureReason;
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
export interface NotMeasured extends MeasurementBase {
  /** There is no value. */
  readonly ok: false;
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
}

/** The value of an indicator for a place and a period, or why there is none, with what it rests on (测算结果). */
export type Measurement = MeasuredNumber | MeasuredEvent | NotMeasured;
