import type { Task } from "../../../model/index.js";
import { inTask } from "../sources.js";

/** Task 4: general senior high schools. The document names one unit only, and no number. */
export const seniorTask = {
  number: 4,
  title: {
    zh: "多渠道提升普高教育质量",
    en: "Improve general senior high schools by several routes",
  },
  goals: ["senior"],
  lead: "education_bureau",
  supporting: [],
  actions: [
    {
      id: "senior.entrance_reform",
      title: {
        zh: "中考中招改革",
        en: "Reform of the senior high school entrance examination and admission",
      },
      source: inTask(4, "稳慎推进中考中招改革"),
    },
    {
      id: "senior.education_reform",
      title: {
        zh: "普通高中育人方式改革",
        en: "Reform of how general senior high schools educate",
      },
      source: inTask(4, "深化普通高中育人方式改革"),
    },
    {
      id: "senior.new_curriculum",
      title: { zh: "新课程新教材", en: "New curriculum and new textbooks" },
      source: inTask(4, "全面实施新课程新教材"),
    },
    {
      id: "senior.quality_plan",
      title: {
        zh: "普高高质量发展计划",
        en: "Plan for high-quality development of general senior high schools",
      },
      source: inTask(4, "推进普高高质量发展计划"),
    },
    {
      id: "senior.early_talent",
      title: {
        zh: "拔尖创新人才早期培养机制",
        en: "Early training of outstanding and inventive talent",
      },
      source: inTask(4, "探索拔尖创新人才早期培养机制"),
    },
    {
      id: "senior.school_collaboration",
      title: { zh: "校际协同工程", en: "Collaboration between Schools project" },
      source: inTask(4, "深化校际协同工程"),
    },
    {
      id: "senior.partnerships",
      title: { zh: "校际协作体建设", en: "Partnerships of schools" },
      source: inTask(4, "推进校际协作体建设"),
    },
    {
      id: "senior.quality_monitoring",
      title: {
        zh: "普通高中质量监测",
        en: "Quality monitoring in general senior high schools",
      },
      source: inTask(4, "深化普通高中质量监测"),
    },
  ],
  indicators: [],
  aims: [
    {
      text: {
        zh: "提升优质资源的配置水平。",
        en: "Allocate good resources better.",
      },
      source: inTask(4, "提升优质资源配置水平"),
    },
    {
      text: {
        zh: "学校课程和育人方式多样、有特色、可选择。",
        en: "Offer school curricula that are varied, distinctive and open to choice.",
      },
      source: inTask(4, "构建多样化、有特色、可选择的学校课程体系和育人机制"),
    },
    {
      text: {
        zh: "普通高中既分层又分类发展。",
        en: "Let senior high schools develop by tier and by type.",
      },
      source: inTask(4, "构建普通高中学校分层与分类相结合发展格局"),
    },
  ],
  source: inTask(4, "责任单位:市教育局"),
} as const satisfies Task;
