import { binds } from "../../judge/index.js";
import type { Plan, Target } from "../../model/index.js";

/**
 * A plan as it binds one place inside the jurisdiction: with the targets and milestones of that place, which has no baseline of
 * its own; what the document says of the whole is left out.
 */
export function planInPlace(plan: Plan, place: string): Plan {
  if (place === plan.jurisdiction.code) return plan;
  const own = (targets: readonly Target[]) =>
    targets.filter((one) => binds(one, place, plan)).map(({ places: _, ...rest }): Target => rest);
  return {
    ...plan,
    indicators: plan.indicators.map(({ baseline: _, milestones, targets, sources, ...rest }) => ({
      ...rest,
      ...(milestones && { milestones: own(milestones) }),
      targets: own(targets),
      sources: sources.slice(0, 1),
    })),
  };
}
