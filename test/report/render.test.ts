import { inspect } from "node:util";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assess } from "../../src/assess/index.js";
import {
  bulletin,
  display,
  indicatorTable,
  summarise,
  type Table,
  tableOf,
  toHtml,
  toMarkdown,
  toRows,
  toText,
} from "../../src/report/index.js";
import { widthOf } from "../../src/report/render/width.js";
import { indicator, smallPlan, target } from "../support/small-plan.js";
import { assessment, earlier, plan } from "./city.js";

const table = (...cells: readonly string[]): Table => ({
  kind: "table",
  locale: "zh-CN",
  title: "表",
  columns: cells.map((_, at) => ({
    key: `c${at}`,
    title: `列${at}`,
    align: at % 2 === 0 ? "left" : "right",
  })),
  rows: [cells],
});

/** What a plan, a name of a school or a remark may hold. */
const hostile = [
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "[a](javascript:alert(1))",
  "![a](https://example.test/a.png)",
  "a | b",
  "# heading",
  "- item",
  "1. item",
  "`code` **bold** _em_ ~~gone~~ $x$",
  "line\nbreak\r\n\n# new",
  "\u001b[31mred\u001b[0m",
  "\u202egnp.exe",
  '" onmouseover="alert(1)',
  "&lt;b&gt;",
  "https://example.test www.example.test a@example.test",
];

describe("what comes from plan or data stays text", () => {
  test.each(hostile)("%j", (text) => {
    const html = toHtml(table(text));
    expect(html.match(/<\/?[a-z]\w*/gi)).toEqual(toHtml(table("a")).match(/<\/?[a-z]\w*/gi));
    expect(html.match(/"/g)).toHaveLength((toHtml(table("a")).match(/"/g) ?? []).length);
    const markdown = toMarkdown(table(text));
    // A title, a blank line, the header, the rule and one row, and the row has one cell.
    expect(markdown.trimEnd().split("\n")).toHaveLength(5);
    expect(markdown.replace(/\\./g, "").trimEnd().split("\n").at(-1)?.match(/\|/g)).toHaveLength(2);
    expect(markdown.replace(/\\./g, "")).not.toMatch(/[<`[\]_]|\*[^*]*[^|*\n]\*[^*]|https?:|www\./);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what must not be there
    expect(toText(table(text))).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
    expect(toText(table(text)).trimEnd().split("\n")).toHaveLength(4);
  });

  test("in the sentences of a bulletin too", () => {
    const bad = "<b onclick=x>|`[a](b)\n# h";
    const named = {
      ...plan,
      title: { zh: bad },
      indicators: plan.indicators.map((one) => ({ ...one, name: { zh: bad } })),
    };
    const of = bulletin(assessment, { locale: "zh-CN", plan: named });
    expect(toHtml(of)).not.toContain("<b");
    expect(toMarkdown(of).replace(/\\./g, "")).not.toMatch(/[<`[\]]/);
    const headings = toMarkdown(of)
      .split("\n")
      .filter((line) => line.startsWith("#"));
    expect(headings).toHaveLength(1 + of.sections.length);
  });

  test("nothing of it is lost in HTML", () => {
    const entities = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'" } as const;
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."<>&\"'ab; #学") }), (text) => {
        const [, cell = ""] = /<td>(.*)<\/td>/.exec(toHtml(table(text))) ?? [];
        expect(cell.replace(/&\w+;|&#39;/g, (one) => entities[one as keyof typeof entities] ?? one)).toBe(
          text,
        );
      }),
    );
  });
});

describe("columns line up", () => {
  test.each([
    ["学位", 4],
    ["60%", 3],
    ["\uff083+2\uff09", 7], // two for each full-width bracket, three for 3+2
    ["“十五”", 6], // one for each quotation mark
    ["e\u0301", 1],
    ["😀", 2],
    ["⭐✅", 4],
    ["★▲◇", 3], // marks that are drawn in one column
    ["🇨🇳", 2], // two letters, one column each
    ["", 0],
  ])("%j is %i wide", (text, width) => expect(widthOf(text)).toBe(width));

  test("the years of a plan without a baseline stand by themselves in the heads, in either language", () => {
    const bare = smallPlan(); // its target is of 2027, the last year of the plan
    const judged = assess(bare, [], { asOf: "2025-02-01" });
    for (const locale of ["zh-CN", "en"] as const) {
      const { columns, rows } = indicatorTable(judged, bare, { locale });
      const years = columns.flatMap(({ key, title }, at) =>
        key.startsWith("year") ? [{ key, title, at }] : [],
      );
      expect(years.map(({ key, title }) => [key, title])).toEqual(
        ["2023", "2024", "2025", "2026", "2027"].map((year) => [`year${year}`, year]),
      );
      expect(years.map(({ at }) => (rows[0]?.[at] ?? "") !== "")).toEqual([false, false, false, false, true]);
    }
  });

  test("every row of a text table begins its columns at the same place", () => {
    const of = indicatorTable(assessment, plan, { locale: "zh-CN" });
    const [, header = "", rule = "", ...rows] = toText(of).trimEnd().split("\n");
    const starts = [...rule.matchAll(/─+/g)].map(({ index }) => index);
    expect(starts).toHaveLength(of.columns.length);
    // Spread each wide character over two places, and no text crosses the gap before a column.
    const spread = (line: string) => [...line].map((one) => (widthOf(one) === 2 ? `${one}·` : one)).join("");
    for (const line of [header, ...rows])
      for (const start of starts.slice(1))
        expect(
          spread(line)
            .slice(start - 2, start)
            .trim(),
          line,
        ).toBe("");
  });
});

describe("display", () => {
  const summary = summarise(assessment, { by: "unit", plan });
  const shown = display(summary, { locale: "zh-CN" });

  test("the data alone is seen by JSON, by keys and by equality; what was given has no hooks", () => {
    expect(JSON.stringify(shown)).toBe(JSON.stringify(summary));
    expect(Object.keys(shown)).toEqual(Object.keys(summary));
    expect(shown).toEqual(summary);
    expect(Object.getOwnPropertySymbols(summary)).toEqual([]);
    expect(Object.isFrozen(summary)).toBe(false);
  });

  test("Node, tslab and Bun print the text table; the Deno kernel is given table, Markdown and text", () => {
    expect(inspect(shown)).toBe(toText(tableOf(summary, { locale: "zh-CN" })));
    const jupyter = (shown as unknown as Record<symbol, () => Record<string, string>>)[
      Symbol.for("Jupyter.display")
    ];
    expect(Object.keys(jupyter?.() ?? {})).toEqual(["text/plain", "text/markdown", "text/html"]);
    expect(jupyter?.()["text/html"]).toMatch(/^<table lang="zh-CN">/);
  });

  test("assessments, bulletins and tables too, and nothing else", () => {
    expect(inspect(display(assessment, { locale: "en", plan }))).toContain("slightly behind");
    const of = bulletin(assessment, { locale: "zh-CN", plan });
    expect(inspect(display(of, { locale: "en" }))).toBe(toText(of));
    expect(() => display(5 as never, { locale: "en" })).toThrow(TypeError);
    expect(() => display(plan as never, { locale: "en" })).toThrow(TypeError);
    for (const one of [summary, of, table("a"), assessment])
      expect(() => display(one, { locale: "fr" as "en" })).toThrow(RangeError);
  });
});

describe("flat records", () => {
  test("have the same keys in every record, and nothing nested", () => {
    for (const of of [assessment, summarise(assessment, { by: "task", plan })]) {
      const rows = toRows(of, { locale: "zh-CN", plan });
      const [first = {}] = rows;
      for (const row of rows) {
        expect(Object.keys(row)).toEqual(Object.keys(first));
        for (const value of Object.values(row))
          expect(value === null || typeof value !== "object").toBe(true);
      }
    }
  });

  test("a number for display and the exact one beside it; what is not known is null", () => {
    const rows = new Map(toRows(assessment, { locale: "zh-CN", plan }).map((row) => [row.indicator, row]));
    // 21,750 / 23,600 × 100 = 10875/118 = 92.161…
    expect(rows.get("preschool.inclusive_coverage")).toMatchObject({
      value: 92.16,
      valueExact: "10875/118",
      gap: 1.34,
      leads: "市教育局",
    });
    expect(rows.get("lifelong.elderly_participation")).toMatchObject({
      value: null,
      valueExact: null,
      status: "undetermined",
      reason: "incomplete",
    });
    expect(rows.get("preschool.provincial_evaluation")).toMatchObject({ value: null, achieved: true });
  });

  test("示例数据(虚构): the number of a cell is its own, whatever its unit begins with", () => {
    const small = smallPlan({
      indicators: [
        indicator({
          unitOfMeasure: "1/10万",
          decimals: 1,
          targets: [target({ comparator: "atMost", value: "7" })],
        }),
      ],
    });
    const row = { of: "coverage", place: "999999", period: "2026/27", value: "8", reportedOn: "2027-09-30" };
    const judged = assess(small, [row], { asOf: "2028-01-31" });
    for (const locale of ["zh-CN", "en"] as const)
      expect(toRows(tableOf(judged, { locale, plan: small }), { locale })).toMatchObject([
        { current: 8, currentExact: "8", expected: 7, expectedExact: "7", gap: 1, gapExact: "1" },
      ]);
  });

  test("示例数据(虚构): an assessment has the numbers that its table prints, and says which gap is one of the year", () => {
    const named = indicator({
      unitOfMeasure: "分",
      frequency: "year",
      targets: [target({ value: "80" })],
      milestones: [target({ value: "92", due: "2025" })],
    });
    const rowsFor = (value: string, of = smallPlan({ indicators: [named] })) => {
      const row = { of: "coverage", place: "999999", period: "2025", value, reportedOn: "2026-01-10" };
      const judged = assess(of, [row], { asOf: "2026-05-31" });
      return [
        toRows(judged, { locale: "en", plan: of })[0],
        toRows(tableOf(judged, { locale: "en", plan: of }), { locale: "en" })[0],
      ];
    };
    // 91.996 of 92 in 2025, and 80 in 2027 is kept already: 0.004 are lacking in the year alone.
    const [row, cells] = rowsFor("91.996");
    const numbers = { expected: 92, gap: 0.004, gapExact: "0.004" };
    expect(row).toMatchObject({ value: 91.996, ...numbers, status: "met", gapOfYear: true });
    expect(cells).toMatchObject({ current: 91.996, ...numbers });
    const whole = smallPlan({
      indicators: [{ ...named, targets: [target({ value: "92", due: "2025" })], milestones: [] }],
    });
    const [late] = rowsFor("91.996", whole);
    expect(late).toMatchObject({ value: 91.996, ...numbers, gapOfYear: false });
  });

  test("names are joined as the language does", () => {
    const joint = {
      ...plan,
      tasks: plan.tasks.map((task) => ({ ...task, jointLeads: ["finance_bureau"] })),
    };
    const leads = (locale: "zh-CN" | "en") =>
      toRows(assessment, { locale, plan: joint }).find(({ indicator }) => indicator === "places.primary")
        ?.leads;
    expect(leads("zh-CN")).not.toContain(",");
    expect(leads("en")).not.toContain("、");
    expect(toRows(summarise(assessment, { by: "unit", plan: joint }), { locale: "en" }).at(-1)?.name).toBe(
      "Example City Education Bureau, Example City Finance Bureau",
    );
  });

  test("a table of numbers gives them as numbers, in full beside them, and keeps the order of its columns", () => {
    const rows = toRows(indicatorTable(assessment, plan, { locale: "zh-CN" }), { locale: "zh-CN" });
    const [first = {}] = rows;
    expect(Object.keys(first).slice(0, 7)).toEqual([
      "area",
      "number",
      "numberExact",
      "indicator",
      "unitOfMeasure",
      "year2022",
      "year2023",
    ]);
    // 41 of 60 months are over: 68.33… %
    expect(first).toMatchObject({
      number: 1,
      year2025: "93.5",
      current: 92.16,
      currentExact: "10875/118",
      timeProgress: 68.3,
      timeProgressExact: "205/3",
    });
    const event = rows.find(({ indicator }) => indicator === "学前普及普惠县省级评估");
    expect(event).toMatchObject({ current: null, currentExact: null });
    const [unit] = toRows(tableOf(summarise(assessment, { by: "unit", plan }), { locale: "en" }), {
      locale: "en",
    });
    expect(unit).toMatchObject({ met: 4, metExact: "4", total: 19, totalExact: "19" });
  });

  test("a table by the keys of its columns", () =>
    expect(toRows(table("甲", "乙"), { locale: "en" })).toEqual([{ c0: "甲", c1: "乙" }]));
});

test("a bulletin refuses a later date to compare with, and another plan", () => {
  expect(() => bulletin(earlier, { locale: "en", plan, since: assessment })).toThrow(RangeError);
  expect(() => bulletin(assessment, { locale: "en", plan: { ...plan, id: "x" } })).toThrow(RangeError);
});
