import * as field from "../../../catalogue/index.js";
import type { Indicator } from "../../../model/index.js";
import { inTask } from "../sources.js";
import { by2027 } from "./due.js";

/**
 * Years of schooling that a child may expect: the sum over ages of the share enrolled, each age standing for one
 * year, and for those of unknown age the share of their level times its length (UNESCO Institute for Statistics).
 * Not to be confused with the mean years of schooling of adults.
 */
export const schoolingExpectancy = {
  ...field.schoolingExpectancy.indicator,
  nature: "unstated",
  ...by2027("atLeast", "15.6", inTask(6, "儿童平均预期受教育年限达到15.6年")),
} as const satisfies Indicator;

/** Share of towns with a school for the elderly. */
export const elderlySchoolCoverage = {
  ...field.elderlySchoolCoverage.indicator,
  nature: "unstated",
  ...by2027("atLeast", "100", inTask(6, "乡镇(街道)老年学校覆盖率达100%")),
} as const satisfies Indicator;

/** Person-times of elderly learners per hundred elderly people: it counts visits and may pass 100. */
export const elderlyParticipation = {
  ...field.elderlyParticipation.indicator,
  name: {
    zh: "经常性参与教育活动的老年人次占全市老年人口总数比例",
    en: field.elderlyParticipation.indicator.name.en,
  },
  nature: "unstated",
  ...by2027("atLeast", "30", inTask(6, "经常性参与教育活动的老年人次占全市老年人口总数比例达到30%")),
} as const satisfies Indicator;
