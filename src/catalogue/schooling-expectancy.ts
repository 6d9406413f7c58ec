import { unescoGlossary } from "./documents.js";
import type { CatalogueEntry } from "./entry.js";
import {
  enrolmentByAge,
  enrolmentOfUnknownAge,
  levelDuration,
  populationByAge,
  populationOfLevelAge,
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
    zh: "年龄范围以报送的年龄为准,没有报送的年龄不计;定了范围的方案用 schoolingExpectancyFor。某一年龄的比率可以大于1。不要与成人的平均受教育年限混淆。没有年龄不详的学生时报0,不能不报。",
    en: "Over the ages that are reported: an age that is not reported adds nothing. A plan that states a range takes schoolingExpectancyFor. The rate of one age may exceed 1. Not to be confused with the mean years of schooling of adults. Where nobody's age is unknown, report 0 rather than nothing.",
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
