import { expect, test } from "vitest";
import { compileFormula, parseFormula } from "../../src/formula.js";

const vocabulary = { x: { type: "number" }, state: { type: "text", values: ["met", "missed"] } } as const;

function value(text: string, inputs: Readonly<Record<string, string | undefined>>): unknown {
  const parsed = parseFormula(text);
  const compiled = parsed.ok ? compileFormula(parsed.formula, vocabulary) : parsed;
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.issues));
  const result = compiled.evaluate(inputs);
  return result.ok ? result.value : result.reason;
}

// Below, at and above the limit, and where nothing is known.
test.each([
  ["x < 2.5", [true, false, false]],
  ["x <= 2.5", [true, true, false]],
  ["x > 2.5", [false, false, true]],
  ["x >= 2.5", [false, true, true]],
  ["x == 2.5", [false, true, false]],
  ["x != 2.5", [true, false, true]],
])("a name beside a number: %s", (text, expected) => {
  expect(["2.4999", "2.50", "2.5001"].map((x) => value(text, { x }))).toEqual(expected);
  expect(value(text, {})).toBe("missing");
});

test.each([
  ['state == "met"', [true, false]],
  ['state != "met"', [false, true]],
])("a name beside a text: %s", (text, expected) => {
  expect(["met", "missed"].map((state) => value(text, { state }))).toEqual(expected);
  expect(value(text, {})).toBe("missing");
});

test("a number beside a name is not the other way round", () => {
  expect(["2.4999", "2.50", "2.5001"].map((x) => value("2.5 < x", { x }))).toEqual([false, false, true]);
});

// What stands around a name is not the name: |-3| = 3.
test.each([
  ["abs(x) <= 0", [false, true, false]],
  ["abs(x) > 2", [true, false, true]],
  ["-x > 2", [true, false, false]],
  ["coalesce(x, 1) < 0", [true, false, false]],
  ["round(x) >= 3", [false, false, true]],
  ["min(x, 1) == 1", [false, false, true]],
])("a function of a name beside a number: %s", (text, expected) => {
  expect(["-3", "0", "3"].map((x) => value(text, { x }))).toEqual(expected);
});

test("arithmetic with a name and a number stays arithmetic", () => {
  expect(value("x - 2.5 == 1 and x + 2.5 == 6 and x * 2.5 == 8.75 and x / 2.5 == 1.4", { x: "3.5" })).toBe(
    true,
  );
});
