// 校验随库附带的余姚方案,列出主要目标、重点任务、责任单位和目标值,再用虚构的原始数测算各项指标。
// Validates the plan of Yuyao that ships with the library, prints its goals, tasks, units and targets, and measures its
// indicators from made-up raw counts.
import { explain, validatePlan } from "seven-benefits";
import { yuyaoEducation as plan } from "seven-benefits/plans/yuyao-education";
import { measuredRows } from "./measured.mjs";
import { textTable } from "./text-table.mjs";

const issues = validatePlan(plan);
const units = new Map(plan.units.map((unit) => [unit.id, unit.name.zh]));
const named = (ids) => ids.map((id) => units.get(id)).join("、") || "—";

console.log(`${plan.title.zh}\n${plan.document.issuer},${plan.document.date}\n`);
console.log(
  issues.length === 0
    ? "✓ 校验通过,没有问题"
    : issues.map((issue) => explain(issue, { locale: "zh-CN", plan })).join("\n"),
);

console.log(`\n主要目标(${plan.goals.length}项)`);
console.log(
  textTable(
    ["标识", "标题", "指标数"],
    plan.goals.map((goal) => [goal.id, goal.title.zh, String(goal.indicators.length)]),
  ),
);

console.log(`\n重点任务(${plan.tasks.length}项)`);
console.log(
  textTable(
    ["序号", "标题", "牵头单位", "配合单位"],
    plan.tasks.map((task) => [
      String(task.number),
      task.title.zh,
      named([task.lead]),
      named(task.supporting),
    ]),
  ),
);

console.log(`\n责任单位(${plan.units.length}个)`);
console.log(
  textTable(
    ["单位", "牵头任务", "配合任务"],
    plan.units.map((unit) => {
      const numbers = (does) =>
        plan.tasks
          .filter(does)
          .map((task) => task.number)
          .join("、") || "—";
      return [
        unit.name.zh,
        numbers((task) => task.lead === unit.id),
        numbers((task) => task.supporting.includes(unit.id)),
      ];
    }),
  ),
);

const signs = {
  atLeast: "≥",
  moreThan: ">",
  atMost: "≤",
  lessThan: "<",
  equalTo: "=",
  about: "≈",
  between: "",
  achieved: "通过",
};
const targets = plan.indicators.flatMap((indicator) =>
  indicator.targets.map((target) => ({ indicator, target })),
);
console.log(`\n目标值(${targets.length}项)`);
console.log(
  textTable(
    ["指标", "目标值", "时限", "出处", "原文"],
    targets.map(({ indicator, target }) => [
      indicator.name.zh,
      `${signs[target.comparator]}${target.value ?? ""}${target.value === undefined ? "" : (indicator.unitOfMeasure ?? "")}`,
      target.holds === "everyPeriod" ? "每年" : target.due,
      target.source?.section ?? "—",
      target.source?.words ?? "—",
    ]),
  ),
);

console.log(`\n原文的缺口(${plan.gaps.length}项)`);
for (const gap of plan.gaps) console.log(`- ${gap.text.zh}`);

console.log("\n指标测算:示例市,示例数据(虚构)");
console.log(textTable(["指标", "期间", "测算值", "依据"], measuredRows()));
