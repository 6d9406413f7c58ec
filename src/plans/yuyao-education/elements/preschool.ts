import { defineElements } from "../../../model/index.js";
import { personsInSchool } from "./counted.js";

/** Children in kindergartens. */
export const preschoolElements = defineElements([
  {
    id: "children.total",
    name: { zh: "在园幼儿总数", en: "Children in kindergartens" },
    ...personsInSchool,
  },
  {
    id: "children.in_public",
    name: { zh: "公办幼儿园在园幼儿数", en: "Children in public kindergartens" },
    ...personsInSchool,
  },
  {
    id: "children.in_inclusive_private",
    name: {
      zh: "普惠性民办幼儿园在园幼儿数",
      en: "Children in inclusive (government-supported, price-capped) private kindergartens",
    },
    ...personsInSchool,
  },
  {
    id: "children.in_quality",
    name: {
      zh: "省一级、二级幼儿园在园幼儿数",
      en: "Children in kindergartens of provincial grade 1 or 2",
    },
    ...personsInSchool,
  },
]);
