// 研判虚构的示例市:列出预警,写成通报和督办清单,再把最重的一条预警说全。各项指标的全表见 city.mjs。
// Assesses a fictional city: lists the flags, writes the bulletin and the supervision list, and tells the gravest flag in full.
// city.mjs prints the table of all indicators.
import { assess, explain } from "seven-benefits";
import { bulletin, supervisionList, tableOf, toText } from "seven-benefits/report";
import { plan } from "./city/plan.mjs";
import { actionReports, asOf, observations, waivers } from "./city/reports.mjs";
import { flagRows, severityLine } from "./rows.mjs";
import { textTable } from "./text-table.mjs";

const zh = { locale: "zh-CN", plan };
const assessment = assess(plan, observations, { asOf, actionReports, waivers });
const { flags } = assessment;

/** A part under its heading; what is invented is called so. */
const part = (title, text) => console.log(`【示例数据(虚构)】示例市 ${title}\n\n${text.trimEnd()}\n`);

part(
  `预警${flags.length}条:${severityLine(flags)}`,
  textTable(["等级", "状态", "预警", "对象", "自", "处置", "送达"], flagRows(plan, flags, { marked: true })),
);
part("通报", toText(bulletin(assessment, zh)));
part("督办清单", toText(tableOf(supervisionList(assessment, plan), zh)));
part("最重的一条预警", explain(flags[0], { ...zh, form: "full" }));
