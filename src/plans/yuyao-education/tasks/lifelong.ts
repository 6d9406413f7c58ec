import type { Task } from "../../../model/index.js";
import { inTask } from "../sources.js";

/** Task 6: lifelong education. */
export const lifelongTask = {
  number: 6,
  title: { zh: "大力发挥终身教育作用", en: "Put lifelong education to full use" },
  goals: ["lifelong"],
  lead: "education_bureau",
  supporting: ["veteran_cadres_bureau", "human_resources_bureau", "towns_and_subdistricts"],
  actions: [
    {
      id: "lifelong.learning_circle",
      title: {
        zh: "“15分钟学习服务圈”建设",
        en: "15-Minute Learning Circle (a place to learn within a quarter of an hour)",
      },
      source: inTask(6, "推进“15分钟学习服务圈”建设"),
    },
    {
      id: "lifelong.adult_schools",
      title: {
        zh: "社区学院和乡镇(街道)成人学校转型",
        en: "A new role for the community college and the adult schools of towns and subdistricts",
      },
      source: inTask(6, "推动社区学院和乡镇(街道)成人学校转型"),
    },
    {
      id: "lifelong.human_capital",
      title: {
        zh: "普惠性人力资本提升机制",
        en: "Affordable ways for everyone to raise their qualifications and skills",
      },
      source: inTask(6, "不断健全完善普惠性人力资本提升机制"),
    },
  ],
  indicators: [
    "lifelong.schooling_expectancy",
    "lifelong.elderly_school_coverage",
    "lifelong.elderly_participation",
  ],
  aims: [
    {
      text: {
        zh: "有意愿的中低学历人员，特别是主要劳动年龄人口，普遍提高一至两个学历层次（没有可计算的分母）。",
        en: "Let willing adults with low or medium qualifications, above all those of working age, generally rise by one or two levels (no denominator that could be counted).",
      },
      source: inTask(6, "推动有意愿学习的中低学历层次社会人员尤其是主要劳动年龄人口普遍提升1-2个学历层次"),
    },
    {
      text: {
        zh: "形成更加开放灵活的全民终身教育体系。",
        en: "Build a more open and flexible system of lifelong education for all.",
      },
      source: inTask(6, "全面建立更加开放灵活的全民终身教育体系"),
    },
  ],
  source: inTask(6, "责任单位:市教育局、市委老干部局、市人社局、各乡镇<街道>"),
} as const satisfies Task;
