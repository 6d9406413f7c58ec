import type { Text } from "../model/index.js";
import type { DecimalText } from "../number/index.js";
import { type CompulsoryLevel, schoolsOf } from "./compulsory-levels.js";
import { balanceScheme } from "./documents.js";
import type { CatalogueEntry } from "./entry.js";
import { sevenResources } from "./resource-names.js";
import { ofSchools } from "./school-elements.js";
import { variation } from "./variation.js";

const ningguo = {
  title: "宁国市2022年义务教育基本均衡差异系数监测结果(宁国市教体局,2022年12月)",
  address: "https://275167.com/OpennessContent/download/2668105.html",
};

const definition = {
  document: balanceScheme,
  section: "第六条",
  words: "所有指标校际差异系数,小学均小于或等于0.50,初中均小于或等于0.45",
};

/** What the entries of the two levels have in common; `taken` says how many pupils a school must have to be taken. */
function balance<
  const L extends CompulsoryLevel,
  const T extends string,
  const V extends DecimalText,
  const X extends CatalogueEntry["examples"],
>(level: L, taken: T, ceiling: V, leftOut: Required<Text>, examples: X) {
  const component = <const R extends keyof typeof sevenResources>(resource: R) =>
    variation(level, "balance", resource, sevenResources[resource], taken);
  const { zh, en } = schoolsOf[level];
  return {
    indicator: {
      id: `compulsory.${level}_balance`,
      name: { zh: `${zh}校际优质均衡系数`, en: `Coefficient of balance between ${en}` },
      otherNames: [`${zh}校际差异系数`],
      decimals: 2,
      direction: "down",
      frequency: "schoolYear",
      limits: { least: "0" },
      components: {
        combine: "each",
        of: [
          component("higher_degree_teachers"),
          component("backbone_teachers"),
          component("arts_sports_teachers"),
          component("teaching_area"),
          component("sports_area"),
          component("equipment_value"),
          component("networked_classrooms"),
        ],
      },
    },
    elements: [
      ofSchools(level, "pupils"),
      ofSchools(level, "higher_degree_teachers"),
      ofSchools(level, "backbone_teachers"),
      ofSchools(level, "arts_sports_teachers"),
      ofSchools(level, "teaching_area"),
      ofSchools(level, "sports_area"),
      ofSchools(level, "equipment_value"),
      ofSchools(level, "networked_classrooms"),
    ],
    lines: [
      {
        drawnBy: "national",
        comparator: "atMost",
        value: ceiling,
        binds: { zh: "县域,七项系数每一项", en: "the county, each of the seven coefficients" },
        source: definition,
      },
    ],
    certainty: "official",
    sources: [definition],
    notes: {
      zh: `${leftOut.zh}国家要求七项系数每项都不超过上限(each);取平均(mean)不是国家口径。一校多学段的资源先用 splitByLevel 分摊,教师不分摊。`,
      en: `${leftOut.en} The nation asks for each of the seven coefficients to keep the ceiling; the mean is not its definition. Split the resources of schools with several levels by splitByLevel first; teachers are not split.`,
    },
    examples,
  } as const satisfies CatalogueEntry;
}

/**
 * How evenly resources are spread over primary schools: the pupil-weighted coefficient of variation of each of the seven
 * resources of 教督〔2017〕6号. Schools and teaching points with fewer than 50 pupils stay out.
 */
export const primaryBalance = /* @__PURE__ */ balance(
  "primary",
  ">= 50",
  "0.50",
  {
    zh: "不足50人的教学点、特殊教育学校、职业学校不计入;按校数据分不清学校与教学点,故以人数判别。",
    en: "Teaching points of fewer than 50 pupils, special schools and vocational schools stay out; data by school do not tell a teaching point from a school, so the number of pupils decides.",
  },
  [
    {
      origin: "handWorked",
      of: "primary_balance.teaching_area",
      inputs: {
        "primary.teaching_area": { 一小: "600", 二小: "1400", 教学点: "4000" },
        "primary.pupils": { 一小: "100", 二小: "400", 教学点: "40" },
      },
      arithmetic: {
        zh: "教学点不足50人,不计入。生均600÷100=6和1400÷400=3.5,全县2000÷500=4;方差(100×2²+400×0.5²)÷500=1;1÷4=0.25",
        en: "The teaching point has fewer than 50 pupils and stays out. 600 / 100 = 6 and 1,400 / 400 = 3.5 per pupil, 2,000 / 500 = 4 in the county; variance (100 × 2² + 400 × 0.5²) / 500 = 1; 1 / 4 = 0.25",
      },
      value: "0.25",
    },
    {
      origin: "handWorked",
      from: ningguo,
      inputs: {
        "primary_balance.higher_degree_teachers": "0.677",
        "primary_balance.backbone_teachers": "0.674",
        "primary_balance.arts_sports_teachers": "0.618",
        "primary_balance.teaching_area": "0.519",
        "primary_balance.sports_area": "0.597",
        "primary_balance.equipment_value": "0.167",
        "primary_balance.networked_classrooms": "0.759",
      },
      arithmetic: {
        zh: "七项系数中最差的是网络多媒体教室的0.759,超过0.50;若取平均则为4.011÷7=0.573",
        en: "The worst of the seven is that of networked classrooms, 0.759, above 0.50; their mean would be 4.011 / 7 = 0.573",
      },
      value: "0.759",
    },
  ],
);

/**
 * How evenly resources are spread over junior high schools: the pupil-weighted coefficient of variation of each of the seven
 * resources of 教督〔2017〕6号. Teaching points have no junior classes, so no school stays out for its size; a school without
 * pupils does: it has no amount per pupil, and no weight.
 */
export const juniorBalance = /* @__PURE__ */ balance(
  "junior",
  "> 0",
  "0.45",
  {
    zh: "特殊教育学校、职业学校不计入;初中没有教学点,不按人数剔除。没有在校生的学校算不出生均数,权数为零,连同它的资源不计入(办法没有写明,推定)。",
    en: "Special and vocational schools stay out; junior high schools have no teaching points, so none stays out for its size. A school without pupils has nothing per pupil and no weight: it stays out with what it holds (assumed; the scheme is silent).",
  },
  [
    {
      origin: "handWorked",
      of: "junior_balance.teaching_area",
      inputs: {
        "junior.teaching_area": { 一中: "600", 二中: "1400" },
        "junior.pupils": { 一中: "100", 二中: "400" },
      },
      arithmetic: {
        zh: "生均600÷100=6和1400÷400=3.5,全县2000÷500=4;方差(100×2²+400×0.5²)÷500=1;1÷4=0.25",
        en: "600 / 100 = 6 and 1,400 / 400 = 3.5 per pupil, 2,000 / 500 = 4 in the county; variance (100 × 2² + 400 × 0.5²) / 500 = 1; 1 / 4 = 0.25",
      },
      value: "0.25",
    },
    {
      origin: "handWorked",
      from: ningguo,
      inputs: {
        "junior_balance.higher_degree_teachers": "0.542",
        "junior_balance.backbone_teachers": "1.055",
        "junior_balance.arts_sports_teachers": "0.507",
        "junior_balance.teaching_area": "0.587",
        "junior_balance.sports_area": "0.686",
        "junior_balance.equipment_value": "0.254",
        "junior_balance.networked_classrooms": "0.496",
      },
      arithmetic: {
        zh: "七项系数中最差的是骨干教师的1.055,超过0.45;若取平均则为4.127÷7≈0.590",
        en: "The worst of the seven is that of backbone teachers, 1.055, above 0.45; their mean would be 4.127 / 7 ≈ 0.590",
      },
      value: "1.055",
    },
  ],
);
