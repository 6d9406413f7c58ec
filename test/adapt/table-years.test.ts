import { describe, expect, it } from "vitest";
import { planFromTable, type TableOptions } from "../../src/adapt/index.js";
import { inShort } from "./support.js";

/** The years of a table (示例数据,虚构) of one indicator: its baseline, milestones, target and span, and the issues on them. */
function read(
  heads: readonly string[],
  cells: readonly string[],
  date?: string,
  change: Partial<TableOptions> = {},
) {
  const document = date === undefined ? undefined : { title: "示例(虚构)", issuer: "示例市人民政府", date };
  const { plan, issues } = planFromTable(
    [
      ["指标", "单位", ...heads],
      ["甲", "%", ...cells],
    ],
    { id: "a", title: { zh: "示例(虚构)" }, document, direction: { 甲: "up" }, ...change },
  );
  const [one] = plan.indicators;
  const said = ({
    due,
    comparator,
    value,
  }: {
    due: string;
    comparator: string;
    value?: string | undefined;
  }) => `${due} ${comparator} ${value}`;
  return {
    baseline: one?.baseline && `${one.baseline.period} ${one.baseline.value}`,
    milestones: (one?.milestones ?? []).map(said),
    targets: (one?.targets ?? []).map(said),
    span: `${plan.span.first}-${plan.span.last}`,
    found: inShort(
      issues.filter(
        ({ code, params }) =>
          code !== "tableLacks" ||
          ("key" in params && ["due", "span", "baselineYear"].includes(String(params.key))),
      ),
    ).map(([code, , ...rest]) => [code, ...rest].join(" ")),
  };
}

describe("what the head of a year says", () => {
  it("counts, whatever the date of the document", () => {
    const heads = ["2020年(基期)", "2021年目标", "2023年目标", "2025年目标"];
    expect(read(heads, ["95", "95.5", "96.3", "97"], "2022-03-28")).toEqual({
      baseline: "2020 95",
      milestones: ["2021 atLeast 95.5", "2023 atLeast 96.3", "2025 atLeast 97"],
      targets: ["2025 atLeast 97"],
      span: "2021-2025",
      found: ["tableSpanAssumed 2021 2025"], // no column says 2022
    });
  });

  it("makes two columns of the actual and the target of one year", () => {
    const before = ["2020年目标", "2020年实际", "2025年目标"];
    expect(read(before, ["52", "50", "60"], "2021-09-28")).toEqual({
      baseline: "2020 50",
      milestones: [],
      targets: ["2025 atLeast 60"], // 52 was the target of the plan before
      span: "2021-2025",
      found: ['tableColumnUnread "2020年目标"', "tableSpanAssumed 2021 2025"],
    });
    const later = ["2023年实际", "2023年目标", "2025年目标"];
    expect(read(later, ["50", "52", "60"], "2021-09-28")).toEqual({
      baseline: undefined,
      milestones: ["2023 atLeast 52", "2025 atLeast 60"],
      targets: ["2025 atLeast 60"],
      span: "2021-2025",
      found: ['tableColumnUnread "2023年实际"', "tableSpanAssumed 2021 2025"],
    });
    expect(read(["2023年目标", "2023年计划"], ["52", "53"]).found).toContain(
      'tableColumnRepeated "2023年计划" "2023年目标"',
    );
  });

  it("is a hope with 力争, which is not read as a target", () => {
    const got = read(["2022年现状", "2027年力争目标", "2027年确保目标"], ["90", "97", "95"]);
    expect(got.targets).toEqual(["2027 atLeast 95"]);
    expect(got.found).toContain('tableColumnUnread "2027年力争目标"');
    expect(read(["2020年基期", "2023年中期目标", "2025年终期目标"], ["1", "2", "3"]).milestones).toHaveLength(
      2,
    );
  });

  it("counts below another head too", () => {
    const { plan } = planFromTable(
      [
        ["指标", "单位", "规划目标", "", ""],
        ["", "", "2020年基期", "2021年", "2022年"],
        ["甲", "%", "95", "≥96", "≥97"],
      ],
      { id: "a", title: { zh: "示例(虚构)" } },
    );
    expect(plan.indicators[0]?.baseline?.period).toBe("2020");
    expect(plan.indicators[0]?.milestones?.map(({ due }) => due)).toEqual(["2021", "2022"]);
  });

  it("is a target with 计划完成, 应完成, and nothing with 完成 alone", () => {
    const heads = ["2022年", "2023年计划完成", "2025年应完成", "2027年完成值"];
    expect(read(heads, ["3", "4", "5", "6"], "2023-05-28")).toMatchObject({
      baseline: "2022 3",
      milestones: ["2023 atLeast 4", "2025 atLeast 5", "2027 atLeast 6"],
    });
  });

  it.each(["2022年已完成", "2022年完成情况", "2022年计划完成情况", "2022年现状值", "2022年实际数"])(
    "is the baseline: %s",
    (head) => {
      const got = read([head, "2023年", "2024年"], ["3", "4", "5"]);
      expect(got.baseline).toBe("2022 3");
      expect(got.found).toEqual([]);
    },
  );

  it("基期 goes before 实际, and the last 实际 before the first target", () => {
    expect(read(["2020年基期", "2021年实际", "2025年"], ["1", "2", "9"])).toMatchObject({
      baseline: "2020 1",
      found: ['tableColumnUnread "2021年实际"', "tableSpanAssumed 2021 2025"],
    });
    expect(read(["2020年实际", "2021年实际", "2025年"], ["1", "2", "9"])).toMatchObject({
      baseline: "2021 2",
      found: ['tableColumnUnread "2020年实际"', "tableSpanAssumed 2022 2025"],
    });
  });

  it("counts against baselineYear, and that is told", () => {
    const got = read(["2022年", "2023年目标", "2024年目标"], ["1", "2", "3"], undefined, {
      baselineYear: 2023,
    });
    expect(got.milestones).toEqual(["2023 atLeast 2", "2024 atLeast 3"]);
    expect(got.found).toEqual(['tableBaselineContradicted "2023年目标" 2023']);
  });

  it.each([
    "2025年增长率",
    "2025年比上年增减",
    "2025年排名",
    "2025年累计",
    "2021-25年",
    "2025年1-10月",
    "2024年预计",
  ])("is no column of the year: %s", (head) => {
    const got = read(["2020年基期", head, "2025年目标"], ["1", "7", "9"]);
    expect(got.targets).toEqual(["2025 atLeast 9"]);
    expect(got.found).toContain(`tableColumnUnread ${JSON.stringify(head)}`);
  });
});

describe("bare years", () => {
  it("in the year of the document or before it: the first is the baseline, and that is said", () => {
    for (const date of ["2020-12-28", "2021-06-01", undefined])
      expect(read(["2020年", "2025年"], ["3.2", "<4.5"], date)).toMatchObject({
        baseline: "2020 3.2",
        targets: ["2025 lessThan 4.5"],
        span: "2021-2025",
        found: ['tableBaselineAssumed "2020年"', "tableSpanAssumed 2021 2025"],
      });
  });

  it("several before the document are past: the last is the baseline, the others are named", () => {
    const heads = ["2020", "2021", "2022", "2023"];
    expect(read(heads, ["1", "2", "3", "≥4"], "2022-03-28")).toMatchObject({
      baseline: "2021 2",
      milestones: ["2022 atLeast 3", "2023 atLeast 4"],
      found: ['tableBaselineAssumed "2021"', 'tableYearPast "2020"'],
    });
    expect(read(heads, ["1", "2", "3", "≥4"], "2022-03-28", { baselineYear: 2020 })).toMatchObject({
      baseline: "2020 1",
      milestones: ["2021 atLeast 2", "2022 atLeast 3", "2023 atLeast 4"],
      found: [],
    });
  });

  it("before a target by name are past too", () => {
    expect(read(["2020", "2021", "2022年目标", "2023年目标"], ["1", "2", "3", "4"])).toMatchObject({
      baseline: "2021 2",
      found: ['tableBaselineAssumed "2021"', 'tableYearPast "2020"'],
    });
  });

  it("to come, or all compared, are no baseline", () => {
    expect(read(["2024", "2025"], ["1", "2"], "2023-05-01").baseline).toBeUndefined();
    expect(read(["2022", "2023"], ["≥1", "≥2"]).milestones).toEqual(["2022 atLeast 1", "2023 atLeast 2"]);
  });

  it("within the plan or to come are targets, and with a gap behind the first the baseline is asked for", () => {
    const change = { span: { first: 2022, last: 2027 } };
    expect(read(["2022", "2027"], ["50", "60"], undefined, change)).toMatchObject({
      baseline: undefined,
      milestones: ["2022 atLeast 50", "2027 atLeast 60"],
      found: ["tableLacks baselineYear"],
    });
    expect(read(["2022", "2027"], ["50", "60"], undefined, { ...change, baselineYear: 2022 })).toMatchObject({
      baseline: "2022 50",
      targets: ["2027 atLeast 60"],
      found: [],
    });
    expect(read(["2022年", "2025年"], ["50", "60"], "2021-12-28").found).toContain("tableLacks baselineYear");
  });

  it("one after the other from the first of the plan are targets, and that is said where the first may be the baseline", () => {
    const change = { span: { first: 2023, last: 2025 } };
    const heads = ["2023", "2024", "2025"];
    for (const date of [undefined, "2023-05-23"])
      expect(read(heads, ["50", "55", "60"], date, change)).toMatchObject({
        baseline: undefined,
        milestones: ["2023 atLeast 50", "2024 atLeast 55", "2025 atLeast 60"],
        found: ["tableTargetsAssumed 2023,2024,2025"],
      });
    const sure = [
      read(heads, ["50", "55", "60"], "2022-12-28", change), // to come
      read(heads, ["≥50", "55", "60"], undefined, change), // compared
      read(heads, ["", "55", "60"], undefined, change), // nothing in the first
      read(heads, ["50", "55", "60"], undefined, { ...change, baselineYear: 2023 }),
      read(heads, ["50", "55", "60"], undefined, { ...change, columns: { "2023": "target" } }),
      read(["2023年目标", "2024", "2025"], ["50", "55", "60"], undefined, change),
      read(["2022", ...heads], ["45", "50", "55", "60"], undefined, change),
    ];
    for (const { found } of sure)
      expect(found.filter((one) => one.startsWith("tableTargetsAssumed"))).toEqual([]);
  });

  it("alone before a target without a year", () => {
    expect(read(["2022", "目标值"], ["3", "≥4"], undefined, { due: "2027" })).toMatchObject({
      baseline: "2022 3",
      targets: ["2027 atLeast 4"],
    });
  });
});

describe("a second row of heads", () => {
  const table = (...rows: readonly (readonly string[])[]) => {
    const { plan, issues } = planFromTable(rows, { id: "a", title: { zh: "示例(虚构)" } });
    const of = plan.indicators.map(({ name, unitOfMeasure, baseline, targets }) =>
      [name.zh, unitOfMeasure, baseline?.period, ...targets.map(({ due, value }) => `${due} ${value}`)].join(
        " ",
      ),
    );
    return [of, inShort(issues.filter(({ code }) => code === "tableColumnUnread")).map((issue) => issue[2])];
  };

  it.each(["五年累计", "年均增长/累计", "2021-2025年累计", "1-6月"])(
    "may hold one that is not known: %s",
    (head) => {
      expect(
        table(
          ["指标", "单位", "2020年基期", "目标", "", ""],
          ["", "", "", "2021年", "2025年", head],
          ["甲", "%", "90", "≥91", "≥95", "2"],
        ),
      ).toEqual([["甲 % 2020 2025 95"], [JSON.stringify(head)]]);
    },
  );

  it("may stand below 指标 too", () => {
    expect(
      table(
        ["指标", "", "2020年", "", "2025年", ""],
        ["名称", "单位", "完成情况", "占比", "年均增长", "数值"],
        ["甲", "%", "90", "7", "1", "≥95"],
      ),
    ).toEqual([["甲 % 2020 2025 95"], ['"占比"', '"年均增长"']]);
    expect(
      table(
        ["指标", "", "单位", "2020年现状", "2025年目标"],
        ["名称", "代码", "", "", ""],
        ["甲", "A1", "%", "90", "≥95"],
      ),
    ).toEqual([["甲 % 2020 2025 95"], ['"代码"']]);
  });

  it("may hold nothing but 计划 and 完成", () => {
    expect(
      table(
        ["指标", "单位", "2022年", "", "2023年", "2025年"],
        ["", "", "实际完成", "排名", "计划", "目标"],
        ["甲", "%", "90", "7", "≥92", "≥95"],
      ),
    ).toEqual([["甲 % 2022 2025 95"], ['"排名"']]);
    // Two heads of one year are told of, and neither 计划 is taken for what was true.
    expect(
      table(
        ["指标", "单位", "2022年", "", "2023年"],
        ["", "", "计划", "完成", "计划"],
        ["甲", "%", "≥90", "91", "≥92"],
      )[0],
    ).toEqual(["甲 %  2023 92"]);
  });

  it("is not the first indicator, whose name is no head", () => {
    expect(table(["指标", "单位", "2020年基期", "2025年"], ["甲", "单位", "90", "≥95"])[0]).toEqual([
      "甲 单位 2020 2025 95",
    ]);
  });
});

describe("heads that are not known", () => {
  const rows = [
    ["规划愿景", "单位", "2022年基期", "愿景值", "2026", "2027"],
    ["甲", "%", "3", "≥5", "", ""],
  ];
  it("are named by an option", () => {
    const options = { id: "a", title: { zh: "示例(虚构)" }, due: "2027" } as const;
    const columns = { 规划愿景: "name", 愿景值: "target" } as const;
    expect(planFromTable(rows, options).plan.indicators).toEqual([]);
    expect(planFromTable(rows, { ...options, columns }).plan.indicators[0]?.targets[0]?.value).toBe("5");
    expect(() => planFromTable(rows, { ...options, columns: { 甲: "x" as "name" } })).toThrow(
      "columns of 甲 must be one of area",
    );
  });

  it("keep the year of a baseline or a target that an option names", () => {
    const change = (columns: TableOptions["columns"], more: Partial<TableOptions> = {}) => ({
      span: { first: 2023, last: 2025 },
      columns,
      ...more,
    });
    const heads = ["2022", "2023", "2025"];
    for (const columns of [{ "2022": "baseline" }, { "2022": "baseline", "2025": "target" }] as const)
      expect(read(heads, ["10", "≥15", "≥20"], undefined, change(columns))).toMatchObject({
        baseline: "2022 10",
        milestones: ["2023 atLeast 15", "2025 atLeast 20"],
        targets: ["2025 atLeast 20"],
        found: [],
      });
    expect(
      read(["2022年年中口径", "“十四五”愿景"], ["10", "≥20"], undefined, {
        columns: { "2022年年中口径": "baseline", "“十四五”愿景": "target" },
      }),
    ).toMatchObject({ baseline: "2022 10", targets: ["2025 atLeast 20"] });
  });

  it("have no year where they name two, or a part of one", () => {
    for (const head of ["2021-2022均值", "2022年1-6月"])
      expect(
        read([head, "2025年目标"], ["10", "≥20"], undefined, { columns: { [head]: "baseline" } }).found,
      ).toContain("tableLacks baselineYear");
  });

  it("count against another baselineYear, and that is told", () => {
    const columns = { "2022": "baseline" } as const;
    expect(read(["2022", "2025"], ["10", "≥20"], undefined, { columns, baselineYear: 2021 })).toMatchObject({
      baseline: "2022 10",
      found: ['tableBaselineElsewhere "2022" 2021', "tableSpanAssumed 2023 2025"],
    });
    expect(read(["2022年基期", "2025"], ["10", "≥20"], undefined, { baselineYear: 2021 }).found).toContain(
      'tableBaselineElsewhere "2022年基期" 2021',
    );
  });

  it("go before the bare year that baselineYear names, and before 基期 and 实际, and that is told", () => {
    const chosen = (heads: readonly string[], baselineYear: number, ...given: readonly string[]) =>
      read(heads, ["1", "2", "≥3", "≥4"], undefined, {
        columns: Object.fromEntries(given.map((head) => [head, "baseline"])),
        baselineYear,
      });
    const kept = { baseline: "2022 2", milestones: ["2025 atLeast 3", "2027 atLeast 4"] };
    const bare = ["2021", "2022", "2025", "2027"];
    expect(chosen(bare, 2021, "2022")).toMatchObject({
      ...kept,
      found: [
        'tableBaselineElsewhere "2022" 2021',
        'tableYearPast "2021"',
        "tableSpanAssumed 2023 2027", // from the year after the baseline
      ],
    });
    expect(chosen(["2021年实际", "2022", "2025", "2027"], 2021, "2022")).toMatchObject({
      ...kept,
      found: [
        'tableBaselineElsewhere "2022" 2021',
        'tableColumnUnread "2021年实际"',
        "tableSpanAssumed 2023 2027",
      ],
    });
    // A year that the host calls nothing is what is wanted, though the baselineYear that lost lies behind it.
    expect(chosen(bare, 2026, "2022").milestones).toEqual(kept.milestones);
    expect(chosen(["2022", "2023年基期", "2025", "2027"], 2021, "2022").baseline).toBe("2022 1");
    // Of two the option baselineYear chooses.
    expect(chosen(bare, 2021, "2021", "2022")).toMatchObject({
      baseline: "2021 1",
      found: ['tableColumnUnread "2022"', "tableSpanAssumed 2022 2027"],
    });
  });

  it("that the table does not have are told of, with the nearest", () => {
    const options = { id: "a", title: { zh: "示例(虚构)" }, due: "2027" } as const;
    const unknown = (table: unknown, columns: TableOptions["columns"]) =>
      inShort(planFromTable(table, { ...options, columns }).issues).filter(
        ([code]) => code === "tableColumnUnknown",
      );
    // One character of four is another; 愿景值 is known.
    expect(unknown(rows, { 规划愿境: "name", 愿景值: "target" })).toEqual([
      ["tableColumnUnknown", "columns", '"规划愿境"', "规划愿景"],
    ]);
    expect(unknown(rows, { 规划愿景: "name", 主管: "lead" })).toEqual([
      ["tableColumnUnknown", "columns", '"主管"'],
    ]);
    const records = [{ 指标: "甲(%)", "2027": "≥5", 备注: "好" }];
    expect(unknown(records, { 备注: "supporting" })).toEqual([]);
    expect(unknown(records, { 备柱: "supporting" })).toEqual([
      ["tableColumnUnknown", "columns", '"备柱"', "备注"],
    ]);
  });

  it("are named by the lower one or by both, not by the upper alone", () => {
    const dues = (columns: TableOptions["columns"], ...lower: readonly string[]) => {
      const { plan, issues } = planFromTable(
        [
          ["指标", "2025年", "2027年", ""],
          ["", ...lower, "备考"],
          ["甲(%)", "≥4", "≥5", "7"],
        ],
        { id: "a", title: { zh: "示例(虚构)" }, columns },
      );
      const [{ milestones, targets } = { targets: [] }] = plan.indicators;
      return [
        (milestones ?? targets).map(({ due }) => due).join(" "),
        inShort(issues.filter(({ code }) => code === "tableColumnUnknown")).map(([, , head]) => head),
      ];
    };
    expect(dues({ 愿景: "target" }, "愿景", "目标")).toEqual(["2025 2027", []]);
    expect(dues({ "2025年愿景": "target" }, "愿景", "目标")).toEqual(["2025 2027", []]);
    expect(dues({ "2025年愿景": "target" }, "愿景", "愿景")).toEqual(["2025", []]);
    expect(dues({ "2025年": "target" }, "愿景", "目标")).toEqual(["2027", ['"2025年"']]);
  });

  it.each(["规划指标", "公共服务指标", "民生指标", "约束性指标", "服务项目", "建设项目", "指标内容"])(
    "are not these: %s",
    (head) => {
      const { plan } = planFromTable(
        [
          [head, "单位", "2027"],
          ["甲", "%", "≥5"],
        ],
        { id: "a", title: { zh: "示例(虚构)" } },
      );
      expect(plan.indicators.map(({ name }) => name.zh)).toEqual(["甲"]);
    },
  );
});

describe("a target without a year of its own", () => {
  it.each(["目标值", "五年目标", "五年总目标", "总目标"])("is asked for its year: %s", (head) => {
    const got = read(["2022年基期", head], ["3", "≥4"], "2023-05-23");
    expect(got.targets).toEqual([]);
    expect(got.found).toContain("tableLacks due");
    expect(read(["2022年基期", head], ["3", "≥4"], "2023-05-23", { due: "2027" }).targets).toEqual([
      "2027 atLeast 4",
    ]);
  });

  it("is not read where it is of the plan before", () => {
    const heads = ["“十三五”目标", "“十四五”目标"];
    expect(read(heads, ["52", "60"], "2021-09-28", { span: { first: 2021, last: 2025 } })).toEqual({
      baseline: undefined,
      milestones: [],
      targets: ["2025 atLeast 60"],
      span: "2021-2025",
      found: ['tableColumnUnread "“十三五”目标"'],
    });
  });

  it.each(["“十四五”目标值", "“十四五”末", "十四五规划目标", "“十四五”期末目标"])(
    "has that in which the five-year plan ends: %s",
    (head) => {
      const got = read(["2020年", head], ["3", "4"], "2021-03-01");
      expect(got).toMatchObject({ baseline: "2020 3", targets: ["2025 atLeast 4"], span: "2021-2025" });
    },
  );
});
