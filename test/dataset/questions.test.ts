import { describe, expect, it } from "vitest";
import {
  indexObservations,
  requireDay,
  requiredInputs,
  requireGiven,
  requireIndicator,
} from "../../src/dataset/index.js";
import type { Observation } from "../../src/model/index.js";
import { element, planOf, row } from "../measure/support.js";
import { indicator, smallPlan } from "../support/small-plan.js";

describe("a day that a program gives", () => {
  it.each(["2024-01-01", "2026-12-31"])("may be %s, of the years 2024 to 2026", (day) => {
    expect(() => requireDay("asOf", day, [2024, 2026])).not.toThrow();
  });
  it.each(["2023-12-31", "2027-01-01"])("may not be %s, before or after them", (day) => {
    expect(() => requireDay("asOf", day, [2024, 2026])).toThrow(
      new RangeError(
        `asOf must be a day such as "2026-05-31", of the years 2024 to 2026, not ${JSON.stringify(day)}`,
      ),
    );
    expect(() => requireDay("asOf", day)).not.toThrow();
  });
  it.each([[20240101], [null], [["2024-01-01"]], [""], ["2024"]])("is not %j", (day) => {
    expect(() => requireDay("asOf", day)).toThrow(/^asOf must be a day such as "2026-05-31", not /);
  });
});

describe("an id that a program gives", () => {
  const known = new Map([["coverage", 1]]);
  const plan = smallPlan();
  it("is named with the nearest one, or alone where none is near", () => {
    const ask = (id: unknown) => () => requireIndicator(known, id as string, plan);
    expect(requireIndicator(known, "coverage", plan)).toBe(1);
    expect(ask("coverag")).toThrow(
      new RangeError('not an indicator of the plan: "coverag"; did you mean "coverage"?'),
    );
    expect(ask("x")).toThrow(new RangeError('not an indicator of the plan: "x"'));
    expect(ask(5)).toThrow(new RangeError("not an indicator of the plan: 5"));
    expect(ask(undefined)).toThrow(new RangeError("not an indicator of the plan: undefined"));
  });
});

it("a question that is none throws, and shows one", () => {
  expect(() => requireGiven("query", null, "{}")).toThrow(
    new TypeError("query must be an object such as {}, not null"),
  );
  expect(() => requireGiven("query", {}, "{}")).not.toThrow();
  expect(() => requiredInputs(smallPlan(), undefined as never)).toThrow(
    new TypeError('query must be an object such as { asOf: "2026-05-31" }, not undefined'),
  );
});

describe("a row without a text for what it is of, or where", () => {
  const plan = planOf("x", [element("x")]);
  const issuesOf = (change: object) =>
    indexObservations(plan, [{ ...row("x", 1), ...change } as Observation]).issues;
  it.each(["of", "place"])("is left out: %s", (field) => {
    expect(issuesOf({ [field]: undefined })).toMatchObject([
      { code: "missingKey", path: [0, field], params: { key: field } },
    ]);
    expect(issuesOf({ [field]: 999999 })).toMatchObject([
      { code: "wrongType", path: [0, field], params: { value: "999999", found: "number", expected: "id" } },
    ]);
  });
  it("names the nearest one only where there is one", () => {
    const [far] = issuesOf({ of: "qqqqqq" });
    expect(far).toMatchObject({ code: "unknownReference", params: { id: "qqqqqq", kind: "subject" } });
    expect(far?.params).not.toHaveProperty("nearest");
    expect(issuesOf({ place: "eas" })).toMatchObject([{ params: { kind: "place", nearest: "east" } }]);
  });
});

describe("the inputs that a plan asks for", () => {
  const at = { asOf: "2025-06-30" };
  const inputsOf = (formula: string) =>
    requiredInputs(
      smallPlan({
        elements: [element("x"), element("s", { breakdown: "school", rollUp: "union" })],
        indicators: [indicator({ formula }), indicator({ id: "again", formula })],
      }),
      at,
    );
  it("stand once, though two indicators need them, and tell a breakdown only where there is one", () => {
    const common = { place: "999999", period: "2024/25" };
    expect(inputsOf("sum(s) / x")).toStrictEqual([
      { element: "s", ...common, breakdown: "school" },
      { element: "x", ...common },
    ]);
  });
  it("are none for a formula that cannot be read, that names nothing, or nothing of the plan", () => {
    for (const formula of ["x /", "1 + 1", "nobody"]) expect(inputsOf(formula)).toEqual([]);
    expect(inputsOf("x + nobody").map((one) => one.element)).toEqual(["x"]);
  });
});
