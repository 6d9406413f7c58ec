import { type Issue, issueOf } from "../issue/index.js";
import { directionOf, type Plan } from "../model/index.js";
import { comparePeriods } from "../period/index.js";
import { isWorse } from "./milestones.js";

/** Targets that are worse than where the county started, and paths that start at a baseline which is not given. */
export function checkBaselines(plan: Plan): Issue[] {
  return plan.indicators.flatMap((indicator, i) => {
    const { baseline, trajectory, targets } = indicator;
    const path = ["indicators", i];
    const kind = trajectory?.kind;
    if (baseline === undefined)
      return kind === "linear" || kind === "compound"
        ? [issueOf("trajectoryLacksBaseline", [...path, "trajectory"], { trajectory: kind })]
        : [];
    const direction = directionOf(indicator);
    const late = targets.find((target) => comparePeriods(target.due, baseline.period) < 0);
    if (late !== undefined)
      return [
        issueOf("baselineAfterDue", [...path, "baseline", "period"], {
          period: baseline.period,
          due: late.due,
        }),
      ];
    return targets.flatMap((target, j) =>
      target.holds !== "everyPeriod" &&
      target.places === undefined &&
      isWorse(target.value, baseline.value, direction)
        ? [
            issueOf("targetWorseThanBaseline", [...path, "targets", j, "value"], {
              target: target.value ?? "",
              baseline: baseline.value,
            }),
          ]
        : [],
    );
  });
}
