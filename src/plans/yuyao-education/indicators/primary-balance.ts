import type { Indicator } from "../../../model/index.js";
import { inTask } from "../sources.js";
import { by2027 } from "./due.js";

/**
 * How evenly resources are spread over primary schools: the pupil-weighted coefficient of variation of each of the seven
 * resources of 教督〔2017〕6号. A factor such as "per hundred pupils" cancels out of a coefficient of variation.
 * Schools and teaching points with fewer than 50 pupils stay out.
 */
export const primaryBalance = {
  id: "compulsory.primary_balance",
  name: {
    zh: "小学校际优质均衡系数",
    en: "Coefficient of balance between primary schools",
  },
  otherNames: ["小学校际差异系数"],
  decimals: 2,
  direction: "down",
  nature: "unstated",
  frequency: "schoolYear",
  limits: { least: "0" },
  components: {
    combine: "each",
    of: [
      {
        id: "primary_balance.higher_degree_teachers",
        name: {
          zh: "小学每百名学生拥有高于规定学历教师数差异系数",
          en: "Variation between primary schools: teachers with more than the required degree per hundred pupils",
        },
        formula:
          "weighted_cv(where(primary.higher_degree_teachers / primary.pupils, primary.pupils >= 50), where(primary.pupils, primary.pupils >= 50))",
      },
      {
        id: "primary_balance.backbone_teachers",
        name: {
          zh: "小学每百名学生拥有县级以上骨干教师数差异系数",
          en: "Variation between primary schools: backbone teachers of county level and above per hundred pupils",
        },
        formula:
          "weighted_cv(where(primary.backbone_teachers / primary.pupils, primary.pupils >= 50), where(primary.pupils, primary.pupils >= 50))",
      },
      {
        id: "primary_balance.arts_sports_teachers",
        name: {
          zh: "小学每百名学生拥有体育、艺术(美术、音乐)专任教师数差异系数",
          en: "Variation between primary schools: full-time teachers of sports, art and music per hundred pupils",
        },
        formula:
          "weighted_cv(where(primary.arts_sports_teachers / primary.pupils, primary.pupils >= 50), where(primary.pupils, primary.pupils >= 50))",
      },
      {
        id: "primary_balance.teaching_area",
        name: {
          zh: "小学生均教学及辅助用房面积差异系数",
          en: "Variation between primary schools: floor area for teaching and its support per pupil",
        },
        formula:
          "weighted_cv(where(primary.teaching_area / primary.pupils, primary.pupils >= 50), where(primary.pupils, primary.pupils >= 50))",
      },
      {
        id: "primary_balance.sports_area",
        name: {
          zh: "小学生均体育运动场馆面积差异系数",
          en: "Variation between primary schools: area of sports grounds and halls per pupil",
        },
        formula:
          "weighted_cv(where(primary.sports_area / primary.pupils, primary.pupils >= 50), where(primary.pupils, primary.pupils >= 50))",
      },
      {
        id: "primary_balance.equipment_value",
        name: {
          zh: "小学生均教学仪器设备值差异系数",
          en: "Variation between primary schools: value of teaching equipment per pupil",
        },
        formula:
          "weighted_cv(where(primary.equipment_value / primary.pupils, primary.pupils >= 50), where(primary.pupils, primary.pupils >= 50))",
      },
      {
        id: "primary_balance.networked_classrooms",
        name: {
          zh: "小学每百名学生拥有网络多媒体教室数差异系数",
          en: "Variation between primary schools: networked multimedia classrooms per hundred pupils",
        },
        formula:
          "weighted_cv(where(primary.networked_classrooms / primary.pupils, primary.pupils >= 50), where(primary.pupils, primary.pupils >= 50))",
      },
    ],
  },
  ...by2027("atMost", "0.25", inTask(3, "县域内小学、初中学校校际优质均衡系数均控制在0.25")),
} as const satisfies Indicator;
