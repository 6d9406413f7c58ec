import { type Issue, issueOf } from "../issue/index.js";
import type { Plan, Target } from "../model/index.js";
import { add, compare, fromInteger, isFault, type Outcome, printDecimal } from "../number/index.js";
import { numberOf } from "./number-of.js";
import { type StatedTargets, statedTargets } from "./stated-targets.js";

/** Quotas of places that do not add up to the target of the whole, for indicators that say that places add up. */
export function checkQuotas(plan: Plan): Issue[] {
  const top = plan.places.filter(
    (place) => place.within === undefined || place.within === plan.jurisdiction.code,
  );
  const direct = top.map((place) => place.id);
  const issues: Issue[] = [];
  for (const stated of statedTargets(plan))
    if (stated.indicator.rollUp === "sum") issues.push(...checkOne(stated, direct));
  return issues;
}

function checkOne({ targets, path }: StatedTargets, direct: readonly string[]): Issue[] {
  return targets.flatMap((whole, i) => {
    if (whole.places !== undefined) return [];
    const total = numberOf(whole.value);
    const sum = sumOfQuotas(targets, whole, direct);
    if (total === undefined || sum === undefined || isFault(sum) || compare(sum, total) === 0) return [];
    const params = { sum: printed(sum), total: printed(total), period: whole.due };
    return [issueOf("quotasDoNotSum", [...path, "targets", i, "value"], params)];
  });
}

/** The sum over the places directly inside the jurisdiction; `undefined` unless every one has exactly one quota. */
function sumOfQuotas(
  targets: readonly Target[],
  whole: Target,
  direct: readonly string[],
): Outcome | undefined {
  if (direct.length === 0) return undefined;
  const quotas = new Map<string, string>();
  for (const { places, due, value, comparator } of targets) {
    if (places === undefined || due !== whole.due || comparator !== whole.comparator || value === undefined)
      continue;
    for (const place of places === "every" ? direct : places) {
      if (quotas.has(place)) return undefined;
      quotas.set(place, value);
    }
  }
  let sum: Outcome = fromInteger(0);
  for (const place of direct) {
    const quota = numberOf(quotas.get(place));
    if (quota === undefined) return undefined;
    sum = add(sum, quota);
  }
  return sum;
}

function printed(number: Parameters<typeof printDecimal>[0]): string {
  return String(printDecimal(number));
}
