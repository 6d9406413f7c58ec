import type { Indicator } from "../../../model/index.js";
import { inTask } from "../sources.js";
import { by2027 } from "./due.js";

/**
 * Years of schooling that a child may expect: the sum over ages of the share enrolled, each age standing for one
 * year, and for those of unknown age the share of their level times its length (UNESCO Institute for Statistics).
 * Not to be confused with the mean years of schooling of adults.
 */
export const schoolingExpectancy = {
  id: "lifelong.schooling_expectancy",
  name: { zh: "儿童平均预期受教育年限", en: "Expected years of schooling of children" },
  unitOfMeasure: "年",
  decimals: 1,
  nature: "unstated",
  frequency: "schoolYear",
  formula:
    "sum(enrolment.by_age / population.by_age) + sum(enrolment.unknown_age / population.of_level_age * level.duration)",
  limits: { least: "0" },
  ...by2027("atLeast", "15.6", inTask(6, "儿童平均预期受教育年限达到15.6年")),
} as const satisfies Indicator;

/** Share of towns with a school for the elderly. */
export const elderlySchoolCoverage = {
  id: "lifelong.elderly_school_coverage",
  name: {
    zh: "乡镇(街道)老年学校覆盖率",
    en: "Share of towns, townships and subdistricts with a school for the elderly",
  },
  unitOfMeasure: "%",
  nature: "unstated",
  frequency: "year",
  formula: "100 * towns.with_elderly_school / towns.total",
  limits: { least: "0", most: "100" },
  ...by2027("atLeast", "100", inTask(6, "乡镇(街道)老年学校覆盖率达100%")),
} as const satisfies Indicator;

/** Person-times of elderly learners per hundred elderly people: it counts visits and may pass 100. */
export const elderlyParticipation = {
  id: "lifelong.elderly_participation",
  name: {
    zh: "经常性参与教育活动的老年人次占全市老年人口总数比例",
    en: "Person-times of elderly people regularly in education, per hundred elderly people",
  },
  unitOfMeasure: "%",
  nature: "unstated",
  frequency: "year",
  formula: "100 * elderly.participations / elderly.population",
  limits: { least: "0" },
  ...by2027("atLeast", "30", inTask(6, "经常性参与教育活动的老年人次占全市老年人口总数比例达到30%")),
} as const satisfies Indicator;
