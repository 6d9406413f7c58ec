import { describe, expect, it } from "vitest";
import { indexObservations } from "../../src/dataset/index.js";
import { brief, element, measured, planOf, row } from "../measure/support.js";

const plan = planOf("sum(pupils)", [element("pupils", { breakdown: "school", rollUp: "union" })]);
const school = (key: string, value: number, reportedOn: string, source?: string) =>
  row("pupils", value, { key, reportedOn, source });

describe("texts that people read alike", () => {
  it.each<[string, string]>([
    ["a blank behind", "一小 "],
    ["a blank that does not break", "\u00a0一小"],
    ["a full-width blank", "一小\u3000"],
  ])("are one key: %s", (_name, key) => {
    expect(brief(measured(plan, [school("一小", 100, "2024-10-01"), school(key, 110, "2024-11-01")]))).toBe(
      "110",
    );
  });
  it("are one key however their characters are composed", () => {
    const rows = [school("\u00e9cole", 100, "2024-10-01"), school("e\u0301cole", 110, "2024-11-01")];
    expect(brief(measured(plan, rows))).toBe("110");
  });
  it("are one source, whose later report corrects the earlier", () => {
    const rows = [school("一小", 100, "2024-10-01", "统计 "), school("一小", 110, "2024-11-01", "统计")];
    expect(brief(measured(plan, rows))).toBe("110");
  });
  it("a key of blanks is none, and a number is no key", () => {
    const rows = [school(" ", 100, "2024-10-01"), { ...school("一小", 1, "2024-10-01"), key: 5 as never }];
    expect(indexObservations(plan, rows).issues).toMatchObject([
      { code: "breakdownKeyMissing", path: [0, "key"] },
      { code: "wrongType", path: [1, "key"], params: { value: "5", expected: "text" } },
    ]);
  });
});

describe("a report that is dated before its period began", () => {
  it("is taken, and told; an estimate may be made before", () => {
    const rows = [
      school("一小", 100, "2023-11-12"),
      school("二小", 100, "2024-09-01"),
      { ...school("三小", 100, "2023-11-12"), status: "estimated" } as const,
    ];
    const { issues } = indexObservations(plan, rows);
    expect(issues).toMatchObject([
      {
        code: "reportedBeforePeriod",
        severity: "warning",
        params: { value: "2023-11-12", period: "2024/25" },
        rows: { count: 1, first: [0] },
      },
    ]);
    expect(brief(measured(plan, rows))).toBe("300");
  });
});

describe("faults of one field that say different things", () => {
  it("are told apart, with the value of each first row", () => {
    const mixed = planOf("a / v", [
      element("a", { most: "100" }),
      element("v", { timing: "overPeriod", calendar: "calendar" }),
    ]);
    const rows = [
      row("a", 1, { period: "2024" }),
      row("v", 1, { period: "2024/25" }),
      row("a", -5),
      row("a", 120),
      row("a", 130),
    ];
    expect(
      indexObservations(mixed, rows).issues.map(({ code, params, rows }) => [code, params, rows]),
    ).toMatchObject([
      ["otherCalendar", { calendar: "school" }, { first: [0] }],
      ["otherCalendar", { calendar: "calendar" }, { first: [1] }],
      ["outsideLimits", { value: "-5" }, { first: [2, 3, 4] }],
    ]);
  });
});
