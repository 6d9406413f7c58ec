import { yuyaoEducation } from "seven-benefits/plans/yuyao-education";

/** A fictional city. Every figure in this folder is invented: none stands under the name of a real place. */
export const place = "999999";

/** Baseline of 2022, then 年度目标 of 2023 to 2026; null where the year has none. */
const expected = {
  "preschool.inclusive_coverage": ["88", "90", "92", "93.5", "94.5"],
  "preschool.public_share": ["50", "54", "58", "62", "66"],
  "preschool.quality_coverage": ["70", "73", "76", "80", "83"],
  "compulsory.community_coverage": ["60", "70", "80", "90", "95"],
  "compulsory.primary_balance": [null, null, null, "0.28", "0.26"],
  "vocational.progression_rate": ["72", "74", "76", "78", "79"],
  "vocational.long_cycle_share": ["30", "32", "34", "36", "38"],
  "lifelong.schooling_expectancy": ["15.0", "15.1", "15.2", "15.3", "15.5"],
  "teachers.junior_postgraduate_share": ["6", "7", "8", "9", "10"],
  "teachers.senior_postgraduate_share": ["17", "18", "19", "20", "21.5"],
};

/** Shorter names than the document's, for tables. */
const names = {
  "preschool.inclusive_coverage": ["普惠性幼儿园覆盖率", "Affordable kindergarten coverage"],
  "preschool.public_share": ["公办园在园幼儿占比", "Children in public kindergartens"],
  "preschool.quality_coverage": ["优质幼儿园覆盖率", "Good kindergarten coverage"],
  "preschool.provincial_evaluation": ["学前普及普惠县省级评估", "Preschool evaluation, provincial"],
  "preschool.national_evaluation": ["学前普及普惠县国家评估", "Preschool evaluation, national"],
  "compulsory.community_coverage": ["教共体覆盖率", "Education community coverage"],
  "compulsory.provincial_evaluation": ["优质均衡县省级评估", "Balanced schools evaluation, provincial"],
  "compulsory.national_evaluation": ["优质均衡县国家评估", "Balanced schools evaluation, national"],
  "compulsory.primary_balance": ["小学校际优质均衡系数", "Gap between primary schools"],
  "compulsory.junior_balance": ["初中校际优质均衡系数", "Gap between junior high schools"],
  "compulsory.premium_courses": ["市级精品校本课程", "Premium school-based courses"],
  "compulsory.migrant_coverage": ["随迁子女就读保障比例", "Migrant children with a place"],
  "vocational.progression_rate": ["中职毕业生升学比例", "Vocational graduates who go on"],
  "vocational.long_cycle_share": ["中职长学制招生占比", "Intake into long programmes"],
  "lifelong.schooling_expectancy": ["儿童平均预期受教育年限", "Expected years of schooling"],
  "lifelong.elderly_school_coverage": ["乡镇老年学校覆盖率", "Towns with a school for the elderly"],
  "lifelong.elderly_participation": ["老年人参与教育人次比例", "Elderly people in education"],
  "teachers.junior_postgraduate_share": ["初中教师研究生比例", "Junior teachers with a master's degree"],
  "teachers.senior_postgraduate_share": ["高中教师研究生比例", "Senior teachers with a master's degree"],
  "teachers.backbone_exchange_rate": ["城乡骨干教师交流比例", "Backbone teachers exchanged"],
};

/** Lead units of its own. */
const leads = {
  "places.": "development_reform_bureau",
  "vocational.": "human_resources_bureau",
  "lifelong.elderly_": "veteran_cadres_bureau",
};

/** A rule of its own: the standard ones never go beyond a reminder. */
const rules = [
  {
    id: "lagging_on",
    title: { zh: "持续滞后", en: "Behind and staying so" },
    kind: "progress",
    subject: "indicator",
    when: 'status == "offTrack" or status == "reversing"',
    steps: [
      { periods: 2, severity: "warning", response: "circulate" },
      { periods: 3, severity: "critical", response: "supervise" },
    ],
  },
];

/** A plan is plain data, so that a copy with another name in it is a matter of replacing words, in both languages. */
const template = JSON.parse(
  JSON.stringify(yuyaoEducation)
    .replace(/余姚市?/g, "示例市")
    .replace(/宁波市?/g, "上级市")
    .replace(/宁职院/g, "上级市职院")
    .replace(/Yuyao/g, "Example City")
    .replace(/Ningbo/g, "Upper City"),
);

/** The words of the fictional table that states a value of a year. */
const inTable = (year, value) => ({ section: "年度目标表(虚构)", words: `${year}年${value}` });

function milestone(value, year, { targets: [{ comparator }] }) {
  return { comparator, value, due: String(year), source: inTable(year, value) };
}

function ofTheCity(indicator) {
  const { id, name, baseline: _, ...rest } = indicator;
  const [baseline, ...milestones] = expected[id] ?? [];
  const [, lead] = Object.entries(leads).find(([start]) => id.startsWith(start)) ?? [];
  return {
    ...rest,
    id,
    name: id in names ? { zh: names[id][0], en: names[id][1] } : name,
    ...(lead && { lead }),
    ...(baseline && { baseline: { value: baseline, period: "2022", source: inTable(2022, baseline) } }),
    ...(milestones.length > 0 && {
      milestones: milestones.flatMap((value, i) =>
        value === null ? [] : [milestone(value, 2023 + i, indicator)],
      ),
    }),
  };
}

/** The plan of the city: Yuyao's, with baselines, yearly milestones, lead units and a rule of its own. */
export const plan = {
  ...template,
  id: "example_city",
  title: {
    zh: "示例市学有优教方案(2023—2027年)",
    en: "Quality education plan of Example City (2023–2027)",
  },
  jurisdiction: { name: { zh: "示例市", en: "Example City" }, code: place, level: "county" },
  document: { title: "示例市学有优教方案(虚构)", issuer: "示例市人民政府", date: "2023-05-23" },
  indicators: template.indicators.map(ofTheCity),
  rules,
  gaps: [],
};
