import { describe, expect, it } from "vitest";
import { planFromTable, type TableOptions } from "../../src/adapt/index.js";
import { parsePlan } from "../../src/schema/index.js";
import { inShort, told } from "./support.js";

/** Reads a table (示例数据,虚构) of one benefit: thresholds by row, and issues. */
function read(rows: readonly (readonly string[])[], change: Partial<TableOptions> = {}) {
  const { plan, issues } = planFromTable(rows, told({ benefits: ["education"], ...change }));
  expect(parsePlan(plan)).toEqual({ ok: true, plan });
  const said = plan.indicators.map(({ milestones = [], targets }) =>
    [milestones, targets].map((list) =>
      list
        .map(({ due, comparator, value, holds }) =>
          [due, comparator, value, holds].filter((part) => part !== undefined).join(" "),
        )
        .join(", "),
    ),
  );
  return { plan, said, found: inShort(issues.filter(({ code }) => code !== "tableCellsEmpty")) };
}

describe("a change under several years", () => {
  const head = ["指标", "单位", "2022", "2023", "2025", "2027"];

  it.each(["增加100个", "增长6%", "年均增长6%", "翻一番"])("%s has no sure start", (words) => {
    const { said, found } = read([head, ["甲", "个", "1000", words, words, words]]);
    expect(said).toEqual([["", ""]]);
    expect(found.map(([code, place, , , hint]) => [code, place, hint])).toEqual([
      ["thresholdUnread", "1 2023", "reference"],
      ["thresholdUnread", "1 2025", "reference"],
      ["thresholdUnread", "1 2027", "reference"],
    ]);
  });

  it("in the last year alone, or with its start by name, is read: 1000 + 100, 1000 × 1.06⁵, 1000 + 200", () => {
    const { said, found } = read([
      head,
      ["甲", "个", "1000", "", "", "增加100个"],
      ["乙", "元", "1000", "", "≥1100", "年均增长6%"],
      ["丙", "个", "1000", "比2022年增加100个", "", "比2022年增加200个"],
    ]);
    expect(said).toEqual([
      ["", "2027 atLeast 1100"],
      ["2025 atLeast 1100, 2027 atLeast 1338.2255776", "2027 atLeast 1338.2255776"],
      ["2023 atLeast 1100, 2027 atLeast 1200", "2027 atLeast 1200"],
    ]);
    expect(found).toEqual([]);
  });

  it("beside the number of another year is not sure, nor under a year that is not the last", () => {
    const { said, found } = read([
      head,
      ["甲", "个", "1000", "", "≥1300", "增加100个"],
      ["乙", "个", "1000", "", "增加100个", "≥1500"],
    ]);
    expect(said).toEqual([
      ["2025 atLeast 1300", ""],
      ["", "2027 atLeast 1500"],
    ]);
    expect(found.map(([code, place]) => [code, place])).toEqual([
      ["thresholdUnread", "1 2027"],
      ["thresholdUnread", "2 2025"],
    ]);
  });

  it("of a growth rate is its number, and of a share by per cent is refused", () => {
    const { said, found } = read([
      ["指标", "单位", "2022", "2027"],
      ["居民收入增速", "%", "5", "年均增长6%以上"],
      ["居民收入增长率", "%", "5", "年均6%以上"],
      ["居民收入占比", "%", "5", "年均增长6%以上"],
    ]);
    expect(said).toEqual([
      ["", "2027 atLeast 6"],
      ["", "2027 atLeast 6"],
      ["", ""],
    ]);
    expect(found.map(([code, place, , , hint]) => [code, place, hint])).toEqual([
      ["thresholdUnread", "3 2027", "points"],
    ]);
  });
});

describe("0 and 100", () => {
  it.each([
    "通过省级评估幼儿园占比",
    "通过省级评估学校比例",
    "通过评估的园所",
    "通过等级评估幼儿园率",
    "通过标准化学校评估率",
    "幼儿园通过等级评估率",
    "等级幼儿园评估通过率",
  ])("of a share are numbers: %s", (name) => {
    const rows = [
      ["指标", "单位", "2022", "2025", "2027"],
      [name, "%", "0", "0", "100"],
    ];
    expect(read(rows).found).toEqual([["directionMissing", "1 2025", "row1"]]);
    expect(read(rows, { direction: { row1: "up" } }).said).toEqual([
      ["2025 atLeast 0, 2027 atLeast 100", "2027 atLeast 100"],
    ]);
  });

  it("of the county's own evaluation are an event, of places counted they are not", () => {
    const { said } = read([
      ["指标", "单位", "2022", "2025", "2027"],
      ["☆通过国家义务教育优质均衡发展县省级评估率", "%", "0", "0", "100"],
      ["全县通过省级验收", "", "0", "100", "100"],
      ["通过省级验收", "所", "0", "0", "100"],
    ]);
    expect(said).toEqual([
      ["", "2027 achieved"],
      ["", "2025 achieved"],
      ["", ""],
    ]);
  });
});

describe("a cell merged over the years", () => {
  const head = ["指标", "单位", "2023", "2024", "2025", "2026", "2027"];
  it("that says 每年 holds until the last", () => {
    const { said, found } = read([
      head,
      ["甲", "%", "每年≥95", "", "", "", ""],
      ["乙", "%", "", "", "", "", "≥9"],
    ]);
    expect(said[0]).toEqual(["", "2027 atLeast 95 everyPeriod"]);
    expect(found).toEqual([]);
  });

  it("that does not say so is no target", () => {
    const { said, found } = read([
      head,
      ["甲", "%", "≥95", "", "", "", ""],
      ["乙", "%", "", "", "", "", "≥9"],
    ]);
    expect(said[0]).toEqual(["2023 atLeast 95", ""]);
    expect(found).toEqual([["tableTargetMissing", "1", "row1"]]);
  });
});

describe("words in place of numbers", () => {
  const head = ["指标", "单位", "2022", "2025", "2027"];
  it("清零 asks for the direction, and is refused for a rate of what is settled", () => {
    const rows = [head, ["欠薪线索动态化解率", "%", "93", "", "动态清零"], ["积案", "件", "93", "", "清零"]];
    expect(read(rows).found).toEqual([
      ["thresholdUnread", "1 2027", '"动态清零"', '"动态清零"', "number"],
      ["thresholdNeeds", "2 2027", '"清零"', "direction"],
    ]);
    const { said, found } = read(rows, { direction: { row1: "up", row2: "down" } });
    expect(said).toEqual([
      ["", ""],
      ["", "2027 atMost 0"],
    ]);
    expect(found.map(([code, place]) => [code, place])).toEqual([["thresholdUnread", "1 2027"]]);
  });

  it("达标 and 建成 are no events where the indicator is counted, or has numbers beside them", () => {
    const { plan, said, found } = read([
      head,
      ["校舍安全达标率", "%", "85", "", "达标"],
      ["养老院", "所", "", "", "建成"],
      ["体育馆", "", "2", "", "建成"],
      ["省级示范县", "", "", "", "建成"],
    ]);
    expect(said.map(([, target]) => target)).toEqual(["", "", "", "2027 achieved"]);
    expect(found).toEqual(
      ["达标", "建成", "建成"].map((word, at) => [
        "thresholdUnread",
        `${at + 1} 2027`,
        `"${word}"`,
        `"${word}"`,
        "event",
      ]),
    );
    expect(plan.indicators[2]?.sources.map(({ words }) => words)).toEqual(["体育馆", "建成"]);
  });
});

describe("a baseline of another year than its column", () => {
  it("is told of by its year", () => {
    const { said, plan, found } = read([
      ["指标", "单位", "2022", "2027"],
      ["甲", "%", "78.5(2019年)", "≥80"],
      ["乙", "%", "78.5(2022年)", "≥80"],
    ]);
    expect(plan.indicators.map(({ baseline }) => baseline?.value)).toEqual([undefined, "78.5"]);
    expect(said.map(([, target]) => target)).toEqual(["2027 atLeast 80", "2027 atLeast 80"]);
    expect(found).toEqual([["thresholdUnread", "1 2022", '"78.5(2019年)"', '"2019年"', "due"]]);
  });
});

describe("a sum over the years", () => {
  it.each(["五年总目标", "目标值", "五年累计", "合计", "2023-2027年累计"])(
    "that is not the number of the last year leaves no target: %s",
    (head) => {
      const { plan, said, found } = read(
        [
          ["指标", "单位", "2023", "2024", "2027", head],
          ["改造老旧小区", "个", "10", "15", "≥20", "45"],
          ["城镇化率", "%", "10", "15", "≥20", "20"],
        ],
        { due: "2027" },
      );
      expect(said).toEqual([
        ["2023 atLeast 10, 2024 atLeast 15, 2027 atLeast 20", ""],
        ["2023 atLeast 10, 2024 atLeast 15, 2027 atLeast 20", "2027 atLeast 20"],
      ]);
      expect(found.filter(([code]) => code !== "tableColumnUnread")).toEqual([
        ["tableTargetsAssumed", "", ["2023", "2024", "2027"]],
        ["tableSumUnsure", `1 ${head}`, '"45"', '"≥20"', '"2027"'],
      ]);
      expect(plan.indicators[0]?.sources.at(-1)?.words).toBe("45");
    },
  );

  it("that cannot be read leaves none either", () => {
    const { said, found } = read(
      [
        ["指标", "单位", "2026", "2027", "目标值"],
        ["改造老旧小区", "个", "10", "≥20", "[70]"],
      ],
      { due: "2027" },
    );
    expect(said).toEqual([["2026 atLeast 10, 2027 atLeast 20", ""]]);
    expect(found.map(([code]) => code)).toEqual(["thresholdUnread", "tableSumUnsure"]);
  });
});

describe("a sum over the years of another plan", () => {
  const span = { first: 2021, last: 2025 };
  const doubt = (place: string) => ["tableSumUnsure", place, '"50"', '"≥20"', '"2025"'];

  it.each<[string, readonly string[], readonly string[], readonly (readonly unknown[])[], string]>([
    [
      "before the plan's own",
      ["十三五累计", "十四五累计", "2025"],
      ["10", "50", "≥20"],
      [
        ["tableTotalElsewhere", "", '"十三五累计"', 2020, 2025],
        ["tableColumnUnread", "", '"十四五累计"'],
        doubt("1 十四五累计"),
      ],
      "",
    ],
    [
      "behind it, by years of two digits",
      ["“十四五”时期累计", "2025", "2026-30年累计"],
      ["50", "≥20", "90"],
      [
        ["tableColumnUnread", "", '"“十四五”时期累计"'],
        ["tableTotalElsewhere", "", '"2026-30年累计"', 2030, 2025],
        doubt("1 “十四五”时期累计"),
      ],
      "",
    ],
    [
      "alone: the target is that of the last year",
      ["2016-2020年累计", "2025"],
      ["50", "≥20"],
      [["tableTotalElsewhere", "", '"2016-2020年累计"', 2020, 2025]],
      "2025 atLeast 20",
    ],
    [
      "beside one without years, which is held to be the plan's",
      ["十三五累计", "五年累计", "2025"],
      ["10", "50", "≥20"],
      [
        ["tableTotalElsewhere", "", '"十三五累计"', 2020, 2025],
        ["tableColumnUnread", "", '"五年累计"'],
        doubt("1 五年累计"),
      ],
      "",
    ],
    [
      "and two of the plan, of which the one with its years counts",
      ["五年累计", "十四五累计", "2025"],
      ["20", "50", "≥20"],
      [
        ["tableColumnRepeated", "", '"五年累计"', '"十四五累计"'],
        ["tableColumnUnread", "", '"十四五累计"'],
        doubt("1 十四五累计"),
      ],
      "",
    ],
  ])("%s", (_name, heads, cells, found, target) => {
    const got = read(
      [
        ["指标", "单位", ...heads],
        ["改造老旧小区", "个", ...cells],
      ],
      { span },
    );
    expect(got.found).toEqual(found);
    expect(got.said[0]?.[1]).toBe(target);
  });

  it.each<[readonly string[], readonly (readonly unknown[])[]]>([
    [
      ["“十三五”累计", "“十四五”累计目标"],
      [
        ["tableTotalElsewhere", "", '"“十三五”累计"', 2020, 2025],
        ["tableColumnUnread", "", '"“十四五”累计目标"'],
      ],
    ],
    [
      ["2021-25年累计", "五年累计", "2016-20年累计"],
      [
        ["tableColumnUnread", "", '"2021-25年累计"'],
        ["tableColumnRepeated", "", '"五年累计"', '"2021-25年累计"'],
        ["tableTotalElsewhere", "", '"2016-20年累计"', 2020, 2025],
      ],
    ],
    [["五年累计"], [["tableColumnUnread", "", '"五年累计"']]],
  ])("is one before the latest where nothing else has a year: %j", (heads, found) => {
    const got = read(
      [
        ["指标", "单位", ...heads, "属性"],
        ["新增就业", "万人", ...heads.map((_, at) => `${at + 6}`), "预期性"],
      ],
      { span: undefined },
    );
    expect(got.found).toEqual([...found, ["tableTargetMissing", "1", "row1"], ["tableLacks", "", "span"]]);
  });

  it("by the upper of two heads, or named by an option", () => {
    const two = read(
      [
        ["指标", "单位", "十三五", "十四五", "2025年"],
        ["", "", "累计", "累计", "目标"],
        ["改造老旧小区", "个", "10", "50", "≥20"],
      ],
      { span },
    );
    expect(two.found.map(([code, place, column]) => [code, place, column])).toEqual([
      ["tableTotalElsewhere", "", '"十三五累计"'],
      ["tableColumnUnread", "", '"十四五累计"'],
      ["tableSumUnsure", "2 十四五累计", '"50"'],
    ]);
    for (const years of [
      ["2016-2020年", "2021-2025年"],
      ["2016—20年", "2021年—2025年"],
      ["“十三五”", "“十四五”时期"],
    ]) {
      const [before, own] = years;
      const below = read(
        [
          ["指标", "单位", "累计", "", "2025年目标"],
          ["", "", ...years, ""],
          ["改造老旧小区", "个", "10", "50", "≥20"],
        ],
        { span },
      );
      expect(below.plan.indicators).toHaveLength(1);
      expect(below.found).toEqual([
        ["tableTotalElsewhere", "", `"累计${before}"`, 2020, 2025],
        ["tableColumnUnread", "", `"累计${own}"`],
        ["tableSumUnsure", `2 累计${own}`, '"50"', '"≥20"', '"2025年目标"'],
      ]);
    }
    const given = read(
      [
        ["指标", "单位", "十三五总量", "2025"],
        ["改造老旧小区", "个", "50", "≥20"],
      ],
      { span, columns: { 十三五总量: "total" } },
    );
    expect(given.found).toEqual([["tableTotalElsewhere", "", '"十三五总量"', 2020, 2025]]);
  });
});

describe("yes and no", () => {
  it("是否通过…评估 and …评估通过率 of the county are events", () => {
    const { said, found } = read([
      ["指标", "单位", "2022", "2025", "2027"],
      ["是否通过国家评估", "", "0", "100", "100"],
      ["义务教育优质均衡发展县评估通过率", "%", "0", "0", "100"],
      ["是否创成示范县", "", "否", "否", "是"],
    ]);
    expect(said.map(([, target]) => target)).toEqual(["2025 achieved", "2027 achieved", "2027 achieved"]);
    expect(found).toEqual([]);
  });
});

describe("a cell copied out of a page", () => {
  it("holds line breaks and blanks, not tags", () => {
    const { plan, said } = read([
      ["指标<br/>名称", "2022年<br>(基期)", "2027年&nbsp;"],
      ["九年义务教育<br>巩固率&nbsp;(%)", "95&nbsp;", "&ge;96"],
    ]);
    const [one] = plan.indicators;
    expect([one?.name.zh, one?.unitOfMeasure, one?.baseline?.value]).toEqual([
      "九年义务教育巩固率",
      "%",
      "95",
    ]);
    expect(said).toEqual([["", "2027 atLeast 96"]]);
  });
});

describe("a ratio", () => {
  const rows = [
    ["指标", "单位", "2022年", "2025年", "2027年"],
    ["床护比", "", "1:0.5", "1:0.8", "≥1:1"],
    ["普职比", "", "4:5", "5:5", "6:5"],
  ];
  it("is one quotient throughout its row, whichever number is larger", () => {
    const { plan, said, found } = read(rows, {
      ratio: { row1: "perOne", row2: "quotient" },
      direction: { row1: "up", row2: "up" },
    });
    expect(plan.indicators.map(({ baseline }) => baseline?.value)).toEqual(["0.5", "0.8"]); // 4/5
    expect(said).toEqual([
      ["2025 atLeast 0.8, 2027 atLeast 1", "2027 atLeast 1"],
      ["2025 atLeast 1, 2027 atLeast 1.2", "2027 atLeast 1.2"],
    ]);
    expect(found).toEqual([]);
  });

  it("of one teacher to so many pupils asks for the direction, whatever its sign", () => {
    const table = [
      ["指标", "单位", "2022年", "2027年"],
      ["师生比", "", "1:16", "不低于1:15"],
    ];
    const ratio = { 师生比: "perOne" } as const;
    expect(read(table, { ratio })).toMatchObject({
      said: [["", ""]],
      found: [["thresholdNeeds", "1 2027年", expect.anything(), "direction"]],
    });
    expect(read(table, { ratio, direction: { 师生比: "down" } })).toMatchObject({
      said: [["", "2027 atMost 15"]],
      found: [],
    });
  });

  it("asks which number it is", () => {
    expect(
      read(rows, { direction: { row2: "up" } }).found.map(([code, place, , needs]) => [code, place, needs]),
    ).toEqual([
      ["thresholdNeeds", "1 2022年", "ratio"],
      ["thresholdNeeds", "1 2025年", "ratio"],
      ["thresholdNeeds", "2 2022年", "ratio"],
      ["thresholdNeeds", "2 2025年", "ratio"],
      ["thresholdNeeds", "2 2027年", "ratio"],
    ]);
  });
});

describe("a direction that no comparator tells", () => {
  it("is asked for beside 左右, and where floors stand beside ceilings", () => {
    const rows = [
      ["指标", "单位", "2025", "2027"],
      ["甲", "门", "15左右", "20左右"],
      ["乙", "%", "≥5", "≤7"],
      ["丙", "%", "≥5", "约7"],
    ];
    const { said, found } = read(rows);
    expect(found).toEqual([
      ["directionMissing", "1 2025", "row1"],
      ["directionMissing", "2 2027", "row2"],
    ]);
    expect(said[1]).toEqual(["2025 atLeast 5, 2027 atMost 7", "2027 atMost 7"]);
    expect(read(rows, { direction: { row1: "up", row2: "none" } }).found).toEqual([]);
  });
});

describe("units of measure", () => {
  it("that contradict each other leave the row unread", () => {
    const { plan, said, found } = read([
      ["指标", "单位", "2027"],
      ["技能人才(万人)", "人", "≥5"],
      ["托位(个/千人)", "个", "≥5"],
      ["床位(张)", "张", "≥5"],
      ["死亡率(1/10万)", "/10万", "≤7"],
    ]);
    expect(said.slice(0, 2)).toEqual([
      ["", ""],
      ["", ""],
    ]);
    expect(plan.indicators.map(({ unitOfMeasure }) => unitOfMeasure)).toEqual([
      undefined,
      undefined,
      "张",
      "/10万",
    ]);
    expect(found).toEqual([
      ["thresholdUnit", "1", '"技能人才(万人)"', "万人", "人"],
      ["thresholdUnit", "2", '"托位(个/千人)"', "个/千人", "个"],
    ]);
  });

  it("in the heads of the years hold for their columns, and contradictions are asked about", () => {
    const { plan, said, found } = read([
      ["指标", "2022年(%)", "2025年(%)", "2027年(‰)"],
      ["甲", "3", "≥3.5", ""],
      ["乙", "3", "≥4‰", ""],
      ["丙(%)", "3", "≥4", "≥5"],
      ["丁", "3", "≥4", "≥5"],
    ]);
    expect(plan.indicators.map(({ unitOfMeasure }) => unitOfMeasure)).toEqual(["%", "%", "%", undefined]);
    expect(said).toEqual([
      ["2025 atLeast 3.5", ""],
      ["", ""],
      ["2025 atLeast 4", ""],
      ["", ""],
    ]);
    expect(found).toEqual([
      ["tableTargetMissing", "1", "row1"],
      ["thresholdUnit", "2 2025年(%)", '"≥4‰"', "‰", "%"],
      ["thresholdUnit", "3 2027年(‰)", '"2027年(‰)"', "‰", "%"],
      ["thresholdUnit", "4", '"丁"', "‰", "%"],
    ]);
  });

  it("stand in the upper head too, and two in the cells of a row are asked about", () => {
    const { plan, said, found } = read([
      ["指标", "2022年", "目标值(%)", ""],
      ["", "", "2025年", "2027年"],
      ["甲", "3", "≥3.5", "≥4"],
    ]);
    expect(plan.indicators[0]?.unitOfMeasure).toBe("%");
    expect([said, found]).toEqual([[["2025 atLeast 3.5, 2027 atLeast 4", "2027 atLeast 4"]], []]);
    const mixed = read([
      ["指标", "2022年", "2027年"],
      ["甲", "3%", "≥4‰"],
    ]);
    expect([mixed.said, mixed.found]).toEqual([[["", ""]], [["thresholdUnit", "1", '"甲"', "‰", "%"]]]);
  });

  it.each([
    ["死亡率(1/10万)", "死亡率", "1/10万"],
    ["死亡率(‰)", "死亡率", "‰"],
    ["托位数(个/千人)", "托位数", "个/千人"],
    ["培训量(万人次)", "培训量", "万人次"],
    ["覆盖率（％）", "覆盖率", "%"],
    ["覆盖率[%]", "覆盖率", "%"],
    ["覆盖率【%】", "覆盖率", "%"],
  ])("in brackets: %s", (words, name, unit) => {
    const { plan } = read([
      ["指标", "2027"],
      [words, "≥5"],
    ]);
    expect(plan.indicators.map((one) => [one.name.zh, one.unitOfMeasure])).toEqual([[name, unit]]);
  });
});

describe("who answers", () => {
  it.each([
    [
      ["教育局", "市财政局、各镇(街道)"],
      ["教育局", "市财政局"],
    ],
    [
      ["各镇(街道)", "县妇联"],
      ["unit1", "县妇联"],
    ],
  ])("may stand under 单位 in the last column: %j", (cells, leads) => {
    const [first = "", second = ""] = cells;
    const { plan, said } = read([
      ["指标", "2027", "单位"],
      ["覆盖率(%)", "≥5", first],
      ["托位数(个)", "≥5", second],
    ]);
    expect(plan.indicators.map(({ lead }) => lead)).toEqual(leads);
    expect(plan.indicators.map(({ unitOfMeasure }) => unitOfMeasure)).toEqual(["%", "个"]);
    expect(said[0]).toEqual(["", "2027 atLeast 5"]);
  });

  it.each<[string, string, readonly string[]]>([
    ["县教育局 县财政局", "县教育局", ["县财政局"]],
    ["县教育局/县财政局;县民政局", "县教育局", ["县财政局", "县民政局"]],
    ["县教育局和县财政局", "县教育局", ["县财政局"]],
    ["县教育局、县财政局以及县民政局", "县教育局", ["县财政局", "县民政局"]],
    ["县发展和改革局、县农业农村和水利局", "县发展和改革局", ["县农业农村和水利局"]],
    ["县 教 育 局", "县教育局", []],
    ["县教育局（牵头）、县财政局（配合）、县人社局等", "县教育局", ["县人社局", "县财政局"]],
    ["县财政局（配合）、县教育局（牵头单位）", "县教育局", ["县财政局"]],
    ["县教育局等部门", "县教育局", []],
    ["县教育局牵头,县财政局、县发改局配合", "县教育局", ["县财政局", "县发改局"]],
    ["由县教育局牵头、县财政局配合", "县教育局", ["县财政局"]],
    ["县教育局会同县财政局、县民政局", "县教育局", ["县财政局", "县民政局"]],
    ["县教育局牵头会同县财政局", "县教育局", ["县财政局"]],
    ["1.县教育局 2.县财政局", "县教育局", ["县财政局"]],
    ["1、县教育局2、县财政局", "县教育局", ["县财政局"]],
    ["县教育局、县财政局等部门按职责分工负责", "县教育局", ["县财政局"]],
    ["县教育局负责,各镇(街道)配合", "县教育局", ["各镇(街道)"]],
    ["牵头单位:县教育局;配合单位:县财政局、县民政局", "县教育局", ["县财政局", "县民政局"]],
    ["县教育局及各镇(街道、园区)", "县教育局", ["各镇(街道、园区)"]],
  ])("is parted: %s", (cell, lead, supporting) => {
    const { plan } = read([
      ["指标", "2027", "责任单位"],
      ["甲(%)", "≥5", cell],
    ]);
    const names = new Map(plan.units.map(({ id, name }) => [id, name.zh]));
    const [one] = plan.indicators;
    expect(names.get(one?.lead ?? "")).toBe(lead);
    expect((one?.supporting ?? []).map((id) => names.get(id))).toEqual(supporting);
    expect(plan.units.every(({ kind, name }) => (kind === "collective") === name.zh.startsWith("各"))).toBe(
      true,
    );
  });
});

describe("who answers, by other words than a name", () => {
  it("同上 and 〃 are the cell above; what is no name is told of", () => {
    const { plan, found } = read([
      ["指标", "2027", "牵头单位", "配合单位"],
      ["甲(%)", "≥5", "县教育局", "县财政局"],
      ["乙(%)", "≥5", "同上", "〃"],
      ["丙(%)", "≥5", "县民政局、详见附件2", ""],
    ]);
    expect(plan.indicators.map(({ lead, supporting }) => [lead, supporting])).toEqual([
      ["县教育局", ["县财政局"]],
      ["县教育局", ["县财政局"]],
      ["县民政局", undefined],
    ]);
    expect(plan.units.map(({ name }) => name.zh)).toEqual(["县教育局", "县财政局", "县民政局"]);
    expect(found).toEqual([["tableUnitUnread", "3 牵头单位", '"详见附件2"']]);
  });
});

describe("a note", () => {
  it.each([
    "*为约束性指标",
    "①按户籍人口计算",
    "来源:县统计局",
    "单位:%",
    "(续表)",
    "续表2",
    "注1:2022年为基期",
    "带*的为约束性指标",
    "数据来源:年报",
    "说明:略",
  ])("is told of and is no indicator: %s", (words) => {
    const { plan, found } = read([
      ["指标", "单位", "2027"],
      ["甲", "%", "≥5"],
      [words, "", ""],
    ]);
    expect(plan.indicators.map(({ name }) => name.zh)).toEqual(["甲"]);
    expect(found).toEqual([["tableRowSkipped", "2", JSON.stringify(words)]]);
  });

  it.each(["注册护士数", "★为老服务中心", "单位面积产值", "来源地核查率", "备注册人才"])(
    "is not every row of one cell: %s",
    (name) => {
      const { plan } = read([
        ["指标", "2027"],
        [name, ""],
      ]);
      expect(plan.indicators).toHaveLength(1);
    },
  );

  it("or a heading may fill every cell of a merged row", () => {
    const rows = [
      ["指标", "单位", "2027"],
      ["一、病有良医", "一、病有良医", "一、病有良医"],
      ["甲", "%", "≥5"],
      ["注:略", "注:略", "注:略"],
    ];
    const { plan, found } = read(rows, { benefits: undefined });
    expect([plan.indicators.length, plan.goals[0]?.id]).toEqual([1, "health"]);
    expect(found).toEqual([["tableRowSkipped", "3", '"注:略"']]);
  });
});

describe("a column 完成时限", () => {
  it.each(["2025年", "2025年底", "2025年底前", "2025.12", "2025-12", "2025年12月", "2025"])("%s", (due) => {
    const { said, found } = read([
      ["指标", "单位", "目标值", "完成时限"],
      ["甲", "个", "≥5", due],
    ]);
    expect(said).toEqual([["", "2025 atLeast 5"]]);
    expect(found).toEqual([]);
  });

  it("that does not name the end of a year, or nothing, leaves the target unread", () => {
    const cells = ["尽快", "2025年6月", "2025年前", "2023-2027年", "每年", ""];
    const { said, found } = read([
      ["指标", "单位", "目标值", "完成时间"],
      ...cells.map((due, at) => [`甲${at}`, "个", "≥5", due]),
    ]);
    expect(said).toEqual(cells.map(() => ["", ""]));
    expect(found.map(([code, place]) => [code, place])).toEqual(
      cells.map((cell, at) => [cell === "" ? "tableLacks" : "thresholdUnread", `${at + 1} 完成时间`]),
    );
  });
});

it("a unit of measure written 同上 or 〃 is that of the cell above", () => {
  const { plan, said, found } = read([
    ["指标", "单位", "2027"],
    ["甲", "%", "≥60"],
    ["乙", "同上", "≥70%"],
    ["丙", "〃", "≥80"],
    ["丁", "", "≥90"],
  ]);
  expect(plan.indicators.map(({ unitOfMeasure }) => unitOfMeasure)).toEqual(["%", "%", "%", undefined]);
  expect(said[1]).toEqual(["", "2027 atLeast 70"]);
  expect(found).toEqual([]);
});

it("a unit of measure before other brackets of a name is read, and a nature in brackets is the nature", () => {
  const { plan, found } = read([
    ["指标", "2027"],
    ["新增就业(万人)[累计]", "≥6"],
    ["养老(%)(约束性)", "≥60"],
    ["b(%)【约束性】", "≥70"],
    ["托育(预期性)(%)", "≥80"],
    ["特岗教师(含代课)(试点)", "≥90"],
  ]);
  expect(plan.indicators.map(({ name, unitOfMeasure, nature }) => [name.zh, unitOfMeasure, nature])).toEqual([
    ["新增就业[累计]", "万人", "unstated"],
    ["养老", "%", "binding"],
    ["b", "%", "binding"],
    ["托育", "%", "anticipatory"],
    ["特岗教师(含代课)(试点)", undefined, "unstated"],
  ]);
  expect(found).toEqual([]);
});
