import type { Case } from "../judge/index.js";
import type { CompiledRules } from "./compile-rules.js";
import type { FlagsQuery } from "./flags-of.js";
import { indicatorSubject } from "./indicator-subject.js";
import { type RuleTrace, traceOf } from "./rule-trace.js";
import { isInScope } from "./scope.js";

/** What every rule that looks at indicators makes of one in a place, in their order: also those that raised no flag. */
export function traceRules(
  rules: CompiledRules,
  of: Case,
  { verdict, comparison }: FlagsQuery,
): readonly RuleTrace[] {
  const { indicator, place, asOf } = of;
  const subject = indicatorSubject(of, verdict, comparison);
  const over = subject && {
    subject,
    counted: subject.counted,
    periods: subject.periods.map(({ period }) => period),
  };
  return rules.indicator.map((compiled) => {
    const isMeant = isInScope(compiled.rule, indicator, place);
    const about = { indicator: indicator.id, place, asOf };
    return traceOf(compiled, about, isMeant ? (over ?? "notAsked") : "outOfScope");
  });
}
