import type { AwaitedFigure, DecidingBand, Expectation, Status, TargetAhead } from "../judge/index.js";
import type { Measurement } from "../measure/index.js";
import type { ActionReport, FlagSeverity, Response, Rule, Target, Text, Waiver } from "../model/index.js";
import type { DecimalText, Quantity } from "../number/index.js";
import type { CivilDate, PeriodText } from "../period/index.js";
import type { Answering } from "./answering.js";
import type { FactsUsed } from "./facts-used.js";

/** What a flag is about. */
export interface FlagSubject {
  /** Id of the indicator; absent for an action. */
  readonly indicator?: string;
  /** Id of the action; absent for an indicator. */
  readonly action?: string;
  /** Id of the place. */
  readonly place: string;
}

/** What the county should act on (预警), by one rule: plain data, in the same words at every date. */
export interface Flag extends Answering {
  /** Made of rule, subject and place: the same flag has the same key at every date. */
  readonly key: string;
  /** `progress`: the county is off track; `reporting`: nothing usable was reported. Counted apart. */
  readonly kind: Rule["kind"];
  /** Id of the rule. */
  readonly rule: string;
  /** Title of the rule. */
  readonly title: Text;
  /** What it is about. */
  readonly subject: FlagSubject;
  /** What is known counts to this day. */
  readonly asOf: CivilDate;
  /** How grave it is. */
  readonly severity: FlagSeverity;
  /** What it asks for (处置). */
  readonly response: Response;
  /** The newest due period, which the facts are about; absent for an action and where nothing is due. */
  readonly period?: PeriodText;
  /** The first due period of the run; absent where the rule asks for no fact of a period. */
  readonly since?: PeriodText;
  /** Whether it may have begun earlier: what came before is not known. */
  readonly sinceAtLatest?: true;
  /** For how many due periods in a row the condition has been true; 1 where it asks for a fact of the as-of date. */
  readonly periods: number;
  /** The facts that the condition asks for, with their values. */
  readonly facts: FactsUsed;
  /** What was measured for the newest due period, with what it rests on. */
  readonly measurement?: Measurement;
  /** The target in question, with its words and source. */
  readonly target?: Target;
  /** The period in which it is due, as the indicator counts periods. */
  readonly due?: PeriodText;
  /** How the newest due period stands to that target (研判结果). */
  readonly status?: Status;
  /** Whether it meets that target before it is due. */
  readonly metEarly?: true;
  /** The band of the scheme that decided that, where a scheme judges and a band decided. */
  readonly band?: DecidingBand;
  /** Ids of the components that decide it, where each has to hold and the whole falls short. */
  readonly decidedBy?: readonly string[];
  /** The figure that is overdue, where that is what is wrong. */
  readonly awaited?: AwaitedFigure;
  /** What is expected of that period; absent where nothing is. */
  readonly expected?: Expectation;
  /** How far the value falls short of what is expected, in its unit of measure (points for a percentage); below 0 ahead. */
  readonly gap?: Quantity;
  /** How far the value falls short of the target itself, or of the one `ahead`; below 0 beyond it. */
  readonly distance?: Quantity;
  /**
   * How many counted units the numerator lacks, at the present denominator (还差637名幼儿), to what is expected or, where
   * nothing is expected yet, to the target.
   */
  readonly missingNumerator?: DecimalText;
  /** The target that a revision known at the as-of date sets for later periods. */
  readonly ahead?: TargetAhead;
  /** The latest report of the action, for a rule that looks at actions; absent where there is none. */
  readonly report?: ActionReport;
  /** Ids of the units that it goes to: the leads or, for what was not reported, those that supply it. */
  readonly goesTo: readonly string[];
  /** The waiver that puts it off; it stays listed. */
  readonly waived?: Waiver;
}
