import { describe, expect, it } from "vitest";
import type { Observation, Plan } from "../../src/model/index.js";
import { brief, element, measured, planOf, row } from "../measure/support.js";

// 示例市 with the towns east and west; schools by key.
const schools = (formula: string): Plan =>
  planOf(formula, [element("pupils", { breakdown: "school", rollUp: "union" })]);
const plan = schools("sum(pupils)");
const school = (key: string, value: number, place = "999999", change: Partial<Observation> = {}) =>
  row("pupils", value, { key, place, ...change });

describe("schools side by side", () => {
  it.each<[string, readonly Observation[], string]>([
    [
      "a school of the city beside those of its towns: 400 + 100 + 200",
      [school("实验", 400), school("一小", 100, "east"), school("二小", 200, "west")],
      "700",
    ],
    ["all schools by the city alone: 400 + 100", [school("实验", 400), school("一小", 100)], "500"],
    [
      "a school that city and town report alike counts once: 400 + 100 + 200",
      [school("实验", 400), school("一小", 100), school("一小", 100, "east"), school("二小", 200, "west")],
      "700",
    ],
    [
      "the city reports all schools and one town its own again: 100 + 200",
      [school("一小", 100), school("二小", 200), school("一小", 100, "east")],
      "300",
    ],
    [
      "two towns with a school of one name are two schools: 100 + 200",
      [school("一小", 100, "east"), school("一小", 200, "west")],
      "300",
    ],
    [
      "a town that should have reported beside the city's own school",
      [school("实验", 400), school("一小", 100, "east")],
      "incomplete pupils@west",
    ],
    [
      "city and town contradict one another",
      [school("一小", 100), school("一小", 90, "east")],
      "conflicting pupils[一小]",
    ],
    [
      "city and town differ, whichever reported later",
      [
        school("一小", 100, "999999", { reportedOn: "2024-10-01" }),
        school("一小", 90, "east", { reportedOn: "2024-10-02" }),
      ],
      "conflicting pupils[一小]",
    ],
    [
      "one name in several towns is the name of several schools: 900 + 300 + 300 + 100",
      [
        school("中心小学", 900),
        school("中心小学", 300, "east"),
        school("中心小学", 300, "west"),
        school("二小", 100, "west"),
      ],
      "1600",
    ],
    [
      "a final report of the town beats the city's estimate",
      [school("一小", 100, "999999", { status: "estimated" }), school("一小", 90, "east")],
      "90",
    ],
  ])("%s", (_name, rows, expected) => {
    expect(brief(measured(plan, rows))).toBe(expected);
    expect(brief(measured(plan, [...rows].reverse()))).toBe(expected);
  });

  it("a school on which one side is in dispute is in dispute, whatever the other side says", () => {
    const other = { source: "甲" };
    const rows = [school("一小", 100), school("二小", 5)];
    const town = [school("一小", 90, "east"), school("一小", 95, "east", other)];
    expect(brief(measured(plan, [...rows, ...town]))).toBe("conflicting pupils[一小]");
    const city = [...rows, school("一小", 110, "999999", other)];
    expect(brief(measured(plan, [...city, school("一小", 100, "east")]))).toBe("conflicting pupils[一小]");
  });

  it("the report that gave way stays in the provenance, on whichever side it stood", () => {
    const estimated = { status: "estimated" } as const;
    const replacedIn = (rows: readonly Observation[]) => {
      const [input] = measured(plan, rows).inputs;
      return [input?.total, input?.replaced?.count, input?.replaced?.reports.map(({ value }) => value)];
    };
    expect(replacedIn([school("一小", 100), school("一小", 90, "east", estimated)])).toEqual([
      "100",
      1,
      ["90"],
    ]);
    expect(replacedIn([school("一小", 100, "999999", estimated), school("一小", 90, "east")])).toEqual([
      "90",
      1,
      ["100"],
    ]);
  });

  it("says from how many places and keys they come", () => {
    const rows = [school("实验", 400), school("一小", 100, "east"), school("二小", 200, "west")];
    const { inputs, coverage } = measured(plan, rows);
    expect(inputs).toMatchObject([{ keys: 3, total: "700", places: 3 }]);
    expect(coverage).toEqual({ found: 2, of: 2 });
    expect(measured(plan, rows.slice(0, 2)).coverage).toEqual({ found: 1, of: 2 });
  });
});

describe("a place beside the places inside it", () => {
  const total = planOf("x", [element("x")]);
  const of = (place: string, value: number, change: Partial<Observation> = {}) =>
    row("x", value, { place, ...change });
  const estimated = { status: "estimated" } as const;

  it("counts by its own report, and its towns must come to the same", () => {
    const towns = [of("east", 60), of("west", 39)];
    const held = measured(total, [of("999999", 100), ...towns]);
    expect(held).toMatchObject({
      value: "100",
      issues: [
        {
          code: "partsDiffer",
          severity: "warning",
          // 60 + 39
          params: { element: "x", place: "999999", period: "2024/25", own: "100", sum: "99" },
        },
      ],
    });
    expect(measured(total, [of("999999", 99), ...towns]).issues).toEqual([]);
    expect(measured(total, [of("999999", 100), of("east", 60)]).issues).toEqual([]);
  });

  it("gives way where all its towns report more firmly", () => {
    const towns = [of("east", 60), of("west", 39)];
    const estimate = of("999999", 100, estimated);
    expect(measured(total, [estimate, ...towns])).toMatchObject({
      value: "99",
      issues: [{ params: { own: "100", sum: "99" } }],
    });
    // One town alone, or one that estimates too, does not do.
    expect(brief(measured(total, [estimate, of("east", 60)]))).toBe("100");
    expect(brief(measured(total, [estimate, of("east", 60), of("west", 39, estimated)]))).toBe("100");
  });

  it("is held against its towns key by key", () => {
    const ages = planOf("sum(x)", [element("x", { breakdown: "age" })]);
    const at = (place: string, key: string, value: number) => of(place, value, { key });
    const rows = [
      ...[at("999999", "3", 50), at("999999", "4", 50)],
      ...[at("east", "3", 30), at("east", "4", 25), at("west", "3", 20), at("west", "4", 24)],
    ];
    // 30 + 20 = 50 of age 3; 25 + 24 = 49 of age 4
    expect(measured(ages, rows).issues).toMatchObject([{ params: { key: "4", own: "50", sum: "49" } }]);
    // The city leaves out age 4, of which its towns have 49.
    const [first, , ...towns] = rows;
    const lacking = measured(ages, first === undefined ? [] : [first, ...towns]).issues;
    expect(lacking).toMatchObject([{ params: { key: "4", sum: "49" } }]);
    expect(lacking[0]?.params).not.toHaveProperty("own");
  });
});
