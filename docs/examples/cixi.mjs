// 慈溪市“七优享”五年指标表的可见部分:从表读成方案,研判虚构的示例市,再列出与表读出的草稿有何不同。
// The visible part of Cixi's five-year table: read into a plan, a fictional city assessed by it, and what differs from the
// draft that the table gave.
import { assess, diffPlans, explain, validatePlan } from "seven-benefits";
import { cixi, draft, plan } from "./cixi/plan.mjs";
import { asOf, observations } from "./cixi/reports.mjs";
import { countsLine, indicatorRows } from "./rows.mjs";
import { textTable } from "./text-table.mjs";

const zh = { locale: "zh-CN" };
const heading = (title) => console.log(`\n【${title}】`);

heading("慈溪市 七优享五年指标(可见部分:序号1至13) 读表");
for (const issue of draft.issues) console.log(explain(issue, zh));

heading("慈溪市 对草稿的改动");
for (const difference of diffPlans(draft.plan, cixi)) console.log(explain(difference, zh));

const assessment = assess(plan, observations, { asOf });
heading(`示例数据(虚构) 示例市 照慈溪市目标值研判,截至${asOf}`);
for (const issue of validatePlan(plan).filter(({ severity }) => severity === "error"))
  console.log(explain(issue, { ...zh, plan }));
console.log(`全程:${countsLine(assessment.counts.final)}`);
console.log(`年度:${countsLine(assessment.counts.annual, "annual")}`);
// The column of lead units is left out: they are cut off with the rest of the table.
const columns = ["指标", "期间", "测算值>", "应达值>", "差距>", "年度", "全程", "2027年目标>"];
const rows = indicatorRows(plan, assessment.verdicts).map((row) => row.slice(0, columns.length));
console.log(textTable(columns, rows));

heading("示例数据(虚构) 示例市 预警");
for (const flag of assessment.flags) console.log(explain(flag, { ...zh, plan }));
