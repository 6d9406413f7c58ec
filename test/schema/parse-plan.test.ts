import { describe, expect, it } from "vitest";
import type { Issue } from "../../src/issue/index.js";
import { parsePlan } from "../../src/schema/index.js";
import { indicator, smallPlan, target } from "../support/small-plan.js";

function issuesOf(input: unknown): readonly Issue[] {
  const result = parsePlan(input);
  return result.ok ? [] : result.issues;
}

function firstIssue(input: unknown): unknown {
  const [first] = issuesOf(input);
  return first && { code: first.code, path: first.path.join("."), ...first.params };
}

describe("parsePlan", () => {
  it("reads a plan and gives back an equal copy", () => {
    const plan = smallPlan();
    const result = parsePlan(JSON.parse(JSON.stringify(plan)));
    expect(result).toEqual({ ok: true, plan });
    expect(result.ok && result.plan).not.toBe(plan);
  });

  it("neither changes nor freezes its input, even a deeply frozen one", () => {
    const freeze = (value: object): object => {
      for (const inner of Object.values(value)) if (typeof inner === "object") freeze(inner);
      return Object.freeze(value);
    };
    const plan = smallPlan();
    const before = JSON.stringify(plan);
    const result = parsePlan(freeze(plan));
    expect(result.ok && Object.isFrozen(result.plan.units)).toBe(false);
    expect(JSON.stringify(plan)).toBe(before);
  });

  it("leaves properties out that are undefined", () => {
    const result = parsePlan(smallPlan({ rules: undefined }));
    expect(result.ok && Object.hasOwn(result.plan, "rules")).toBe(false);
  });

  it("takes the $schema key that editors want", () => {
    expect(issuesOf({ ...smallPlan(), $schema: "./plan.json" })).toEqual([]);
  });

  const cases: readonly (readonly [name: string, input: unknown, expected: unknown])[] = [
    [
      "nothing",
      undefined,
      { code: "wrongType", path: "", value: "undefined", found: "undefined", expected: "object" },
    ],
    [
      "JSON text instead of its content",
      "{}",
      { code: "wrongType", path: "", value: '"{}"', found: "text", expected: "object" },
    ],
    [
      "a missing key",
      { ...smallPlan(), units: undefined },
      { code: "missingKey", path: "units", key: "units" },
    ],
    [
      "a misspelt key, with the nearest one",
      { ...smallPlan(), goles: [] },
      { code: "unknownKey", path: "", key: "goles", nearest: "goals" },
    ],
    [
      "an unknown version of the format",
      { ...smallPlan(), version: 2 },
      { code: "notOneOf", path: "version", value: "2", options: ["1"] },
    ],
    [
      "a number where decimal text is due",
      smallPlan({ indicators: [indicator({ targets: [target({ value: 95 as unknown as string })] })] }),
      {
        code: "wrongType",
        path: "indicators.0.targets.0.value",
        value: "95",
        found: "number",
        expected: "decimalText",
      },
    ],
    [
      "decimal text with a per cent sign",
      smallPlan({ indicators: [indicator({ targets: [target({ value: "95%" })] })] }),
      { code: "badNumber", path: "indicators.0.targets.0.value", value: '"95%"', reason: "misspelt" },
    ],
    [
      "too many digits",
      smallPlan({ indicators: [indicator({ targets: [target({ value: "1".repeat(25) })] })] }),
      {
        code: "badNumber",
        path: "indicators.0.targets.0.value",
        value: `"${"1".repeat(25)}"`,
        reason: "tooManyDigits",
      },
    ],
    [
      "a school year that is none",
      smallPlan({ indicators: [indicator({ targets: [target({ due: "2026/28" })] })] }),
      { code: "badPeriod", path: "indicators.0.targets.0.due", value: '"2026/28"', reason: "notConsecutive" },
    ],
    [
      "a day that does not exist",
      smallPlan({ document: { title: "示例", issuer: "示例", date: "2023-02-30" } }),
      { code: "badDate", path: "document.date", value: '"2023-02-30"' },
    ],
    [
      "a comparator with a slip, with the nearest one",
      smallPlan({ indicators: [indicator({ targets: [target({ comparator: "atleast" as "atLeast" })] })] }),
      {
        code: "notOneOf",
        path: "indicators.0.targets.0.comparator",
        value: '"atleast"',
        options: ["atLeast", "moreThan", "atMost", "lessThan", "equalTo", "about", "between", "achieved"],
        nearest: "atLeast",
      },
    ],
    [
      "an element named like a function",
      smallPlan({
        elements: [
          { id: "sum", name: { zh: "和" }, unitOfMeasure: "人", timing: "snapshot", calendar: "school" },
        ],
      }),
      { code: "badId", path: "elements.0.id", value: '"sum"' },
    ],
    [
      "an id with a minus",
      smallPlan({ units: [{ id: "a-b", name: { zh: "甲" }, kind: "government" }] }),
      { code: "badId", path: "units.0.id", value: '"a-b"' },
    ],
    [
      "a Cyrillic letter in an id",
      smallPlan({ units: [{ id: "\u0430", name: { zh: "甲" }, kind: "government" }] }),
      { code: "badId", path: "units.0.id", value: '"\u0430"' },
    ],
    [
      "a compatibility ideograph in an id, which formulas would read as another one",
      smallPlan({ id: "\uf900" }),
      { code: "badId", path: "id", value: '"\uf900"' },
    ],
    [
      "blank text",
      smallPlan({ title: { zh: " \u3000" } }),
      { code: "badText", path: "title.zh", value: '" \u3000"' },
    ],
    [
      "text that is turned around when shown",
      smallPlan({ title: { zh: "甲\u202e乙" } }),
      { code: "badText", path: "title.zh", value: '"甲\u202e乙"' },
    ],
    [
      "a place that is neither every place nor a list",
      smallPlan({ indicators: [indicator({ targets: [target({ places: "all" as "every" })] })] }),
      {
        code: "wrongType",
        path: "indicators.0.targets.0.places",
        value: '"all"',
        found: "text",
        expected: "everyOrList",
      },
    ],
    [
      "an id in a list of places that is none",
      smallPlan({ indicators: [indicator({ targets: [target({ places: ["a b"] })] })] }),
      { code: "badId", path: "indicators.0.targets.0.places.0", value: '"a b"' },
    ],
    [
      "a year beyond the calendar",
      smallPlan({ span: { first: 2023, last: 22027 } }),
      { code: "outOfRange", path: "span.last", value: "22027", least: 1950, most: 2150 },
    ],
    [
      "a rule without steps",
      smallPlan({
        rules: [
          { id: "r", title: { zh: "规则" }, kind: "progress", subject: "indicator", when: "true", steps: [] },
        ],
      }),
      { code: "tooFew", path: "rules.0.steps", count: 0, least: 1 },
    ],
    [
      "two parents of one place",
      smallPlan({ places: [{ id: "east", name: { zh: "东" }, within: ["a", "b"] as unknown as string }] }),
      { code: "wrongType", path: "places.0.within", value: "[…]", found: "list", expected: "id" },
    ],
  ];
  it.each(cases)("answers %s", (_name, input, expected) => {
    expect(firstIssue(input)).toEqual(expected);
  });

  it("finds everything at once, each with its path", () => {
    const broken = smallPlan({
      id: "",
      span: { first: 1, last: 2027 },
      benefits: [],
    });
    expect(issuesOf(broken).map((issue) => [issue.code, issue.path.join(".")])).toEqual([
      ["emptyText", "id"],
      ["tooFew", "benefits"],
      ["outOfRange", "span.first"],
    ]);
  });

  it("lists a thousand issues of many and says how many more there are", () => {
    const units = Array.from({ length: 1500 }, () => ({
      id: "",
      name: { zh: "甲" },
      kind: "government" as const,
    }));
    const issues = issuesOf(smallPlan({ units }));
    expect(issues).toHaveLength(1001);
    expect(issues.at(-1)).toMatchObject({ code: "tooManyIssues", params: { hidden: 1 } });
  });
});
