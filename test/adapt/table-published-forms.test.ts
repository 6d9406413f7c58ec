import { describe, expect, it } from "vitest";
import { planFromTable, planToTable, type TableOptions } from "../../src/adapt/index.js";
import type { Plan } from "../../src/model/index.js";
import { inShort, told } from "./support.js";

/** Name, unit, baseline, milestones, target of every indicator, as a person notes them. */
const noted = ({ indicators }: Plan) =>
  indicators.map(({ name, unitOfMeasure, baseline, milestones = [], targets }) => [
    name.zh,
    unitOfMeasure,
    baseline?.value,
    ...[...milestones, ...targets].map(({ due, comparator, value }) => `${due} ${comparator} ${value}`),
  ]);

/** Tables of 示例县 (示例数据,虚构), in forms that counties publish, with what a person reads in them. */
const cases: readonly {
  readonly form: string;
  readonly rows: readonly (readonly string[])[];
  readonly change: Partial<TableOptions>;
  readonly reading: readonly unknown[];
  readonly found: readonly unknown[];
}[] = [
  {
    form: "类别|指标名称|计量单位|2022年(基期)|2025年|2027年|年均增长|责任单位",
    rows: [
      ["类别", "指标名称", "计量单位", "2022年(基期)", "2025年", "2027年", "年均增长", "责任单位"],
      ["幼有善育", "每千人口拥有托位数", "个", "3.2", "4.5", "5.5", "0.46", "县卫生健康局"],
      ["", "婴幼儿照护服务覆盖率", "%", "80", "90", "95以上", "", "县卫生健康局、县教育局"],
    ],
    change: { direction: { row1: "up" } },
    reading: [
      ["每千人口拥有托位数", "个", "3.2", "2025 atLeast 4.5", "2027 atLeast 5.5", "2027 atLeast 5.5"],
      ["婴幼儿照护服务覆盖率", "%", "80", "2025 atLeast 90", "2027 atLeast 95", "2027 atLeast 95"],
    ],
    found: [["tableColumnUnread", "", '"年均增长"']],
  },
  {
    form: "2020年实际, 指标属性, numbers such as 1.1, a heading, 合计 and a note",
    rows: [
      ["序号", "指标名称", "单位", "2020年实际", "2025年目标", "2027年目标", "指标属性"],
      ["1.1", "☆平均受教育年限", "年", "10.8", "≥11.3", "≥11.5", "约束性"],
      ["1.2", "学前教育毛入园率", "%", "96.5", "＞98", "≥99", "预期性"],
      ["（一）就业", "", "", "", "", "", ""],
      ["2.1", "城镇新增就业人数（累计）", "万人", "0.42", "≥2.1", "≥3", "预期性"],
      ["合计", "", "", "", "", "", ""],
      ["注：带☆的为重点指标。", "", "", "", "", "", ""],
    ],
    change: { benefits: ["education"] },
    reading: [
      ["平均受教育年限", "年", "10.8", "2025 atLeast 11.3", "2027 atLeast 11.5", "2027 atLeast 11.5"],
      ["学前教育毛入园率", "%", "96.5", "2025 moreThan 98", "2027 atLeast 99", "2027 atLeast 99"],
      ["城镇新增就业人数（累计）", "万人", "0.42", "2025 atLeast 2.1", "2027 atLeast 3", "2027 atLeast 3"],
    ],
    found: [
      ["tableRowSkipped", "5", '"合计"'],
      ["tableRowSkipped", "6", '"注：带☆的为重点指标。"'],
    ],
  },
  {
    form: "a header over two rows, 年均增长 of 42000 (× 1.06⁵ = 56205.4742592), a sum in 〔〕 that nobody explains",
    rows: [
      ["指标", "单位", "2022年现状", "目标值", "", "属性"],
      ["", "", "", "2025年", "2027年", ""],
      ["居民人均可支配收入", "元", "42000", "", "年均增长6%以上", "预期性"],
      ["新增养老床位", "张", "", "≥200", "〔500〕", "预期性"],
    ],
    change: { benefits: ["eldercare"] },
    reading: [
      ["居民人均可支配收入", "元", "42000", "2027 atLeast 56205.4742592"],
      ["新增养老床位", "张", undefined, "2025 atLeast 200"],
    ],
    found: [["thresholdUnread", "3 2027年", '"〔500〕"', '"〔500〕"', "cumulative"]],
  },
  {
    form: "headings for areas, full-width digits, the number of a footnote before the unit",
    rows: [
      ["指标名称", "2022年基期", "2027年目标", "牵头单位", "配合单位"],
      ["一、老有康养", "", "", "", ""],
      ["每万老年人口拥有持证护理员数（人）", "22", "≥30", "县民政局", "县人社局"],
      ["居家养老服务中心覆盖率（%）", "95", "１００", "县民政局", ""],
      ["", "", "", "", ""],
      ["二、住有宜居", "", "", "", ""],
      ["改造城镇老旧小区[1]（个）", "12", "≥30", "县建设局", "县综合执法局"],
    ],
    change: {},
    reading: [
      ["每万老年人口拥有持证护理员数", "人", "22", "2027 atLeast 30"],
      ["居家养老服务中心覆盖率", "%", "95", "2027 atLeast 100"],
      ["改造城镇老旧小区", "个", "12", "2027 atLeast 30"],
    ],
    found: [],
  },
  {
    form: "headings with (一) in the column of numbers",
    rows: [
      ["序号", "主要指标", "2022年", "2023年", "2024年", "2025年", "责任部门"],
      ["(一)", "幼有善育", "", "", "", "", ""],
      ["1", "普惠性幼儿园覆盖率(%)", "92.1", "≥93", "≥94", "≥95", "县教育局"],
      ["(二)", "病有良医", "", "", "", "", ""],
      ["2", "孕产妇死亡率(1/10万)", "8.1", "≤8", "≤7.5", "≤7", "县卫生健康局"],
    ],
    change: {},
    reading: [
      [
        "普惠性幼儿园覆盖率",
        "%",
        "92.1",
        "2023 atLeast 93",
        "2024 atLeast 94",
        "2025 atLeast 95",
        "2025 atLeast 95",
      ],
      ["孕产妇死亡率", "1/10万", "8.1", "2023 atMost 8", "2024 atMost 7.5", "2025 atMost 7", "2025 atMost 7"],
    ],
    found: [],
  },
];

describe.each(cases)("$form", ({ rows, change, reading, found }) => {
  const { plan, issues } = planFromTable(rows, told(change));
  it("is read as a person reads it", () => {
    expect(noted(plan)).toEqual(reading);
    expect(inShort(issues.filter(({ code }) => code !== "tableCellsEmpty"))).toEqual(found);
  });

  it("comes back out of the table that is printed from it", () => {
    const given = Object.fromEntries(plan.indicators.map(({ id, direction }) => [id, direction ?? "up"]));
    const baselineYear = Number(plan.indicators[0]?.baseline?.period);
    const again = planFromTable(planToTable(plan), told({ ...change, baselineYear, direction: given }));
    expect(noted(again.plan)).toEqual(reading);
  });
});
