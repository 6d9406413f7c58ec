import * as field from "../../../catalogue/index.js";
import type { Indicator } from "../../../model/index.js";
import { inGoal, inTask } from "../sources.js";
import { achievedBy2027, by2027 } from "./due.js";

/** Share of public schools in an education community. Stated in a goal only. */
export const communityCoverage = {
  ...field.communityCoverage.indicator,
  nature: "unstated",
  lead: "education_bureau",
  ...by2027("atLeast", "100", inGoal(2, "推进全域教共体(集团化)办学,实现公办学校全覆盖")),
} as const satisfies Indicator;

/** The provincial step of the evaluation of compulsory education. Stated in a goal only. */
export const compulsoryProvincialEvaluation = {
  id: "compulsory.provincial_evaluation",
  name: {
    zh: "国家义务教育优质均衡发展县省级评估",
    en: "Provincial evaluation for the national title of county with good and balanced compulsory education",
  },
  nature: "unstated",
  frequency: "year",
  lead: "education_bureau",
  ...achievedBy2027(inGoal(2, "高质量通过国家义务教育优质均衡发展县省级评估")),
} as const satisfies Indicator;

/** School-based courses recognised by Ningbo. The document gives no tolerance for 左右, so neither does the plan. */
export const premiumCourses = {
  id: "compulsory.premium_courses",
  name: {
    zh: "宁波市级精品校本课程",
    en: "School-based courses recognised as premium at Ningbo city level",
  },
  unitOfMeasure: "门",
  direction: "up",
  nature: "unstated",
  frequency: "year",
  formula: "premium_courses.recognised",
  limits: { least: "0" },
  ...by2027("about", "20", inTask(3, "形成20门左右宁波市级精品校本课程")),
} as const satisfies Indicator;

/** Share of eligible migrant children with a public place or a place bought for them. */
export const migrantCoverage = {
  ...field.migrantCoverage.indicator,
  nature: "unstated",
  ...by2027("atLeast", "100", inTask(3, "符合条件的流动人口随迁子女100%就读公办学校或政府购买学位保障")),
} as const satisfies Indicator;

/** The national step of the evaluation of compulsory education. */
export const compulsoryNationalEvaluation = {
  id: "compulsory.national_evaluation",
  name: {
    zh: "全国义务教育优质均衡发展县评估",
    en: "National evaluation of counties with good and balanced compulsory education",
  },
  nature: "unstated",
  frequency: "year",
  requires: "compulsory.provincial_evaluation",
  ...achievedBy2027(inTask(3, "高质量通过全国义务教育优质均衡发展县评估")),
} as const satisfies Indicator;
