import { describe, expect, it } from "vitest";
import { planFromTable, planToTable } from "../../src/adapt/index.js";
import type { Indicator, Plan, Target } from "../../src/model/index.js";
import { indicator, smallPlan, target } from "../support/small-plan.js";
import { told } from "./support.js";

/** The cells of the years of a plan's only indicator, by year. */
function cells(plan: Plan): Readonly<Record<string, string>> {
  const [head = [], row = []] = planToTable(plan);
  return Object.fromEntries(
    head.flatMap((key, at) => (/^[0-9]{4}/.test(key) ? [[key.slice(0, 4), row[at] ?? ""]] : [])),
  );
}
const cell = (change: Partial<Target>, of: Partial<Indicator> = {}) =>
  cells(smallPlan({ indicators: [indicator({ targets: [target(change)], ...of })] }))["2027"];
const words = (said: string) => ({ section: "二、主要目标", words: said });

describe("a cell", () => {
  it("keeps the words of its document while they still say what the plan says", () => {
    expect(cell({ value: "95", source: words("达95%以上") })).toBe("达95%以上");
    expect(cell({ value: "95", source: words("95") })).toBe("95");
    expect(cell({ value: "95.0", source: words("95") })).toBe("95");
    expect(cell({ comparator: "moreThan", value: "95", source: words("95以上") })).toBe("95以上"); // read as excluding it
  });

  it("says the threshold itself once anything of it was changed, or the words are a sentence", () => {
    expect(cell({ value: "96", source: words("达95%以上") })).toBe("≥96");
    expect(cell({ comparator: "atMost", value: "95", source: words("95%以上") })).toBe("≤95");
    expect(cell({ value: "95", aspirational: true, source: words("95%以上") })).toBe("力争≥95");
    expect(cell({ value: "95", holds: "everyPeriod", source: words("95%以上") })).toBe("每年≥95");
    expect(cell({ value: "95", source: words("普惠性幼儿园覆盖率达95%以上") })).toBe("≥95");
    expect(cell({ value: "95", source: undefined })).toBe("≥95");
    expect(cell({ comparator: "between", value: "15", upper: "20", source: undefined })).toBe("15～20之间");
    expect(cell({ comparator: "between", value: "15", upper: "21", source: words("15～20%") })).toBe(
      "15～21之间",
    );
    expect(cell({ comparator: "about", value: "20", tolerance: "2" }, { unitOfMeasure: "门" })).toBe("20±2");
    expect(
      cell(
        { comparator: "about", value: "20", tolerance: "2", source: words("20左右") },
        { unitOfMeasure: "门" },
      ),
    ).toBe("20±2");
  });

  it("is empty for a threshold without its number, and for one that binds single places", () => {
    expect(cell({ value: undefined })).toBe("");
    expect(cell({ comparator: "between", upper: undefined })).toBe("");
    expect(cell({ places: "every" })).toBe("");
  });

  it("of an event says so", () => {
    expect(cell({ comparator: "achieved", value: undefined }, { unitOfMeasure: undefined })).toBe("通过");
  });
});

describe("the columns", () => {
  it("run from the earliest baseline to the last year", () => {
    const plan = smallPlan({
      indicators: [
        indicator({
          baseline: { value: "90", period: "2021" },
          milestones: [target({ due: "2025", value: "93" })],
        }),
      ],
    });
    expect(cells(plan)).toEqual({
      "2021": "90",
      "2022": "",
      "2023": "",
      "2024": "",
      "2025": "≥93",
      "2026": "",
      "2027": "达95%以上",
    });
  });

  it("say 目标 where no baseline stands before them, so that all are read again as targets", () => {
    const frame = (span: Plan["span"] | undefined) =>
      told({ document: undefined, benefits: ["childcare"], span, direction: { 托位数: "up" } });
    const rows = [
      ["指标", "单位", "2023年计划", "2023年完成", "2024年计划", "2024年完成", "2025年计划"],
      ["托位数", "个", "3", "3.1", "3.4", "3.5", "4"],
    ];
    const numbers = ({ indicators: [one] }: Plan) => [one?.baseline, one?.milestones, one?.targets];
    const both = (span: Plan["span"], head = rows) => {
      const { plan } = planFromTable(head, frame(span));
      const table = planToTable(plan);
      const again = planFromTable(table, frame(span));
      expect(numbers(again.plan)).toEqual(numbers(plan));
      expect(again.issues.map(({ params }) => params)).toEqual([
        { columns: ["牵头单位"] },
        { key: "document" },
      ]);
      expect(numbers(planFromTable(table, frame(undefined)).plan)).toEqual(numbers(plan));
      return table.map((row) => row.slice(4, -1));
    };
    expect(both({ first: 2023, last: 2025 })).toEqual([
      ["2023年目标", "2024年目标", "2025年目标"],
      ["3", "3.4", "4"],
    ]);
    // 2023年计划 was of the plan before, and 完成 beside 计划 does not say what it is.
    expect(both({ first: 2024, last: 2025 })).toEqual([
      ["2024年目标", "2025年目标"],
      ["3.4", "4"],
    ]);
    const done = rows.map((row) => row.map((cell) => cell.replace("完成", "实际")));
    expect(both({ first: 2024, last: 2025 }, done)).toEqual([
      ["2023", "2024", "2025"],
      ["3.1", "3.4", "4"],
    ]);
    // A baseline of the plan's own first year, and one further back.
    const begun = [
      ["指标", "单位", "2023年基期", "2024年目标", "2025年目标"],
      ["托位数", "个", "3.1", "3.4", "4"],
    ];
    expect(both({ first: 2023, last: 2025 }, begun)).toEqual([
      ["2023年基期", "2024年目标", "2025年目标"],
      ["3.1", "3.4", "4"],
    ]);
    const older = [
      ["指标", "单位", "2022年基期", "2024年目标", "2025年目标"],
      ["托位数", "个", "3.1", "3.4", "4"],
    ];
    expect(
      planToTable(planFromTable(older, frame({ first: 2024, last: 2025 })).plan)[0]?.slice(4, -1),
    ).toEqual(["2022年基期", "2023年目标", "2024年目标", "2025年目标"]);
  });

  it("name lead and supporting units, of the indicator itself before those of its task", () => {
    const answering = (change: Partial<Indicator>) =>
      planToTable(smallPlan({ indicators: [indicator(change)] }))[1]?.slice(-2);
    expect(answering({})).toEqual(["市教育局", "市财政局、各乡镇(街道)"]);
    expect(answering({ lead: "finance_bureau" })).toEqual(["市财政局", "各乡镇(街道)"]);
    expect(answering({ lead: "finance_bureau", supporting: ["towns"] })).toEqual([
      "市财政局",
      "各乡镇(街道)",
    ]);
  });

  it("name 属性 before who answers, where an indicator states any, so that it is read again", () => {
    const frame = told({ benefits: ["eldercare"] });
    const { plan } = planFromTable(
      [
        ["指标", "单位", "2027年目标", "属性"],
        ["甲", "%", "≥5", "约束性"],
        ["乙(预期性)", "%", "≥6", ""],
        ["丙", "%", "≥7", ""],
      ],
      frame,
    );
    const table = planToTable(plan);
    expect(table.map((row) => [row[2], ...row.slice(-3)])).toEqual([
      ["指标", "2027年目标", "属性", "牵头单位"],
      ["甲", "≥5", "约束性", ""],
      ["乙", "≥6", "预期性", ""],
      ["丙", "≥7", "", ""],
    ]);
    const again = planFromTable(table, frame).plan.indicators;
    expect(again.map(({ name, nature }) => [name.zh, nature])).toEqual([
      ["甲", "binding"],
      ["乙", "anticipatory"],
      ["丙", "unstated"],
    ]);
    expect(planToTable(smallPlan())[0]).not.toContain("属性");
  });

  it("leave a plan without indicators its header", () => {
    expect(planToTable(smallPlan({ indicators: [] }))).toHaveLength(1);
  });

  it("leave the plan alone", () => {
    const plan = smallPlan();
    const before = JSON.stringify(plan);
    planToTable(plan);
    expect(JSON.stringify(plan)).toBe(before);
  });
});

it("a number that was changed after reading comes out changed, and the rest as it stood", () => {
  const rows = [
    ["指标", "单位", "2023", "2025", "2027"],
    ["甲", "%", "60", "65", "≥75"],
  ];
  const { plan } = planFromTable(rows, told({ benefits: ["childcare"] }));
  const [first] = plan.indicators as [Indicator];
  const milestones = first.milestones?.map((one) => (one.due === "2025" ? { ...one, value: "66" } : one));
  expect(cells({ ...plan, indicators: [{ ...first, milestones }] })).toMatchObject({
    "2023": "60",
    "2025": "≥66",
    "2027": "≥75",
  });
});

it("a sum that was refused stands in a column of its own, so that it is refused again", () => {
  const frame = told({
    document: { title: "示例(虚构)", issuer: "示例市人民政府", date: "2022-09-28" },
    span: { first: 2023, last: 2025 },
    baselineYear: 2022,
    direction: { 新增托位: "up" },
    benefits: ["childcare"],
  });
  const rows = [
    ["指标", "单位", "现状值", "五年目标", "年度目标", "", ""],
    ["", "", "", "", "2023", "2024", "2025"],
    ["新增托位", "个", "0", "300", "100", "100", "100"],
  ];
  const first = planFromTable(rows, frame);
  const table = planToTable(first.plan);
  expect(table.map((row) => row.slice(4, -1))).toEqual([
    ["2022", "2023", "2024", "2025", "目标值"],
    ["0", "100", "100", "100", "300"],
  ]);
  const again = planFromTable(table, frame);
  for (const { plan, issues } of [first, again]) {
    expect(issues.map(({ code }) => code)).toContain("tableSumUnsure");
    expect(plan.indicators[0]?.targets).toEqual([]);
  }
  expect(planToTable(again.plan)).toEqual(table);
});

it("words that hang on the row come out as they stood, until what they count from is changed", () => {
  const rows = [
    ["指标", "单位", "2022", "2027"],
    ["居民人均可支配收入", "元", "42000", "年均增长7%"],
    ["新增托位数", "个", "", "新增5000个以上"],
    ["居民收入增速", "%", "5", "增长6%以上"],
    ["巩固率", "%", "95(2022年)", "2027年达到96以上"],
    ["床护比", "", "1:0.5", "≥1:0.8"],
  ];
  const { plan } = planFromTable(
    rows,
    told({ benefits: ["education"], ratio: { 床护比: "perOne" }, direction: { 床护比: "up" } }),
  );
  const printed = (of: Plan) =>
    planToTable(of)
      .map((row) => [row[4], row[9]])
      .slice(1);
  expect(plan.indicators.map(({ targets }) => targets.length)).toEqual([1, 1, 1, 1, 1]);
  expect(printed(plan)).toEqual(rows.slice(1).map((row) => row.slice(2)));
  const [first, ...others] = plan.indicators as [Indicator, ...Indicator[]];
  const moved = { ...first, baseline: { value: "50000", period: "2022" } };
  // 42000 × 1.07⁵ = 58907.1726894, which the plan still asks for.
  expect(printed({ ...plan, indicators: [moved, ...others] })[0]).toEqual(["50000", "≥58907.1726894"]);
});
