import { defineElements } from "../../../model/index.js";
import { entrants, leavers } from "./counted.js";

/** Secondary vocational education. */
export const vocationalElements = defineElements([
  {
    id: "vocational_graduates.total",
    name: { zh: "中职毕业生总数", en: "Graduates of secondary vocational schools" },
    ...leavers,
  },
  {
    id: "vocational_graduates.progressed",
    name: {
      zh: "升入高一级学校的中职毕业生数",
      en: "Graduates of secondary vocational schools who went on to a higher level",
    },
    ...leavers,
  },
  {
    id: "vocational_intake.total",
    name: { zh: "中职招生总数", en: "Intake of secondary vocational schools" },
    ...entrants,
  },
  {
    id: "vocational_intake.long_cycle",
    name: {
      zh: "长学制技术技能人才招生数",
      en: "Intake of long programmes for technical and skilled personnel",
    },
    ...entrants,
  },
]);
