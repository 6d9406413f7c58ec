import type { Assessment } from "../../assess/index.js";
import { requirePlace } from "../../dataset/index.js";
import type { Plan } from "../../model/index.js";
import { inBrief } from "../../number/index.js";

/**
 * How many steps a place lies below the jurisdiction of its plan, the jurisdiction itself being at 0.
 *
 * @throws RangeError when the plan has no such place; the nearest is named
 */
export function levelOf(plan: Plan, place: string): number {
  let level = 0;
  for (let at = place; at !== plan.jurisdiction.code && level <= plan.places.length; level++) {
    requirePlace(plan, at);
    at = plan.places.find(({ id }) => id === at)?.within ?? plan.jurisdiction.code;
  }
  return level;
}

/** Where the places that are ranked lie. */
export interface Level {
  /** Whether a place is one of them. */
  readonly has: (assessment: Assessment, place: string) => boolean;
}

/**
 * The one level at which all assessments have verdicts, so that no place is ranked among others that contain it: that of the
 * places directly in the jurisdictions, or that of the jurisdictions. Without a plan the only place of an assessment is taken
 * for its jurisdiction.
 *
 * @param asked the level that is asked for, from 0
 * @throws RangeError where there is no such level, or where it cannot be known
 */
export function levelFor(
  assessments: readonly Assessment[],
  plans: ReadonlyMap<string, Plan>,
  asked: number | undefined,
): Level {
  const known = new Map<string, number>();
  const levelIn = ({ plan: { id } }: Assessment, place: string): number => {
    const plan = plans.get(id);
    if (plan === undefined) return 0;
    const key = JSON.stringify([id, place]);
    const level = known.get(key) ?? levelOf(plan, place);
    known.set(key, level);
    return level;
  };
  for (const { plan, verdicts } of assessments)
    if (!plans.has(plan.id) && new Set(verdicts.map(({ place }) => place)).size > 1)
      throw new RangeError(
        `which of several places lie inside others is for the plan to tell; ${inBrief(plan.id)} is not given`,
      );
  const judged = assessments.filter(({ verdicts }) => verdicts.length > 0);
  const isShared = (level: number) =>
    judged.every((one) => one.verdicts.some(({ place }) => levelIn(one, place) === level));
  if (asked !== undefined && judged.length > 0 && !isShared(asked))
    throw new RangeError(`not every assessment has verdicts on places at the level ${asked}`);
  const level = asked ?? [1, 0].find(isShared);
  if (level === undefined)
    throw new RangeError(
      "some assessments have verdicts on their jurisdiction alone and others on the places in it alone: they are no peers",
    );
  return { has: (assessment, place) => levelIn(assessment, place) === level };
}
