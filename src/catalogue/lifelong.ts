import { yuyaoPlan } from "./documents.js";
import type { CatalogueEntry } from "./entry.js";
import {
  elderlyParticipants,
  elderlyParticipations,
  elderlyPopulation,
  townsTotal,
  townsWithElderlySchool,
} from "./lifelong-elements.js";

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
