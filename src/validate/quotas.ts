import { type Issue, issueOf } from "../issue/index.js";
import { directionOfComparator, type Plan, type Target } from "../model/index.js";
import { add, compare, fromInteger, isFault, type Outcome, printDecimal } from "../number/index.js";
import { numberOf } from "./number-of.js";
import { statedTargets } from "./stated-targets.js";

/**
 * Quotas of places that do not add up to the target of the whole, for indicators that say that places add up: when every
 * place directly inside the jurisdiction has one, their sum is the total; when some have none yet, it is not above it.
 */
export function checkQuotas(plan: Plan): Issue[] {
  const direct = plan.places.filter(
    ({ within }) => within === undefined || within === plan.jurisdiction.code,
  );
  const ids = new Set(direct.map((place) => place.id));
  const issues: Issue[] = [];
  if (ids.size === 0) return issues;
  for (const { indicator, targets, milestones, path } of statedTargets(plan)) {
    if (indicator.rollUp !== "sum") continue;
    for (const [key, list] of [
      ["targets", targets],
      ["milestones", milestones],
    ] as const) {
      const sums = sumsOfQuotas(list, ids);
      for (const [i, whole] of list.entries()) {
        const issue = checkOne(whole, sums.get(occasionOf(whole)), ids.size, [...path, key, i, "value"]);
        if (issue !== undefined) issues.push(issue);
      }
    }
  }
  return issues;
}

/** The quotas of one occasion, added up. */
interface QuotaSum {
  sum: Outcome;
  readonly places: Set<string>;
  /** Whether a place has two quotas, which is for another check to say. */
  twice: boolean;
}

/** What quotas and their total share: when they are due, and the side from which they bound. */
function occasionOf({ due, comparator }: Target): string {
  return `${due} ${directionOfComparator(comparator) ?? ""}`;
}

function sumsOfQuotas(list: readonly Target[], direct: ReadonlySet<string>): ReadonlyMap<string, QuotaSum> {
  const sums = new Map<string, QuotaSum>();
  for (const target of list) {
    const value = numberOf(target.value);
    if (target.places === undefined || value === undefined) continue;
    const occasion = occasionOf(target);
    const quotas = sums.get(occasion) ?? { sum: fromInteger(0), places: new Set(), twice: false };
    sums.set(occasion, quotas);
    for (const place of target.places === "every" ? direct : target.places) {
      if (!direct.has(place)) continue;
      quotas.twice ||= quotas.places.has(place);
      quotas.places.add(place);
      quotas.sum = add(quotas.sum, value);
    }
  }
  return sums;
}

function checkOne(
  whole: Target,
  quotas: QuotaSum | undefined,
  places: number,
  path: readonly (string | number)[],
): Issue | undefined {
  const total = numberOf(whole.value);
  if (whole.places !== undefined || total === undefined || quotas === undefined || quotas.twice)
    return undefined;
  if (isFault(quotas.sum)) return undefined;
  const order = compare(quotas.sum, total);
  if (order === 0 || (order < 0 && quotas.places.size < places)) return undefined;
  const params = { sum: printDecimal(quotas.sum), total: printDecimal(total), period: whole.due };
  return issueOf("quotasDoNotSum", path, params);
}
