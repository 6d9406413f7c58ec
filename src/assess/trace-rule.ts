import type { Dataset } from "../dataset/index.js";
import { type CompiledRules, type RuleTrace, traceRules } from "../flag/index.js";
import { nearest } from "../issue/index.js";
import { caseFor, compareCase, type JudgeOptions, type JudgeQuery, judgeCase } from "../judge/index.js";
import { type CompiledPlan, datasetFrom, handleOf, readingOf } from "../measure/index.js";
import type { Observation, Plan, Rule } from "../model/index.js";
import { inBrief } from "../number/index.js";
import { rulesFor, rulesGiven } from "./rules-for.js";

/** Which rule is asked about, and for what. */
export interface TraceRuleQuery<I extends string = string> extends JudgeQuery<I> {
  /** Id of the rule: a standard one, one of the plan, or one of the option `rules`. */
  readonly rule: string;
}

/**
 * Why a rule raises a flag on an indicator in a place, or why it does not: what its condition came to in each due period it
 * looked at, and with which facts.
 *
 * @throws RangeError when there is no such rule, when it looks at actions, or could not be read; and as `judge` does
 */
export function traceRule<I extends string>(
  plan: Plan<string, I> | CompiledPlan<I>,
  data: Dataset | Iterable<Observation>,
  query: TraceRuleQuery<NoInfer<I>>,
  options: JudgeOptions & {
    /** The rules; the standard ones and those of the plan when absent. */ readonly rules?:
      | readonly Rule[]
      | undefined;
  } = {},
): RuleTrace {
  const compiled = handleOf(plan);
  const reading = readingOf(compiled);
  const indexed = datasetFrom(reading, data);
  const of = caseFor(compiled, indexed, query, options);
  const verdict = judgeCase(of);
  const place = reading.plan.jurisdiction.code;
  const comparison =
    verdict === undefined
      ? compareCase(of, caseFor(compiled, indexed, { ...query, place }, options))
      : undefined;
  const rules = rulesFor(reading, options.rules);
  const traces = traceRules(rules, of, { verdict, comparison });
  const trace = traces.find(({ rule }) => rule === query.rule);
  if (trace === undefined) throw noTrace(query.rule, rules, rulesGiven(reading.plan, options.rules));
  return trace;
}

function noTrace(id: unknown, { indicator, action }: CompiledRules, given: readonly Rule[]): RangeError {
  const own = (Array.isArray(given) ? given : []).find((rule: Rule | null) => rule?.id === id);
  if (own?.subject === "action")
    return new RangeError(
      `traceRule answers for rules on indicators; ${inBrief(id)} looks at actions, whose flags carry the facts`,
    );
  if (own !== undefined)
    return new RangeError(`the rule ${inBrief(id)} cannot be read; the issues of assess say why`);
  const ids = [...indicator, ...action].map(({ rule }) => rule.id);
  const meant = typeof id === "string" ? nearest(id, ids) : undefined;
  const hint = meant === undefined ? "" : `; did you mean ${inBrief(meant)}?`;
  return new RangeError(`no such rule: ${inBrief(id)}${hint}`);
}
