import type { Task } from "../../../model/index.js";
import { inTask } from "../sources.js";

/** Task 7: special education. It states no number. */
export const specialTask = {
  number: 7,
  title: { zh: "推动特殊教育融合发展", en: "Develop inclusive special education" },
  goals: ["compulsory"],
  lead: "education_bureau",
  supporting: [
    "human_resources_bureau",
    "health_bureau",
    "disabled_persons_federation",
    "towns_and_subdistricts",
  ],
  actions: [
    {
      id: "special.improvement_plan",
      title: { zh: "特殊教育提升计划", en: "Plan for the improvement of special education" },
      source: inTask(7, "深化特殊教育提升计划"),
    },
    {
      id: "special.joint_schools",
      title: {
        zh: "特殊教育学校和职业教育学校融合办学",
        en: "Special schools and vocational schools run together",
      },
      source: inTask(7, "推进特殊教育学校和职业教育学校融合办学"),
    },
    {
      id: "special.inclusive_curriculum",
      title: {
        zh: "特普融合课程建设",
        en: "Courses that bring special and mainstream education together",
      },
      source: inTask(7, "深化特普融合课程建设"),
    },
    {
      id: "special.assessment",
      title: {
        zh: "随班就读学生评估流程",
        en: "Assessment of pupils with special needs in mainstream classes",
      },
      source: inTask(7, "规范随班就读学生评估流程"),
    },
    {
      id: "special.inspection",
      title: {
        zh: "特殊教育专项督导",
        en: "Regular inspections of special education",
      },
      source: inTask(7, "定期开展特殊教育专项督导"),
    },
  ],
  indicators: [],
  aims: [
    {
      text: {
        zh: "经评估适合的学生都随班就读（没有给出分母，不作比例计算）。",
        en: "Let every pupil assessed as fit for it attend a mainstream class (no denominator is given, so no share is computed).",
      },
      source: inTask(7, "做到“应随尽随”"),
    },
    {
      text: {
        zh: "特殊教育向学前和高中两端延伸。",
        en: "Extend special education at both ends, before and after compulsory schooling.",
      },
      source: inTask(7, "推动特殊教育向两端延伸"),
    },
    {
      text: {
        zh: "残疾学生更能适应社会和就业。",
        en: "Prepare pupils with disabilities better for society and work.",
      },
      source: inTask(7, "增强残疾学生社会适应力和就业竞争力"),
    },
  ],
  source: inTask(7, "责任单位:市教育局、市人社局、市卫健局、市残联、各乡镇<街道>"),
} as const satisfies Task;
