import type { Goal } from "../../model/index.js";
import { inGoal } from "./sources.js";

/** The five main goals (主要目标). They name no unit. */
export const goals = [
  {
    id: "preschool",
    title: {
      zh: "推进学前教育高标准普及普惠",
      en: "Universal, affordable preschool education to a high standard",
    },
    text: {
      zh: "增加公办园供给，让绝大多数幼儿在公办园或普惠性民办园就读，并通过学前教育普及普惠县的省级评估。",
      en: "More places in public kindergartens, so that nearly all children attend public or affordable private ones, and a pass in the provincial evaluation for the national title of county with universal, affordable preschool education.",
    },
    indicators: ["preschool.inclusive_coverage", "preschool.public_share", "preschool.provincial_evaluation"],
    aims: [
      {
        text: { zh: "增加公办幼儿园资源。", en: "Provide more public kindergartens." },
        source: inGoal(1, "扩大公办幼儿园资源"),
      },
    ],
    source: inGoal(1, "推进学前教育高标准普及普惠"),
  },
  {
    id: "compulsory",
    title: {
      zh: "推进义务教育高水平优质均衡",
      en: "Good and balanced compulsory education at a high level",
    },
    text: {
      zh: "以教共体（集团化）办学覆盖全部公办学校，缩小城乡、区域和校际差距，通过义务教育优质均衡发展县的省级评估，并更好地满足特殊群体学生的需要。",
      en: "Education communities (教共体, schools run jointly) or school groups that take in every public school, narrower gaps between town and country, areas and schools, a pass in the provincial evaluation for the national title of county with good and balanced compulsory education, and better provision for pupils with particular needs.",
    },
    indicators: ["compulsory.community_coverage", "compulsory.provincial_evaluation"],
    aims: [
      {
        text: { zh: "加快城乡教育一体化。", en: "Integrate urban and rural education faster." },
        source: inGoal(2, "加快城乡教育一体化"),
      },
      {
        text: {
          zh: "缩小城乡之间、区域之间和学校之间的差异（只有方向，没有门槛）。",
          en: "Narrow the gaps between town and country, between areas and between schools (a direction without a threshold).",
        },
        source: inGoal(2, "城乡、区域、校际差异进一步缩小"),
      },
      {
        text: {
          zh: "更好地满足特殊群体学生接受教育的需求。",
          en: "Meet the educational needs of particular groups of pupils better.",
        },
        source: inGoal(2, "特殊群体学生接受教育的需求得到更好满足"),
      },
    ],
    source: inGoal(2, "推进义务教育高水平优质均衡"),
  },
  {
    id: "senior",
    title: {
      zh: "推进普高教育高起点特色多样",
      en: "Distinctive and varied senior high schools from a high starting point",
    },
    text: {
      zh: "改善普通高中的条件和质量，发挥优质示范高中的带动作用，建设和培育学术性、学科特色和项目特色学校。",
      en: "Better conditions and quality in general senior high schools, leading schools that share what they have, and schools that are academic, or distinctive by subject or by project.",
    },
    indicators: ["senior.academic_schools", "senior.subject_schools", "senior.project_schools"],
    aims: [
      {
        text: {
          zh: "提升高中的办学条件和教育质量。",
          en: "Improve the conditions and the quality of senior high schools.",
        },
        source: inGoal(3, "提升高中办学条件和教育质量"),
      },
      {
        text: {
          zh: "普通高中的特色化、多样化格局基本形成。",
          en: "Arrive, in the main, at senior high schools that are distinctive and varied.",
        },
        source: inGoal(3, "基本形成特色化多样化办学格局"),
      },
      {
        text: {
          zh: "增强优质示范高中对其他学校的带动。",
          en: "Let leading senior high schools share more with the others.",
        },
        source: inGoal(3, "增强优质示范高中资源辐射、共享、引领力度"),
      },
    ],
    source: inGoal(3, "推进普高教育高起点特色多样"),
  },
  {
    id: "vocational",
    title: {
      zh: "推进职业教育高层次贯通融合",
      en: "Vocational education that leads on to higher levels and joins with industry",
    },
    text: {
      zh: "改革职业教育体系，打通中职升学通道，扩大长学制培养，使职教人才与余姚产业相匹配。",
      en: "A reformed vocational system in which secondary vocational pupils can go on to higher levels, more of them train in long programmes, and their skills fit the industries of Yuyao.",
    },
    indicators: ["vocational.progression_rate", "vocational.long_cycle_share"],
    aims: [
      {
        text: {
          zh: "使职教人才培养更加符合余姚产业发展的需要。",
          en: "Fit vocational training more closely to the industries of Yuyao.",
        },
        source: inGoal(4, "提升职教人才培养与余姚产业发展的匹配度"),
      },
      {
        text: {
          zh: "使职业教育更有吸引力和竞争力。",
          en: "Make vocational education more attractive and competitive.",
        },
        source: inGoal(4, "增强职业教育吸引力竞争力"),
      },
      {
        text: {
          zh: "稳步发展职业本科教育。",
          en: "Develop vocational education at bachelor's level step by step.",
        },
        source: inGoal(4, "稳步发展职业本科教育"),
      },
    ],
    source: inGoal(4, "推进职业教育高层次贯通融合"),
  },
  {
    id: "lifelong",
    title: {
      zh: "推进终身教育高品质普惠共享",
      en: "Lifelong education of high quality, open to all",
    },
    text: {
      zh: "深化终身教育“双高”项目和老年教育，办好全民终身学习活动周，服务社会人员提升学历。该目标没有列出数量要求。",
      en: "Further work on the “Double High” projects (双高) of lifelong education and on education for the elderly, a yearly week of lifelong learning, and help for adults who want a higher qualification. This goal states no number.",
    },
    indicators: [],
    aims: [
      {
        text: {
          zh: "扩大余姚成人教育的影响。",
          en: "Give the adult education of Yuyao more influence.",
        },
        source: inGoal(5, "提升余姚成人教育影响力"),
      },
      {
        text: { zh: "深化老年教育。", en: "Deepen education for the elderly." },
        source: inGoal(5, "深化老年教育"),
      },
      {
        text: {
          zh: "成为学习型社会的县域范例，基本做到人生各阶段都享有优质教育服务。",
          en: "Become a model county of the learning society, where good educational services are, in the main, shared at every stage of life.",
        },
        source: inGoal(5, "打造学习型社会县域范例,率先基本实现教育全生命周期公共服务优质共享"),
      },
    ],
    source: inGoal(5, "推进终身教育高品质普惠共享"),
  },
] as const satisfies readonly Goal[];
