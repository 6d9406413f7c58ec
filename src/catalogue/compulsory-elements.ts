import { leavers, personsInSchool, schools } from "./counted.js";

/** Public schools in compulsory education. */
export const publicSchoolsTotal = /* @__PURE__ */ schools("public_schools.total", {
  zh: "公办义务教育学校总数",
  en: "Public schools in compulsory education",
});

/** Public schools in an education community or a school group. */
export const publicSchoolsInCommunity = /* @__PURE__ */ schools("public_schools.in_community", {
  zh: "加入教共体(教育集团)的公办义务教育学校数",
  en: "Public schools in compulsory education that belong to an education community (教共体) or a school group",
});

/** Education communities of every kind. */
export const communitiesTotal = /* @__PURE__ */ schools("communities.total", {
  zh: "教共体总数",
  en: "Education communities (教共体)",
});

/** Merged communities. */
export const communitiesMerged = /* @__PURE__ */ schools("communities.merged", {
  zh: "融合型教共体数",
  en: "Merged education communities (融合型)",
});

/** Jointly built communities. */
export const communitiesJointlyBuilt = /* @__PURE__ */ schools("communities.jointly_built", {
  zh: "共建型教共体数",
  en: "Jointly built education communities (共建型)",
});

/** Migrant children who are eligible. */
export const migrantEligible = /* @__PURE__ */ personsInSchool("migrant_children.eligible", {
  zh: "符合条件的流动人口随迁子女数",
  en: "Eligible children of migrant residents",
});

/** Migrant children in public schools. */
export const migrantInPublicSchools = /* @__PURE__ */ personsInSchool("migrant_children.in_public_schools", {
  zh: "就读公办学校的符合条件随迁子女数",
  en: "Eligible children of migrant residents in public schools",
});

/** Migrant children in places bought by the government. */
export const migrantInPurchasedPlaces = /* @__PURE__ */ personsInSchool(
  "migrant_children.in_purchased_places",
  {
    zh: "以政府购买学位保障的符合条件随迁子女数",
    en: "Eligible children of migrant residents in private school places bought by the government",
  },
);

/** The pupils with whom the cohort that now leaves began. */
export const cohortEnrolled = /* @__PURE__ */ leavers("junior_cohort.enrolled", {
  zh: "本届初中毕业生三年前入学时的学生数",
  en: "Pupils of the cohort that leaves junior high school this year, when it entered three years ago",
});

/** Pupils of the cohort who died. */
export const cohortDeaths = /* @__PURE__ */ leavers("junior_cohort.deaths", {
  zh: "本届学生三年间死亡人数",
  en: "Pupils of the cohort who died within the three years",
});

/** Pupils who joined the cohort. */
export const cohortTransfersIn = /* @__PURE__ */ leavers("junior_cohort.transfers_in", {
  zh: "本届学生三年间转入人数",
  en: "Pupils who transferred into the cohort within the three years",
});

/** Pupils who left the cohort for another school. */
export const cohortTransfersOut = /* @__PURE__ */ leavers("junior_cohort.transfers_out", {
  zh: "本届学生三年间转出人数",
  en: "Pupils who transferred out of the cohort within the three years",
});

/** Graduates of the cohort. */
export const cohortGraduates = /* @__PURE__ */ leavers("junior_cohort.graduates", {
  zh: "本届初中毕业生数",
  en: "Graduates of junior high schools in the year",
});
