import { preschoolScheme } from "./documents.js";
import type { CatalogueEntry } from "./entry.js";
import {
  childrenInInclusivePrivate,
  childrenInPublic,
  childrenInQuality,
  childrenTotal,
  kindergartensInclusive,
  kindergartensQuality,
  kindergartensTotal,
  preschoolAge,
} from "./preschool-elements.js";
import { share } from "./share.js";

const hengnan = {
  title: "衡南县学前教育普及普惠督导评估总体规划(衡南县教育局,2020年12月)",
  address: "http://www.hengnan.gov.cn/jyj/zwgk/ghzj/20201221/i2250008.html",
};

/** Share of children in public and inclusive private kindergartens. It counts children. */
export const inclusiveCoverage = {
  indicator: {
    id: "preschool.inclusive_coverage",
    name: { zh: "普惠性幼儿园覆盖率", en: "Coverage of inclusive (public or affordable) kindergartens" },
    otherNames: ["普惠性幼儿园在园幼儿占比"],
    unitOfMeasure: "%",
    direction: "up",
    frequency: "schoolYear",
    formula: "100 * (children.in_public + children.in_inclusive_private) / children.total",
    limits: { least: "0", most: "100" },
  },
  elements: [childrenTotal, childrenInPublic, childrenInInclusivePrivate],
  lines: [
    {
      drawnBy: "national",
      comparator: "atLeast",
      value: "80",
      binds: { zh: "县域", en: "the county" },
      source: {
        document: preschoolScheme,
        section: "普及普惠水平",
        words: "普惠性幼儿园覆盖率,即公办园和普惠性民办园在园幼儿占比达到80%",
      },
    },
  ],
  certainty: "official",
  sources: [
    {
      document: preschoolScheme,
      section: "普及普惠水平",
      words: "普惠性幼儿园覆盖率,即公办园和普惠性民办园在园幼儿占比",
    },
  ],
  notes: {
    zh: "按幼儿数计算,不按园数:2023年全国按幼儿数为90.81%,按园数为86.16%。",
    en: "It counts children, not kindergartens: in 2023 the nation had 90.81 % by children and 86.16 % by kindergartens.",
  },
  examples: [
    {
      origin: "published",
      from: hengnan,
      inputs: {
        "children.in_public": "10301",
        "children.in_inclusive_private": "7629",
        "children.total": "25113",
      },
      arithmetic: {
        zh: "(10301+7629)÷25113=17930÷25113,占71.4%",
        en: "(10,301 + 7,629) / 25,113 = 17,930 / 25,113, or 71.4 %",
      },
      value: "71.4",
    },
  ],
} as const satisfies CatalogueEntry;

/** The same coverage by kindergartens: another indicator. */
export const inclusiveCoverageByKindergartens = {
  indicator: /* @__PURE__ */ share(
    "preschool.inclusive_coverage_by_kindergartens",
    { zh: "普惠性幼儿园占比(按园数)", en: "Share of inclusive kindergartens, by kindergartens" },
    "100 * kindergartens.inclusive / kindergartens.total",
  ),
  elements: [kindergartensTotal, kindergartensInclusive],
  lines: [],
  certainty: "official",
  sources: [
    {
      document: "2023年全国教育事业发展统计公报(教育部)",
      section: "学前教育",
      words: "普惠性幼儿园23.64万所,比上年减少9301所,下降3.79%,占全国幼儿园的比例86.16%",
    },
  ],
  notes: {
    zh: "统计公报公布的比例;国家80%的线按幼儿数计算,不适用于本指标。",
    en: "A share that national bulletins print; the national line of 80 % counts children and does not apply here.",
  },
  examples: [
    {
      origin: "published",
      from: { title: "2023年全国教育事业发展统计公报(教育部,2024年10月)" },
      inputs: { "kindergartens.inclusive": "236400", "kindergartens.total": "274400" },
      arithmetic: {
        zh: "23.64÷27.44≈86.15%;公报按取整前的数得86.16%,两数各有±0.005万所的误差,合0.034个百分点",
        en: "23.64 / 27.44 ≈ 86.15 %; the bulletin has 86.16 % from the numbers before rounding. Each may be off by 50 kindergartens, together 0.034 points",
      },
      value: "86.16",
      within: "0.034",
    },
    {
      origin: "handWorked",
      from: hengnan,
      inputs: { "kindergartens.inclusive": "124", "kindergartens.total": "155" },
      arithmetic: {
        zh: "(公办23+普惠性民办101)÷155=124÷155=80%:同一个县按幼儿数是71.4%",
        en: "(23 public + 101 inclusive private) / 155 = 124 / 155 = 80 %: the same county has 71.4 % by children",
      },
      value: "80",
    },
  ],
} as const satisfies CatalogueEntry;

/** Share of children in public kindergartens. */
export const publicShare = {
  indicator: /* @__PURE__ */ share(
    "preschool.public_share",
    { zh: "公办幼儿园在园幼儿占比", en: "Share of children in public kindergartens" },
    "100 * children.in_public / children.total",
  ),
  elements: [childrenTotal, childrenInPublic],
  lines: [
    {
      drawnBy: "national",
      comparator: "atLeast",
      value: "50",
      binds: { zh: "县域", en: "the county" },
      source: { document: preschoolScheme, section: "普及普惠水平", words: "公办园在园幼儿占比达到50%" },
    },
  ],
  certainty: "official",
  sources: [{ document: preschoolScheme, section: "普及普惠水平", words: "公办园在园幼儿占比" }],
  examples: [
    {
      origin: "published",
      from: hengnan,
      inputs: { "children.in_public": "10301", "children.total": "25113" },
      arithmetic: { zh: "10301÷25113,占41.02%", en: "10,301 / 25,113, or 41.02 %" },
      value: "41.02",
    },
  ],
} as const satisfies CatalogueEntry;

/** Share of children in kindergartens of provincial grade 1 or 2. */
export const qualityCoverage = {
  indicator: /* @__PURE__ */ share(
    "preschool.quality_coverage",
    {
      zh: "优质幼儿园(省一级、二级园)覆盖率",
      en: "Coverage of good kindergartens (provincial grade 1 or 2)",
    },
    "100 * children.in_quality / children.total",
  ),
  elements: [childrenTotal, childrenInQuality],
  lines: [],
  certainty: "assumed",
  sources: [],
  notes: {
    zh: "与普惠性幼儿园覆盖率类比,按幼儿数计算;有的地方按园数,那是另一个指标。",
    en: "Counts children, by analogy with the coverage of inclusive kindergartens; some places count kindergartens, which is another indicator.",
  },
  examples: [
    {
      origin: "handWorked",
      inputs: { "children.in_quality": "15600", "children.total": "24000" },
      arithmetic: { zh: "15600÷24000=65%", en: "15,600 / 24,000 = 65 %" },
      value: "65",
    },
  ],
} as const satisfies CatalogueEntry;

/** The same coverage by kindergartens: another indicator. */
export const qualityCoverageByKindergartens = {
  indicator: /* @__PURE__ */ share(
    "preschool.quality_coverage_by_kindergartens",
    {
      zh: "优质幼儿园(省一级、二级园)占比(按园数)",
      en: "Share of good kindergartens (provincial grade 1 or 2), by kindergartens",
    },
    "100 * kindergartens.quality / kindergartens.total",
  ),
  elements: [kindergartensTotal, kindergartensQuality],
  lines: [],
  certainty: "assumed",
  sources: [],
  notes: {
    zh: "大园多为优质园时,按园数的结果低于按幼儿数的结果。",
    en: "Where the good kindergartens are the large ones, it is lower than the coverage by children.",
  },
  examples: [
    {
      origin: "handWorked",
      inputs: { "kindergartens.quality": "42", "kindergartens.total": "80" },
      arithmetic: { zh: "42÷80=52.5%", en: "42 / 80 = 52.5 %" },
      value: "52.5",
    },
  ],
} as const satisfies CatalogueEntry;

/** Children in kindergartens, of whatever age, per hundred residents aged 3 to 5. */
export const grossEnrolmentRate = {
  indicator: {
    id: "preschool.gross_enrolment_rate",
    name: { zh: "学前三年毛入园率", en: "Gross enrolment rate of the three preschool years" },
    unitOfMeasure: "%",
    direction: "up",
    frequency: "schoolYear",
    formula: "100 * children.total / population.aged_3_to_5",
    limits: { least: "0" },
  },
  elements: [childrenTotal, preschoolAge],
  lines: [
    {
      drawnBy: "national",
      comparator: "atLeast",
      value: "85",
      binds: { zh: "县域", en: "the county" },
      source: { document: preschoolScheme, section: "普及普惠水平", words: "学前三年毛入园率达到85%" },
    },
  ],
  certainty: "official",
  sources: [{ document: preschoolScheme, section: "普及普惠水平", words: "学前三年毛入园率" }],
  notes: {
    zh: "毛入园率的分子不分年龄、不分户籍,可以超过100%。",
    en: "The numerator is of every age and from everywhere, so a gross rate may exceed 100 %.",
  },
  examples: [
    {
      origin: "handWorked",
      inputs: { "children.total": "10200", "population.aged_3_to_5": "10000" },
      arithmetic: { zh: "10200÷10000=102%", en: "10,200 / 10,000 = 102 %" },
      value: "102",
    },
  ],
} as const satisfies CatalogueEntry;
