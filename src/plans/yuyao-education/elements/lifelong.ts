import { defineElements } from "../../../model/index.js";
import { atYearEnd, residentsBySchoolYear } from "./counted.js";

/** Lifelong education: schooling by age, and education for the elderly. */
export const lifelongElements = defineElements([
  {
    id: "enrolment.by_age",
    name: { zh: "各年龄在校学生数", en: "Persons enrolled, by single year of age" },
    ...residentsBySchoolYear,
    breakdown: "age",
  },
  {
    id: "population.by_age",
    name: { zh: "各年龄人口数", en: "Population by single year of age" },
    ...residentsBySchoolYear,
    breakdown: "age",
  },
  {
    id: "enrolment.unknown_age",
    name: {
      zh: "各学段年龄不详的在校学生数",
      en: "Persons enrolled whose age is not known, by level of education",
    },
    ...residentsBySchoolYear,
    breakdown: "level",
  },
  {
    id: "population.of_level_age",
    name: { zh: "各学段学龄人口数", en: "Population of school age for each level of education" },
    ...residentsBySchoolYear,
    breakdown: "level",
  },
  {
    id: "level.duration",
    name: { zh: "各学段学制年限", en: "Length of each level of education in years" },
    unitOfMeasure: "年",
    timing: "snapshot",
    calendar: "school",
    breakdown: "level",
    rollUp: "none",
  },
  {
    id: "towns.total",
    name: { zh: "乡镇(街道)总数", en: "Towns, townships and subdistricts" },
    ...atYearEnd,
  },
  {
    id: "towns.with_elderly_school",
    name: {
      zh: "设有老年学校的乡镇(街道)数",
      en: "Towns, townships and subdistricts with a school for the elderly",
    },
    ...atYearEnd,
  },
  {
    id: "elderly.population",
    name: { zh: "全市老年人口总数", en: "Elderly population of the whole city" },
    ...atYearEnd,
    unitOfMeasure: "人",
  },
  {
    id: "elderly.participations",
    name: {
      zh: "经常性参与教育活动的老年人次",
      en: "Person-times of elderly people who regularly take part in education, over the year",
    },
    unitOfMeasure: "人次",
    timing: "overPeriod",
    calendar: "calendar",
    rollUp: "sum",
    whole: true,
  },
]);
