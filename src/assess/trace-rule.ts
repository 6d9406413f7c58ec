import { type Dataset, didYouMean, requireAction, requireGiven, requirePlace } from "../dataset/index.js";
import { type CompiledRules, type RuleTrace, traceActionRules, traceRules } from "../flag/index.js";
import {
  caseFor,
  type JudgeOptions,
  type JudgeQuery,
  judgeCase,
  requireAsOf,
  requireJudgeOptions,
} from "../judge/index.js";
import { type CompiledPlan, datasetFrom, handleOf, type PlanReading, readingOf } from "../measure/index.js";
import { type ActionReport, nearestNamed, type Observation, type Plan, type Rule } from "../model/index.js";
import { inBrief } from "../number/index.js";
import type { CivilDate } from "../period/index.js";
import { compared } from "./compared.js";
import type { AssessOptions } from "./options.js";
import { rulesFor, rulesGiven } from "./rules-for.js";
import { usableReports } from "./usable-reports.js";

/** Which rule on indicators is asked about, and for which indicator. */
export interface TraceIndicatorQuery<I extends string = string> extends JudgeQuery<I> {
  /** Id of the rule: a standard one, one of the plan, or one of the option `rules`. */
  readonly rule: string;
  /** None, where an indicator is asked about. */
  readonly action?: undefined;
}

/** Which rule on actions is asked about, and for which action. */
export interface TraceActionQuery {
  /** Id of the rule: a standard one, one of the plan, or one of the option `rules`. */
  readonly rule: string;
  /** Id of the action. */
  readonly action: string;
  /** None, where an action is asked about. */
  readonly indicator?: undefined;
  /** Id of the place in which it counts: that of its reports, or else its own; the jurisdiction goes by its code. */
  readonly place: string;
  /** What is known counts to this day. */
  readonly asOf: CivilDate;
}

/** Which rule is asked about, and for which indicator or which action. */
export type TraceRuleQuery<I extends string = string> = TraceIndicatorQuery<I> | TraceActionQuery;

/** As `assess` was told: how to judge, the rules, and for an action what was reported of the plan's actions. */
export type TraceRuleOptions = JudgeOptions & Pick<AssessOptions, "rules" | "actionReports">;

/**
 * Why a rule raises a flag on an indicator or an action in a place, or why it does not: what its condition came to in each
 * due period it looked at, and with which facts.
 *
 * @throws RangeError when there is no such rule, indicator, action or place, when the rule looks at the other kind, or could
 *   not be read; and as `judge` does
 * @throws TypeError when both an indicator and an action are asked about, or neither, and when an action is asked about without
 *   the option `actionReports`
 */
export function traceRule<I extends string>(
  plan: Plan<string, I> | CompiledPlan<I>,
  data: Dataset | Iterable<Observation>,
  query: TraceRuleQuery<NoInfer<I>>,
  options: TraceRuleOptions = {},
): RuleTrace {
  requireJudgeOptions(options, ["rules", "actionReports"]);
  const { rules: given, actionReports, ...judging } = options;
  const compiled = handleOf(plan);
  const reading = readingOf(compiled);
  requireGiven("query", query, '{ rule: "…", indicator: "…", place: "…", asOf: "2026-05-31" }');
  if ((query.action === undefined) === (query.indicator === undefined))
    throw new TypeError("query must have one of the two: an indicator or an action");
  const rules = rulesFor(reading, given);
  const traces =
    query.action === undefined
      ? tracesOfIndicator(rules, compiled, data, query, judging)
      : tracesOfAction(rules, reading, query, actionReports);
  const trace = traces.find(({ rule }) => rule === query.rule);
  if (trace === undefined) throw noTrace(query, rules, rulesGiven(reading.plan, given));
  return trace;
}

function tracesOfIndicator(
  rules: CompiledRules,
  plan: CompiledPlan,
  data: Dataset | Iterable<Observation>,
  query: TraceIndicatorQuery,
  options: JudgeOptions,
): readonly RuleTrace[] {
  const indexed = datasetFrom(readingOf(plan), data);
  const of = caseFor(plan, indexed, query, options);
  const verdict = judgeCase(of);
  const place = of.plan.jurisdiction.code;
  const comparison = compared(of, verdict, () => caseFor(plan, indexed, { ...query, place }, options));
  return traceRules(rules, of, { verdict, comparison });
}

function tracesOfAction(
  rules: CompiledRules,
  reading: PlanReading,
  { action: id, place, asOf }: TraceActionQuery,
  reports: Iterable<ActionReport> | undefined,
): readonly RuleTrace[] {
  const action = requireAction(reading.plan, id);
  requirePlace(reading.plan, place, reading.places);
  requireAsOf(asOf);
  if (reports === undefined)
    throw new TypeError("a rule on actions is traced with the option actionReports; [] where none was made");
  return traceActionRules(rules, reading.plan, usableReports(reading.plan, reports).rows, {
    action,
    place,
    asOf,
  });
}

function noTrace(
  { rule: id, action: asked }: TraceRuleQuery,
  { indicator, action }: CompiledRules,
  given: readonly Rule[],
): RangeError {
  const own = (Array.isArray(given) ? given : []).find((rule: Rule | null) => rule?.id === id);
  if (own !== undefined && own.subject === (asked === undefined ? "action" : "indicator"))
    return new RangeError(
      `the rule ${inBrief(id)} looks at ${own.subject}s; ask with the id of an ${own.subject}`,
    );
  if (own !== undefined)
    return new RangeError(`the rule ${inBrief(id)} cannot be read; the issues of assess say why`);
  const meant = nearestNamed(
    id,
    [...indicator, ...action].map(({ rule }) => rule),
  );
  return new RangeError(`no such rule: ${inBrief(id)}${didYouMean(meant)}`);
}
