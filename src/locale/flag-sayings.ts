import type { FactValue } from "../flag/index.js";
import type { FlagSeverity, Response } from "../model/index.js";
import type { CivilDate, PeriodText } from "../period/index.js";
import type { FactKind, FactName } from "./fact-kinds.js";
import type { SaidGroup, Subject } from "./verdict-sayings.js";

/** A fact with its value, ready to be printed. */
export interface ToldFact {
  /** Its name; as the rule spells it where it is not known. */
  readonly name: FactName | string;
  /** Whether it is that of the due period before. */
  readonly isPrevious: boolean;
  /** How its value is printed. */
  readonly kind: FactKind;
  /** Its value, a number already rounded; `null` where it is missing. */
  readonly value: FactValue;
  /** The unit of measure of the indicator. */
  readonly unit: string;
  /** Whether it is below 0, so that `value` is the size of the contrary. */
  readonly isReversed?: true;
}

/** For how long a condition has been true. */
export interface ToldRun {
  /** The first due period of the run. */
  readonly since: PeriodText;
  /** Whether it may have begun earlier. */
  readonly isAtLatest: boolean;
  /** How many due periods it has lasted. */
  readonly periods: number;
}

/** A flag put off with leave. */
export interface ToldWaiver {
  /** The last day. */
  readonly until: CivilDate;
  /** Why. */
  readonly reason: string;
  /** Who gave leave. */
  readonly approver: string;
}

/** What the sentence of a flag takes. */
export interface FlagParams {
  /** Title of the rule. */
  readonly title: string;
  /** How grave it is. */
  readonly severity: FlagSeverity;
  /** What it asks for. */
  readonly response: Response;
  /** What was measured and how it stands, as said of verdicts. */
  readonly said: SaidGroup;
  /** The facts that this does not tell. */
  readonly facts: readonly ToldFact[];
  /** For how long; absent where the rule counts no periods. */
  readonly run?: ToldRun;
  /** Names of the units that it goes to. */
  readonly goesTo: readonly string[];
  /** The waiver that puts it off. */
  readonly waived?: ToldWaiver;
}

/** Why a rule raised a flag or did not; `notAsked` of a place that is neither judged nor compared, `elsewhere` of an action. */
export type TraceOutcome =
  | "fired"
  | "outOfScope"
  | "notAsked"
  | "elsewhere"
  | "nothingDue"
  | "tooShort"
  | "false"
  | "unknown";

/** What the sentence of a trace takes. */
export interface TraceParams {
  /** Title of the rule; its id where it is not known. */
  readonly title: string;
  /** What it looked at. */
  readonly about: Subject;
  /** Its condition. */
  readonly when: string;
  /** What came of it. */
  readonly outcome: TraceOutcome;
  /** In how many due periods in a row the condition was true. */
  readonly run: number;
  /** How many of them it takes to raise a flag, where that is known. */
  readonly needed: number | undefined;
  /** The due period that decides: the newest, or the one that ended a run that is too short. */
  readonly period: PeriodText | undefined;
  /** The facts of that period. */
  readonly facts: readonly ToldFact[];
  /** The step that applies. */
  readonly step: { readonly severity: FlagSeverity; readonly response: Response } | undefined;
}

/** How a locale says flags and traces of rules. */
export interface FlagSentences {
  /** A flag. */
  readonly flag: (params: FlagParams) => string;
  /** A trace. */
  readonly trace: (params: TraceParams) => string;
}
