import { personsInSchool, schools } from "./counted.js";

/** All children in kindergartens. */
export const childrenTotal = /* @__PURE__ */ personsInSchool("children.total", {
  zh: "在园幼儿总数",
  en: "Children in kindergartens",
});

/** Children in public kindergartens. */
export const childrenInPublic = /* @__PURE__ */ personsInSchool("children.in_public", {
  zh: "公办幼儿园在园幼儿数",
  en: "Children in public kindergartens",
});

/** Children in inclusive private kindergartens. */
export const childrenInInclusivePrivate = /* @__PURE__ */ personsInSchool("children.in_inclusive_private", {
  zh: "普惠性民办幼儿园在园幼儿数",
  en: "Children in inclusive (government-supported, price-capped) private kindergartens",
});

/** Children in kindergartens of provincial grade 1 or 2. */
export const childrenInQuality = /* @__PURE__ */ personsInSchool("children.in_quality", {
  zh: "省一级、二级幼儿园在园幼儿数",
  en: "Children in kindergartens of provincial grade 1 or 2",
});

/** Residents aged 3 to 5. */
export const preschoolAge = /* @__PURE__ */ personsInSchool("population.aged_3_to_5", {
  zh: "3—5周岁人口数",
  en: "Population aged 3 to 5",
});

/** All kindergartens. */
export const kindergartensTotal = /* @__PURE__ */ schools("kindergartens.total", {
  zh: "幼儿园总数",
  en: "Kindergartens",
});

/** Inclusive kindergartens: the public ones and the inclusive private ones. */
export const kindergartensInclusive = /* @__PURE__ */ schools("kindergartens.inclusive", {
  zh: "普惠性幼儿园数(公办园和普惠性民办园)",
  en: "Inclusive kindergartens (public, and inclusive private)",
});

/** Kindergartens of provincial grade 1 or 2. */
export const kindergartensQuality = /* @__PURE__ */ schools("kindergartens.quality", {
  zh: "省一级、二级幼儿园数",
  en: "Kindergartens of provincial grade 1 or 2",
});
