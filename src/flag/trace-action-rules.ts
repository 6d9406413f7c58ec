import type { Action, ActionReport, Plan } from "../model/index.js";
import type { CivilDate } from "../period/index.js";
import { actionSubjects } from "./action-subject.js";
import type { CompiledRules } from "./compile-rules.js";
import { type RuleTrace, traceOf } from "./rule-trace.js";
import { isInScope } from "./scope.js";

/** Which action is asked about, and when. */
export interface ActionAsked {
  /** The action. */
  readonly action: Action;
  /** Id of the place. */
  readonly place: string;
  /** What is known counts to this day. */
  readonly asOf: CivilDate;
}

/** What every rule that looks at actions makes of one in a place, in their order: also those that raised no flag. */
export function traceActionRules(
  rules: CompiledRules,
  plan: Plan,
  reports: Iterable<ActionReport>,
  { action, place, asOf }: ActionAsked,
): readonly RuleTrace[] {
  const subject = actionSubjects(plan, reports, asOf).find(
    (one) => one.action.id === action.id && one.place === place,
  );
  const about = { action: action.id, place, asOf };
  return rules.action.map((compiled) => {
    if (subject === undefined) return traceOf(compiled, about, "notAsked");
    const isMeant = isInScope(compiled.rule, subject.indicator, place);
    return traceOf(compiled, about, isMeant ? { subject, counted: 1, periods: [] } : "outOfScope");
  });
}
