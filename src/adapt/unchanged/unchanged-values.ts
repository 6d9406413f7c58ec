import type { IssuePath } from "../../issue/index.js";
import type { Plan } from "../../model/index.js";
import { pairsByKind } from "../diff/pair.js";
import { kindsInOrder, thingsOf } from "../diff/things.js";
import { needPlan } from "../need-plan.js";
import { mentionsOf } from "./mentions.js";
import type { UnchangedValue } from "./unchanged-value.js";
import { type OwnValue, planValues, valuesOf } from "./values-of.js";

/**
 * The values of a template that stand untouched in a plan made from it, perhaps by accident: who it is, names, targets,
 * milestones, baselines, numbers in formulas, words of sources, texts, and whatever still names the template's jurisdiction.
 * How things are counted (timing, roll-up, units of measure) is meant to be taken over and is not listed.
 *
 * Things belong together as for `diffPlans`. A number with a source of its own was looked at, so that it is not listed though
 * it be the same; the factor 100 of a percentage and the like are not listed either.
 *
 * @returns the plan itself first, then kind by kind in the order of the plan; at last the mentions
 * @throws TypeError where one of the two is no plan
 *
 * @example
 * const common = { id: "a", title: { zh: "甲" }, span: {}, safeguards: [], places: [], goals: [], tasks: [], elements: [], indicators: [] };
 * const template = { ...common, jurisdiction: { code: "330281", name: { zh: "余姚市" } }, document: { title: "乙" }, units: [] };
 * const plan = { ...common, id: "b", jurisdiction: { code: "999999", name: { zh: "示例市" } }, document: { title: "余姚方案" }, units: [] };
 * unchangedValues(template, plan) // => [{ "what": "identity", "path": ["title"], "value": "甲" }, { "what": "mention", "path": ["document", "title"], "value": "余姚方案" }]
 */
export function unchangedValues(template: Plan, plan: Plan): readonly UnchangedValue[] {
  needPlan(template, "the template");
  needPlan(plan, "the plan");
  const [before, after] = [thingsOf(template), thingsOf(plan)];
  const pairs = pairsByKind(before, after);
  const found = [...kept(planValues(template), planValues(plan), [])];
  for (const kind of kindsInOrder)
    for (const [j, thing] of (after.get(kind) ?? []).entries()) {
      const old = before.get(kind)?.[pairs.get(kind)?.get(j) ?? -1];
      if (old !== undefined) found.push(...kept(valuesOf(old), valuesOf(thing), thing.path));
    }
  const listed = new Set(found.map(({ path }) => JSON.stringify(path)));
  for (const { path, value } of mentionsOf(template, plan))
    if (!isListed(listed, path)) found.push({ what: "mention", path, value });
  return found;
}

/** The values that both have, at their paths in the plan. */
function* kept(
  old: Iterable<OwnValue>,
  values: Iterable<OwnValue>,
  around: IssuePath,
): Generator<UnchangedValue> {
  const keys = new Set<string>();
  for (const { key } of old) keys.add(key);
  for (const { what, path, value, key } of values)
    if (keys.has(key)) yield { what, path: [...around, ...path], value };
}

/** Whether a text is listed, or stands in a source or a text of two languages that is. */
function isListed(listed: ReadonlySet<string>, path: IssuePath): boolean {
  return listed.has(JSON.stringify(path)) || listed.has(JSON.stringify(path.slice(0, -1)));
}
