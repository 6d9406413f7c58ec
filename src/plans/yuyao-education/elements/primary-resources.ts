import { defineElements } from "../../../model/index.js";
import { areaBySchool, personsBySchool, roomsBySchool, valueBySchool } from "./counted.js";

/**
 * Primary schools one by one: pupils and the seven resources of the national scheme for good and balanced compulsory
 * education (教督〔2017〕6号). Schools with several levels report the share of this level.
 */
export const primaryResources = defineElements([
  {
    id: "primary.pupils",
    name: { zh: "小学在校学生数", en: "Pupils in primary schools" },
    ...personsBySchool,
  },
  {
    id: "primary.higher_degree_teachers",
    name: {
      zh: "小学高于规定学历教师数",
      en: "Teachers in primary schools with more than the required degree",
    },
    ...personsBySchool,
  },
  {
    id: "primary.backbone_teachers",
    name: {
      zh: "小学县级以上骨干教师数",
      en: "Backbone teachers in primary schools, of county level and above",
    },
    ...personsBySchool,
  },
  {
    id: "primary.arts_sports_teachers",
    name: {
      zh: "小学体育、艺术(美术、音乐)专任教师数",
      en: "Full-time teachers of sports, art and music in primary schools",
    },
    ...personsBySchool,
  },
  {
    id: "primary.teaching_area",
    name: {
      zh: "小学教学及辅助用房面积",
      en: "Floor area for teaching and its support in primary schools",
    },
    ...areaBySchool,
  },
  {
    id: "primary.sports_area",
    name: { zh: "小学体育运动场馆面积", en: "Area of sports grounds and halls in primary schools" },
    ...areaBySchool,
  },
  {
    id: "primary.equipment_value",
    name: { zh: "小学教学仪器设备值", en: "Value of teaching equipment in primary schools" },
    ...valueBySchool,
  },
  {
    id: "primary.networked_classrooms",
    name: { zh: "小学网络多媒体教室数", en: "Networked multimedia classrooms in primary schools" },
    ...roomsBySchool,
  },
]);
