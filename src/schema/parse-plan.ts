import * as z from "zod";
import { firstIssues, type Issue, mostIssues, type Refusal } from "../issue/index.js";
import type { Plan } from "../model/index.js";
import { issuesFromZod } from "./issues-from-zod.js";
import { plainCopy } from "./plain.js";
import { planShape } from "./plan.js";

/**
 * Reads a plan from anything: the content of a JSON file, what a form sent. The plan that comes back is a copy.
 * What the plan means (ids that point nowhere, sums, order) is for `validatePlan`.
 *
 * @param input any value; text is not parsed as JSON
 * @returns the plan, or at least one issue; never throws
 *
 * @example
 * parsePlan({ format: "seven-benefits/plan" }).ok // => false
 */
export function parsePlan(input: unknown): { readonly ok: true; readonly plan: Plan } | Refusal {
  const plain = plainCopy(input);
  if (!plain.ok) return { ok: false, issues: firstIssues(plain.issues) };
  const frame = planFrame.safeParse(plain.value, readOnce);
  const issues = frame.success ? [] : issuesFromZod(frame.error, plain.value);
  const lists = parseLists(plain.value, issues);
  if (!frame.success || issues.length > 0) return { ok: false, issues: firstIssues(issues) };
  return { ok: true, plan: { ...frame.data, ...lists } as unknown as Plan };
}

/** A plan is read once: the time that zod would take to compile its schemas is more than it would save. */
const readOnce = { jitless: true } as const;

/** The lists of a plan, whose members are read one by one: a list of nothing but faults stops at the thousandth. */
const listKeys = [
  "benefits",
  "units",
  "places",
  "goals",
  "tasks",
  "safeguards",
  "elements",
  "indicators",
  "rules",
  "assumptions",
  "gaps",
] as const satisfies readonly (keyof typeof planShape.shape)[];

const anyList = z.array(z.unknown(), "wrongType list");

/** A plan whose lists may hold anything. */
const planFrame = planShape.extend({
  ...Object.fromEntries(
    listKeys.map((key) => [
      key,
      planShape.shape[key] instanceof z.ZodOptional ? anyList.optional() : anyList,
    ]),
  ),
  benefits: anyList.min(1, "tooFew 1"),
});

function parseLists(plain: unknown, issues: Issue[]): Readonly<Record<string, readonly unknown[]>> {
  const lists: Record<string, unknown[]> = {};
  for (const key of listKeys) {
    const members = isObject(plain) ? plain[key] : undefined;
    if (!Array.isArray(members)) continue;
    const shape = planShape.shape[key];
    const member = (shape instanceof z.ZodOptional ? shape.unwrap() : shape).element as z.ZodType;
    const list: unknown[] = [];
    for (let i = 0; i < members.length && issues.length <= mostIssues; i++) {
      const result = member.safeParse(members[i], readOnce);
      if (result.success) list.push(result.data);
      else for (const issue of issuesFromZod(result.error, members[i], [key, i])) issues.push(issue);
    }
    lists[key] = list;
  }
  return lists;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
