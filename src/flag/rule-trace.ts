import type { RuleStep } from "../model/index.js";
import type { CivilDate, PeriodText } from "../period/index.js";
import type { CompiledRule } from "./compiled-rule.js";
import { type FactsUsed, factsUsed } from "./facts-used.js";
import type { FlagSubject } from "./flag.js";
import { runOf } from "./run.js";

/** A due period as a rule looked at it. */
export interface RuleTracePeriod {
  /** The period; absent for an action and where nothing is due. */
  readonly period?: PeriodText;
  /** What the condition came to; `null` where a fact is missing. */
  readonly result: boolean | null;
  /** The facts that it asks for, with their values. */
  readonly facts: FactsUsed;
}

/** Why a rule raised a flag on an indicator or an action in a place, or why it did not. */
export interface RuleTrace extends FlagSubject {
  /** Id of the rule. */
  readonly rule: string;
  /** What is known counts to this day. */
  readonly asOf: CivilDate;
  /** Its condition. */
  readonly when: string;
  /** Whether it raised a flag; `null` where it did not because something is not known. */
  readonly fired: boolean | null;
  /** Whether it is limited to something else. */
  readonly outOfScope?: true;
  /**
   * Whether nothing is asked of the place, so that no rule looks there: no target binds it and there is nothing to compare,
   * or the action counts in other places.
   */
  readonly notAsked?: true;
  /** The step that applies. */
  readonly step?: RuleStep;
  /** The due periods that were looked at, newest first; the last one ended the run, or none came before it. */
  readonly periods: readonly RuleTracePeriod[];
}

/** What a rule is asked about. */
export interface TraceAbout extends FlagSubject {
  /** What is known counts to this day. */
  readonly asOf: CivilDate;
}

/** What a rule is held against. */
export interface TraceOver<S> {
  /** The indicator or the action, ready for the rules. */
  readonly subject: S;
  /** How many due periods count. */
  readonly counted: number;
  /** The due periods, newest first; none of an action. */
  readonly periods: readonly PeriodText[];
}

/** What a rule makes of something; nothing where it did not look, because it is out of its scope or not asked of the place. */
export function traceOf<S>(
  compiled: CompiledRule<S>,
  about: TraceAbout,
  over: TraceOver<S> | "outOfScope" | "notAsked",
): RuleTrace {
  const { id: rule, when } = compiled.rule;
  if (typeof over === "string") return { rule, ...about, when, fired: false, [over]: true, periods: [] };
  const { results, isOpen, step } = runOf(compiled, over.subject, over.counted);
  const periods = results.map((result, i) => {
    const period = over.periods[i];
    const facts = factsUsed(compiled, over.subject, i);
    return { ...(period !== undefined && { period }), result, facts };
  });
  const isUnknown = isOpen && results.at(-1) !== false;
  return {
    rule,
    ...about,
    when,
    fired: step !== undefined ? true : isUnknown ? null : false,
    ...(step && { step }),
    periods,
  };
}
