import { defineElements } from "../../../model/index.js";
import { areaBySchool, personsBySchool, roomsBySchool, valueBySchool } from "./counted.js";

/**
 * Junior high schools one by one: pupils and the seven resources of the national scheme for good and balanced compulsory
 * education (教督〔2017〕6号). Schools with several levels report the share of this level.
 */
export const juniorResources = defineElements([
  {
    id: "junior.pupils",
    name: { zh: "初中在校学生数", en: "Pupils in junior high schools" },
    ...personsBySchool,
  },
  {
    id: "junior.higher_degree_teachers",
    name: {
      zh: "初中高于规定学历教师数",
      en: "Teachers in junior high schools with more than the required degree",
    },
    ...personsBySchool,
  },
  {
    id: "junior.backbone_teachers",
    name: {
      zh: "初中县级以上骨干教师数",
      en: "Backbone teachers in junior high schools, of county level and above",
    },
    ...personsBySchool,
  },
  {
    id: "junior.arts_sports_teachers",
    name: {
      zh: "初中体育、艺术(美术、音乐)专任教师数",
      en: "Full-time teachers of sports, art and music in junior high schools",
    },
    ...personsBySchool,
  },
  {
    id: "junior.teaching_area",
    name: {
      zh: "初中教学及辅助用房面积",
      en: "Floor area for teaching and its support in junior high schools",
    },
    ...areaBySchool,
  },
  {
    id: "junior.sports_area",
    name: { zh: "初中体育运动场馆面积", en: "Area of sports grounds and halls in junior high schools" },
    ...areaBySchool,
  },
  {
    id: "junior.equipment_value",
    name: { zh: "初中教学仪器设备值", en: "Value of teaching equipment in junior high schools" },
    ...valueBySchool,
  },
  {
    id: "junior.networked_classrooms",
    name: { zh: "初中网络多媒体教室数", en: "Networked multimedia classrooms in junior high schools" },
    ...roomsBySchool,
  },
]);
