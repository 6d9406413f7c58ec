import type { Indicator } from "../../../model/index.js";
import { inTask } from "../sources.js";
import { by2027 } from "./due.js";

/**
 * How evenly resources are spread over junior high schools: the pupil-weighted coefficient of variation of each of the seven
 * resources of 教督〔2017〕6号. A factor such as "per hundred pupils" cancels out of a coefficient of variation.
 * Teaching points have no junior classes, so no school stays out for its size.
 */
export const juniorBalance = {
  id: "compulsory.junior_balance",
  name: {
    zh: "初中校际优质均衡系数",
    en: "Coefficient of balance between junior high schools",
  },
  otherNames: ["初中校际差异系数"],
  decimals: 2,
  direction: "down",
  nature: "unstated",
  frequency: "schoolYear",
  limits: { least: "0" },
  components: {
    combine: "each",
    of: [
      {
        id: "junior_balance.higher_degree_teachers",
        name: {
          zh: "初中每百名学生拥有高于规定学历教师数差异系数",
          en: "Variation between junior high schools: teachers with more than the required degree per hundred pupils",
        },
        formula: "weighted_cv(junior.higher_degree_teachers / junior.pupils, junior.pupils)",
      },
      {
        id: "junior_balance.backbone_teachers",
        name: {
          zh: "初中每百名学生拥有县级以上骨干教师数差异系数",
          en: "Variation between junior high schools: backbone teachers of county level and above per hundred pupils",
        },
        formula: "weighted_cv(junior.backbone_teachers / junior.pupils, junior.pupils)",
      },
      {
        id: "junior_balance.arts_sports_teachers",
        name: {
          zh: "初中每百名学生拥有体育、艺术(美术、音乐)专任教师数差异系数",
          en: "Variation between junior high schools: full-time teachers of sports, art and music per hundred pupils",
        },
        formula: "weighted_cv(junior.arts_sports_teachers / junior.pupils, junior.pupils)",
      },
      {
        id: "junior_balance.teaching_area",
        name: {
          zh: "初中生均教学及辅助用房面积差异系数",
          en: "Variation between junior high schools: floor area for teaching and its support per pupil",
        },
        formula: "weighted_cv(junior.teaching_area / junior.pupils, junior.pupils)",
      },
      {
        id: "junior_balance.sports_area",
        name: {
          zh: "初中生均体育运动场馆面积差异系数",
          en: "Variation between junior high schools: area of sports grounds and halls per pupil",
        },
        formula: "weighted_cv(junior.sports_area / junior.pupils, junior.pupils)",
      },
      {
        id: "junior_balance.equipment_value",
        name: {
          zh: "初中生均教学仪器设备值差异系数",
          en: "Variation between junior high schools: value of teaching equipment per pupil",
        },
        formula: "weighted_cv(junior.equipment_value / junior.pupils, junior.pupils)",
      },
      {
        id: "junior_balance.networked_classrooms",
        name: {
          zh: "初中每百名学生拥有网络多媒体教室数差异系数",
          en: "Variation between junior high schools: networked multimedia classrooms per hundred pupils",
        },
        formula: "weighted_cv(junior.networked_classrooms / junior.pupils, junior.pupils)",
      },
    ],
  },
  ...by2027("atMost", "0.25", inTask(3, "县域内小学、初中学校校际优质均衡系数均控制在0.25")),
} as const satisfies Indicator;
