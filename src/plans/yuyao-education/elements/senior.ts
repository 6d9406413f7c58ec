import { defineElements } from "../../../model/define.js";
import { schools } from "./counted.js";

/** Schools of the third goal. */
export const seniorElements = defineElements([
  {
    id: "senior_schools.academic",
    name: { zh: "学术性普通高中数", en: "Academic senior high schools" },
    ...schools,
  },
  {
    id: "senior_schools.subject",
    name: {
      zh: "列入培育的学科特色高中数",
      en: "Senior high schools being fostered as distinctive by subject",
    },
    ...schools,
  },
  {
    id: "senior_schools.project",
    name: { zh: "项目特色学校数", en: "Schools distinctive by project" },
    ...schools,
  },
]);
