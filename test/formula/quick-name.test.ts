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

test("arithmetic with a name and a number stays arithmetic", () => {
  expect(value("x - 2.5 == 1 and x + 2.5 == 6 and x * 2.5 == 8.75 and x / 2.5 == 1.4", { x: "3.5" })).toBe(
    true,
  );
});
