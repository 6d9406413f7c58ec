import type { Text } from "../model/index.js";

/*
 * No member is read out of an object at the top of a file: a bundler could not leave it out.
 */

const teachingArea = {
  zh: "生均教学及辅助用房面积",
  en: "floor area for teaching and its support per pupil",
} as const;
const sportsArea = { zh: "生均体育运动场馆面积", en: "area of sports grounds and halls per pupil" } as const;
const equipmentValue = { zh: "生均教学仪器设备值", en: "value of teaching equipment per pupil" } as const;

/** The seven resources of the scheme of 2017 (教督〔2017〕6号), per pupil or per hundred pupils. */
export const sevenResources = {
  higher_degree_teachers: {
    zh: "每百名学生拥有高于规定学历教师数",
    en: "teachers with more than the required degree per hundred pupils",
  },
  backbone_teachers: {
    zh: "每百名学生拥有县级以上骨干教师数",
    en: "backbone teachers of county level and above per hundred pupils",
  },
  arts_sports_teachers: {
    zh: "每百名学生拥有体育、艺术(美术、音乐)专任教师数",
    en: "full-time teachers of sports, art and music per hundred pupils",
  },
  teaching_area: teachingArea,
  sports_area: sportsArea,
  equipment_value: equipmentValue,
  networked_classrooms: {
    zh: "每百名学生拥有网络多媒体教室数",
    en: "networked multimedia classrooms per hundred pupils",
  },
} as const satisfies Readonly<Record<string, Text>>;

/** The eight resources of the scheme of 2012 (教督〔2012〕3号), as its tables print them. */
export const eightResources = {
  teaching_area: teachingArea,
  sports_area: sportsArea,
  equipment_value: equipmentValue,
  computers: { zh: "每百名学生拥有计算机台数", en: "computers per hundred pupils" },
  books: { zh: "生均图书册数", en: "books per pupil" },
  teachers: { zh: "师生比", en: "teachers per pupil" },
  higher_degree_teachers: {
    zh: "生均高于规定学历教师数",
    en: "teachers with more than the required degree per pupil",
  },
  intermediate_title_teachers: {
    zh: "生均中级及以上专业技术职务教师数",
    en: "teachers with an intermediate or higher professional title per pupil",
  },
} as const satisfies Readonly<Record<string, Text>>;
