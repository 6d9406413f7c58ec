import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planFromTable, planToTable } from "../../src/adapt/index.js";
import { explain, locales } from "../../src/locale/index.js";
import { parsePlan } from "../../src/schema/index.js";
import { validatePlan } from "../../src/validate/index.js";
import { told } from "./support.js";

const head = ["领域", "序号", "指标", "单位", "2022", "2023", "2024", "2025", "2026", "2027", "牵头单位"];
const megabyte = "9".repeat(1_000_000);
const throwing = new Proxy(["甲"], {
  get() {
    throw new Error("no");
  },
});
const { proxy: revoked, revoke } = Proxy.revocable([], {});
revoke();

/** Reads within a time, and makes sure that the draft parses and that every issue can be told. */
function within(milliseconds: number, rows: unknown) {
  const start = performance.now();
  const { plan, issues } = planFromTable(rows, told());
  expect(performance.now() - start).toBeLessThan(milliseconds);
  const parsed = parsePlan(plan);
  expect(parsed.ok ? [] : parsed.issues).toEqual([]);
  expect(issues.length).toBeLessThanOrEqual(1001);
  for (const issue of issues.slice(0, 100))
    for (const locale of locales) expect(explain(issue, { locale }).length).toBeLessThan(500);
  return { plan, issues };
}

describe("hostile tables", () => {
  it("100,000 rows are read as far as a plan goes, and the rest is told of", () => {
    const row = ["学有优教", "", "甲", "%", "1", "2", "3", "4", "5", "≥6", "市教育局、市财政局"];
    const rows = [head, ...Array.from({ length: 100_000 }, () => row)];
    const { plan, issues } = within(10_000, rows);
    expect(plan.indicators.length).toBeGreaterThan(1000);
    expect(issues.some(({ code }) => code === "tooMany")).toBe(true);
  }, 30_000);

  it("columns beyond 500 are told of, in lists and in records", () => {
    const cells = Array.from({ length: 600 }, (_, i) => `列${i}`);
    const list = planFromTable([["指标", ...cells]], told()).issues;
    // 601 columns: the one called 指标 and 600 more
    expect(list).toContainEqual(
      expect.objectContaining({ code: "tooMany", params: { count: 601, most: 500 } }),
    );
    const record = Object.fromEntries(["指标", ...cells].map((key) => [key, "1"]));
    const { issues } = planFromTable([record], told());
    expect(issues).toContainEqual(
      expect.objectContaining({ code: "tooMany", params: { count: 601, most: 500 } }),
    );
  });

  it("100,000 broken rows", () => {
    const rows = [
      head,
      ...Array.from({ length: 100_000 }, (_, i) => [
        `区${i}`,
        i,
        `甲${i}`,
        "%",
        "x",
        "y",
        "z",
        "<b>",
        "=A1",
        "?",
        `局${i}`,
      ]),
    ];
    const { issues } = within(10_000, rows);
    expect(issues.some(({ code }) => code === "tooManyIssues")).toBe(true);
  }, 30_000);

  it.each<[string, unknown]>([
    [
      "megabyte cells everywhere",
      [head, head.map(() => megabyte), ["", 1, "甲", "%", "", "", "", "", "", "≥5", ""]],
    ],
    [
      "a megabyte header",
      [
        ["指标", megabyte, "2027"],
        ["甲", "", "≥5"],
      ],
    ],
    [
      "a megabyte of blanks",
      [
        ["指标", "2027"],
        ["甲", " ".repeat(1_000_000)],
      ],
    ],
    [
      "a megabyte of brackets",
      [
        ["指标", "2027"],
        ["(".repeat(1_000_000), "≥5"],
      ],
    ],
    [
      "a megabyte of units",
      [
        ["指标", "2027", "牵头单位"],
        ["甲", "≥5", "局、".repeat(300_000)],
      ],
    ],
    ["a million columns", [Array.from({ length: 1_000_000 }, () => "2027"), ["甲"]]],
    ["a sparse row", [["指标", "2027"], Object.assign([], { length: 4_000_000_000 })]],
    ["a sparse table", Object.assign([["指标", "2027"]], { length: 4_000_000_000 })],
    ["a row that throws", [["指标", "2027"], throwing, ["甲", "≥5"]]],
    ["a revoked row", [["指标", "2027"], revoked, ["甲", "≥5"]]],
    ["a revoked table", revoked],
    [
      "cells that throw",
      [
        {
          指标: "甲",
          get "2027"() {
            throw new Error("no");
          },
        },
      ],
    ],
    [
      "a hundred thousand keys",
      [Object.fromEntries(Array.from({ length: 100_000 }, (_, i) => [`k${i}`, "1"]))],
    ],
    [
      "every year there is",
      [
        ["指标", ...Array.from({ length: 200 }, (_, i) => String(1900 + i))],
        ["甲", ...Array.from({ length: 200 }, () => "≥5")],
      ],
    ],
    [
      "control and direction characters",
      [
        ["指标", "单位", "2027", "牵头单位"],
        ["甲\u0000\u202e", "\u0007", "≥5\u0000", "局\u0001"],
      ],
    ],
    [
      "lone surrogates",
      [
        ["指标", "单位", "2027"],
        ["\ud800", "\udfff", "\ud83d"],
      ],
    ],
  ])("%s: an answer in time, and a draft that parses", (_name, rows) => {
    within(3000, rows);
  });

  it("a key that names the prototype, and ids that differ by width or normalisation only", () => {
    const rows = JSON.parse(
      '[{"__proto__": "5", "指标": "甲", "序号": "__proto__", "2027": "≥5"}, {"指标": "constructor", "序号": "é", "2027": "≥5"}, {"指标": "甲", "序号": "é", "2027": "≥5"}]',
    ) as unknown;
    const { plan } = within(1000, rows);
    expect(new Set(plan.indicators.map(({ id }) => id)).size).toBe(3);
    expect(({} as Record<string, unknown>).指标).toBeUndefined();
    const widths = within(1000, [
      ["序号", "指标", "2027"],
      ["1", "甲", "≥5"],
      ["1", "乙", "≥5"],
    ]);
    expect(widths.plan.indicators.map(({ id }) => id)).toEqual(["row1", "row2"]);
    within(1000, [
      ["指标", "2027", "牵头单位"],
      ["甲", "≥5", "__proto__、constructor、é、é、a-b"],
    ]);
  });
});

describe("laws", () => {
  const cell = fc.oneof(
    fc.constantFrom(
      "",
      "4",
      "≥32",
      "<3.5",
      "100",
      "0",
      "100%",
      "约20",
      "15～20%",
      "应随尽随",
      "通过",
      "—",
      "x",
      "1.2万人",
      "≤1:15",
      "翻一番",
      "达到80%",
      "<b>",
    ),
    fc.string({ unit: "binary", maxLength: 6 }),
    fc.double(),
    fc.constantFrom(null, undefined, true, {}),
  );
  const name = fc.constantFrom(
    "甲(%)",
    "通过省级评估",
    "乙",
    "",
    "一、幼有善育",
    "注:无",
    "指标",
    "托位数(个/千人)",
  );
  const header = fc.shuffledSubarray([
    "领域",
    "序号",
    "单位",
    "2022",
    "2023年",
    "2023",
    "2027",
    "目标值",
    "基期值",
    "牵头单位",
    "配合单位",
    "属性",
    "备注",
    "",
  ]);

  it("any table gives a draft that parses and can be validated, and a table that gives as many indicators again", () => {
    fc.assert(
      fc.property(
        header,
        fc.array(fc.tuple(name, fc.array(cell, { maxLength: 16 })), { maxLength: 6 }),
        (columns, rows) => {
          const table = [["指标", ...columns], ...rows.map(([first, cells]) => [first, ...cells])];
          const before = JSON.stringify(table);
          const { plan, issues } = planFromTable(table, told());
          expect(JSON.stringify(table)).toBe(before);
          const parsed = parsePlan(plan);
          expect(parsed.ok ? [] : parsed.issues).toEqual([]);
          validatePlan(plan);
          for (const issue of issues) explain(issue, { locale: "zh-CN" });
          const printed = planToTable(plan);
          expect(printed).toHaveLength(plan.indicators.length + 1);
          expect(new Set(printed.map((row) => row.length)).size).toBe(1);
          const again = planFromTable(printed, told());
          expect(again.plan.indicators.length).toBe(plan.indicators.length);
        },
      ),
      { numRuns: 300 },
    );
  }, 30_000);
});
