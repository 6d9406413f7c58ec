import type { ActionReport, Plan, Waiver } from "../model/index.js";
import type { CivilDate } from "../period/index.js";
import { type ActionSubject, actionSubjects } from "./action-subject.js";
import { answeringForAction } from "./answering.js";
import type { CompiledRules } from "./compile-rules.js";
import type { CompiledRule } from "./compiled-rule.js";
import { factsUsed } from "./facts-used.js";
import type { Flag } from "./flag.js";
import { runOf } from "./run.js";
import { isInScope } from "./scope.js";
import { waiverOf } from "./waiver-of.js";

/**
 * The flags of the actions of a plan, in its order and then in that of the rules.
 *
 * @param reports what was reported of actions; what the plan does not know, and what came later, is left out
 */
export function actionFlagsOf(
  rules: CompiledRules,
  plan: Plan,
  reports: Iterable<ActionReport>,
  asOf: CivilDate,
  waivers: readonly Waiver[] = [],
): readonly Flag[] {
  if (rules.action.length === 0) return [];
  return actionSubjects(plan, reports, asOf).flatMap((subject) =>
    rules.action.flatMap((rule) =>
      isInScope(rule.rule, subject.indicator, subject.place) ? flagOf(rule, subject, waivers) : [],
    ),
  );
}

function flagOf(
  compiled: CompiledRule<ActionSubject>,
  subject: ActionSubject,
  waivers: readonly Waiver[],
): readonly Flag[] {
  const { length, step } = runOf(compiled, subject, 1);
  if (step === undefined) return [];
  const { rule } = compiled;
  const { action, place, asOf, task, report } = subject;
  const answering = answeringForAction(task, action);
  const waived = waiverOf(waivers, rule.id, { action: action.id, place }, asOf);
  return [
    {
      key: `${rule.id}/${action.id}/${place}`,
      kind: rule.kind,
      rule: rule.id,
      title: rule.title,
      subject: { action: action.id, place },
      asOf,
      severity: step.severity,
      response: step.response,
      periods: length,
      facts: factsUsed(compiled, subject, 0),
      ...(report && { report }),
      ...answering,
      goesTo: answering.leads,
      ...(waived && { waived }),
    },
  ];
}
