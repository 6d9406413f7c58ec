import { expect, it } from "vitest";
import {
  compileFormula,
  compileTree,
  type FormulaInputs,
  shapeIn,
  type Vocabulary,
} from "../../src/formula/index.js";
import { fromInteger } from "../../src/number/index.js";
import { parsed } from "./shape.js";

const words: Vocabulary = {
  public: { type: "number" },
  total: { type: "number" },
  status: { type: "text", values: ["met", "offTrack"] },
  stale: { type: "truth" },
  pupils: { type: "number", breakdown: "school" },
};

function ready(
  text: string,
  rounding?: Parameters<typeof compileFormula>[2],
): (inputs: FormulaInputs) => unknown {
  const compiled = compileFormula(parsed(text), words, rounding);
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.issues));
  return compiled.evaluate;
}

it("runs for many inputs", () => {
  const coverage = ready("100 * public / total", { decimals: 1 });
  expect(coverage({ public: 1, total: 8 })).toEqual({ ok: true, value: "12.5" });
  expect(coverage({ public: 1 })).toEqual({
    ok: false,
    reason: "missing",
    missing: ["total"],
    missingCount: 1,
  });
  expect(coverage({ public: 1, total: 0 })).toEqual({ ok: false, reason: "divisionByZero" });
  expect(coverage({ public: 1, total: "1e3" })).toMatchObject({ reason: "invalidInput" });
});

it("holds the inputs to the vocabulary", () => {
  expect(ready("sum(pupils)")({ pupils: 3 })).toMatchObject({
    invalid: [{ input: "pupils", fault: "notBreakdown" }],
  });
  expect(ready("public + 1")({ public: { a: 1 } })).toMatchObject({
    invalid: [{ input: "public", fault: "notSingle" }],
  });
  expect(ready('status == "met"')({ status: 1 })).toMatchObject({
    invalid: [{ input: "status", fault: "wrongType" }],
  });
  expect(ready('status == "met"')({ status: "met" })).toEqual({ ok: true, value: true });
  expect(ready("stale or public > 1")({ stale: "true", public: 1 })).toMatchObject({
    invalid: [{ input: "stale", fault: "wrongType" }],
  });
});

it("refuses what the check finds", () => {
  for (const text of [
    "publik / total",
    "stale + 1",
    "sum(public)",
    "pupils",
    "status",
    'status == "offTrak"',
    "public / 0",
  ]) {
    const compiled = compileFormula(parsed(text), words);
    expect(compiled.ok, text).toBe(false);
  }
});

it("refuses a wrong rounding at once", () => {
  expect(() => compileFormula(parsed("public"), words, { decimals: 21 })).toThrow(RangeError);
});

it("refuses a tree that no text gives", () => {
  const at = { start: 0, end: 1 };
  const evaluate = compileFormula({ text: "?", tree: { kind: "number", value: "1e5", at } }, words);
  expect(evaluate.ok && evaluate.evaluate({})).toEqual({
    ok: false,
    reason: "invalidInput",
    invalid: [{ input: "?", fault: "misspelt" }],
  });
});

it("gives later stages numbers without text", () => {
  const compiled = compileTree(parsed('if(public > 1, "many", status)'), (slot) => shapeIn(words, slot));
  if (!("run" in compiled)) throw new Error("mistakes");
  expect(compiled.slots.map(({ key }) => key)).toEqual(["public", "status"]);
  expect(compiled.shape).toEqual({ type: "text", each: false });
  expect(compiled.run([fromInteger(2), undefined])).toBe("many");
  expect(compiled.run([fromInteger(1), "met"])).toBe("met");
  expect(compiled.run([fromInteger(1), undefined])).toBeUndefined();
});

it("takes the longest formula without running out of stack", () => {
  const sum = parsed(
    Array.from({ length: 990 }, () => "public")
      .join("+")
      .slice(0, 4000)
      .replace(/\+\w*$/, ""),
  );
  const terms = sum.text.split("+").length;
  expect(ready(sum.text)({ public: 2 })).toEqual({ ok: true, value: String(2 * terms) });
  const short = parsed(Array.from({ length: 1000 }, () => "1").join("+"));
  expect(ready(short.text)({})).toEqual({ ok: true, value: "1000" });
});
