import { type CompulsoryLevel, schoolsOf } from "./compulsory-levels.js";
import { variationMethod } from "./documents.js";
import type { CatalogueEntry } from "./entry.js";
import { eightResources } from "./resource-names.js";
import { ofSchools } from "./school-elements.js";
import { variation } from "./variation.js";

const luyang = {
  title: "安徽省6个区义务教育学校校际差异系数表,合肥市庐阳区",
  address: "https://max.book118.com/html/2015/0816/23463879.shtm",
};

const definition = {
  document: variationMethod,
  section: "三、全县综合差异系数计算方法",
  words: "八项单项综合差异系数的平均值",
};

/** What the entries of the two levels have in common. */
function basicBalance<const L extends CompulsoryLevel, const X extends CatalogueEntry["examples"]>(
  level: L,
  examples: X,
) {
  const component = <const R extends keyof typeof eightResources>(resource: R) =>
    variation(level, "basic_balance", resource, eightResources[resource], "> 0");
  const { zh, en } = schoolsOf[level];
  return {
    indicator: {
      id: `compulsory.${level}_basic_balance`,
      name: {
        zh: `${zh}校际综合差异系数(基本均衡)`,
        en: `Composite coefficient of variation between ${en} (basic balance)`,
      },
      otherNames: [`${zh}综合差异系数`],
      decimals: 3,
      direction: "down",
      frequency: "schoolYear",
      limits: { least: "0" },
      components: {
        combine: "mean",
        of: [
          component("teaching_area"),
          component("sports_area"),
          component("equipment_value"),
          component("computers"),
          component("books"),
          component("teachers"),
          component("higher_degree_teachers"),
          component("intermediate_title_teachers"),
        ],
      },
    },
    elements: [
      ofSchools(level, "pupils"),
      ofSchools(level, "teaching_area"),
      ofSchools(level, "sports_area"),
      ofSchools(level, "equipment_value"),
      ofSchools(level, "computers"),
      ofSchools(level, "books"),
      ofSchools(level, "teachers"),
      ofSchools(level, "higher_degree_teachers"),
      ofSchools(level, "intermediate_title_teachers"),
    ],
    lines: [],
    certainty: "official",
    sources: [definition],
    notes: {
      zh: "2012年的基本均衡口径,八项系数取平均;2017年的优质均衡口径是七项、每项都要达到,不要混用。公布的算例含45人和37人的小学,故不按人数剔除,只剔除没有在校生的学校(推定)。",
      en: "The basic scheme of 2012, the mean of eight coefficients; the scheme of 2017 has seven, and each must hold: not to be mixed. The published example has schools of 45 and 37 pupils, so none stays out for its size; only a school without pupils does (assumed).",
    },
    examples,
  } as const satisfies CatalogueEntry;
}

/**
 * The composite coefficient (综合差异系数) of primary schools in the older scheme for basic balance (教督〔2012〕3号): the
 * plain mean of the pupil-weighted coefficients of variation of eight resources.
 */
export const primaryBasicBalance = /* @__PURE__ */ basicBalance("primary", [
  {
    origin: "published",
    from: {
      title: "县域义务教育校际均衡指标计算方法(以生均图书册数为例)",
      address: "https://m.777doc.com/doc-2019910.html",
    },
    of: "primary_basic_balance.books",
    inputs: {
      "primary.books": { 小学1: "279", 小学2: "137", 小学3: "935", 小学4: "160", 小学5: "402" },
      "primary.pupils": { 小学1: "45", 小学2: "37", 小学3: "89", 小学4: "76", 小学5: "55" },
    },
    arithmetic: {
      zh: "生均图书279÷45=6.20、137÷37≈3.70、935÷89≈10.51、160÷76≈2.11、402÷55≈7.31册,全县1913÷302≈6.33;差异情况之和10.65,√10.65≈3.26;3.26÷6.33≈0.52",
      en: "279 / 45 = 6.20, 137 / 37 ≈ 3.70, 935 / 89 ≈ 10.51, 160 / 76 ≈ 2.11 and 402 / 55 ≈ 7.31 books per pupil, 1,913 / 302 ≈ 6.33 in the county; the weighted squares add up to 10.65, √10.65 ≈ 3.26; 3.26 / 6.33 ≈ 0.52",
    },
    value: "0.52",
  },
  {
    origin: "published",
    from: luyang,
    inputs: {
      "primary_basic_balance.teaching_area": "0.881",
      "primary_basic_balance.sports_area": "1.299",
      "primary_basic_balance.equipment_value": "0.977",
      "primary_basic_balance.computers": "0.379",
      "primary_basic_balance.books": "0.170",
      "primary_basic_balance.teachers": "0.334",
      "primary_basic_balance.higher_degree_teachers": "0.286",
      "primary_basic_balance.intermediate_title_teachers": "0.408",
    },
    arithmetic: {
      zh: "八项系数之和4.734÷8=0.59175",
      en: "The eight coefficients add up to 4.734; 4.734 / 8 = 0.59175",
    },
    value: "0.592",
  },
]);

/**
 * The composite coefficient (综合差异系数) of junior high schools in the older scheme for basic balance (教督〔2012〕3号): the
 * plain mean of the pupil-weighted coefficients of variation of eight resources.
 */
export const juniorBasicBalance = /* @__PURE__ */ basicBalance("junior", [
  {
    origin: "published",
    from: luyang,
    inputs: {
      "junior_basic_balance.teaching_area": "0.353",
      "junior_basic_balance.sports_area": "0.784",
      "junior_basic_balance.equipment_value": "0.146",
      "junior_basic_balance.computers": "0.491",
      "junior_basic_balance.books": "0.037",
      "junior_basic_balance.teachers": "0.226",
      "junior_basic_balance.higher_degree_teachers": "0.223",
      "junior_basic_balance.intermediate_title_teachers": "0.253",
    },
    arithmetic: {
      zh: "八项系数之和2.513÷8=0.314125",
      en: "The eight coefficients add up to 2.513; 2.513 / 8 = 0.314125",
    },
    value: "0.314",
  },
]);
