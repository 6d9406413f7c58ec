import type { Unit } from "../../model/index.js";

/** The units that answer for a task, in the order in which the document first names them. */
export const units = [
  {
    id: "education_bureau",
    name: { zh: "市教育局", en: "Yuyao Education Bureau" },
    kind: "government",
  },
  {
    id: "development_reform_bureau",
    name: { zh: "市发改局", en: "Yuyao Development and Reform Bureau" },
    kind: "government",
  },
  {
    id: "finance_bureau",
    name: { zh: "市财政局", en: "Yuyao Finance Bureau" },
    kind: "government",
  },
  {
    id: "natural_resources_bureau",
    name: { zh: "市资规局", en: "Yuyao Natural Resources and Planning Bureau" },
    kind: "government",
  },
  {
    id: "towns_and_subdistricts",
    name: { zh: "各乡镇(街道)", en: "All towns, townships and subdistricts" },
    kind: "collective",
  },
  {
    id: "health_bureau",
    name: { zh: "市卫健局", en: "Yuyao Health Bureau" },
    kind: "government",
  },
  {
    id: "public_security_bureau",
    name: { zh: "市公安局", en: "Yuyao Public Security Bureau" },
    kind: "government",
  },
  {
    id: "human_resources_bureau",
    name: { zh: "市人社局", en: "Yuyao Human Resources and Social Security Bureau" },
    kind: "government",
  },
  {
    id: "economy_information_bureau",
    name: { zh: "市经信局", en: "Yuyao Economy and Information Technology Bureau" },
    kind: "government",
  },
  {
    id: "veteran_cadres_bureau",
    name: { zh: "市委老干部局", en: "Veteran Cadres Bureau of the Yuyao Party Committee" },
    kind: "party",
  },
  {
    id: "disabled_persons_federation",
    name: { zh: "市残联", en: "Yuyao Disabled Persons' Federation" },
    kind: "mass",
  },
  {
    id: "institutional_establishment_office",
    name: { zh: "市委编办", en: "Institutional Establishment Office of the Yuyao Party Committee" },
    kind: "party",
  },
] as const satisfies readonly Unit[];

/** Id of a unit of this plan. */
export type YuyaoUnit = (typeof units)[number]["id"];
