import { beforeAll, describe, expect, inject, it, test } from "vitest";
import { requireBuilt } from "../support/package.js";
import { codeLines, execute, projectWithNotebooks, type Shown } from "./notebook.js";

const kernels = ["deno", "tslab"] as const;
const had = kernels.filter((kernel) => inject(kernel));

const vegaLite = "application/vnd.vegalite.v5+json";

/** The rows of data of every layer of a specification. */
function rowsOf(spec: unknown): readonly Readonly<Record<string, unknown>>[] {
  const { data, layer = [] } = spec as {
    readonly data?: { readonly values: readonly Readonly<Record<string, unknown>>[] };
    readonly layer?: readonly unknown[];
  };
  return [...(data?.values ?? []), ...layer.flatMap(rowsOf)];
}

describe.skipIf(had.length === 0)("executed by Jupyter", () => {
  /** What the cells have shown: rows that cannot be used, the bulletin, the table, and more. */
  const shown: Record<string, readonly (readonly Shown[])[]> = {};

  beforeAll(async () => {
    requireBuilt();
    const folder = await projectWithNotebooks();
    for (const kernel of had) shown[kernel] = await execute(folder, `${kernel}.ipynb`);
  }, 240_000);

  const cell = (kernel: string, index: number): Shown => {
    const [first, ...others] = shown[kernel]?.[index] ?? [];
    expect(others).toEqual([]);
    return first ?? {};
  };
  const text = (kernel: string, index: number): string => String(cell(kernel, index)["text/plain"]);
  const rowOf = (kernel: string, name: string): readonly string[] =>
    text(kernel, 2)
      .split("\n")
      .map((line) => line.trim().split(/ {2,}/u))
      .find((cells) => cells[2] === name) ?? [];

  describe.each(had)("%s", (kernel) => {
    test("every row could be used", () => {
      expect(text(kernel, 0).trim()).toBe("[]");
    });
    test("the bulletin counts what the table shows", () => {
      // 281 / 3050 = 9.2 is above 9; 92.2 < 93.5 and 55.3 < 62; 68.75 is below the 72 of 2022
      expect(text(kernel, 1)).toContain("4项指标中:符合预期1项、滞后2项、逆向变动1项。");
      expect(text(kernel, 1)).toMatch(/^示例市学有优教方案\(虚构\)进展情况通报\n/u);
    });
    test("the bulletin says what is lacking", () => {
      // 23600 × 93.5% = 22066; 22066 - 13050 - 8700 = 316. 23600 × 62% = 14632; 14632 - 13050 = 1582.
      // 2080 × 78% = 1622.4, so that 1623 are needed; 1623 - 1430 = 193
      for (const [name, lacking] of [
        ["普惠性幼儿园覆盖率2025学年为92.16%", "折合316人"],
        ["公办园在园幼儿占比2025学年为55.3%", "折合1582人"],
        ["中职毕业生升学比例2024学年为68.75%", "折合193人"],
      ] as const)
        expect(
          text(kernel, 1)
            .split("\n")
            .find((line) => line.includes(name)),
        ).toContain(lacking);
    });
    it.each([
      // (13050 + 8700) / 23600 = 0.92161…
      ["普惠性幼儿园覆盖率", "93.5", "92.16", "2025学年", "滞后", "滞后"],
      // 13050 / 23600 = 0.55296…
      ["公办园在园幼儿占比", "62", "55.3", "2025学年", "滞后", "滞后"],
      // 281 / 3050 = 0.09213…
      ["初中教师研究生比例", "9", "9.21", "2025学年", "完成", "符合预期"],
      // 1430 / 2080 = 0.6875
      ["中职毕业生升学比例", "78", "68.75", "2024学年", "逆向变动", "逆向变动"],
    ])("the table: %s", (name, milestone, value, period, annual, final) => {
      const row = rowOf(kernel, name);
      // 领域, 序号, 指标, 单位, 2022 to 2027, 当前值, 期间, 时序进度, 年度, 状态
      expect([row[7], row[10], row[11], row[13], row[14]]).toEqual([milestone, value, period, annual, final]);
    });
  });

  test("Deno shows the bulletin as an article and the table as a table", () => {
    expect(Object.keys(cell("deno", 1)).sort()).toEqual(["text/html", "text/markdown", "text/plain"]);
    expect(cell("deno", 1)["text/html"]).toContain("<h1>示例市学有优教方案(虚构)进展情况通报</h1>");
    const table = String(cell("deno", 2)["text/html"]);
    expect(table.match(/<tr>/gu)).toHaveLength(5);
    expect(table).toMatch(/<td[^>]*>92\.16<\/td>/u);
    expect(cell("deno", 2)["text/markdown"]).toMatch(/\| 92\.16 \|/u);
  });
  test.skipIf(had.length < 2)("tslab prints text, and shows HTML where it is asked to", () => {
    expect(Object.keys(cell("tslab", 1))).toEqual(["text/plain"]);
    const [html, chart] = shown.tslab?.[5] ?? [];
    expect(html?.["text/html"]).toBe(cell("deno", 1)["text/html"]);
    expect(JSON.parse(String(chart?.[vegaLite]))).toEqual(cell("deno", 3)[vegaLite]);
  });
  test.skipIf(!inject("deno"))("Deno shows the bullet chart of all indicators, by hand", () => {
    const told = rowsOf(cell("deno", 3)[vegaLite])
      .filter((row) => "completed" in row)
      .map(({ indicator, completed, expected, state }) =>
        JSON.stringify([indicator, completed, expected, state]),
      );
    expect([...new Set(told)].map((one): unknown => JSON.parse(one))).toEqual([
      // (92.161 - 88) / (95 - 88); (93.5 - 88) / 7
      ["普惠性幼儿园覆盖率", 0.5944, 0.7857, "滞后"],
      // (55.297 - 50) / (70 - 50); 12 / 20
      ["公办园在园幼儿占比", 0.2648, 0.6, "滞后"],
      // (9.2131 - 6) / (12 - 6); 3 / 6
      ["初中教师研究生比例", 0.5355, 0.5, "符合预期"],
      // (68.75 - 72) / (80 - 72); 6 / 8
      ["中职毕业生升学比例", -0.4063, 0.75, "逆向变动"],
    ]);
    expect(cell("deno", 3)["text/html"]).toContain("<table");
  });
  test.skipIf(!inject("deno"))(
    "Deno shows the story of one indicator, with its table where nothing is drawn",
    () => {
      const rows = rowsOf(cell("deno", 4)[vegaLite]);
      for (const [period, value] of [
        // 22200 / 24600, 22200 / 24200, 21750 / 23600; and the target
        ["2023学年", 90.24],
        ["2024学年", 91.74],
        ["2025学年", 92.16],
        ["2027学年", 95],
      ])
        expect(rows).toContainEqual(expect.objectContaining({ period, value }));
      expect(text("deno", 4)).toMatch(/2025学年 +92\.16% +93\.5% +滞后/u);
    },
  );
});

test.each(kernels)(
  "%s: from the counts to the bulletin, the table and the first chart in ten lines",
  (kernel) => {
    const lines = codeLines(`${kernel}.ipynb`).filter((line) => !line.startsWith("import "));
    const shown = ["bulletin(", "indicatorTable(", "bulletChart("].map((what) =>
      lines.findIndex((line) => line.includes(what)),
    );
    for (const at of shown) expect(at).toBeGreaterThan(0);
    expect(Math.max(...shown) + 1).toBeLessThanOrEqual(10);
  },
);
