import type { Task } from "../../../model/index.js";
import { inTask } from "../sources.js";

/** Task 8: teachers. */
export const teachersTask = {
  number: 8,
  title: { zh: "强化教师队伍建设", en: "Strengthen the teaching profession" },
  goals: ["compulsory", "senior"],
  lead: "education_bureau",
  supporting: ["institutional_establishment_office", "human_resources_bureau", "towns_and_subdistricts"],
  actions: [
    {
      id: "teachers.misconduct_warnings",
      title: {
        zh: "师德失范行为通报警示制度",
        en: "Published warnings on breaches of professional ethics",
      },
      source: inTask(8, "完善师德失范行为通报警示制度"),
    },
    {
      id: "teachers.entry_and_exit",
      title: {
        zh: "教师行业准入、招聘和退出机制",
        en: "Rules for entering, recruiting to and leaving the profession",
      },
      source: inTask(8, "健全教师行业准入、招聘和退出机制"),
    },
    {
      id: "teachers.development_platform",
      title: {
        zh: "中小学教师专业发展平台",
        en: "Platform for the professional development of school teachers",
      },
      source: inTask(8, "打造中小学教师专业发展平台"),
    },
    {
      id: "teachers.development_schools",
      title: { zh: "教师发展学校建设", en: "Schools for teachers' development" },
      source: inTask(8, "推进教师发展学校建设"),
    },
    {
      id: "teachers.talent_project",
      title: {
        zh: "教学新蕾、教坛新秀、骨干(班主任)名师、名校长培养工程",
        en: "Training project for promising beginners, rising teachers, leading teachers and class advisers, and distinguished principals",
      },
      source: inTask(8, "实施教学新蕾、教坛新秀、骨干(班主任)名师、名校长培养工程"),
    },
    {
      id: "teachers.ranks",
      title: {
        zh: "星级班主任、校长职级制评价",
        en: "Star ratings for class advisers and ranks for principals",
      },
      source: inTask(8, "推进星级班主任、校长职级制评价"),
    },
    {
      id: "teachers.skill_contest",
      title: {
        zh: "青年教师专业技能比赛",
        en: "Contest of professional skills for young teachers",
      },
      source: inTask(8, "开展青年教师专业技能比赛"),
    },
    {
      id: "teachers.rural_support",
      title: {
        zh: "余姚市“乡村教师支持计划”",
        en: "Yuyao Support Plan for Rural Teachers",
      },
      source: inTask(8, "切实做好余姚市“乡村教师支持计划”"),
    },
    {
      id: "teachers.rural_workshops",
      title: {
        zh: "乡村骨干教师工作室建设",
        en: "Workshops led by backbone teachers in the countryside",
      },
      source: inTask(8, "深化乡村骨干教师工作室建设"),
    },
    {
      id: "teachers.pooled_posts",
      title: {
        zh: "区域内教师编制统筹制度",
        en: "Permanent teaching posts pooled across the area",
      },
      source: inTask(8, "探索区域内教师编制统筹制度"),
    },
    {
      id: "teachers.area_exchange",
      title: {
        zh: "名优骨干教师区域交流",
        en: "Exchange of distinguished and backbone teachers between areas",
      },
      source: inTask(8, "积极推进名优骨干教师区域交流"),
    },
  ],
  indicators: [
    "teachers.junior_postgraduate_share",
    "teachers.senior_postgraduate_share",
    "teachers.backbone_exchange_rate",
  ],
  aims: [
    {
      text: {
        zh: "提高从教门槛，引进和培养更多高端人才。",
        en: "Ask more of those who enter, and attract and train more outstanding people.",
      },
      source: inTask(8, "提高教师准入门槛,加大高端人才引进和培养力度"),
    },
    {
      text: {
        zh: "教育资源分布更加均衡。",
        en: "Spread educational resources more evenly.",
      },
      source: inTask(8, "促进教育资源均衡分布"),
    },
  ],
  source: inTask(8, "责任单位:市教育局、市委编办、市人社局、各乡镇<街道>"),
} as const satisfies Task;
