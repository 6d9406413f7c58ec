import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Indicator, Plan, Target } from "../../src/model/index.js";
import { indicator, smallPlan } from "../support/small-plan.js";
import { found } from "./support.js";

/** The rows of a table without quoted cells, by the names in its header. */
function table(name: string): readonly Readonly<Record<string, string>>[] {
  const text = readFileSync(new URL(`../cases/tables/${name}`, import.meta.url), "utf8").trim();
  const [header = [], ...rows] = text.split("\n").map((line) => line.split(","));
  return rows.map((row) => Object.fromEntries(header.map((key, i) => [key, row[i] ?? ""])));
}

describe("Zhejiang's quotas of 2021 for new school communities", () => {
  const rows = table("zhejiang_jgt_allocation_2021.csv");
  const source = { section: "附件", words: "新增融合型、共建型教共体学校" };
  const floor = (value: string, place?: string): Target => ({
    comparator: "atLeast",
    value,
    due: "2021",
    source,
    ...(place && { places: [place] }),
  });
  const planOf = (quota: (city: string, value: string) => string): Plan =>
    smallPlan({
      span: { first: 2021, last: 2021 },
      units: smallPlan().units.map((unit) => ({ ...unit, places: undefined })),
      places: rows.map(({ city = "" }) => ({ id: city, name: { zh: city } })),
      tasks: smallPlan().tasks.map((task) => ({ ...task, actions: [] })),
      indicators: [
        indicator({
          unitOfMeasure: "所",
          rollUp: "sum",
          targets: [
            floor(rows[0]?.published_total ?? ""),
            ...rows.map((row) =>
              floor(quota(row.city ?? "", row.new_fusion_or_cobuilt_schools_floor ?? ""), row.city),
            ),
          ],
        }),
      ],
    });

  it("add up to the published 1,532", () => {
    expect(rows).toHaveLength(11);
    expect(found(planOf((_city, value) => value))).toEqual([]);
  });

  it("do not once a city has one school less", () => {
    expect(found(planOf((city, value) => (city === "舟山市" ? "29" : value)))).toEqual([
      {
        code: "quotasDoNotSum",
        path: "indicators.0.targets.0.value",
        sum: "1531",
        total: "1532",
        period: "2021",
      },
    ]);
  });
});

describe("five-year tables of real counties", () => {
  const source = { section: "五年指标", words: "表" };
  const years = ["2023", "2024", "2025", "2026", "2027"] as const;

  /** A row of a table as an indicator; `direction` as the words of the row mean it. */
  function read(row: Readonly<Record<string, string>>, direction: "up" | "down"): Indicator {
    const threshold = (year: string): Target => {
      const cell = row[year] ?? "";
      const value = cell.replace(/^[<≥]/, "");
      const comparator = cell.startsWith("<") ? "lessThan" : direction === "up" ? "atLeast" : "atMost";
      return { comparator, value, due: year, source };
    };
    return indicator({
      unitOfMeasure: row.unit,
      direction,
      baseline: { value: row["2022"] ?? "", period: "2022", source },
      milestones: years.map(threshold),
      targets: [threshold("2027")],
    });
  }
  const issuesOf = (file: string, name: string, direction: "up" | "down") => {
    const row = table(file).find((one) => one.indicator === name);
    if (row === undefined) throw new Error(`no row ${name} in ${file}`);
    return found(smallPlan({ indicators: [read(row, direction)] }));
  };

  it.each([
    ["普惠托位占比", "up"],
    ["高等教育毛入学率", "up"],
    ["开展职业技能培训累计数", "up"],
    ["人均预期寿命", "up"],
    ["每万老年人口拥有持证养老护理员数", "up"],
  ] as const)("慈溪 %s is in order", (name, direction) => {
    expect(issuesOf("cixi.csv", name, direction)).toEqual([]);
  });

  const worse = (target: string, baseline: string) => ({
    code: "targetWorseThanBaseline",
    path: "indicators.0.targets.0.value",
    target,
    baseline,
  });
  const backwards = (value: string, previous: string, direction: "up" | "down") => ({
    code: "milestoneAgainstDirection",
    path: "indicators.0.milestones.0.value",
    value,
    previous,
    direction,
  });

  it("海曙 0-3岁儿童发育监测筛查率: 97.67 → 86 … 96, targets below the baseline, are warnings and no more", () => {
    expect(issuesOf("haishu.csv", "0-3岁儿童发育监测筛查率", "up")).toEqual([
      backwards("86", "97.67", "up"),
      worse("96", "97.67"),
    ]);
  });

  it("慈溪 城镇登记失业率: 1.16 → <3.5, a ceiling met from the start", () => {
    expect(issuesOf("cixi.csv", "城镇登记失业率", "down")).toEqual([
      backwards("3.5", "1.16", "down"),
      worse("3.5", "1.16"),
    ]);
  });

  it("慈溪 重大慢病过早死亡率: 8.4 → 9.1 … 8.3, worse at first and better at last", () => {
    expect(issuesOf("cixi.csv", "重大慢病过早死亡率", "down")).toEqual([backwards("9.1", "8.4", "down")]);
  });
});
