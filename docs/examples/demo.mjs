// 研判虚构的示例市,写成通报和督办清单。各项指标的全表见 city.mjs。
// Assesses a fictional city, and writes the bulletin and the supervision list. city.mjs prints the table of all indicators.
import { assess } from "seven-benefits";
import { bulletin, supervisionList, tableOf, toText } from "seven-benefits/report";
import { plan } from "./city/plan.mjs";
import { actionReports, asOf, observations, waivers } from "./city/reports.mjs";

const zh = { locale: "zh-CN", plan };
const assessment = assess(plan, observations, { asOf, actionReports, waivers });

console.log("【示例数据(虚构)】示例市 通报\n");
console.log(toText(bulletin(assessment, zh)));
console.log("【示例数据(虚构)】示例市 督办清单\n");
console.log(toText(tableOf(supervisionList(assessment, plan), zh)));
