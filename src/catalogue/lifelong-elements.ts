import type { DataElement } from "../model/index.js";
import { atYearEnd, overYear, personsOverYear, residentsBy } from "./counted.js";

/** Persons enrolled, by age. */
export const enrolmentByAge = /* @__PURE__ */ residentsBy(
  "enrolment.by_age",
  { zh: "各年龄在校学生数", en: "Persons enrolled, by single year of age" },
  "age",
);

/** Residents, by age. */
export const populationByAge = /* @__PURE__ */ residentsBy(
  "population.by_age",
  { zh: "各年龄人口数", en: "Population by single year of age" },
  "age",
);

/** Persons enrolled whose age is not known, by level of education. */
export const enrolmentOfUnknownAge = /* @__PURE__ */ residentsBy(
  "enrolment.unknown_age",
  {
    zh: "各学段年龄不详的在校学生数",
    en: "Persons enrolled whose age is not known, by level of education",
  },
  "level",
);

/** Residents of school age, by level of education. */
export const populationOfLevelAge = /* @__PURE__ */ residentsBy(
  "population.of_level_age",
  { zh: "各学段学龄人口数", en: "Population of school age for each level of education" },
  "level",
);

/** Length of each level of education in years. */
export const levelDuration: DataElement<"level.duration", never> = {
  id: "level.duration",
  name: { zh: "各学段学制年限", en: "Length of each level of education in years" },
  unitOfMeasure: "年",
  timing: "snapshot",
  calendar: "school",
  breakdown: "level",
  rollUp: "none",
};

/** Towns, townships and subdistricts. */
export const townsTotal = /* @__PURE__ */ atYearEnd(
  "towns.total",
  { zh: "乡镇(街道)总数", en: "Towns, townships and subdistricts" },
  "个",
);

/** Those with a school for the elderly. */
export const townsWithElderlySchool = /* @__PURE__ */ atYearEnd(
  "towns.with_elderly_school",
  {
    zh: "设有老年学校的乡镇(街道)数",
    en: "Towns, townships and subdistricts with a school for the elderly",
  },
  "个",
);

/** The elderly. */
export const elderlyPopulation = /* @__PURE__ */ atYearEnd(
  "elderly.population",
  { zh: "老年人口总数", en: "Elderly population" },
  "人",
);

/** Person-times (人次). */
export const elderlyParticipations = /* @__PURE__ */ overYear(
  "elderly.participations",
  {
    zh: "经常性参与教育活动的老年人次",
    en: "Person-times of elderly people who regularly take part in education, over the year",
  },
  "人次",
);

/** Persons (人). */
export const elderlyParticipants = /* @__PURE__ */ personsOverYear("elderly.participants", {
  zh: "经常性参与教育活动的老年人数",
  en: "Elderly people who regularly take part in education over the year, each counted once",
});
