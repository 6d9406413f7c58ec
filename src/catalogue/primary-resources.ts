import { amountBySchool, personsBySchool } from "./counted.js";

/*
 * Primary schools one by one: pupils, and the resources of the national schemes. Schools with several levels report the share of
 * this level: `splitByLevel` divides area, equipment, computers, books and classrooms; teachers count where they teach.
 */

/** Pupils. */
export const primaryPupils = /* @__PURE__ */ personsBySchool("primary.pupils", {
  zh: "小学在校学生数",
  en: "Pupils in primary schools",
});

/** Teachers with more than the required degree. */
export const primaryHigherDegreeTeachers = /* @__PURE__ */ personsBySchool("primary.higher_degree_teachers", {
  zh: "小学高于规定学历教师数",
  en: "Teachers in primary schools with more than the required degree",
});

/** Backbone teachers. */
export const primaryBackboneTeachers = /* @__PURE__ */ personsBySchool("primary.backbone_teachers", {
  zh: "小学县级以上骨干教师数",
  en: "Backbone teachers in primary schools, of county level and above",
});

/** Teachers of sports, art and music. */
export const primaryArtsSportsTeachers = /* @__PURE__ */ personsBySchool("primary.arts_sports_teachers", {
  zh: "小学体育、艺术(美术、音乐)专任教师数",
  en: "Full-time teachers of sports, art and music in primary schools",
});

/** Floor area for teaching. */
export const primaryTeachingArea = /* @__PURE__ */ amountBySchool(
  "primary.teaching_area",
  { zh: "小学教学及辅助用房面积", en: "Floor area for teaching and its support in primary schools" },
  "平方米",
);

/** Sports area. */
export const primarySportsArea = /* @__PURE__ */ amountBySchool(
  "primary.sports_area",
  { zh: "小学体育运动场馆面积", en: "Area of sports grounds and halls in primary schools" },
  "平方米",
);

/** Value of equipment. */
export const primaryEquipmentValue = /* @__PURE__ */ amountBySchool(
  "primary.equipment_value",
  { zh: "小学教学仪器设备值", en: "Value of teaching equipment in primary schools" },
  "元",
);

/** Networked classrooms. */
export const primaryNetworkedClassrooms = /* @__PURE__ */ amountBySchool(
  "primary.networked_classrooms",
  { zh: "小学网络多媒体教室数", en: "Networked multimedia classrooms in primary schools" },
  "间",
);

/** Computers; in the scheme of 2012 only. */
export const primaryComputers = /* @__PURE__ */ amountBySchool(
  "primary.computers",
  { zh: "小学计算机台数", en: "Computers in primary schools" },
  "台",
);

/** Books; in the scheme of 2012 only. */
export const primaryBooks = /* @__PURE__ */ amountBySchool(
  "primary.books",
  { zh: "小学图书册数", en: "Books in primary schools" },
  "册",
);

/** Full-time teachers; in the scheme of 2012 only. */
export const primaryTeachers = /* @__PURE__ */ personsBySchool("primary.teachers", {
  zh: "小学专任教师数",
  en: "Full-time teachers in primary schools",
});

/** Teachers by title; in the scheme of 2012 only. */
export const primaryIntermediateTitleTeachers = /* @__PURE__ */ personsBySchool(
  "primary.intermediate_title_teachers",
  {
    zh: "小学中级及以上专业技术职务教师数",
    en: "Teachers in primary schools with an intermediate or higher professional title",
  },
);
