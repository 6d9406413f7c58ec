import type { Task } from "../../../model/index.js";
import { inTask } from "../sources.js";

/** Task 2: preschool education for all. */
export const preschoolTask = {
  number: 2,
  title: { zh: "扩大学前教育普及普惠", en: "Make preschool education more universal and affordable" },
  goals: ["preschool"],
  lead: "education_bureau",
  supporting: [
    "development_reform_bureau",
    "finance_bureau",
    "natural_resources_bureau",
    "health_bureau",
    "towns_and_subdistricts",
  ],
  actions: [
    {
      id: "preschool.action_plan",
      title: {
        zh: "余姚市学前教育发展行动计划",
        en: "Yuyao action plan for the development of preschool education",
      },
      source: inTask(2, "深化余姚市学前教育发展行动计划"),
    },
    {
      id: "preschool.one_plan_each",
      title: {
        zh: "一镇一园一策",
        en: "One Town, One Kindergarten, One Plan (remedies drawn up for each town and kindergarten)",
      },
      source: inTask(2, "实施“一镇一园一策”整改"),
    },
    {
      id: "preschool.nursery_integration",
      title: { zh: "托幼一体化建设", en: "Integration of nurseries and kindergartens" },
      source: inTask(2, "深化托幼一体化建设"),
    },
    {
      id: "preschool.graded_kindergartens",
      title: { zh: "等级幼儿园建设", en: "Development of graded kindergartens" },
      source: inTask(2, "加大等级幼儿园建设力度"),
    },
    {
      id: "preschool.signature_curriculum",
      title: {
        zh: "幼儿园品牌课程建设行动",
        en: "Campaign for signature curricula in kindergartens",
      },
      source: inTask(2, "开展幼儿园品牌课程建设行动"),
    },
  ],
  indicators: ["preschool.quality_coverage", "preschool.inclusive_coverage", "preschool.national_evaluation"],
  aims: [
    {
      text: {
        zh: "提高非在编幼儿园教师的工资收入（只有方向，没有数额）。",
        en: "Raise the pay of kindergarten teachers without a permanent post (a direction without an amount).",
      },
      source: inTask(2, "进一步提高非在编幼儿园教师工资收入水平"),
    },
    {
      text: {
        zh: "学前教育以县（市）为主管理。",
        en: "Let the county run preschool education in the main.",
      },
      source: inTask(2, "落实学前教育以县市为主管理体制"),
    },
    {
      text: {
        zh: "学前教育课程成为余姚的品牌。",
        en: "Make the preschool curriculum of Yuyao known for itself.",
      },
      source: inTask(2, "形成余姚学前教育课程品牌"),
    },
  ],
  source: inTask(2, "责任单位:市教育局、市发改局、市财政局、市资规局、市卫健局、各乡镇<街道>"),
} as const satisfies Task;
