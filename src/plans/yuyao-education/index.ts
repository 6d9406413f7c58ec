import { definePlan } from "../../model/define.js";
import { assumptions } from "./assumptions/index.js";
import { elements } from "./elements/index.js";
import { gaps } from "./gaps.js";
import { goals } from "./goals.js";
import { indicators } from "./indicators/index.js";
import { safeguards } from "./safeguards.js";
import { tasks } from "./tasks/index.js";
import { units } from "./units.js";

/**
 * The education plan of Yuyao for 2023 to 2027 (余姚市公共服务“七优享”工程“学有优教”专项实施方案). The table with its
 * yearly values and baselines is missing from the published text, so the plan has none: see its gaps.
 */
export const yuyaoEducation = definePlan({
  format: "seven-benefits/plan",
  version: 1,
  id: "yuyao_education_2023_2027",
  title: {
    zh: "余姚市公共服务“七优享”工程“学有优教”专项实施方案(2023—2027年)",
    en: "Yuyao's implementation plan for Quality Education (学有优教), one of the Seven Benefits (七优享) of its public services, 2023–2027",
  },
  benefits: ["education"],
  jurisdiction: {
    name: { zh: "余姚市", en: "Yuyao (a county-level city of Ningbo, Zhejiang)" },
    code: "330281",
    level: "county",
  },
  span: { first: 2023, last: 2027 },
  document: {
    title:
      "余姚市公共服务七优享工程工作专班办公室关于印发余姚市公共服务七优享工程学有优教专项实施方案(2023—2027年)的通知",
    issuer: "余姚市公共服务七优享工程工作专班办公室",
    date: "2023-05-23",
  },
  units,
  places: [],
  goals,
  tasks,
  safeguards,
  elements,
  indicators,
  assumptions,
  gaps,
});
