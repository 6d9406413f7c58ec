import type { IssuePath } from "../issue/index.js";
import type { Indicator, Plan, Target } from "../model/index.js";

/** The targets and milestones that hold together: those of the plan, or those of one revision. */
export interface StatedTargets {
  /** The indicator. */
  readonly indicator: Indicator;
  /** What is to be reached or kept. */
  readonly targets: readonly Target[];
  /** What is expected of single periods. */
  readonly milestones: readonly Target[];
  /** Where both lists stand. */
  readonly path: IssuePath;
}

/** Every set of targets in a plan, each indicator's own before its revisions. */
export function* statedTargets(plan: Plan): Generator<StatedTargets> {
  for (const [i, indicator] of plan.indicators.entries()) {
    const path: IssuePath = ["indicators", i];
    yield { indicator, targets: indicator.targets, milestones: indicator.milestones ?? [], path };
    for (const [j, revision] of (indicator.revisions ?? []).entries())
      yield {
        indicator,
        targets: revision.targets,
        milestones: revision.milestones ?? [],
        path: [...path, "revisions", j],
      };
  }
}

/** The targets and then the milestones of a set, each with its place in the plan. */
export function* withPaths(
  stated: StatedTargets,
): Generator<{ readonly target: Target; readonly path: IssuePath }> {
  for (const key of ["targets", "milestones"] as const)
    for (const [i, target] of stated[key].entries()) yield { target, path: [...stated.path, key, i] };
}

/** Whom a target binds, as a key: the jurisdiction, every place, or the places listed, in any order. */
export function boundPlaces(target: Target): string {
  if (target.places === undefined) return "";
  return target.places === "every" ? "*" : [...target.places].sort().join(" ");
}
