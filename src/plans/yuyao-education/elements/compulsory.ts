import { defineElements } from "../../../model/index.js";
import { atYearEnd, personsInSchool, schools } from "./counted.js";

/** Compulsory education, but for the resources of single schools. */
export const compulsoryElements = defineElements([
  {
    id: "public_schools.total",
    name: { zh: "公办义务教育学校总数", en: "Public schools in compulsory education" },
    ...schools,
  },
  {
    id: "public_schools.in_community",
    name: {
      zh: "加入教共体(教育集团)的公办义务教育学校数",
      en: "Public schools in compulsory education that belong to an education community (教共体) or a school group",
    },
    ...schools,
  },
  {
    id: "premium_courses.recognised",
    name: {
      zh: "宁波市级精品校本课程数",
      en: "School-based courses recognised as premium by Ningbo, as of the end of the year",
    },
    ...atYearEnd,
    unitOfMeasure: "门",
    supplier: "education_bureau",
  },
  {
    id: "migrant_children.eligible",
    name: {
      zh: "符合条件的流动人口随迁子女数",
      en: "Eligible children of migrant residents",
    },
    unitOfMeasure: "人",
    timing: "snapshot",
    calendar: "school",
    rollUp: "sum",
    whole: true,
  },
  {
    id: "migrant_children.in_public_schools",
    name: {
      zh: "就读公办学校的符合条件随迁子女数",
      en: "Eligible children of migrant residents in public schools",
    },
    ...personsInSchool,
  },
  {
    id: "migrant_children.in_purchased_places",
    name: {
      zh: "以政府购买学位保障的符合条件随迁子女数",
      en: "Eligible children of migrant residents in private school places bought by the government",
    },
    ...personsInSchool,
  },
]);
