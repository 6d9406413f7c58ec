import type { Text } from "../model/index.js";
import { type CompulsoryLevel, schoolsOf } from "./compulsory-levels.js";

/**
 * A resource of a scheme as a component: the pupil-weighted coefficient of variation between the schools of a level that
 * have enough pupils (`taken`, `>= 50`). A factor such as "per hundred pupils" cancels out of it.
 *
 * A school without pupils has no amount per pupil and no weight: a scheme that asks for no number takes those with `> 0`.
 * What the others hold stays out with them, so the mean is that of the schools that are taken.
 */
export function variation<
  const L extends CompulsoryLevel,
  const S extends string,
  const R extends string,
  const T extends string,
>(level: L, scheme: S, resource: R, { zh, en }: Required<Text>, taken: T) {
  return {
    id: `${level}_${scheme}.${resource}`,
    name: {
      zh: `${schoolsOf[level].zh}${zh}差异系数`,
      en: `Variation between ${schoolsOf[level].en}: ${en}`,
    },
    formula: `weighted_cv(where(${level}.${resource} / ${level}.pupils, ${level}.pupils ${taken}), where(${level}.pupils, ${level}.pupils ${taken}))`,
  } as const;
}
