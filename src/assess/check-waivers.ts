import { type Issue, issueOf, suggester } from "../issue/index.js";
import type { PlanReading } from "../measure/index.js";
import type { Rule, Waiver } from "../model/index.js";

/**
 * Ids in waivers that nothing has, and that therefore put off nothing: of rules among those that run, of indicators, actions
 * and places of the plan.
 */
export function checkWaivers(
  { plan, indicators, places }: PlanReading,
  rules: readonly Rule[],
  waivers: readonly Waiver[] = [],
): readonly Issue[] {
  if (waivers.length === 0) return [];
  const actions = plan.tasks.flatMap((task) => task.actions.map(({ id }) => id));
  const check = {
    rule: idChecker("rule", new Set(idsIn(rules))),
    indicator: idChecker("indicator", new Set(indicators.keys())),
    action: idChecker("action", new Set(actions)),
    place: idChecker("place", places),
  };
  return waivers.flatMap((waiver, row) => [
    ...check.rule(waiver.rule, row),
    ...check.indicator(waiver.indicator, row),
    ...check.action(waiver.action, row),
    ...check.place(waiver.place, row),
  ]);
}

function idChecker(kind: "rule" | "indicator" | "action" | "place", known: ReadonlySet<string>) {
  const suggest = suggester([...known]);
  return (id: string | undefined, row: number): readonly Issue[] => {
    if (id === undefined || known.has(id)) return [];
    const meant = suggest(id);
    const params = { id, kind, ...(meant !== undefined && { nearest: meant }) };
    return [issueOf("unknownReference", ["waivers", row, kind], params)];
  };
}

/** The ids of rules, some of which may be none. */
function idsIn(rules: readonly Rule[]): readonly string[] {
  return Array.isArray(rules) ? rules.flatMap((rule: Rule | undefined | null) => rule?.id ?? []) : [];
}
