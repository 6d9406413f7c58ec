import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { judge, methodCautions, methodDifferences, methodOpinionReasons } from "../../src/judge/index.js";
import * as entry from "../../src/methods.js";
import { roundNumber } from "../../src/number/index.js";
import cross from "../cases/methods/cross-method.json" with { type: "json" };
import { planOf, target, yearly } from "../judge/support.js";
import { pointsOf } from "./support.js";

const page = readFileSync(new URL("../../docs/methods.md", import.meta.url), "utf8");
const methods = (Object.entries(entry) as [string, unknown][]).filter(
  (one): one is [string, entry.Method] => typeof one[1] === "function" && "id" in one[1],
);

/** The rows of the table whose head begins with some words, cell by cell. */
function tableOf(head: string): readonly (readonly string[])[] {
  const lines = page.split("\n");
  const at = lines.findIndex((line) => line.startsWith(`| ${head}`));
  const end = lines.findIndex((line, i) => i > at && !line.startsWith("|"));
  expect(at, head).toBeGreaterThan(0);
  return [at, ...Array.from({ length: end - at - 2 }, (_, i) => at + 2 + i)].map((i) =>
    (lines[i] ?? "")
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

/** What a method says, as a cell of the table has it. */
function cellOf(result: ReturnType<entry.Method>): string {
  if (!result.ok) return `— \`${result.reason}\``;
  const rounded = result.value === undefined ? "" : ` ${roundNumber(result.value.value, { decimals: 2 })}`;
  return `\`${result.says}\`${rounded}`;
}

describe("the eight plans side by side", () => {
  const [head = [], ...rows] = tableOf("方案 plan");
  it("are those of the cases, each method in a column", () => {
    expect(rows).toHaveLength(cross.cases.length);
    const named = head.slice(3).map((cell) => cell.replaceAll("`", ""));
    expect([...named].sort()).toEqual(methods.map(([name]) => name).sort());
  });
  it.each(cross.cases.map((one, i) => [one.id, one.inputs, rows[i] ?? []] as const))(
    "%s",
    (id, inputs, row) => {
      const { series, targetYear, baseYear } = inputs;
      const direction = inputs.direction === "ascending" ? "up" : "down";
      const words = `${series.map(({ value }) => value).join(" ")} → ${inputs.target}`;
      expect(row.slice(0, 2)).toEqual([id.slice(6, 7), words]);
      const plan = planOf({
        targets: [target(direction === "up" ? "atLeast" : "atMost", String(inputs.target))],
        baseline: { value: String(series[0]?.value), period: "2022" },
        trajectory: { kind: "linear", stated: true },
        unitOfMeasure: "个",
      });
      // Two years later, within the plan of the tests: 2022 to 2027, measured up to 2025.
      const rowsOf = yearly(
        Object.fromEntries(series.slice(1).map(({ year, value }) => [year + 2, String(value)])),
      );
      const verdict = judge(plan, rowsOf, { indicator: "x", place: "999999", asOf: "2026-06-01" });
      expect(row[2]).toBe(`\`${verdict?.final.status}\``);
      const question = { direction, target: inputs.target, targetYear, baseYear } as const;
      const cells = head.slice(3).map((name) => {
        const method = methods.find(([one]) => `\`${one}\`` === name)?.[1];
        return method === undefined ? name : cellOf(method(pointsOf(series), question));
      });
      expect(row.slice(3)).toEqual(cells);
    },
  );
});

describe("the lists", () => {
  it("every method with its version and what it looks at", () => {
    const [, ...rows] = tableOf("函数 function");
    expect(rows.map(([name, id, version, view]) => [name, id, version, view])).toEqual(
      methods
        .map(([name, { id, version, view }]) => [`\`${name}\``, `\`${id}\``, version, `\`${view}\``])
        .sort(),
    );
  });
  it.each([
    [
      "原因 reason",
      methodOpinionReasons.filter((code) => !["noValue", "noDirection", "notYearly"].includes(code)),
    ],
    ["提示 caution", methodCautions],
    ["`differs`", methodDifferences],
  ] as const)("%s: a row for each, and no other, in both languages", (head, codes) => {
    const [, ...rows] = tableOf(head);
    expect(rows.map(([code]) => code).sort()).toEqual(codes.map((code) => `\`${code}\``).sort());
    for (const [, zh = "", en = ""] of rows) {
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en).toMatch(/[a-z]{2}/);
      expect(en).not.toMatch(/\p{Script=Han}/u);
    }
  });
  it("the reasons that only an opinion has stand in the line after the table of states", () => {
    const line = page.split("\n").find((one) => one.startsWith("没有答案的写明 `reason`"));
    expect(line?.match(/`\w+`/g)).toEqual(["`reason`", "`noValue`", "`noDirection`", "`notYearly`"]);
  });
  it("each method is named by its id, and cites an address", () => {
    expect(methods).toHaveLength(8);
    for (const [, method] of methods) {
      expect(method.name).toBe(method.id);
      expect(method.source.document).toMatch(/https:\/\/[^ ]+$/);
    }
  });
});
