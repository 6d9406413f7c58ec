// 研判虚构的示例市:测算各项指标,对照应达值判定状态,列出预警,并把最重的一条说全。
// Assesses a fictional city: measures its indicators, holds them against what is expected, lists the flags, and tells the
// gravest one in full.
import { assess, explain, validatePlan } from "seven-benefits";
import { plan } from "./city/plan.mjs";
import { actionReports, asOf, observations, waivers } from "./city/reports.mjs";
import { countsLine, flagRows, indicatorRows, severityLine } from "./rows.mjs";
import { textTable } from "./text-table.mjs";

const zh = { locale: "zh-CN", plan };
const wrong = validatePlan(plan);
const assessment = assess(plan, observations, { asOf, actionReports, waivers });
const { verdicts, flags, counts, coverage } = assessment;
const issues = [...wrong, ...assessment.issues];

const heading = (title) => console.log(`\n【示例数据(虚构)】${title}`);

heading(`${plan.title.zh} 研判,截至${asOf}`);
console.log(`指标${verdicts.length}项,测得${coverage.measured}项,数据和方案的问题${issues.length}处`);
for (const issue of issues) console.log(`  ${explain(issue, zh)}`);
console.log(`全程:${countsLine(counts.final)}`);
console.log(`年度:${countsLine(counts.annual, "annual")}`);

heading("示例市 指标");
console.log(
  textTable(
    ["指标", "期间", "测算值>", "应达值>", "差距>", "年度", "全程", "2027年目标>", "牵头单位"],
    indicatorRows(plan, verdicts),
  ),
);

heading(`示例市 预警${flags.length}条:${severityLine(flags)}`);
console.log(textTable(["等级", "预警", "对象", "自", "处置", "送达"], flagRows(plan, flags)));

const [gravest] = flags;
heading("示例市 最重的一条");
console.log(explain(gravest, { ...zh, form: "full" }));
