import type { DataElement } from "../model/index.js";
import { type CompulsoryLevel, schoolsOf } from "./compulsory-levels.js";
import { amountBySchool, personsBySchool } from "./counted.js";

/*
 * Schools one by one: pupils, and the resources of the national schemes. Schools with several levels report the share of
 * each level: `splitByLevel` divides area, equipment, computers, books and classrooms; teachers count where they teach.
 */

/** What is counted of each school: its name after that of the schools in Chinese, and around it in English. */
const counted = {
  pupils: { zh: "在校学生数", en: ["Pupils in", ""], unitOfMeasure: "人" },
  higher_degree_teachers: {
    zh: "高于规定学历教师数",
    en: ["Teachers in", " with more than the required degree"],
    unitOfMeasure: "人",
  },
  backbone_teachers: {
    zh: "县级以上骨干教师数",
    en: ["Backbone teachers in", ", of county level and above"],
    unitOfMeasure: "人",
  },
  arts_sports_teachers: {
    zh: "体育、艺术(美术、音乐)专任教师数",
    en: ["Full-time teachers of sports, art and music in", ""],
    unitOfMeasure: "人",
  },
  teaching_area: {
    zh: "教学及辅助用房面积",
    en: ["Floor area for teaching and its support in", ""],
    unitOfMeasure: "平方米",
  },
  sports_area: {
    zh: "体育运动场馆面积",
    en: ["Area of sports grounds and halls in", ""],
    unitOfMeasure: "平方米",
  },
  equipment_value: { zh: "教学仪器设备值", en: ["Value of teaching equipment in", ""], unitOfMeasure: "元" },
  networked_classrooms: {
    zh: "网络多媒体教室数",
    en: ["Networked multimedia classrooms in", ""],
    unitOfMeasure: "间",
  },
  // The rest is asked for by the scheme of 2012 only.
  computers: { zh: "计算机台数", en: ["Computers in", ""], unitOfMeasure: "台" },
  books: { zh: "图书册数", en: ["Books in", ""], unitOfMeasure: "册" },
  teachers: { zh: "专任教师数", en: ["Full-time teachers in", ""], unitOfMeasure: "人" },
  intermediate_title_teachers: {
    zh: "中级及以上专业技术职务教师数",
    en: ["Teachers in", " with an intermediate or higher professional title"],
    unitOfMeasure: "人",
  },
} as const;

/** What is counted of each school of a level: `primary.pupils`, `junior.teaching_area`. */
export function ofSchools<const L extends CompulsoryLevel, const R extends keyof typeof counted>(
  level: L,
  what: R,
): DataElement<`${L}.${R}`, never> {
  const { zh, en, unitOfMeasure } = counted[what];
  const name = { zh: `${schoolsOf[level].zh}${zh}`, en: `${en[0]} ${schoolsOf[level].en}${en[1]}` };
  const id = `${level}.${what}` as const;
  return unitOfMeasure === "人" ? personsBySchool(id, name) : amountBySchool(id, name, unitOfMeasure);
}
