import { type Issue, issueOf } from "../issue/index.js";
import { compareDates } from "../period/index.js";
import { idChecker } from "./id-checker.js";
import { actionsOf, placesOf } from "./names.js";
import type { Plan } from "./plan.js";
import type { Rule } from "./rule.js";
import type { Waiver } from "./waiver.js";

/**
 * What is wrong with waivers, once their shape is right: what they name is not what their rule looks at, or nothing has the
 * id, or they end before they begin. Whether there is such a rule is another question.
 *
 * @param rules those of which it is known what they look at
 */
export function waiverChecker(plan: Plan, rules: readonly Rule[]): (waiver: Waiver) => readonly Issue[] {
  const subjects = new Map(rules.map(({ id, subject }) => [id, subject]));
  const checks = [
    idChecker("indicator", plan.indicators),
    idChecker("action", actionsOf(plan)),
    idChecker("place", placesOf(plan)),
    checkDays,
  ];
  return (waiver) => [
    ...checkSubject(waiver, subjects.get(waiver.rule)),
    ...checks.flatMap((check) => check(waiver) ?? []),
  ];
}

function checkSubject(waiver: Waiver, subject: Rule["subject"] | undefined): readonly Issue[] {
  const { rule, indicator, action } = waiver;
  if (indicator === undefined && action === undefined) {
    const key = subject ?? "indicator";
    return [issueOf("missingKey", [key], { key })];
  }
  if (subject === undefined)
    return indicator === undefined || action === undefined
      ? []
      : [issueOf("waiverNamesBoth", ["action"], {})];
  const other = subject === "action" ? "indicator" : "action";
  return waiver[other] === undefined ? [] : [issueOf("waiverSubject", [other], { rule, subject })];
}

function checkDays({ from, until }: Waiver): Issue | undefined {
  if (from === undefined || compareDates(from, until) <= 0) return undefined;
  return issueOf("datesReversed", ["until"], { from, until });
}
