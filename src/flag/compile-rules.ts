import { type Issue, type IssuePath, issueOf, type Suggest, suggester, wrongType } from "../issue/index.js";
import { idsByName, type Plan, placesOf, type Rule } from "../model/index.js";
import { actionFacts } from "./action-facts.js";
import type { ActionSubject } from "./action-subject.js";
import { asOfFacts } from "./as-of-facts.js";
import { checkRuleShape } from "./check-rule.js";
import type { CompiledRule } from "./compiled-rule.js";
import type { IndicatorSubject } from "./indicator-subject.js";
import { periodFacts } from "./period-facts.js";
import { conditionReader, type ReadRule } from "./read-condition.js";

/** Rules ready to run, and what is wrong with the others. */
export interface CompiledRules {
  /** Those that look at indicators, in their order. */
  readonly indicator: readonly CompiledRule<IndicatorSubject>[];
  /** Those that look at actions, in their order. */
  readonly action: readonly CompiledRule<ActionSubject>[];
  /** What is wrong, with paths from the list of rules: `[3, "when"]`. A rule with an error does not run; the others do. */
  readonly issues: readonly Issue[];
}

/**
 * Reads and checks rules once: their conditions over the catalogue of facts, the order of their steps, and whether what
 * they are limited to is in the plan. What is no rule at all is told as an issue too.
 */
export function compileRules(rules: readonly Rule[], plan: Plan): CompiledRules {
  if (!Array.isArray(rules)) return { indicator: [], action: [], issues: [wrongType([], rules, "list")] };
  const read = readers();
  const indicator: CompiledRule<IndicatorSubject>[] = [];
  const action: CompiledRule<ActionSubject>[] = [];
  const issues: Issue[] = [];
  const ids = new Set<string>();
  const checkScope = scopeChecker(plan);
  for (const [i, rule] of rules.entries()) {
    const found = [...checkRuleShape(rule)];
    if (found.length === 0) {
      found.push(...checkId(rule, ids), ...checkSteps(rule), ...checkScope(rule));
      if (rule.subject === "action") take(action, read.action(rule));
      else take(indicator, read.indicator(rule));
    }
    issues.push(...found.map((issue) => ({ ...issue, path: [i, ...issue.path] })));

    function take<S>(list: CompiledRule<S>[], { compiled, issues: wrong }: ReadRule<S>): void {
      found.push(...wrong);
      if (compiled !== undefined && found.every(({ severity }) => severity !== "error")) list.push(compiled);
    }
  }
  return { indicator, action, issues };
}

/** What is wrong with the conditions of rules, and with steps that count what they ask for. */
export function checkConditions(rules: readonly Rule[]): readonly Issue[] {
  const { indicator, action } = readers();
  return rules.flatMap((rule, i) => {
    const { issues } = rule.subject === "action" ? action(rule) : indicator(rule);
    return issues.map((issue) => ({ ...issue, path: [i, ...issue.path] }));
  });
}

function readers() {
  return {
    indicator: conditionReader("indicator", { ...periodFacts(), ...asOfFacts() }),
    action: conditionReader("action", actionFacts()),
  };
}

function checkId({ id }: Rule, ids: Set<string>): Issue[] {
  if (ids.has(id)) return [issueOf("duplicateId", ["id"], { id, kind: "rule" })];
  ids.add(id);
  return [];
}

function checkSteps({ steps }: Rule): Issue[] {
  return steps.flatMap(({ periods }, i) => {
    const previous = steps[i - 1]?.periods;
    if (previous === undefined || previous < periods) return [];
    return [issueOf("stepOrder", ["steps", i, "periods"], { periods, previous })];
  });
}

function scopeChecker(plan: Plan): (rule: Rule) => Issue[] {
  const known = {
    indicator: knownIds(plan.indicators),
    place: knownIds(placesOf(plan)),
  };
  return ({ only }) => [
    ...unknown("indicator", only?.indicators, ["only", "indicators"]),
    ...unknown("place", only?.places, ["only", "places"]),
  ];

  function unknown(
    kind: "indicator" | "place",
    ids: readonly string[] | undefined,
    path: IssuePath,
  ): Issue[] {
    return (ids ?? []).flatMap((id, i) => {
      if (known[kind].ids.has(id)) return [];
      const near = known[kind].suggest(id);
      const params = near === undefined ? { id, kind } : { id, kind, nearest: near };
      return [issueOf("unknownReference", [...path, i], params)];
    });
  }
}

function knownIds(things: Parameters<typeof idsByName>[0]): {
  readonly ids: ReadonlySet<string>;
  readonly suggest: Suggest;
} {
  const ids = [...things].map(({ id }) => id);
  return { ids: new Set(ids), suggest: suggester(ids, idsByName(things)) };
}
