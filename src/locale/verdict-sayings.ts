import type { OutsideReason, SchemeQuantity, Status, VerdictReason } from "../judge/index.js";
import type { MeasureReason } from "../measure/index.js";
import type { ActionState, TrajectoryKind } from "../model/index.js";
import type { CivilDate, PeriodText } from "../period/index.js";
import type { Held } from "./held.js";
import type { MissingStart } from "./missing-start.js";

/** A printed number with its unit of measure, which is empty where it has none or where none is known. */
export interface Amount {
  /** The number. */
  readonly text: string;
  /** The unit of measure. */
  readonly unit: string;
}

/** What a sentence is about. */
export interface Subject {
  /** Name of the indicator. */
  readonly indicator: string;
  /** Name of the place; empty for the jurisdiction of the plan. */
  readonly place: string;
}

/** A status; early where what is met is met before it is due. */
export interface NamedStatus {
  /** The status. */
  readonly status: Status;
  /** Whether it is met early. */
  readonly isEarly: boolean;
}

/** What a value is held against: the target, a milestone, the expected value of a path, a floor or a ceiling. */
export type HeldTo = "target" | "milestone" | "path" | "every";

/** A figure that is missing or contradicted, by its parts. */
export interface NamedFigure {
  /** Name of the data element or component. */
  readonly name: string;
  /** Whether it is that of the period before, or the sum since the start of the plan. */
  readonly time?: "previous" | "cumulative";
  /** The key of a breakdown. */
  readonly key?: string;
  /** The period. */
  readonly period?: PeriodText;
  /** Name of the place. */
  readonly place?: string;
}

/** The first few of many figures. */
export interface NamedFigures {
  /** Those that are named. */
  readonly figures: readonly NamedFigure[];
  /** How many there are in all. */
  readonly count: number;
}

/** Something counted by more than one definition. */
export interface NamedChange {
  /** Name of the data element. */
  readonly name: string;
  /** The versions. */
  readonly versions: readonly string[];
}

/** A threshold as a document states it. */
export interface Stated extends Pick<Held, "comparator" | "threshold" | "upper"> {
  /** When it is due. */
  readonly due: PeriodText;
}

/** What a revision made of a target or milestone; one that was added had none before, one that was dropped has none after. */
export interface Change {
  /** Before. */
  readonly before: Stated | undefined;
  /** After. */
  readonly after: Stated | undefined;
}

/** What the clauses of sentences about verdicts take, by their code. */
export interface ClauseParams {
  /** The value of a period, or what a count has come to by then. */
  readonly valued: Subject & {
    readonly period: PeriodText;
    readonly amount: Amount;
    readonly isCumulative: boolean;
  };
  /** The count of a year to date, as a share of what is asked of the year or is its floor or ceiling. */
  readonly completed: Subject & {
    readonly period: PeriodText;
    readonly amount: Amount;
    readonly whole: Amount;
    readonly wholeIs: "target" | "floor" | "ceiling";
    readonly share: string;
  };
  /** What a sentence without a value is about. */
  readonly unvalued: Subject & { readonly period?: PeriodText };
  /** How far completion is ahead of time progress, or what has a ceiling above it; no points where both are printed alike. */
  readonly inTime: {
    readonly points: string | undefined;
    readonly isAhead: boolean;
    readonly isCeiling: boolean;
  };
  /** How a value stands to a threshold. */
  readonly held: {
    readonly held: Held;
    readonly to: HeldTo;
    readonly due: PeriodText;
    readonly unit: string;
  };
  /** The path behind an expected value that no document states. */
  readonly assumedPath: { readonly kind: TrajectoryKind };
  /** How many counted units a numerator lacks, or has too many; the same distance as the gap, where that was told. */
  readonly missing: {
    readonly amount: Amount;
    readonly isExcess: boolean;
    readonly isSameAsGap: boolean;
  };
  /** The change since the baseline. */
  readonly sinceBaseline: {
    readonly period: PeriodText;
    readonly baseline: Amount;
    readonly change: Amount | undefined;
    readonly isUp: boolean;
  };
  /** What is left to the target itself. */
  readonly toTarget: { readonly due: PeriodText; readonly held: Held; readonly unit: string };
  /** The status. */
  readonly status: NamedStatus;
  /** The components that decide. */
  readonly decidedBy: { readonly components: readonly string[] };
  /** The band of the scheme that decided the status. */
  readonly band: { readonly scheme: string; readonly band: string };
  /** The statuses of the year and of the whole way, where both are held against the same number. */
  readonly statuses: { readonly annual: NamedStatus; readonly final: NamedStatus };
  /** An event. */
  readonly event: {
    readonly due: PeriodText;
    readonly period: PeriodText | undefined;
    readonly isAchieved: boolean | undefined;
    readonly status: Status;
  };
  /** What the last revision changed: the target, the milestone of the measured period, or neither of them. */
  readonly superseded: {
    readonly target: Change | undefined;
    readonly milestone: Change | undefined;
    readonly unit: string;
  };
  /** What a revision changes for later periods. */
  readonly ahead: { readonly target: Change; readonly from: PeriodText; readonly unit: string };
  /** Reports that contradict one another and come to one status. */
  readonly agreed: { readonly figures: NamedFigures | undefined; readonly values: readonly Amount[] };
  /** The latest report of an action; without a state, none ever came. */
  readonly report: {
    readonly state: ActionState | undefined;
    readonly day: CivilDate | undefined;
    readonly progress: string | undefined;
    readonly remark: string | undefined;
  };
  /** A place beside the whole. */
  readonly beside: {
    readonly whole: string | undefined;
    readonly amount: Amount;
    readonly gap: Amount | undefined;
    readonly isBelow: boolean;
  };
  /** The part of the whole. */
  readonly share: {
    readonly whole: string | undefined;
    readonly share: string;
    readonly isNumerator: boolean;
  };
}

/** The scheme that judges and says nothing of a value. */
export interface OutsideParams {
  /** Its name. */
  readonly scheme: string;
  /** The quantity by which it goes. */
  readonly quantity: SchemeQuantity;
  /** Why it says nothing. */
  readonly why: OutsideReason;
  /** The quantity that lies in a gap, and how far it is from level: 0 where both are, in full or rounded. */
  readonly at: { readonly text: string; readonly size: string; readonly isBelow: boolean } | undefined;
  /** Whether the sentence has told that quantity already. */
  readonly isTold: boolean;
  /** Whether the value is above what it may come to, however far completion is ahead of time progress. */
  readonly isTooMuch: boolean;
  /** Whether it falls short by no more than the tolerance allows. */
  readonly isTolerated: boolean;
}

/** What the clauses take that say why nothing can be said, by the reason. */
export interface ReasonParams extends Record<VerdictReason, unknown> {
  /** Nothing was reported though it was due. */
  readonly noData: { readonly by: CivilDate | undefined; readonly asOf: CivilDate };
  /** It is not due yet. */
  readonly awaiting: { readonly by: CivilDate | undefined; readonly asOf: CivilDate };
  /** The next figure is overdue. */
  readonly stale: {
    readonly by: CivilDate;
    readonly period: PeriodText | undefined;
    readonly asOf: CivilDate;
  };
  /** Parts are missing. */
  readonly incomplete: { readonly missing: NamedFigures | undefined };
  /** There is no value; without a reason, the path has none. */
  readonly notComputable: { readonly why: MeasureReason | undefined };
  /** The path has no start; after a revision from which it runs, for want of the value before it. */
  readonly noBaseline: MissingStart;
  /** Nobody says how much 左右 is. */
  readonly noTolerance: Readonly<Record<never, never>>;
  /** Reports contradict one another. */
  readonly conflicting: { readonly figures: NamedFigures | undefined; readonly values: readonly Amount[] };
  /** Counted by more than one definition. */
  readonly definitionChanged: { readonly changed: readonly NamedChange[] };
  /** The scheme that judges says nothing. */
  readonly outsideScheme: OutsideParams;
}

/** A clause that says something. */
export interface Said<C extends keyof ClauseParams> {
  /** What it says. */
  readonly code: C;
  /** With which values. */
  readonly params: ClauseParams[C];
}

/** A clause that says why nothing can be said. */
export interface WhyNot<R extends VerdictReason> {
  /** Why. */
  readonly reason: R;
  /** With which values. */
  readonly params: ReasonParams[R];
}

/** A clause of a sentence, as data. */
export type Clause =
  | { readonly [C in keyof ClauseParams]: Said<C> }[keyof ClauseParams]
  | { readonly [R in VerdictReason]: WhyNot<R> }[VerdictReason];

/** Clauses that belong together, under the year or the whole way where both are told apart. */
export interface ClauseGroup {
  /** The horizon. */
  readonly horizon?: "annual" | "final";
  /** The clauses. */
  readonly clauses: readonly Clause[];
}

/** A group of clauses in words. */
export interface SaidGroup {
  /** What the clauses are about, where the first of them does not say it. */
  readonly subject: string;
  /** The horizon. */
  readonly horizon?: "annual" | "final";
  /** The clauses. */
  readonly clauses: readonly string[];
}

/** How a locale says verdicts: a function for each code, checked by the compiler against its parameters. */
export interface VerdictSentences {
  /** The clauses. */
  readonly clauses: { readonly [C in keyof ClauseParams]: (params: ClauseParams[C]) => string };
  /** The reasons for which nothing can be said. */
  readonly reasons: { readonly [R in VerdictReason]: (params: ReasonParams[R]) => string };
  /** The groups of clauses as one sentence. */
  readonly joined: (groups: readonly SaidGroup[]) => string;
}
