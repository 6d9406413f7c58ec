import { indexObservations } from "../../src/dataset/index.js";
import {
  compileRules,
  type Flag,
  flagsOf,
  type RuleTrace,
  standardRules,
  traceRules,
} from "../../src/flag/index.js";
import {
  type Case,
  type Comparison,
  caseOf,
  compareCase,
  framesOf,
  type JudgeOptions,
  judgeCase,
  type Verdict,
} from "../../src/judge/index.js";
import type { Observation, Plan, Rule, Waiver } from "../../src/model/index.js";

/** What differs from the standard rules, over the county. */
export interface Asked {
  readonly rules?: readonly Rule[];
  readonly options?: JudgeOptions;
  readonly place?: string;
  readonly waivers?: readonly Waiver[];
}

/** A rule over an indicator that warns at once; give what differs. */
export function rule(when: string, change: Partial<Rule> = {}): Rule {
  return {
    id: "r",
    title: { zh: "规则" },
    kind: "progress",
    subject: "indicator",
    when,
    steps: [{ periods: 1, severity: "warning", response: "remind" }],
    ...change,
  };
}

/** The flags of the first indicator of a plan. */
export function flagsOn(
  plan: Plan,
  rows: readonly Observation[],
  asOf: string,
  asked: Asked = {},
): readonly Flag[] {
  const { of, ...known } = caseOn(plan, rows, asOf, asked);
  return flagsOf(compiled(plan, asked), of, { ...known, waivers: asked.waivers });
}

/** The traces of the rules over the first indicator of a plan. */
export function tracesOn(
  plan: Plan,
  rows: readonly Observation[],
  asOf: string,
  asked: Asked = {},
): readonly RuleTrace[] {
  const { of, ...known } = caseOn(plan, rows, asOf, asked);
  return traceRules(compiled(plan, asked), of, known);
}

/** A flag in a line: rule, severity, since when (`?` for at the latest), for how many due periods. */
export function brief({ rule: id, severity, since, sinceAtLatest, periods }: Flag): string {
  return `${id} ${severity} ${since ?? "—"}${sinceAtLatest ? "?" : ""} x${periods}`;
}

function compiled(plan: Plan, { rules = standardRules }: Asked) {
  const compiledRules = compileRules(rules, plan);
  if (compiledRules.issues.length > 0) throw new Error(JSON.stringify(compiledRules.issues));
  return compiledRules;
}

interface Known {
  readonly of: Case;
  readonly verdict: Verdict | undefined;
  readonly comparison: Comparison | undefined;
}

function caseOn(plan: Plan, rows: readonly Observation[], asOf: string, asked: Asked): Known {
  const { place = "999999", options = {} } = asked;
  const [frame] = [...framesOf(plan).values()];
  const { data, issues } = indexObservations(plan, rows);
  if (frame === undefined || issues.length > 0) throw new Error(JSON.stringify(issues));
  const of = caseOf(plan, data, frame, { place, asOf }, options);
  const whole = caseOf(plan, data, frame, { place: plan.jurisdiction.code, asOf }, options);
  const verdict = judgeCase(of);
  return { of, verdict, comparison: verdict === undefined ? compareCase(of, whole) : undefined };
}
