import type { Gap } from "../../model/index.js";
import { ofElements, ofIndicators, ofUnits } from "./concerns.js";
import { amongGoals, inGoal, inSafeguard, inTask } from "./sources.js";

/** What the document lacks or leaves open. */
export const gaps = [
  {
    id: "five_year_table",
    kind: "missing",
    text: {
      zh: "“五年指标”标题下的表格（原文为图片）在所据文本中缺失，年度目标因此不详。",
      en: "The table under the heading 五年指标 (indicators of the five years), a picture in the original, is missing from the text at hand, and with it the targets of each year.",
    },
    source: amongGoals("公共服务“七优享”“学有优教”五年指标"),
    concerns: [],
  },
  {
    id: "baselines",
    kind: "missing",
    text: {
      zh: "正文没有写明任何指标的2022年基期值；基期值应在缺失的表格中。",
      en: "The text states no value of 2022 for any indicator; the missing table should have them.",
    },
    source: amongGoals("公共服务“七优享”“学有优教”五年指标"),
    concerns: [],
  },
  {
    id: "yearly_and_town_targets",
    kind: "missing",
    text: {
      zh: "文件要求细化量化工作目标，但没有给出分年度、分乡镇（街道）的目标。",
      en: "The document orders the targets to be broken down, but gives none by year or by town.",
    },
    source: inSafeguard(2, "科学设立评价指标体系,细化量化工作目标"),
    concerns: [],
  },
  {
    id: "towns_not_listed",
    kind: "missing",
    text: {
      zh: "文件没有列出各乡镇（街道）的名称。",
      en: "The document does not list the towns, townships and subdistricts.",
    },
    source: inTask(
      1,
      "责任单位:市教育局、市发改局、市财政局、市资规局、各乡镇<街道>;列第一位的为牵头单位,下同",
    ),
    concerns: [ofUnits("places", ["towns_and_subdistricts"])],
  },
  {
    id: "publication_interval",
    kind: "missing",
    text: {
      zh: "要求定期发布实施情况，但没有写明间隔。",
      en: "Progress is to be published regularly; the interval is not given.",
    },
    source: inSafeguard(2, "建立行动实施情况定期发布制度,推动督查考核一体化"),
    concerns: [],
  },
  {
    id: "premium_courses_tolerance",
    kind: "missing",
    text: {
      zh: "“20门左右”没有写明容差。",
      en: "“About 20” courses comes without a tolerance.",
    },
    source: inTask(3, "形成20门左右宁波市级精品校本课程"),
    concerns: [ofIndicators("targets", ["compulsory.premium_courses"])],
  },
  {
    id: "special_inspection_interval",
    kind: "missing",
    text: {
      zh: "要求定期开展特殊教育专项督导，但没有写明间隔。",
      en: "Special education is to be inspected regularly; the interval is not given.",
    },
    source: inTask(7, "定期开展特殊教育专项督导"),
    concerns: [{ kind: "action", ids: ["special.inspection"], property: "due" }],
  },
  {
    id: "balance_coefficients",
    kind: "ambiguous",
    text: {
      zh: "没有写明0.25约束的是哪些系数：七项资源配置指标各自的差异系数，还是它们的平均数。",
      en: "The document does not say which coefficients 0.25 binds: each of the seven resources, or their mean.",
    },
    source: inTask(3, "县域内小学、初中学校校际优质均衡系数均控制在0.25"),
    concerns: [ofIndicators("components", ["compulsory.primary_balance", "compulsory.junior_balance"])],
  },
  {
    id: "quality_coverage_basis",
    kind: "ambiguous",
    text: {
      zh: "没有写明优质幼儿园覆盖率按幼儿数还是按园所数计算。",
      en: "The document does not say whether the coverage of good kindergartens counts children or kindergartens.",
    },
    source: inTask(2, "全市优质幼儿园(省一级、二级园)覆盖率达到86%"),
    concerns: [ofIndicators("formula", ["preschool.quality_coverage"])],
  },
  {
    id: "places_counting",
    kind: "ambiguous",
    text: {
      zh: "没有写明新增学位的起算日、是否扣除减少的学位，以及按设计规模还是按在校学生计算。",
      en: "The document does not say from when places are counted, whether closed ones are taken off, and whether they are capacity or pupils.",
    },
    source: inTask(1, "全市新增幼儿园学位9360个"),
    concerns: [
      ofIndicators("formula", ["places.kindergarten", "places.primary", "places.junior", "places.senior"]),
    ],
  },
  {
    id: "senior_schools_recognition",
    kind: "ambiguous",
    text: {
      zh: "没有写明三类学校由谁认定、何时算建设完成或列入培育。",
      en: "The document does not say who recognises the three kinds of schools, or when one counts as built or as fostered.",
    },
    source: inGoal(3, "全市建设2所学术性普通高中"),
    concerns: [
      ofIndicators("targets", [
        "senior.academic_schools",
        "senior.subject_schools",
        "senior.project_schools",
      ]),
    ],
  },
  {
    id: "migrant_stage",
    kind: "ambiguous",
    text: {
      zh: "没有写明随迁子女所指的学段。",
      en: "The document does not say which stage of schooling the migrant children are in.",
    },
    source: inTask(3, "符合条件的流动人口随迁子女100%就读公办学校或政府购买学位保障"),
    concerns: [ofElements("name", ["migrant_children.eligible"])],
  },
  {
    id: "senior_scope",
    kind: "ambiguous",
    text: {
      zh: "没有写明“高中”专任教师和“高中”学位是否包括中等职业学校。",
      en: "The document does not say whether senior high school teachers and places include those of secondary vocational schools.",
    },
    source: inTask(8, "初、高中专任教师中研究生学历学位比例分别达到11%和23%"),
    concerns: [
      ofIndicators("formula", ["teachers.senior_postgraduate_share", "places.senior"]),
      ofElements("name", ["teachers.senior.full_time", "teachers.senior.postgraduate", "new_places.senior"]),
    ],
  },
  {
    id: "elderly_scope",
    kind: "ambiguous",
    text: {
      zh: "没有写明老年人的年龄、按户籍还是常住人口计算，以及怎样才算“经常性参与”。",
      en: "The document does not say from which age people are elderly, whether registered or resident population counts, and what taking part regularly means.",
    },
    source: inTask(6, "经常性参与教育活动的老年人次占全市老年人口总数比例达到30%"),
    concerns: [ofElements("name", ["elderly.population", "elderly.participations"])],
  },
  {
    id: "schooling_expectancy_ages",
    kind: "ambiguous",
    text: {
      zh: "没有写明预期受教育年限的算法、年龄范围，以及在市外就读者如何计算。",
      en: "The document gives no formula and no range of ages for the expected years of schooling, and does not say how those who study elsewhere count.",
    },
    source: inTask(6, "儿童平均预期受教育年限达到15.6年"),
    concerns: [ofIndicators("formula", ["lifelong.schooling_expectancy"])],
  },
  {
    id: "misprint_xianjie",
    kind: "misprint",
    text: {
      zh: "“街接”当为“衔接”。",
      en: "街接 is a slip for 衔接 (joined up).",
    },
    source: inTask(3, "学段有机街接、学科模向配合"),
    concerns: [{ kind: "task", ids: ["3"] }],
  },
  {
    id: "misprint_hengxiang",
    kind: "misprint",
    text: {
      zh: "“模向”当为“横向”。",
      en: "模向 is a slip for 横向 (crosswise).",
    },
    source: inTask(3, "学段有机街接、学科模向配合"),
    concerns: [{ kind: "task", ids: ["3"] }],
  },
] as const satisfies readonly Gap[];
