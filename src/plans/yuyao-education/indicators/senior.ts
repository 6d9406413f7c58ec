import type { Indicator } from "../../../model/index.js";
import { inGoal } from "../sources.js";
import { by2027 } from "./due.js";

/** Academic senior high schools. Stated in a goal only. */
export const academicSchools = {
  id: "senior.academic_schools",
  name: { zh: "学术性普通高中", en: "Academic senior high schools" },
  unitOfMeasure: "所",
  nature: "unstated",
  frequency: "schoolYear",
  formula: "senior_schools.academic",
  limits: { least: "0" },
  lead: "education_bureau",
  ...by2027("atLeast", "2", inGoal(3, "全市建设2所学术性普通高中")),
} as const satisfies Indicator;

/** Senior high schools fostered (培育, not 建设) as distinctive by subject. Stated in a goal only. */
export const subjectSchools = {
  id: "senior.subject_schools",
  name: { zh: "学科特色高中", en: "Senior high schools fostered as distinctive by subject" },
  unitOfMeasure: "所",
  nature: "unstated",
  frequency: "schoolYear",
  formula: "senior_schools.subject",
  limits: { least: "0" },
  lead: "education_bureau",
  ...by2027("atLeast", "4", inGoal(3, "培育4所学科特色高中")),
} as const satisfies Indicator;

/** Schools distinctive by project. Stated in a goal only. */
export const projectSchools = {
  id: "senior.project_schools",
  name: { zh: "项目特色学校", en: "Schools distinctive by project" },
  unitOfMeasure: "所",
  nature: "unstated",
  frequency: "schoolYear",
  formula: "senior_schools.project",
  limits: { least: "0" },
  lead: "education_bureau",
  ...by2027("atLeast", "2", inGoal(3, "建设2所项目特色学校")),
} as const satisfies Indicator;
