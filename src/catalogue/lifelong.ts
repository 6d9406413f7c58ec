import { unescoGlossary, yuyaoPlan } from "./documents.js";
import type { CatalogueEntry } from "./entry.js";
import {
  elderlyParticipants,
  elderlyParticipations,
  elderlyPopulation,
  enrolmentByAge,
  enrolmentOfUnknownAge,
  levelDuration,
  populationByAge,
  populationOfLevelAge,
  townsTotal,
  townsWithElderlySchool,
} from "./lifelong-elements.js";

/** A thousand of every age from 6 to 21; all enrolled up to 14, 99 % up to 17, 60 % up to 21. */
const thousandOfEachAge = {
  6: "1000",
  7: "1000",
  8: "1000",
  9: "1000",
  10: "1000",
  11: "1000",
  12: "1000",
  13: "1000",
  14: "1000",
  15: "1000",
  16: "1000",
  17: "1000",
  18: "1000",
  19: "1000",
  20: "1000",
  21: "1000",
};
const enrolledOfEachAge = {
  6: "1000",
  7: "1000",
  8: "1000",
  9: "1000",
  10: "1000",
  11: "1000",
  12: "1000",
  13: "1000",
  14: "1000",
  15: "990",
  16: "990",
  17: "990",
  18: "600",
  19: "600",
  20: "600",
  21: "600",
};

/**
 * Years of schooling that a child may expect: the sum over ages of the share enrolled, each age standing for one year,
 * and for those of unknown age the share of their level times its length.
 */
export const schoolingExpectancy = {
  indicator: {
    id: "lifelong.schooling_expectancy",
    name: { zh: "儿童平均预期受教育年限", en: "Expected years of schooling of children" },
    unitOfMeasure: "年",
    decimals: 1,
    direction: "up",
    frequency: "schoolYear",
    formula:
      "sum(enrolment.by_age / population.by_age) + sum(enrolment.unknown_age / population.of_level_age * level.duration)",
    limits: { least: "0" },
  },
  elements: [enrolmentByAge, populationByAge, enrolmentOfUnknownAge, populationOfLevelAge, levelDuration],
  lines: [],
  certainty: "official",
  sources: [
    {
      document: unescoGlossary,
      section: "Calculation method",
      words:
        "The part of the enrolment that is not distributed by age is divided by the school-age population for the level of education they are enrolled in, and multiplied by the duration of that level of education.",
    },
  ],
  notes: {
    zh: "年龄范围以报送的年龄为准;某一年龄的比率可以大于1。不要与成人的平均受教育年限混淆。没有年龄不详的学生时报0,不能不报。",
    en: "Over the ages that are reported; the rate of one age may exceed 1. Not to be confused with the mean years of schooling of adults. Where nobody's age is unknown, report 0 rather than nothing.",
  },
  examples: [
    {
      origin: "handWorked",
      inputs: {
        "enrolment.by_age": enrolledOfEachAge,
        "population.by_age": thousandOfEachAge,
        "enrolment.unknown_age": { 高等教育: "200" },
        "population.of_level_age": { 高等教育: "4000" },
        "level.duration": { 高等教育: "4" },
      },
      arithmetic: {
        zh: "9×1+3×0.99+4×0.60+200÷4000×4=9+2.97+2.4+0.2=14.57",
        en: "9 × 1 + 3 × 0.99 + 4 × 0.60 + 200 / 4,000 × 4 = 9 + 2.97 + 2.4 + 0.2 = 14.57",
      },
      value: "14.57",
    },
  ],
} as const satisfies CatalogueEntry;

/** The same where the age of everybody is known, or those of unknown age are left out. */
export const schoolingExpectancyOfKnownAges = {
  indicator: {
    id: "lifelong.schooling_expectancy_of_known_ages",
    name: {
      zh: "儿童平均预期受教育年限(不计年龄不详者)",
      en: "Expected years of schooling of children, those of unknown age left out",
    },
    unitOfMeasure: "年",
    decimals: 1,
    direction: "up",
    frequency: "schoolYear",
    formula: "sum(enrolment.by_age / population.by_age)",
    limits: { least: "0" },
  },
  elements: [enrolmentByAge, populationByAge],
  lines: [],
  certainty: "official",
  sources: [
    {
      document: unescoGlossary,
      section: "Calculation method",
      words:
        "For a child of a certain age a, the school life expectancy is calculated as the sum of the age specific enrolment rates for the levels of education specified.",
    },
  ],
  notes: {
    zh: "有年龄不详的学生时,结果偏低。",
    en: "It comes out too low where the age of some is not known.",
  },
  examples: [
    {
      origin: "handWorked",
      inputs: { "enrolment.by_age": enrolledOfEachAge, "population.by_age": thousandOfEachAge },
      arithmetic: {
        zh: "9×1+3×0.99+4×0.60=9+2.97+2.4=14.37",
        en: "9 × 1 + 3 × 0.99 + 4 × 0.60 = 9 + 2.97 + 2.4 = 14.37",
      },
      value: "14.37",
    },
  ],
} as const satisfies CatalogueEntry;

/** Share of towns with a school for the elderly. */
export const elderlySchoolCoverage = {
  indicator: {
    id: "lifelong.elderly_school_coverage",
    name: {
      zh: "乡镇(街道)老年学校覆盖率",
      en: "Share of towns, townships and subdistricts with a school for the elderly",
    },
    unitOfMeasure: "%",
    direction: "up",
    frequency: "year",
    formula: "100 * towns.with_elderly_school / towns.total",
    limits: { least: "0", most: "100" },
  },
  elements: [townsTotal, townsWithElderlySchool],
  lines: [],
  certainty: "wording",
  sources: [
    {
      document: yuyaoPlan,
      section: "三、重点任务",
      item: "(六)大力发挥终身教育作用",
      words: "乡镇(街道)老年学校覆盖率达100%",
    },
  ],
  examples: [
    {
      origin: "handWorked",
      inputs: { "towns.with_elderly_school": "18", "towns.total": "21" },
      arithmetic: { zh: "18÷21=85.71…%", en: "18 / 21 = 85.71… %" },
      value: "85.7",
    },
  ],
} as const satisfies CatalogueEntry;

/** Person-times of elderly learners per hundred elderly people: it counts visits and may pass 100. */
export const elderlyParticipation = {
  indicator: {
    id: "lifelong.elderly_participation",
    name: {
      zh: "经常性参与教育活动的老年人次占老年人口总数比例",
      en: "Person-times of elderly people regularly in education, per hundred elderly people",
    },
    unitOfMeasure: "%",
    direction: "up",
    frequency: "year",
    formula: "100 * elderly.participations / elderly.population",
    limits: { least: "0" },
  },
  elements: [elderlyPopulation, elderlyParticipations],
  lines: [],
  certainty: "wording",
  sources: [
    {
      document: yuyaoPlan,
      section: "三、重点任务",
      item: "(六)大力发挥终身教育作用",
      words: "经常性参与教育活动的老年人次占全市老年人口总数比例达到30%",
    },
  ],
  notes: {
    zh: "分子是人次,全年累计,可以超过100%;按人数算的是另一个指标。",
    en: "The numerator is person-times over the year, so it may exceed 100 %; by persons it is another indicator.",
  },
  examples: [
    {
      origin: "handWorked",
      inputs: { "elderly.participations": "126000", "elderly.population": "120000" },
      arithmetic: { zh: "126000÷120000=105%", en: "126,000 / 120,000 = 105 %" },
      value: "105",
    },
  ],
} as const satisfies CatalogueEntry;

/** Elderly learners per hundred elderly people, each counted once. */
export const elderlyParticipationByPersons = {
  indicator: {
    id: "lifelong.elderly_participation_by_persons",
    name: {
      zh: "经常性参与教育活动的老年人占老年人口总数比例(按人数)",
      en: "Share of elderly people regularly in education, by persons",
    },
    unitOfMeasure: "%",
    direction: "up",
    frequency: "year",
    formula: "100 * elderly.participants / elderly.population",
    limits: { least: "0", most: "100" },
  },
  elements: [elderlyPopulation, elderlyParticipants],
  lines: [],
  certainty: "assumed",
  sources: [],
  notes: {
    zh: "每人每年只计一次,需要实名登记才能去重;各月人数不能相加成全年人数,全年数要单独报送。",
    en: "Each person counts once a year, which takes registration by name. Months do not add up to the year, whose number has to be reported itself.",
  },
  examples: [
    {
      origin: "handWorked",
      inputs: { "elderly.participants": "36000", "elderly.population": "120000" },
      arithmetic: { zh: "36000÷120000=30%", en: "36,000 / 120,000 = 30 %" },
      value: "30",
    },
  ],
} as const satisfies CatalogueEntry;
