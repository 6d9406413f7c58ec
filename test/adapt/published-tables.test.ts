import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { planFromTable, planToTable, type TableOptions } from "../../src/adapt/index.js";
import { assess } from "../../src/assess/index.js";
import type { Issue } from "../../src/issue/index.js";
import type { Indicator, Target } from "../../src/model/index.js";
import { parsePlan } from "../../src/schema/index.js";
import { validatePlan } from "../../src/validate/index.js";
import { csv, inShort, records, told } from "./support.js";

type Reading = Readonly<Record<string, string | readonly string[]>> & { readonly id: string };
interface Readings {
  readonly direction: NonNullable<TableOptions["direction"]>;
  readonly ratio?: NonNullable<TableOptions["ratio"]>;
  readonly due?: string;
  readonly rows: readonly Reading[];
  readonly unaided?: Readonly<Record<"direction" | "ratio", readonly string[]>>;
}
const readingsOf = (name: string) =>
  JSON.parse(
    readFileSync(new URL(`../cases/tables/${name}.readings.json`, import.meta.url), "utf8"),
  ) as Readings;

const years = ["2023", "2024", "2025", "2026", "2027"];
const tables = [
  ["cixi", "cixi.csv", 14],
  ["haishu", "haishu.csv", 3],
  ["nanjiang", "nanjiang_preschool_standard.csv", 16],
] as const;

/** A threshold as the case files write it: nothing beyond comparator and value. */
const inBrief = ({ comparator, value, due: _due, source: _source, ...more }: Target) => [
  comparator,
  value,
  ...Object.entries(more).flat(),
];

/** What the plan says of an indicator, in the words of the case files. */
function saidOf(indicator: Indicator, issues: readonly Issue[], goal: string | undefined): object {
  const { baseline, milestones = [], targets, unitOfMeasure } = indicator;
  const empty = issues.flatMap(({ params }) => ("columns" in params ? params.columns : []));
  return {
    id: indicator.id,
    benefit: goal,
    ...(unitOfMeasure !== undefined && { unit: unitOfMeasure }),
    ...(baseline !== undefined && { baseline: baseline.value }),
    ...Object.fromEntries(milestones.map((one) => [one.due, inBrief(one)])),
    targets: targets.map((one) => (one.comparator === "achieved" ? one.due : inBrief(one))),
    ...(empty.length > 0 && { empty }),
  };
}

/** A reading of the case files with what it leaves out: the target is what the last year says. */
function expectedOf({ target, achieved, ...row }: Reading): object {
  const last = target ?? achieved ?? row["2027"];
  return { benefit: "education", ...row, targets: last === undefined ? [] : [last] };
}

describe.each(tables)("%s", (name, file, count) => {
  const readings = readingsOf(name);
  const { direction, ratio, due } = readings;
  const options = told({ direction, ratio, due, ...(name === "nanjiang" && { benefits: ["education"] }) });
  const { plan, issues } = planFromTable(csv(file), options);

  it("has a reading for every row", () => {
    expect(readings.rows).toHaveLength(count);
    expect(csv(file)).toHaveLength(count + 1);
  });

  it.each(readings.rows.map((row) => [row.id, row] as const))("%s: every cell is read", (id, expected) => {
    const indicator = plan.indicators.find((one) => one.id === id);
    const goal = plan.goals.find(({ indicators }) => indicators.includes(id));
    const row = plan.indicators.findIndex((one) => one.id === id) + 1;
    const own = issues.filter(({ path }) => path[0] === row);
    expect(indicator && saidOf(indicator, own, goal?.id)).toEqual(expectedOf(expected));
  });

  it("holds every cell that is not empty, once, and each with its words", () => {
    const cells = records(file).flatMap((row) =>
      ["2022", ...years, "national_standard"].map((key) => row[key] ?? "").filter((cell) => cell !== ""),
    );
    const words = plan.indicators.flatMap(({ baseline, milestones = [], targets, sources }) => [
      baseline?.source?.words,
      ...(milestones.length > 0 ? milestones : targets).map(({ source }) => source?.words),
      ...sources.slice(1).map((source) => source.words),
    ]);
    expect(words.filter((one) => one !== undefined).sort()).toEqual(cells.sort());
  });

  it("is a draft that parses, and whose faults are no errors", () => {
    expect(parsePlan(plan)).toEqual({ ok: true, plan });
    expect(validatePlan(plan).filter(({ severity }) => severity === "error")).toEqual([]);
    expect(issues.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("reads the same from records", () => {
    const fromRecords = planFromTable(records(file), options);
    expect(fromRecords.plan).toEqual(plan);
  });

  it("comes back as a table with every number and operator, whether the directions are told or not", () => {
    const keys = ["indicator", "unit", "2022", ...years, "national_standard"];
    for (const given of [options, { id: "a", title: { zh: "示例(虚构)" } }]) {
      const [head = [], ...rows] = planToTable(planFromTable(csv(file), given).plan);
      const yearOrName = (key: string) => key.replace(/(?<=^[0-9]{4})年目标$/u, ""); // 南江 has no baseline
      const asRecords = rows.map((row) =>
        Object.fromEntries(head.map((key, i) => [yearOrName(key), row[i] ?? ""])),
      );
      const back = asRecords.map((row) => [
        row.序号,
        row.指标,
        row.单位,
        ...["2022", ...years].map((year) => row[year] ?? ""),
        row.目标值,
      ]);
      const undated = given === options ? "2027" : "目标值";
      const original = records(file).map((row) => {
        const cells = Object.fromEntries(keys.map((key) => [key, row[key] ?? ""]));
        if (row.national_standard !== undefined) cells[undated] = row.national_standard;
        return [
          row.no,
          row.indicator,
          row.unit,
          ...["2022", ...years].map((year) => cells[year] ?? ""),
          cells.目标值,
        ];
      });
      expect(back).toEqual(original);
      // A table printed from a draft of unknown span shows the years that stand in for it.
      if (given !== options && due !== undefined) continue;
      const again = planFromTable([head, ...rows], given);
      expect(again.plan.indicators).toEqual(planFromTable(csv(file), given).plan.indicators);
    }
  });

  it("says nothing new when it is read again, and leaves its input alone", () => {
    const rows = csv(file);
    const before = JSON.stringify(rows);
    expect(planFromTable(rows, options)).toEqual({ plan, issues });
    expect(JSON.stringify(rows)).toBe(before);
  });
});

describe("what is asked for where nothing is told", () => {
  it("慈溪: the direction of every row of bare numbers, of no other", () => {
    const { plan, issues } = planFromTable(csv("cixi.csv"), told());
    const asked = issues.filter(({ code }) => code === "directionMissing");
    expect(asked.map(({ params }) => Object.values(params)[0])).toEqual(
      Object.keys(readingsOf("cixi").direction).filter((id) => id !== "row13" && id !== "row7"),
    );
    expect(asked.map(({ path }) => path[0])).toEqual([1, 2, 3, 6, 8, 9, 10, 11, 12]);
    expect(plan.indicators.filter(({ targets }) => targets.length > 0).map(({ id }) => id)).toEqual([
      "row4",
      "row5",
      "row7",
      "row13",
    ]);
  });

  it("南江: the direction of six rows, and which way the ratio runs", () => {
    const { unaided } = readingsOf("nanjiang");
    const { issues } = planFromTable(
      csv("nanjiang_preschool_standard.csv"),
      told({ due: "2027", benefits: ["education"] }),
    );
    expect(inShort(issues)).toEqual([
      ...(unaided?.direction ?? []).map((id) => ["directionMissing", expect.any(String), id]),
      ["thresholdNeeds", "14 national_standard", '"≤1:15"', "ratio"],
    ]);
  });

  it("the baseline, the span and the document are asked for, never silently taken", () => {
    const { plan, issues } = planFromTable(csv("haishu.csv"), {
      id: "a",
      title: { zh: "示例(虚构)" },
      direction: readingsOf("haishu").direction,
    });
    expect(inShort(issues)).toEqual([
      ["tableBaselineAssumed", "", '"2022"'],
      ["tableLacks", "", "jurisdiction"],
      ["tableLacks", "", "document"],
    ]);
    expect(plan.assumptions?.map(({ concerns }) => concerns)).toEqual([
      [{ kind: "indicator", ids: ["row1", "row2", "row3"], property: "baseline" }],
    ]);
    expect(plan.span).toEqual({ first: 2023, last: 2027 });
    expect(parsePlan(plan).ok).toBe(true);
  });
});

it("慈溪 is assessed on made-up observations", () => {
  const { plan } = planFromTable(csv("cixi.csv"), told({ direction: readingsOf("cixi").direction }));
  const at = { place: "999999", period: "2024" };
  const { verdicts } = assess(
    plan,
    [
      { of: "row1", ...at, value: "4.3" },
      { of: "row7", ...at, value: "3.5" },
      { of: "row11", ...at, value: "8.9" },
      { of: "row5", ...at, value: true },
    ],
    { asOf: "2025-02-01" },
  );
  const statusOf = (id: string) => verdicts.find(({ indicator }) => indicator === id)?.annual?.status;
  expect(statusOf("row1")).toBe("met");
  expect(statusOf("row7")).not.toBe("met"); // 3.5 is not below 3.5
  expect(statusOf("row11")).toBe("met");
  expect(verdicts.find(({ indicator }) => indicator === "row5")?.final.status).toBe("met");
});
