import { amountBySchool, personsBySchool } from "./counted.js";

/*
 * Junior high schools one by one: pupils, and the resources of the national schemes. Schools with several levels report the share of
 * this level: `splitByLevel` divides area, equipment, computers, books and classrooms; teachers count where they teach.
 */

/** Pupils. */
export const juniorPupils = /* @__PURE__ */ personsBySchool("junior.pupils", {
  zh: "初中在校学生数",
  en: "Pupils in junior high schools",
});

/** Teachers with more than the required degree. */
export const juniorHigherDegreeTeachers = /* @__PURE__ */ personsBySchool("junior.higher_degree_teachers", {
  zh: "初中高于规定学历教师数",
  en: "Teachers in junior high schools with more than the required degree",
});

/** Backbone teachers. */
export const juniorBackboneTeachers = /* @__PURE__ */ personsBySchool("junior.backbone_teachers", {
  zh: "初中县级以上骨干教师数",
  en: "Backbone teachers in junior high schools, of county level and above",
});

/** Teachers of sports, art and music. */
export const juniorArtsSportsTeachers = /* @__PURE__ */ personsBySchool("junior.arts_sports_teachers", {
  zh: "初中体育、艺术(美术、音乐)专任教师数",
  en: "Full-time teachers of sports, art and music in junior high schools",
});

/** Floor area for teaching. */
export const juniorTeachingArea = /* @__PURE__ */ amountBySchool(
  "junior.teaching_area",
  { zh: "初中教学及辅助用房面积", en: "Floor area for teaching and its support in junior high schools" },
  "平方米",
);

/** Sports area. */
export const juniorSportsArea = /* @__PURE__ */ amountBySchool(
  "junior.sports_area",
  { zh: "初中体育运动场馆面积", en: "Area of sports grounds and halls in junior high schools" },
  "平方米",
);

/** Value of equipment. */
export const juniorEquipmentValue = /* @__PURE__ */ amountBySchool(
  "junior.equipment_value",
  { zh: "初中教学仪器设备值", en: "Value of teaching equipment in junior high schools" },
  "元",
);

/** Networked classrooms. */
export const juniorNetworkedClassrooms = /* @__PURE__ */ amountBySchool(
  "junior.networked_classrooms",
  { zh: "初中网络多媒体教室数", en: "Networked multimedia classrooms in junior high schools" },
  "间",
);

/** Computers; in the scheme of 2012 only. */
export const juniorComputers = /* @__PURE__ */ amountBySchool(
  "junior.computers",
  { zh: "初中计算机台数", en: "Computers in junior high schools" },
  "台",
);

/** Books; in the scheme of 2012 only. */
export const juniorBooks = /* @__PURE__ */ amountBySchool(
  "junior.books",
  { zh: "初中图书册数", en: "Books in junior high schools" },
  "册",
);

/** Full-time teachers; in the scheme of 2012 only. */
export const juniorTeachers = /* @__PURE__ */ personsBySchool("junior.teachers", {
  zh: "初中专任教师数",
  en: "Full-time teachers in junior high schools",
});

/** Teachers by title; in the scheme of 2012 only. */
export const juniorIntermediateTitleTeachers = /* @__PURE__ */ personsBySchool(
  "junior.intermediate_title_teachers",
  {
    zh: "初中中级及以上专业技术职务教师数",
    en: "Teachers in junior high schools with an intermediate or higher professional title",
  },
);
