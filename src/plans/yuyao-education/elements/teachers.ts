import { defineElements } from "../../../model/index.js";
import { entrants, personsInSchool } from "./counted.js";

/** Teachers, and their exchange between schools. */
export const teachersElements = defineElements([
  {
    id: "teachers.junior.full_time",
    name: { zh: "初中专任教师总数", en: "Full-time teachers in junior high schools" },
    ...personsInSchool,
  },
  {
    id: "teachers.junior.postgraduate",
    name: {
      zh: "具有研究生学历或学位的初中专任教师数",
      en: "Full-time teachers in junior high schools with a postgraduate diploma or degree",
    },
    ...personsInSchool,
  },
  {
    id: "teachers.senior.full_time",
    name: { zh: "普通高中专任教师总数", en: "Full-time teachers in general senior high schools" },
    ...personsInSchool,
  },
  {
    id: "teachers.senior.postgraduate",
    name: {
      zh: "具有研究生学历或学位的普通高中专任教师数",
      en: "Full-time teachers in general senior high schools with a postgraduate diploma or degree",
    },
    ...personsInSchool,
  },
  {
    id: "backbone_teachers.eligible",
    name: {
      zh: "当年符合交流条件的骨干教师总数",
      en: "Backbone teachers eligible for exchange in the year",
    },
    ...personsInSchool,
  },
  {
    id: "backbone_teachers.exchanged",
    name: {
      zh: "当年城乡交流的骨干教师数",
      en: "Backbone teachers exchanged between town and country in the year",
    },
    ...entrants,
  },
]);
