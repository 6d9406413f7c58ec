import type {
  AssumptionCode,
  MethodCaution,
  MethodDifference,
  MethodOpinionReason,
  OpinionReason,
} from "../judge/index.js";
import type { MeasureReason } from "../measure/index.js";
import type { TrajectoryKind } from "../model/index.js";
import type { CivilDate, Frequency, PeriodText } from "../period/index.js";
import type { Amount, NamedFigures, NamedStatus } from "./verdict-sayings.js";

/** A change in each reporting period. */
export interface Pace {
  /** The change, without its sign. */
  readonly change: Amount;
  /** Whether the value grows. */
  readonly isUp: boolean;
  /** How long a reporting period is. */
  readonly every: Frequency;
}

/** What the lines of a longer explanation take, by their code. */
export interface DetailParams {
  /** The formula, where its arithmetic cannot be shown. */
  readonly formula: { readonly text: string };
  /** One step of the arithmetic, with the numbers in the place of the names. */
  readonly step: { readonly text: string; readonly value: string; readonly isRounded: boolean };
  /** One of the figures that an indicator is made of. */
  readonly component: {
    readonly name: string;
    readonly amount: Amount | undefined;
    readonly why: MeasureReason | undefined;
  };
  /** A figure behind the value. */
  readonly input: {
    readonly name: string;
    readonly time: "previous" | "cumulative" | undefined;
    readonly period: PeriodText;
    readonly amount: Amount | undefined;
    readonly less: PeriodText | undefined;
    readonly keys: number | undefined;
    readonly isWholeAssumed: boolean;
    readonly places: number | undefined;
    readonly sources: readonly string[];
    readonly knownOn: CivilDate;
    readonly status: "final" | "preliminary" | "estimated";
  };
  /** The value that was reported beside the computed one. */
  readonly reported: { readonly amount: Amount };
  /** Why the formula gave no value, where the reported one is taken. */
  readonly notComputed: { readonly why: MeasureReason; readonly figures: NamedFigures | undefined };
  /** An earlier or less firm report of a figure, which another one replaced. */
  readonly replaced: {
    readonly name: string;
    readonly key: string | undefined;
    readonly period: PeriodText;
    readonly amount: Amount | undefined;
    readonly source: string;
    readonly knownOn: CivilDate;
  };
  /** Where the target stands, and its words. */
  readonly target: {
    readonly words: string;
    readonly section: string;
    readonly document: string | undefined;
    readonly isAspirational: boolean;
  };
  /** The revision of the target, and how the value would stand to the one before. */
  readonly superseded: NamedStatus & { readonly document: string; readonly reason: string };
  /** How much of what is expected was reached. */
  readonly attainment: { readonly share: string };
  /** The least value that would do. */
  readonly turnsAt: {
    readonly amount: Amount;
    readonly missing: Amount | undefined;
    readonly isExcess: boolean;
  };
  /** The change needed in each reporting period that is left. */
  readonly paceNeeded: Pace;
  /** The change achieved in each reporting period. */
  readonly pace: Pace;
  /** The value when the target is due, if it goes on so. */
  readonly projected: { readonly amount: Amount; readonly due: PeriodText };
  /** The period in which the target would be reached at this pace. */
  readonly arrival: { readonly period: PeriodText };
  /** The day by which the next figure is due. */
  readonly nextDue: { readonly day: CivilDate };
  /** The second opinion of a scheme, or why it has none. */
  readonly opinion: {
    readonly scheme: string;
    readonly band: string | undefined;
    readonly reason: OpinionReason | undefined;
  };
  /**
   * The second opinion of a method: by which number it says so, why it differs from the verdict (its ratio and the bound of
   * the verdict, where only that differs), why it has no answer, what else to know of it.
   */
  readonly methodOpinion: {
    readonly method: string;
    readonly label: string | undefined;
    readonly by: string | undefined;
    readonly differs: MethodDifference | undefined;
    readonly bounds: { readonly ratio: string; readonly bound: string } | undefined;
    readonly reason: MethodOpinionReason | undefined;
    readonly cautions: readonly MethodCaution[];
  };
  /** The version of a method and where its rule stands. */
  readonly methodSource: {
    readonly method: string;
    readonly version: string;
    readonly document: string | undefined;
    readonly section: string;
  };
  /** A unit that answers for it. */
  readonly units: { readonly leads: readonly string[]; readonly supporting: readonly string[] };
}

/** What the lines take that say what a verdict assumes. */
export interface AssumptionParams extends Record<AssumptionCode, unknown> {
  /** What a plan year means for the data. */
  readonly planYearReading: { readonly year: string; readonly period: string };
  /** A path that the plan declares and the document does not state. */
  readonly pathDeclared: { readonly kind: TrajectoryKind };
  /** A path that the host assumes. */
  readonly pathAssumed: { readonly kind: TrajectoryKind };
  /** A path that starts at 0. */
  readonly startsAtZero: object;
  /** From when the months of a plan count. */
  readonly planMonths: { readonly from: CivilDate };
  /** When a figure is due. */
  readonly lag: object;
  /** From where on a shortfall is slight. */
  readonly slightFrom: { readonly value: string };
  /** How wide a slight shortfall may be in percentage points. */
  readonly pointsSlight: { readonly points: string };
  /** Values that are rounded before they are compared. */
  readonly roundedComparison: object;
  /** Reports without a day of their own. */
  readonly knownOnItsDay: object;
  /** A reading that the plan names. */
  readonly planAssumption: { readonly text: string };
}

/** A line that says something. */
export interface SaidDetail<C extends keyof DetailParams> {
  /** What it says. */
  readonly code: C;
  /** With which values. */
  readonly params: DetailParams[C];
}

/** A line that says what is assumed. */
export interface SaidAssumption<C extends AssumptionCode> {
  /** What is assumed. */
  readonly assumption: C;
  /** With which values. */
  readonly params: AssumptionParams[C];
}

/** A line of a longer explanation, as data. */
export type Detail =
  | { readonly [C in keyof DetailParams]: SaidDetail<C> }[keyof DetailParams]
  | { readonly [C in AssumptionCode]: SaidAssumption<C> }[AssumptionCode];

/** How a locale says the lines of a longer explanation. */
export interface DetailSentences {
  /** The lines. */
  readonly lines: { readonly [C in keyof DetailParams]: (params: DetailParams[C]) => string };
  /** The assumptions. */
  readonly assumptions: { readonly [C in AssumptionCode]: (params: AssumptionParams[C]) => string };
}
