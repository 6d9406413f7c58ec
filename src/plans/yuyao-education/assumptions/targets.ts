import type { Assumption } from "../../../model/index.js";
import { ofElements, ofIndicators } from "../concerns.js";
import { indicators } from "../indicators/index.js";

/** How the thresholds of the document are read. */
export const targetAssumptions = [
  {
    id: "due_2027",
    text: {
      zh: "“到2027年”的判定时点：存量取2027年12月31日以前最近一次（学校统计为2027年9月1日），学年内的流量取2027年结束的学年，学年初的流量取2027年开始的学年，公历年流量取2027年，节点事项不晚于2027年12月31日。",
      en: "“By 2027” is judged by: the last snapshot up to 31 December 2027 (1 September 2027 for school statistics), the school year that ends in 2027 for what flows over a school year, the one that begins in 2027 for what happens on its first day, the calendar year 2027 for calendar flows, and 31 December 2027 for events.",
    },
    because: {
      zh: "文件没有写明以哪一次统计为准。",
      en: "The document does not say which figure counts.",
    },
    concerns: [
      ofIndicators(
        "targets",
        indicators.map((indicator) => indicator.id),
      ),
    ],
  },
  {
    id: "inclusive_coverage_stated_twice",
    text: {
      zh: "目标一的“普惠性幼儿园在园幼儿占比”与任务（二）的“普惠性幼儿园覆盖率”是同一指标，都按在园幼儿数计算，不按园所数。",
      en: "普惠性幼儿园在园幼儿占比 in goal 1 and 普惠性幼儿园覆盖率 in task 2 are one indicator, and both count children, not kindergartens.",
    },
    because: {
      zh: "国家学前教育普及普惠督导评估把覆盖率定义为公办园和普惠性民办园在园幼儿所占的比例。",
      en: "The national evaluation of preschool education defines the coverage as the share of children in public and inclusive private kindergartens.",
    },
    concerns: [ofIndicators("sources", ["preschool.inclusive_coverage"])],
  },
  {
    id: "evaluations_in_order",
    text: {
      zh: "学前教育和义务教育的省级评估与全国评估是四个不同的节点，先通过省级评估，再通过全国评估。",
      en: "The provincial and the national evaluations of preschool and of compulsory education are four different events; the provincial one comes first.",
    },
    because: {
      zh: "目标写的是省级评估，任务写的是全国评估；国家认定以省级评估为前提。",
      en: "The goals speak of the provincial evaluation and the tasks of the national one; national recognition presupposes the provincial step.",
    },
    concerns: [
      ofIndicators("requires", ["preschool.national_evaluation", "compulsory.national_evaluation"]),
      ofIndicators("targets", ["preschool.provincial_evaluation", "compulsory.provincial_evaluation"]),
    ],
  },
  {
    id: "evaluations_high_quality",
    text: {
      zh: "“高质量通过”评估，以通过为准；“高质量”没有可测算的标准，不另作判定。",
      en: "Passing is what counts where an evaluation is to be passed “with high quality” (高质量): the words set no threshold of their own.",
    },
    concerns: [
      ofIndicators("targets", [
        "preschool.national_evaluation",
        "compulsory.provincial_evaluation",
        "compulsory.national_evaluation",
      ]),
    ],
  },
  {
    id: "community_full_coverage",
    text: {
      zh: "“公办学校全覆盖”指全部公办义务教育学校（100%）加入教共体；加入教育集团也算。",
      en: "“All public schools covered” means that every public school in compulsory education (100 %) belongs to an education community; membership of a school group counts too.",
    },
    because: {
      zh: "该句位于义务教育目标之下，教共体与集团化并列。",
      en: "The sentence stands under the goal on compulsory education, and names communities and groups side by side.",
    },
    concerns: [
      ofIndicators("targets", ["compulsory.community_coverage"]),
      ofElements("name", ["public_schools.total", "public_schools.in_community"]),
    ],
  },
  {
    id: "senior_schools_stock",
    text: {
      zh: "三类学校按统计时点具有该身份的学校数计算，不论何时开始建设或培育。",
      en: "The three kinds of schools are counted as those that have the standing on the day, whenever the work on them began.",
    },
    because: {
      zh: "文件没有写明起算日，按存量计算不需要起算日。",
      en: "The document gives no starting date, and a stock needs none.",
    },
    concerns: [
      ofIndicators("formula", [
        "senior.academic_schools",
        "senior.subject_schools",
        "senior.project_schools",
      ]),
      ofElements("timing", ["senior_schools.academic", "senior_schools.subject", "senior_schools.project"]),
    ],
  },
  {
    id: "fostered_is_not_built",
    text: {
      zh: "“培育”4所学科特色高中，列入培育即计入；“建设”2所学术性普通高中、2所项目特色学校，建成认定后计入。",
      en: "A school counts towards the four “fostered” (培育) once it is on the list of those being fostered, and towards the two academic and two project schools “built” (建设) once it is recognised as such.",
    },
    because: {
      zh: "文件对两者用词不同。",
      en: "The document uses two different words.",
    },
    concerns: [
      ofIndicators("targets", [
        "senior.academic_schools",
        "senior.subject_schools",
        "senior.project_schools",
      ]),
      ofElements("name", ["senior_schools.academic", "senior_schools.subject", "senior_schools.project"]),
    ],
  },
  {
    id: "places_start",
    text: {
      zh: "新增学位自2023年9月1日起累计，包括2023年9月启用的学位。",
      en: "Places are counted from 1 September 2023, those opened that month included.",
    },
    because: {
      zh: "文件没有写明起算日；方案期为2023—2027年，学位于秋季启用。",
      en: "The document gives no starting date; the plan runs from 2023 to 2027, and places open in autumn.",
    },
    concerns: [
      ofIndicators("formula", ["places.kindergarten", "places.primary", "places.junior", "places.senior"]),
    ],
  },
  {
    id: "places_gross",
    text: {
      zh: "新增学位不扣除同期撤并、停办减少的学位。",
      en: "Places closed in the meantime are not taken off.",
    },
    because: {
      zh: "文件只说“新增”，没有说净增。",
      en: "The document says “added” and not “net”.",
    },
    concerns: [
      ofElements("name", [
        "new_places.kindergarten",
        "new_places.primary",
        "new_places.junior",
        "new_places.senior",
      ]),
    ],
  },
  {
    id: "places_design_capacity",
    text: {
      zh: "学位按设计规模计算，不按实际在校学生数计算。",
      en: "Places are counted by design capacity, not by the pupils who fill them.",
    },
    because: {
      zh: "文件没有写明；学位通常指学校的容量。",
      en: "The document does not say; a school place commonly means capacity.",
    },
    concerns: [
      ofElements("name", [
        "new_places.kindergarten",
        "new_places.primary",
        "new_places.junior",
        "new_places.senior",
      ]),
    ],
  },
  {
    id: "places_path",
    text: {
      zh: "新增学位在2023年至2027年的每年9月1日分五步等量完成。",
      en: "Places open in five equal steps, on 1 September of each year from 2023 to 2027.",
    },
    because: {
      zh: "文件只给出五年总数；年度指标表在所据文本中缺失。",
      en: "The document gives the total of five years only; the table with the yearly values is missing from the text at hand.",
    },
    concerns: [
      ofIndicators("trajectory", ["places.kindergarten", "places.primary", "places.junior", "places.senior"]),
    ],
  },
  {
    id: "courses_bad_side",
    text: {
      zh: "“20门左右”只有不足20门才可能算未达到；达到或超过20门即满足，低于20门时需由使用者给出容差。",
      en: "Of “about 20” courses only fewer than 20 can fall short: 20 or more satisfy it, and below 20 the user has to give the tolerance.",
    },
    because: {
      zh: "课程越多越好；文件没有给出容差，本库不代为设定。",
      en: "More courses are better; the document gives no tolerance, and the library invents none.",
    },
    concerns: [ofIndicators("direction", ["compulsory.premium_courses"])],
  },
  {
    id: "balance_ceiling",
    text: {
      zh: "“均控制在0.25”指小学和初中各自不高于0.25。",
      en: "均控制在0.25 is a ceiling of 0.25, for primary and for junior high schools each.",
    },
    because: {
      zh: "差异系数越小越均衡；“控制在”后省略了“以内”，“均”指两个学段。",
      en: "The smaller the coefficient, the better the balance; 控制在 stands for 控制在…以内 (within), and 均 (both) for the two levels.",
    },
    concerns: [ofIndicators("targets", ["compulsory.primary_balance", "compulsory.junior_balance"])],
  },
  {
    id: "balance_each_coefficient",
    text: {
      zh: "0.25的上限约束七项资源配置指标的每一项差异系数，而不是它们的平均数（可改为 mean）。",
      en: "The ceiling of 0.25 binds each of the seven coefficients, and not their mean (`mean` may be set instead).",
    },
    because: {
      zh: "国家优质均衡督导评估要求每一项都达标；文件没有写明。",
      en: "The national evaluation asks that every single one holds; the document does not say.",
    },
    concerns: [ofIndicators("components", ["compulsory.primary_balance", "compulsory.junior_balance"])],
  },
  {
    id: "person_times_may_pass_100",
    text: {
      zh: "老年人参与教育的比例以人次为分子，一人多次重复计算，可以超过100%。",
      en: "The share of the elderly in education has person-times above the line: one person counts as often as he or she comes, and it may pass 100 %.",
    },
    because: {
      zh: "文件写的是“人次”，不是“人数”。",
      en: "The document says 人次 (person-times) and not 人数 (persons).",
    },
    concerns: [ofIndicators("limits", ["lifelong.elderly_participation"])],
  },
  {
    id: "exchange_every_year",
    text: {
      zh: "骨干教师交流比例22%是每年都要守住的下限，直至2027年；“当年”指当年开始的学年。",
      en: "The 22 % of backbone teachers exchanged is a floor for every year until 2027; the year meant by 当年 is the school year that begins in it.",
    },
    because: {
      zh: "该句单独成句并写明“当年”；浙江省的规定也按每年计算。",
      en: "It is a sentence of its own with 当年 (of the year); Zhejiang's rule too goes by the year.",
    },
    concerns: [ofIndicators("holds", ["teachers.backbone_exchange_rate"])],
  },
] as const satisfies readonly Assumption[];
