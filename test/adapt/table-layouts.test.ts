import { describe, expect, it } from "vitest";
import { planFromTable, planToTable, printThreshold, type TableOptions } from "../../src/adapt/index.js";
import { explain } from "../../src/locale/index.js";
import type { Plan } from "../../src/model/index.js";
import { yuyaoEducation } from "../../src/plans/yuyao-education/index.js";
import { parsePlan } from "../../src/schema/index.js";
import { csv, inShort, told } from "./support.js";

/** Reads a table (示例数据,虚构) and makes sure that the draft parses. */
function read(rows: unknown, change: Partial<TableOptions> = {}) {
  const { plan, issues } = planFromTable(rows, told(change));
  expect(parsePlan(plan)).toEqual({ ok: true, plan });
  return { plan, issues, found: inShort(issues) };
}
const thresholds = ({ indicators }: Plan) =>
  indicators.map(({ id, milestones = [], targets }) => [
    id,
    ...[...milestones, ...targets].map(({ due, comparator, value, upper }) =>
      [due, comparator, value, upper].filter((part) => part !== undefined).join(" "),
    ),
  ]);
const up = { direction: { row1: "up", row2: "up" } } as const;

describe("layouts", () => {
  it("a title, a header over two rows, merged areas, units in brackets, marks, units that answer, a note", () => {
    const { plan, found } = read([
      ["示例市公共服务“七优享”工程五年指标(虚构)", "", "", "", "", "", "", ""],
      ["领域", "序号", "指标", "2022年", "年度目标", "", "牵头单位", "配合单位"],
      ["", "", "", "基期值", "2023年", "2027年", "", ""],
      [
        "幼有善育",
        1,
        "☆普惠托位占比(%)",
        49.55,
        "60以上",
        "≥75%",
        "市卫健局",
        "市教育局、市财政局,各乡镇(街道、园区)",
      ],
      ["", 2, "每千人口托位数(个/千人)", "3.47", "—", "不低于5.5", "市卫健局", ""],
      ["“学有优教”", 3, "城乡骨干教师交流比例(%)", "", "每年不低于22%", "每年不低于22%", "市教育局", ""],
      ["注:2022年为基期。", "", "", "", "", "", "", ""],
    ]);
    expect(
      plan.indicators.map(({ id, name, unitOfMeasure, baseline, lead, supporting }) => [
        id,
        name.zh,
        unitOfMeasure,
        baseline?.value,
        lead,
        supporting,
      ]),
    ).toEqual([
      ["row1", "普惠托位占比", "%", "49.55", "市卫健局", ["市教育局", "市财政局", "unit4"]],
      ["row2", "每千人口托位数", "个/千人", "3.47", "市卫健局", undefined],
      ["row3", "城乡骨干教师交流比例", "%", undefined, "市教育局", undefined],
    ]);
    expect(plan.units.map(({ id, name, kind }) => [id, name.zh, kind])).toEqual([
      ["市卫健局", "市卫健局", "government"],
      ["市教育局", "市教育局", "government"],
      ["市财政局", "市财政局", "government"],
      ["unit4", "各乡镇(街道、园区)", "collective"],
    ]);
    expect(plan.goals.map(({ id, indicators }) => [id, indicators])).toEqual([
      ["childcare", ["row1", "row2"]],
      ["education", ["row3"]],
    ]);
    expect(plan.benefits).toEqual(["childcare", "education"]);
    expect(thresholds(plan)).toEqual([
      ["row1", "2023 atLeast 60", "2027 atLeast 75", "2027 atLeast 75"],
      ["row2", "2027 atLeast 5.5"],
      ["row3", "2023 atLeast 22", "2027 atLeast 22", "2027 atLeast 22"],
    ]);
    expect(plan.indicators[2]?.targets[0]?.holds).toBe("everyPeriod");
    expect(found).toEqual([
      ["tableRowSkipped", "6", '"注:2022年为基期。"'],
      ["tableCellsEmpty", "4", ["2023年"]],
      ["tableCellsEmpty", "5", ["2022年基期值"]],
    ]);
    expect(planToTable(plan).slice(0, 3)).toEqual([
      [
        "领域",
        "序号",
        "指标",
        "单位",
        "2022",
        "2023",
        "2024",
        "2025",
        "2026",
        "2027",
        "牵头单位",
        "配合单位",
      ],
      [
        "幼有善育",
        "1",
        "普惠托位占比",
        "%",
        "49.55",
        "60以上",
        "",
        "",
        "",
        "≥75%",
        "市卫健局",
        "市教育局、市财政局、各乡镇(街道、园区)",
      ],
      ["幼有善育", "2", "每千人口托位数", "个/千人", "3.47", "", "", "", "", "不低于5.5", "市卫健局", ""],
    ]);
  });

  it("years as numbers, headings between the rows, a target in a column of its own", () => {
    const { plan, found } = read([
      ["指标名称", "计量单位", 2022, 2025, "2027年目标值"],
      ["一、幼有善育"],
      ["托位数", "个", 3000, "≥3500", "≥4000"],
      ["(二)住有宜居", "", "", "", ""],
      ["老旧小区改造数", "个", 10, "20个以上", "30个以上"],
    ]);
    expect(thresholds(plan)).toEqual([
      ["row1", "2025 atLeast 3500", "2027 atLeast 4000", "2027 atLeast 4000"],
      ["row2", "2025 atLeast 20", "2027 atLeast 30", "2027 atLeast 30"],
    ]);
    expect(plan.goals.map(({ id, indicators }) => [id, indicators])).toEqual([
      ["childcare", ["row1"]],
      ["housing", ["row2"]],
    ]);
    expect(found).toEqual([]);
  });

  it("records with keys in any order, and a column that only some have", () => {
    const { plan, found } = read([
      { "2027": "≥5", 指标: "甲", 单位: "个", 领域: "病有良医" },
      { 指标: "乙", "2022": 3, "2027": "<2", 单位: "%" },
    ]);
    expect(thresholds(plan)).toEqual([
      ["row1", "2027 atLeast 5"],
      ["row2", "2027 lessThan 2"],
    ]);
    expect(found).toEqual([["tableCellsEmpty", "0", ["2022"]]]);
  });

  it("a title with a year, a unit above the header, years above their columns, names broken over lines", () => {
    const { plan, found } = read(
      [
        ["示例市2023年公共服务年度指标(虚构)"],
        ["", "", "", "单位:%"],
        ["", "", "2022年", "2023年", "2027年"],
        ["序号", "重点指标", "完成情况", "目标", "目标值"],
        ["1", "普惠性幼儿园\n覆盖率", "92", "≥93", "≥95"],
        ["2", "托位数(个)", "300", "≥310", "≥350"],
      ],
      { benefits: ["childcare"] },
    );
    expect(found).toEqual([]);
    expect(
      plan.indicators.map(({ name, unitOfMeasure, baseline }) => [name.zh, unitOfMeasure, baseline?.value]),
    ).toEqual([
      ["普惠性幼儿园覆盖率", "%", "92"],
      ["托位数", "个", "300"],
    ]);
    expect(thresholds(plan)).toEqual([
      ["row1", "2023 atLeast 93", "2027 atLeast 95", "2027 atLeast 95"],
      ["row2", "2023 atLeast 310", "2027 atLeast 350", "2027 atLeast 350"],
    ]);
  });

  it("the benefit that the title of the table or of the plan names, where there is no column of areas", () => {
    const rows = [
      ["指标", "2027"],
      ["甲(%)", "≥5"],
    ];
    const titled = read([["示例市“病有良医”五年指标(虚构)"], ...rows]);
    expect([titled.plan.benefits, titled.plan.goals[0]?.id, titled.found]).toEqual([
      ["health"],
      "health",
      [],
    ]);
    const named = read(rows, { title: { zh: "示例市住有宜居方案(虚构)" } });
    expect([named.plan.benefits, named.found]).toEqual([["housing"], []]);
    const unknown = read(rows);
    expect([unknown.plan.benefits.length, unknown.found]).toEqual([7, [["tableLacks", "", "benefits"]]]);
  });

  it("a column 项目 where none is called 指标, a column without a head, levels of indicators, other words for who answers", () => {
    const items = read(
      [
        ["", "项目", "2027年目标", "市级责任部门"],
        ["A", "甲(%)", "≥5", "市教育局"],
      ],
      { benefits: ["education"] },
    );
    expect(items.plan.indicators.map(({ name, lead }) => [name.zh, lead])).toEqual([["甲", "市教育局"]]);
    expect(items.found).toEqual([["tableColumnUnread", "", '""']]);
    const levels = read([
      ["一级指标", "二级指标", "三级指标", "2027"],
      ["病有良医", "服务", "甲(%)", "≥5"],
      ["", "", "乙(%)", "≥6"],
    ]);
    expect(levels.plan.indicators.map(({ name }) => name.zh)).toEqual(["甲", "乙"]);
    expect(levels.plan.benefits).toEqual(["health"]);
    expect(levels.found).toEqual([["tableColumnUnread", "", '"二级指标"']]);
  });

  it("one column for all who answer: the first leads", () => {
    const { plan, found } = read(
      [
        ["指标", "2027年", "责任单位"],
        ["甲(%)", "≥5", "牵头:市教育局;配合:市财政局、市人社局"],
        ["乙(%)", "≥5", "市民政局、市妇联、市委宣传部"],
      ],
      { benefits: ["education"] },
    );
    expect(plan.indicators.map(({ lead, supporting }) => [lead, supporting])).toEqual([
      ["市教育局", ["市财政局", "市人社局"]],
      ["市民政局", ["市妇联", "市委宣传部"]],
    ]);
    expect(plan.units.map(({ kind }) => kind)).toEqual([
      "government",
      "government",
      "government",
      "government",
      "mass",
      "party",
    ]);
    expect(found).toEqual([]);
  });

  it("two leads beside a column of supporting units are told of", () => {
    const { found, plan } = read(
      [
        ["指标", "2027", "牵头单位", "配合单位"],
        ["甲(%)", "≥5", "市教育局、市民政局", "市财政局"],
      ],
      { benefits: ["education"] },
    );
    expect(found).toEqual([["jointLead", "1 牵头单位", ["市教育局", "市民政局"]]]);
    expect(plan.indicators[0]?.lead).toBe("市教育局");
  });

  it("numbers that begin anew in each area give way to positions", () => {
    const { plan } = read([
      ["领域", "序号", "指标", "2027"],
      ["幼有善育", "1", "甲(%)", "≥5"],
      ["学有优教", "1", "乙(%)", "≥5"],
    ]);
    expect(plan.indicators.map(({ id }) => id)).toEqual(["row1", "row2"]);
    expect(
      planToTable(plan)
        .slice(1)
        .map((row) => row[1]),
    ).toEqual(["1", "1"]);
  });

  it("约束性 and 预期性", () => {
    const { plan } = read([
      ["指标", "属性", "2027"],
      ["甲(%)", "约束性", "≥5"],
      ["乙(%)", "预期性", "≥5"],
      ["丙(%)", "", "≥5"],
    ]);
    expect(plan.indicators.map(({ nature }) => nature)).toEqual(["binding", "anticipatory", "unstated"]);
  });

  it("a nature that is both, neither, or contradicted by the name is asked about", () => {
    const { plan, found } = read(
      [
        ["指标", "属性", "2027"],
        ["甲(%)", "预期性、约束性", "≥5"],
        ["乙(%)", "非约束性", "≥5"],
        ["丙(约束性)(%)", "预期性指标", "≥5"],
        ["丁(约束性)(%)", "", "≥5"],
        ["戊(约束性)(预期性)(%)", "", "≥5"],
        ["己(约束性)(%)", "约束性", "≥5"],
        ["庚(%)", "anticipatory", "≥5"],
      ],
      { benefits: ["education"] },
    );
    expect(plan.indicators.map(({ name, nature }) => [name.zh, nature])).toEqual([
      ["甲", "unstated"],
      ["乙", "unstated"],
      ["丙", "unstated"],
      ["丁", "binding"],
      ["戊", "unstated"],
      ["己", "binding"],
      ["庚", "anticipatory"],
    ]);
    expect(found).toEqual([
      ["tableNatureUnread", "1 属性", '"预期性、约束性"'],
      ["tableNatureUnread", "2 属性", '"非约束性"'],
      ["tableNatureUnread", "3 属性", '"预期性指标、约束性"'],
      ["tableNatureUnread", "5 指标", '"约束性、预期性"'],
    ]);
  });

  it.each<[string, string, string | undefined, string]>([
    ["普惠率（约束性，%）", "普惠率", "%", "binding"],
    ["普惠率(%、预期性指标)", "普惠率", "%", "anticipatory"],
    ["托位数(个/千人，约束性)", "托位数", "个/千人", "binding"],
    ["普惠率(预期)", "普惠率", undefined, "anticipatory"],
    ["普惠率(%)[约束]", "普惠率", "%", "binding"],
    ["普惠率(含民办，约束性)(%)", "普惠率(含民办)", "%", "binding"],
    ["健康水平(人均预期寿命)", "健康水平(人均预期寿命)", undefined, "unstated"],
    ["约束性指标完成率(%)", "约束性指标完成率", "%", "unstated"],
  ])("beside a unit in its brackets, or in short: %s", (words, name, unit, nature) => {
    const { plan, found } = read(
      [
        ["指标", "2027"],
        [words, "≥5"],
      ],
      { benefits: ["education"] },
    );
    const [one] = plan.indicators;
    expect([one?.name.zh, one?.unitOfMeasure, one?.nature]).toEqual([name, unit, nature]);
    expect(found).toEqual([]);
  });

  it.each([
    ["普惠率(非约束性)", "", "unstated", "指标", "非约束性"],
    ["普惠率(约束性 %)", "", "unstated", "指标", "约束性 %"],
    ["普惠率(预期85%)", "", "unstated", "指标", "预期85%"],
    ["完成率(约束性指标占比)", "预期性", "unstated", "属性", "预期性、约束性指标占比"],
    ["完成率(约束性指标占比)", "约束性", "binding"],
  ])("in brackets with words that may mean it, is told of where nothing else says it: %s, %s", (...row) => {
    const [words, cell, nature, ...issue] = row;
    const { plan, found } = read(
      [
        ["指标", "属性", "2027"],
        [words, cell, "≥5"],
        ["乙(%)", "约束性", "≥5"],
      ],
      { benefits: ["education"] },
    );
    expect([plan.indicators[0]?.name.zh, plan.indicators[0]?.nature]).toEqual([words, nature]);
    const [head, value] = issue;
    expect(found).toEqual(
      head === undefined ? [] : [["tableNatureUnread", `1 ${head}`, JSON.stringify(value)]],
    );
  });

  it("under a cell of 属性: a gap is told of unless the name says it, and 〃 is the cell above", () => {
    const table = (...natures: readonly string[]) =>
      read(
        [
          ["指标", "2027年目标", "属性", "牵头单位"],
          ...natures.map((nature, at) => [
            `${"甲乙丙丁戊"[at]}(%)`,
            "≥5",
            nature,
            at === 1 ? "" : "市教育局",
          ]),
          ["己(%)(预期性)", "≥5", "", "市教育局"],
        ],
        { benefits: ["education"] },
      );
    const { plan, found } = table("约束性", "", "预期性", "〃", "同上");
    expect(plan.indicators.map(({ nature }) => nature)).toEqual([
      "binding",
      "unstated",
      "anticipatory",
      "anticipatory",
      "anticipatory",
      "anticipatory",
    ]);
    expect(found).toEqual([["tableCellsEmpty", "2", ["属性", "牵头单位"]]]);
    // Below nothing a mark says nothing; of a column without any cell it is told once.
    expect(table("", "〃", "约束性").found).toEqual([
      ["tableCellsEmpty", "1", ["属性"]],
      ["tableCellsEmpty", "2", ["牵头单位"]],
      ["tableNatureUnread", "2 属性", '"〃"'],
    ]);
    expect(table("", "").found).toEqual([
      ["tableCellsEmpty", "", ["属性"]],
      ["tableCellsEmpty", "2", ["牵头单位"]],
    ]);
  });

  it("whatever is read and is no text is told of", () => {
    const { plan, found } = read(
      [
        ["领域", "序号", "指标", "单位", "属性", "2027", "牵头单位", "配合单位"],
        [false, {}, "甲", [], true, "≥5", {}, [1]],
      ],
      { benefits: ["education"] },
    );
    expect(plan.indicators[0]).toMatchObject({ nature: "unstated", targets: [{ value: "5" }] });
    expect(found.map(([code, path]) => [code, path])).toEqual([
      ["wrongType", "1 领域"],
      ["wrongType", "1 序号"],
      ["wrongType", "1 单位"],
      ["wrongType", "1 属性"],
      ["wrongType", "1 牵头单位"],
      ["wrongType", "1 配合单位"],
    ]);
  });

  it("万人 in the header against 人 in the cells", () => {
    const { plan, found } = read(
      [
        ["指标", "单位", "2022", "2025", "2026", "2027"],
        ["甲", "万人次", "38000人次", "9万人次", "11万", "13"],
        ["乙", "万人次", "3.8", "9万人", "11", "13"],
      ],
      up,
    );
    expect(plan.indicators[0]?.baseline?.value).toBe("3.8");
    expect(thresholds(plan)).toEqual([
      ["row1", "2025 atLeast 9", "2026 atLeast 11", "2027 atLeast 13", "2027 atLeast 13"],
      ["row2", "2026 atLeast 11", "2027 atLeast 13", "2027 atLeast 13"],
    ]);
    expect(found.filter(([code]) => code !== "tableLacks")).toEqual([
      ["thresholdUnit", "2 2025", '"9万人"', "人", "万人次"],
    ]);
  });

  it("a unit that only the cells name", () => {
    const { plan } = read([
      ["指标", "2022", "2027"],
      ["甲", "70%", "达95%以上"],
    ]);
    expect(plan.indicators[0]).toMatchObject({ unitOfMeasure: "%", baseline: { value: "70" } });
  });
});

describe("where the plan begins", () => {
  const open = (rows: unknown, change: Partial<TableOptions> = {}) =>
    planFromTable(rows, { id: "a", title: { zh: "示例(虚构)" }, ...change });
  const columns = (rows: unknown, change: Partial<TableOptions> = {}) => {
    const { plan, issues } = open(rows, change);
    const [first] = plan.indicators;
    return [
      first?.baseline?.period,
      (first?.milestones ?? first?.targets)?.map(({ due }) => due).join(" "),
      issues.filter(({ code }) => code === "tableBaselineAssumed").length,
    ];
  };
  const rows = [
    ["指标", "2022", "2023", "2027"],
    ["甲(%)", "50", "60", "≥70"],
  ];

  it("years before the plan, before its document, or called so, are the baseline", () => {
    expect(columns(rows, { span: { first: 2023, last: 2027 } })).toEqual(["2022", "2023 2027", 0]);
    expect(columns(rows, { baselineYear: 2022 })).toEqual(["2022", "2023 2027", 0]);
    const document = { title: "示例(虚构)", issuer: "示例市人民政府", date: "2023-05-23" };
    expect(columns(rows, { document })).toEqual(["2022", "2023 2027", 1]); // a bare year is a guess, and told
    expect(columns([["指标", "2022年实际", "2023", "2027"], rows[1]])).toEqual(["2022", "2023 2027", 0]);
    expect(columns([["指标", "基期值(2022年)", "2023", "2027"], rows[1]])).toEqual(["2022", "2023 2027", 0]);
    expect(columns([["指标", "基期值", "2023", "2027"], rows[1]], { baselineYear: 2022 })).toEqual([
      "2022",
      "2023 2027",
      0,
    ]);
  });

  it("a plan that begins with the first column has none", () => {
    expect(columns(rows, { span: { first: 2022, last: 2027 } })).toEqual([undefined, "2022 2023 2027", 0]);
    expect(columns([rows[0], ["甲(%)", "≥50", "60", "≥70"]])).toEqual([undefined, "2022 2023 2027", 0]);
  });

  it("the first column is taken for it where nothing tells, and that is said", () => {
    expect(columns(rows)).toEqual(["2022", "2023 2027", 1]);
    expect(open(rows).plan.assumptions).toHaveLength(1);
  });

  it("a baseline without a year is asked about, and kept as words", () => {
    const { plan, issues } = open([
      ["指标", "现状值", "2027"],
      ["甲(%)", "50", "≥70"],
    ]);
    expect(inShort(issues)[0]).toEqual(["tableLacks", "", "baselineYear"]);
    expect(plan.indicators[0]?.baseline).toBeUndefined();
    expect(planToTable(plan).map((row) => row.slice(-3))).toEqual([
      ["2027年目标", "基期值", "牵头单位"],
      ["≥70", "50", ""],
    ]);
  });

  it("columns that are empty throughout are told of once", () => {
    const { issues } = open(
      [
        ["指标", "2024", "2027"],
        ["甲(%)", "", "≥70"],
        ["乙(%)", "", "≥70"],
      ],
      { span: { first: 2023, last: 2027 } },
    );
    expect(inShort(issues)[0]).toEqual(["tableCellsEmpty", "", ["2024"]]);
  });
});

describe("the shipped plan of Yuyao as a table", () => {
  const [head = [], ...rows] = planToTable(yuyaoEducation);
  it("has its 27 indicators, with the units that its tasks name", () => {
    expect(head).toEqual([
      "领域",
      "序号",
      "指标",
      "单位",
      "2023年目标",
      "2024年目标",
      "2025年目标",
      "2026年目标",
      "2027年目标",
      "牵头单位",
      "配合单位",
    ]);
    expect(rows).toHaveLength(27);
    expect(rows.map((row) => [row[0], row[8]])).toEqual(
      yuyaoEducation.indicators.map(({ targets: [target] }) => [
        "学有优教",
        target && printThreshold(target),
      ]),
    );
    expect(rows[0]?.[9]).toBe("市教育局");
  });

  it("reads again to the same thresholds", () => {
    const { plan } = planFromTable([head, ...rows], told());
    expect(thresholds(plan).map(([, ...said]) => said)).toEqual(
      thresholds(yuyaoEducation).map(([, ...said]) => said),
    );
  });
});

describe("what a row means", () => {
  it("an event by 0 and 100, or by words; a rate of passing keeps its numbers", () => {
    const { plan } = read(
      [
        ["指标", "单位", "2022", "2025", "2026", "2027"],
        ["通过省级评估", "%", "0", "0", "100%", "100"],
        ["通过国家评估", "", "", "", "", "通过"],
        ["通过技能评估人数占比", "%", "70", "80", "90", "100"],
      ],
      { direction: { row3: "up" } },
    );
    expect(thresholds(plan)).toEqual([
      ["row1", "2026 achieved"],
      ["row2", "2027 achieved"],
      ["row3", "2025 atLeast 80", "2026 atLeast 90", "2027 atLeast 100", "2027 atLeast 100"],
    ]);
    expect(plan.indicators.map(({ unitOfMeasure }) => unitOfMeasure)).toEqual([undefined, undefined, "%"]);
    expect(planToTable(plan)[1]).toEqual(["", "1", "通过省级评估", "%", "0", "", "", "0", "100%", "100", ""]);
  });

  it("an event that goes back to 0 is told of", () => {
    const { found } = read(
      [
        ["指标", "2025", "2026", "2027"],
        ["通过省级评估", "100", "0", "100"],
      ],
      { benefits: ["education"] },
    );
    expect(found).toEqual([["thresholdUnread", "1 2026", '"0"', '"0"']]);
  });

  it("an event among numbers is told of", () => {
    const { found, plan } = read(
      [
        ["指标", "2025", "2027"],
        ["甲(%)", "通过", "≥5"],
      ],
      { benefits: ["education"] },
    );
    expect(found).toEqual([["thresholdUnread", "1 2025", '"通过"', '"通过"', "event"]]);
    expect(thresholds(plan)).toEqual([["row1", "2027 atLeast 5"]]);
  });

  it("bare numbers follow the comparator in their row, or the option; 100 among bare numbers proves nothing", () => {
    const rows = [
      ["指标", "单位", "2025", "2026", "2027"],
      ["甲", "%", "5", "4", "≤3"],
      ["乙", "%", "100", "50", "20"],
      ["丙", "%", "60", "80", "100"],
    ];
    const unaided = read(rows, { benefits: ["education"] });
    expect(thresholds(unaided.plan)).toEqual([
      ["row1", "2025 atMost 5", "2026 atMost 4", "2027 atMost 3", "2027 atMost 3"],
      ["row2"],
      ["row3"],
    ]);
    expect(unaided.found).toEqual([
      ["directionMissing", "2 2025", "row2"],
      ["directionMissing", "3 2025", "row3"],
    ]);
    const aided = read(rows, { benefits: ["education"], direction: { 乙: "down", row3: "up" } });
    expect(thresholds(aided.plan).slice(1)).toEqual([
      ["row2", "2025 atMost 100", "2026 atMost 50", "2027 atMost 20", "2027 atMost 20"],
      ["row3", "2025 atLeast 60", "2026 atLeast 80", "2027 atLeast 100", "2027 atLeast 100"],
    ]);
    expect(aided.found).toEqual([]);
  });

  it("floors and ceilings in one row leave the bare numbers open", () => {
    const { found, plan } = read(
      [
        ["指标", "2025", "2026", "2027"],
        ["甲(%)", "≥5", "6", "≤7"],
      ],
      { benefits: ["education"] },
    );
    expect(found).toEqual([["directionMissing", "1 2026", "row1"]]);
    expect(thresholds(plan)).toEqual([["row1", "2025 atLeast 5", "2027 atMost 7", "2027 atMost 7"]]);
  });

  it("a change is taken from the baseline: 100 × 1.06⁵ = 133.82255776, 70 + 5 = 75", () => {
    const { plan, found } = read(
      [
        ["指标", "单位", "2022", "2027"],
        ["甲", "个", "100", "年均增长6%"],
        ["乙", "%", "70", "提高5个百分点"],
        ["丙", "%", "", "提高5个百分点"],
      ],
      { benefits: ["education"] },
    );
    expect(thresholds(plan)).toEqual([
      ["row1", "2027 atLeast 133.82255776"],
      ["row2", "2027 atLeast 75"],
      ["row3"],
    ]);
    expect(found).toEqual([
      ["thresholdNeeds", "3 2027", '"提高5个百分点"', "baseline"],
      ["tableCellsEmpty", "3", ["2022"]],
    ]);
  });

  it("应随尽随 and 1-2个 stay words", () => {
    const { plan, found } = read(
      [
        ["指标", "2027"],
        ["甲", "应随尽随"],
        ["乙", "1-2个"],
      ],
      { benefits: ["education"] },
    );
    expect(plan.indicators.map(({ targets, sources }) => [targets, sources.at(-1)?.words])).toEqual([
      [[], "应随尽随"],
      [[], "1-2个"],
    ]);
    expect(found).toEqual([
      ["thresholdAlone", "1 2027", '"应随尽随"', "asNeeded"],
      ["thresholdAlone", "2 2027", '"1-2个"', "range"],
    ]);
  });

  it("the cell before a last one that cannot be read is no target", () => {
    const { plan, found } = read(
      [
        ["指标", "2025", "2026", "2027"],
        ["甲(%)", "≥5", "≥6", "待定"],
      ],
      { benefits: ["education"] },
    );
    expect(plan.indicators[0]?.milestones?.map(({ due }) => due)).toEqual(["2025", "2026"]);
    expect(plan.indicators[0]?.targets).toEqual([]);
    expect(found).toEqual([["thresholdUnread", "1 2027", '"待定"', '"待定"']]);
  });
});

describe("broken tables", () => {
  it("three broken cells give a plan, three issues that quote them, and all the rest", () => {
    const rows = csv("cixi.csv").map((row) => [...row]);
    const broken = [
      [1, 6, "4.3.1"],
      [7, 7, "<三点"],
      [13, 9, "32 左"],
    ] as const;
    for (const [row, column, cell] of broken) (rows[row] as string[])[column] = cell;
    const direction = {
      row1: "up",
      row2: "up",
      row3: "up",
      row6: "up",
      row8: "up",
      row9: "up",
      row10: "up",
      row11: "down",
      row12: "up",
    } as const;
    const whole = planFromTable(csv("cixi.csv"), told({ direction })).plan;
    const { plan, issues } = read(rows, { direction });
    const told3 = issues.filter(({ code }) => code === "thresholdUnread");
    expect(inShort(told3)).toEqual([
      ["thresholdUnread", "1 2024", '"4.3.1"', '"4.3.1"'],
      ["thresholdUnread", "7 2025", '"<三点"', '"三点"'],
      ["thresholdUnread", "13 2027", '"32 左"', '"32 左"'],
    ]);
    expect(issues.filter(({ severity }) => severity === "error")).toHaveLength(3);
    expect(told3.map((issue) => explain(issue, { locale: "zh-CN" }))).toEqual([
      '第2行 2024:读不懂的门槛:"4.3.1"',
      '第8行 2025:门槛"<三点"中的"三点"读不懂',
      '第14行 2027:读不懂的门槛:"32 左"',
    ]);
    for (const [at, indicator] of plan.indicators.entries()) {
      const same = whole.indicators[at];
      const lost = { row1: "2024", row7: "2025", row13: "2027" }[indicator.id];
      expect(indicator.milestones).toEqual(same?.milestones?.filter(({ due }) => due !== lost));
      expect(indicator.baseline).toEqual(same?.baseline);
    }
    expect(planToTable(plan).map((row) => row[5])).toEqual(planToTable(whole).map((row) => row[5]));
  });

  it.each<[string, unknown]>([
    ["no rows", []],
    [
      "rows without a header",
      [
        ["甲", "5"],
        ["乙", "6"],
      ],
    ],
    ["empty rows", [[], [""], [null]]],
    ["nothing", null],
    ["text", "指标,2027"],
    ["a number", 5],
    ["numbers as rows", [1, 2, 3]],
    ["records without an indicator", [{ a: 1 }]],
  ])("%s: a draft without indicators, and the issue that says why", (_name, rows) => {
    const { plan, found } = read(rows);
    expect(plan.indicators).toEqual([]);
    expect(found.some(([code]) => code === "tableHeaderMissing" || code === "wrongType")).toBe(true);
  });

  it("a year twice, a column that nobody knows, a row too long, a row too short, a row without a name", () => {
    const { plan, found } = read(
      [
        ["指标", "2025", "2025年", "备注", "2027"],
        ["甲(%)", "≥1", "≥9", "好", "≥5", "", "≥7"],
        ["乙(%)", "≥1"],
        ["", "≥1", "", "", "≥2"],
        ["丙(%)", "≥3", "", "", "≥4"],
      ],
      { benefits: ["education"] },
    );
    expect(thresholds(plan)).toEqual([
      ["row1", "2025 atLeast 1", "2027 atLeast 5", "2027 atLeast 5"],
      ["row2", "2025 atLeast 1"],
      ["row3", "2025 atLeast 3", "2027 atLeast 4", "2027 atLeast 4"],
    ]);
    expect(found).toEqual([
      ["tableColumnUnread", "", '"备注"'],
      ["tableColumnRepeated", "", '"2025年"', '"2025"'],
      ["tableCellOutside", "1", '"≥7"'],
      ["missingKey", "3", "指标"],
      ["tableTargetMissing", "2", "row2"],
      ["tableCellsEmpty", "2", ["2027"]],
    ]);
  });

  it("HTML, formulas and errors of a spreadsheet are quoted, never read", () => {
    const cells = ["<b>5</b>", "=SUM(A1:A2)", "#DIV/0!", "=1+1", "<script>", "5e3", "NaN", "Infinity"];
    const { plan, found } = read([["指标", "2027"], ...cells.map((cell, i) => [`甲${i}`, cell])], {
      benefits: ["education"],
    });
    expect(plan.indicators.map(({ targets }) => targets)).toEqual(cells.map(() => []));
    expect(found.map(([code, path, words]) => [code, path, words])).toEqual(
      cells.map((cell, i) => ["thresholdUnread", `${i + 1} 2027`, JSON.stringify(cell)]),
    );
  });

  it("cells that are no text and numbers that cannot be trusted", () => {
    const cells = [true, {}, [5], 0.1 + 0.2, Number.NaN, 1e21];
    const { found } = read([["指标", "2027"], ...cells.map((cell, i) => [`甲${i}`, cell])], {
      benefits: ["education"],
    });
    expect(found.map(([code, path]) => [code, path])).toEqual([
      ["wrongType", "1 2027"],
      ["wrongType", "2 2027"],
      ["wrongType", "3 2027"],
      ["badNumber", "4 2027"],
      ["badNumber", "5 2027"],
      ["badNumber", "6 2027"],
    ]);
  });

  it("options that name no indicator of the table are told of", () => {
    const { found } = read(
      [
        ["指标", "2027"],
        ["甲(%)", "≥5"],
      ],
      { benefits: ["education"], direction: { row11: "up" } },
    );
    expect(found).toEqual([["unknownReference", "direction", "row11", "indicator", "row1"]]);
  });

  it("options that are none are refused by name", () => {
    const wrong: readonly (readonly [object, string])[] = [
      [{ id: "a-b" }, 'id must be an identifier, not "a-b"'],
      [{ title: "示例" }, "title must be a text"],
      [{ direction: { row1: "higher" } }, 'direction of row1 must be one of up, down, none, not "higher"'],
      [{ ratio: { row1: "x" } }, "ratio of row1"],
      [{ due: "27" }, "due must be a period"],
      [{ baselineYear: "2022" }, "baselineYear must be a year"],
      [{ baselineYaer: 2022 }, 'options has no "baselineYaer"; did you mean "baselineYear"?'],
      [{ colums: { 愿景: "name" } }, 'options has no "colums"; did you mean "columns"?'],
      [{ years: 5 }, 'options has no "years"'],
    ];
    for (const [change, message] of wrong)
      expect(() => planFromTable([], { ...told(), ...change } as TableOptions)).toThrow(message);
    expect(() => planFromTable([], undefined as unknown as TableOptions)).toThrow(
      "options must be an object",
    );
  });
});
