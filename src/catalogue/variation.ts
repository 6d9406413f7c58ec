import type { Text } from "../model/index.js";

/** The levels of compulsory education, with the schools that each has. */
const schoolsOf = {
  primary: { zh: "小学", en: "primary schools" },
  junior: { zh: "初中", en: "junior high schools" },
} as const;

/** A level of compulsory education. */
export type CompulsoryLevel = keyof typeof schoolsOf;

/**
 * A resource of a scheme as a component: the pupil-weighted coefficient of variation between the schools of a level. A
 * factor such as "per hundred pupils" cancels out of it. A school without pupils has no amount per pupil and no weight:
 * it stays out, with what it holds, so the mean is that of the schools that have pupils.
 */
export function variation<const S extends string, const L extends CompulsoryLevel, const R extends string>(
  scheme: S,
  level: L,
  resource: R,
  names: Readonly<Record<R, Text>>,
) {
  return {
    id: `${scheme}.${resource}`,
    name: variationName(level, names[resource]),
    formula: `weighted_cv(where(${level}.${resource} / ${level}.pupils, ${level}.pupils > 0), where(${level}.pupils, ${level}.pupils > 0))`,
  } as const;
}

/** The same without the schools and teaching points of fewer than 50 pupils, which the scheme of 2017 leaves out. */
export function variationWithoutSmall<
  const S extends string,
  const L extends CompulsoryLevel,
  const R extends string,
>(scheme: S, level: L, resource: R, names: Readonly<Record<R, Text>>) {
  return {
    id: `${scheme}.${resource}`,
    name: variationName(level, names[resource]),
    formula: `weighted_cv(where(${level}.${resource} / ${level}.pupils, ${level}.pupils >= 50), where(${level}.pupils, ${level}.pupils >= 50))`,
  } as const;
}

function variationName(level: CompulsoryLevel, { zh, en = zh }: Text): Text {
  return {
    zh: `${schoolsOf[level].zh}${zh}差异系数`,
    en: `Variation between ${schoolsOf[level].en}: ${en}`,
  };
}
