import type { DecimalText } from "../number/index.js";
import type { CompulsoryLevel } from "./compulsory-levels.js";
import { resourceLines } from "./resource-lines.js";

/** The least that a school of a level should have of each resource, by `resourceLines`. */
export function numbersOf<const L extends CompulsoryLevel>(level: L) {
  return {
    higher_degree_teachers: resourceLines.higher_degree_teachers[level],
    backbone_teachers: resourceLines.backbone_teachers[level],
    arts_sports_teachers: resourceLines.arts_sports_teachers[level],
    teaching_area: resourceLines.teaching_area[level],
    sports_area: resourceLines.sports_area[level],
    equipment_value: resourceLines.equipment_value[level],
    networked_classrooms: resourceLines.networked_classrooms[level],
  } as const;
}

/**
 * The formula for the share of the schools with enough pupils (`taken`, `>= 50`) that reach at least six of the numbers, and
 * 85 % of the rest. Each number has a type of its own, so that the formula is a literal, which the compiler checks.
 */
export function shareOver<
  const L extends CompulsoryLevel,
  const T extends string,
  const D extends DecimalText,
  const B extends DecimalText,
  const A extends DecimalText,
  const R extends DecimalText,
  const S extends DecimalText,
  const E extends DecimalText,
  const C extends DecimalText,
>(
  level: L,
  taken: T,
  n: {
    readonly higher_degree_teachers: D;
    readonly backbone_teachers: B;
    readonly arts_sports_teachers: A;
    readonly teaching_area: R;
    readonly sports_area: S;
    readonly equipment_value: E;
    readonly networked_classrooms: C;
  },
) {
  return `100 * count(${level}.pupils ${taken} and if(100 * ${level}.higher_degree_teachers / ${level}.pupils >= ${n.higher_degree_teachers}, 1, 0) + if(100 * ${level}.backbone_teachers / ${level}.pupils >= ${n.backbone_teachers}, 1, 0) + if(100 * ${level}.arts_sports_teachers / ${level}.pupils >= ${n.arts_sports_teachers}, 1, 0) + if(${level}.teaching_area / ${level}.pupils >= ${n.teaching_area}, 1, 0) + if(${level}.sports_area / ${level}.pupils >= ${n.sports_area}, 1, 0) + if(${level}.equipment_value / ${level}.pupils >= ${n.equipment_value}, 1, 0) + if(100 * ${level}.networked_classrooms / ${level}.pupils >= ${n.networked_classrooms}, 1, 0) >= 6 and 100 * ${level}.higher_degree_teachers / ${level}.pupils >= 0.85 * ${n.higher_degree_teachers} and 100 * ${level}.backbone_teachers / ${level}.pupils >= 0.85 * ${n.backbone_teachers} and 100 * ${level}.arts_sports_teachers / ${level}.pupils >= 0.85 * ${n.arts_sports_teachers} and ${level}.teaching_area / ${level}.pupils >= 0.85 * ${n.teaching_area} and ${level}.sports_area / ${level}.pupils >= 0.85 * ${n.sports_area} and ${level}.equipment_value / ${level}.pupils >= 0.85 * ${n.equipment_value} and 100 * ${level}.networked_classrooms / ${level}.pupils >= 0.85 * ${n.networked_classrooms}) / count(${level}.pupils ${taken})` as const;
}
