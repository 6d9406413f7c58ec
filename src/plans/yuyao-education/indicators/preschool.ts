import * as field from "../../../catalogue/index.js";
import type { Indicator } from "../../../model/index.js";
import { inGoal, inTask } from "../sources.js";
import { achievedBy2027, by2027 } from "./due.js";

/** Share of children in public and inclusive private kindergartens, stated in goal 1 and again in task 2. */
export const inclusiveCoverage = {
  ...field.inclusiveCoverage.indicator,
  nature: "unstated",
  ...by2027(
    "atLeast",
    "95",
    inGoal(1, "普惠性幼儿园在园幼儿占比达95%以上"),
    inTask(2, "普惠性幼儿园覆盖率达到95%以上"),
  ),
} as const satisfies Indicator;

/** Share of children in public kindergartens. Stated in a goal only. */
export const publicShare = {
  ...field.publicShare.indicator,
  nature: "unstated",
  lead: "education_bureau",
  ...by2027("atLeast", "70", inGoal(1, "公办幼儿园在园幼儿占比达70%以上")),
} as const satisfies Indicator;

/** The provincial step of the preschool evaluation. Stated in a goal only. */
export const preschoolProvincialEvaluation = {
  id: "preschool.provincial_evaluation",
  name: {
    zh: "国家学前教育普及普惠县省级评估",
    en: "Provincial evaluation for the national title of county with universal, affordable preschool education",
  },
  nature: "unstated",
  frequency: "year",
  lead: "education_bureau",
  ...achievedBy2027(inGoal(1, "通过国家学前教育普及普惠县省级评估")),
} as const satisfies Indicator;

/** Share of children in kindergartens of provincial grade 1 or 2. */
export const qualityCoverage = {
  ...field.qualityCoverage.indicator,
  nature: "unstated",
  ...by2027("atLeast", "86", inTask(2, "全市优质幼儿园(省一级、二级园)覆盖率达到86%")),
} as const satisfies Indicator;

/** The national step of the preschool evaluation. */
export const preschoolNationalEvaluation = {
  id: "preschool.national_evaluation",
  name: {
    zh: "全国学前教育普及普惠县评估",
    en: "National evaluation of counties with universal, affordable preschool education",
  },
  nature: "unstated",
  frequency: "year",
  requires: "preschool.provincial_evaluation",
  ...achievedBy2027(inTask(2, "高质量通过全国学前教育普及普惠县评估")),
} as const satisfies Indicator;
