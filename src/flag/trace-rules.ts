import type { Case } from "../judge/index.js";
import type { RuleStep } from "../model/index.js";
import type { CivilDate, PeriodText } from "../period/index.js";
import type { CompiledRules } from "./compile-rules.js";
import { type FactsUsed, factsUsed } from "./facts-used.js";
import type { FlagsQuery } from "./flags-of.js";
import { indicatorSubject } from "./indicator-subject.js";
import { runOf } from "./run.js";
import { isInScope } from "./scope.js";

/** A due period as a rule looked at it. */
export interface RuleTracePeriod {
  /** The period; absent where nothing is due. */
  readonly period?: PeriodText;
  /** What the condition came to; `null` where a fact is missing. */
  readonly result: boolean | null;
  /** The facts that it asks for, with their values. */
  readonly facts: FactsUsed;
}

/** Why a rule raised a flag, or why it did not. */
export interface RuleTrace {
  /** Id of the rule. */
  readonly rule: string;
  /** Id of the indicator. */
  readonly indicator: string;
  /** Id of the place. */
  readonly place: string;
  /** What is known counts to this day. */
  readonly asOf: CivilDate;
  /** Its condition. */
  readonly when: string;
  /** Whether it raised a flag; `null` where it did not because something is not known. */
  readonly fired: boolean | null;
  /** Whether it is limited to something else. */
  readonly outOfScope?: true;
  /** The step that applies. */
  readonly step?: RuleStep;
  /** The due periods that were looked at, newest first; the last one ended the run, or none came before it. */
  readonly periods: readonly RuleTracePeriod[];
}

/** What every rule that looks at indicators makes of one in a place, in their order: also those that raised no flag. */
export function traceRules(
  rules: CompiledRules,
  of: Case,
  { verdict, comparison }: FlagsQuery,
): readonly RuleTrace[] {
  const subject = indicatorSubject(of, verdict, comparison);
  const about = { indicator: of.indicator.id, place: of.place, asOf: of.asOf };
  return rules.indicator.map((compiled) => {
    const { id, when } = compiled.rule;
    if (!isInScope(compiled.rule, of.indicator, of.place))
      return { rule: id, ...about, when, fired: false, outOfScope: true, periods: [] };
    const { results, isOpen, step } = runOf(compiled, subject, subject.counted);
    const periods = results.map((result, i) => {
      const period = subject.periods[i]?.period;
      const facts = factsUsed(compiled, subject, i);
      return { ...(period !== undefined && { period }), result, facts };
    });
    const isUnknown = isOpen && results.at(-1) !== false;
    return {
      rule: id,
      ...about,
      when,
      fired: step !== undefined ? true : isUnknown ? null : false,
      ...(step && { step }),
      periods,
    };
  });
}
