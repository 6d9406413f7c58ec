import type { Task } from "../../../model/index.js";
import { inTask } from "../sources.js";

/** Task 3: good and balanced compulsory education. */
export const compulsoryTask = {
  number: 3,
  title: { zh: "促进义务教育优质均衡", en: "Foster good and balanced compulsory education" },
  goals: ["compulsory"],
  lead: "education_bureau",
  supporting: [
    "development_reform_bureau",
    "finance_bureau",
    "natural_resources_bureau",
    "public_security_bureau",
    "health_bureau",
    "towns_and_subdistricts",
  ],
  actions: [
    {
      id: "compulsory.primary_foundations",
      title: { zh: "小学强基工程", en: "Strong Foundations project for primary schools" },
      source: inTask(3, "推进小学强基工程"),
    },
    {
      id: "compulsory.bridging_curriculum",
      title: {
        zh: "“幼小衔接”“小初衔接”一体化课程设计与实施",
        en: "One curriculum across the steps from kindergarten to primary school and from primary to junior high school",
      },
      source: inTask(3, "强化“幼小衔接”“小初衔接”一体化课程设计与实施"),
    },
    {
      id: "compulsory.junior_action_plan",
      title: {
        zh: "初中学校全面提升行动计划",
        en: "Action plan for the all-round improvement of junior high schools",
      },
      source: inTask(3, "推进初中学校全面提升行动计划"),
    },
    {
      id: "compulsory.stronger_junior_schools",
      title: { zh: "初中强校工程", en: "Stronger Junior High Schools project" },
      source: inTask(3, "实施初中强校工程"),
    },
    {
      id: "compulsory.layered_classes",
      title: {
        zh: "基础性课程分层走班教学与管理",
        en: "Core courses taught in classes by level",
      },
      source: inTask(3, "深化基础性课程分层走班教学与管理"),
    },
    {
      id: "compulsory.one_plan_each",
      title: { zh: "一校一案", en: "One School, One Plan" },
      source: inTask(3, "落实“一校一案”"),
    },
    {
      id: "compulsory.double_reduction",
      title: {
        zh: "“双减”深化行动",
        en: "Double Reduction campaign (双减: less homework, less private tutoring), next stage",
      },
      source: inTask(3, "实施“双减”深化行动"),
    },
    {
      id: "compulsory.core_competencies",
      title: {
        zh: "基于“核心素养本位”的课堂范式",
        en: "A model of lessons centred on core competencies",
      },
      source: inTask(3, "探索基于“核心素养本位”的课堂范式"),
    },
    {
      id: "compulsory.light_burden_teaching",
      title: {
        zh: "“学为中心”“轻负高质”教学体系",
        en: "Teaching centred on learning, with a light burden and high quality",
      },
      source: inTask(3, "推进建设“学为中心”“轻负高质”教学体系"),
    },
    {
      id: "compulsory.homework_pilots",
      title: { zh: "作业管理试点校", en: "Pilot schools for the management of homework" },
      source: inTask(3, "建设一批作业管理试点校、课后服务课程实验校、教育评价改革试点校"),
    },
    {
      id: "compulsory.after_school_pilots",
      title: { zh: "课后服务课程实验校", en: "Experimental schools for courses after class" },
      source: inTask(3, "建设一批作业管理试点校、课后服务课程实验校、教育评价改革试点校"),
    },
    {
      id: "compulsory.evaluation_pilots",
      title: {
        zh: "教育评价改革试点校",
        en: "Pilot schools for the reform of educational evaluation",
      },
      source: inTask(3, "建设一批作业管理试点校、课后服务课程实验校、教育评价改革试点校"),
    },
    {
      id: "compulsory.spine_screening",
      title: {
        zh: "义务教育学生正脊筛查行动",
        en: "Spine screening for pupils in compulsory education",
      },
      source: inTask(3, "实施义务教育学生正脊筛查行动"),
    },
    {
      id: "compulsory.mental_health",
      title: {
        zh: "青少年心理健康护航行动",
        en: "Safe Passage campaign (护航) for the mental health of young people",
      },
      source: inTask(3, "深化青少年心理健康护航行动"),
    },
    {
      id: "compulsory.closer_communities",
      title: {
        zh: "县域教共体向融合型、共建型转型",
        en: "Education communities (教共体) turned into merged or jointly built ones",
      },
      source: inTask(3, "推进县域教共体向融合型、共建型转型"),
    },
    {
      id: "compulsory.shared_lessons",
      title: { zh: "同步课堂", en: "Lessons shared live between schools" },
      source: inTask(3, "开展同步课堂、互通教研等活动"),
    },
    {
      id: "compulsory.shared_research",
      title: { zh: "互通教研", en: "Teaching research shared between schools" },
      source: inTask(3, "开展同步课堂、互通教研等活动"),
    },
    {
      id: "compulsory.private_schools",
      title: {
        zh: "民办义务教育规范发展",
        en: "Orderly development of private compulsory education",
      },
      source: inTask(3, "持续抓好民办义务教育规范发展"),
    },
  ],
  indicators: [
    "compulsory.premium_courses",
    "compulsory.migrant_coverage",
    "compulsory.primary_balance",
    "compulsory.junior_balance",
    "compulsory.national_evaluation",
  ],
  aims: [
    {
      text: {
        zh: "继续改善办学条件，提高设施设备水平。",
        en: "Improve the conditions and the equipment of schools further.",
      },
      source: inTask(3, "进一步改善办学条件,提升设施设备配置水平"),
    },
    {
      text: {
        zh: "保持压减学科类培训机构的成果。",
        en: "Keep the number of subject tutoring institutions as low as it has become.",
      },
      source: inTask(3, "巩固学科类培训机构压减成果"),
    },
    {
      text: {
        zh: "资源在城乡之间、学校之间流动共享。",
        en: "Let resources move and be shared between town and country and between schools.",
      },
      source: inTask(3, "促进城乡、校际资源流动互享"),
    },
  ],
  source: inTask(3, "责任单位:市教育局、市发改局、市财政局、市资规局、市公安局、市卫健局、各乡镇<街道>"),
} as const satisfies Task;
