import { describe, expect, it } from "vitest";
import { evaluateFormula, type FormulaInputs, type FormulaResult } from "../../src/formula/index.js";
import { parsed } from "./shape.js";

const of = (text: string, inputs: unknown): FormulaResult =>
  evaluateFormula(parsed(text), inputs as FormulaInputs);
const invalid = (input: string, fault: string) => ({
  ok: false,
  reason: "invalidInput",
  invalid: [{ input, fault }],
});

describe("numbers", () => {
  it.each([["21"], [21], [21n], ["21.00"]])("%s is read", (a) =>
    expect(of("a + 1", { a })).toEqual({ ok: true, value: "22" }),
  );
  it.each([
    ["1e5", "misspelt"],
    ["", "misspelt"],
    [" 1", "misspelt"],
    ["1,000", "misspelt"],
    ["１", "misspelt"],
    ["9".repeat(25), "tooManyDigits"],
    ["x".repeat(1_000_000), "tooManyDigits"],
    [Number.NaN, "notFinite"],
    [Number.POSITIVE_INFINITY, "notFinite"],
    [0.1 + 0.2, "notExact"],
    [2 ** 53, "notExact"],
    [10n ** 24n, "tooManyDigits"],
    [() => 1, "wrongType"],
    [Symbol("x"), "wrongType"],
    [new Date(0), "wrongType"],
    [new Map([["a", 1]]), "wrongType"],
  ])("%s is not", (a, fault) => expect(of("a + 1", { a })).toEqual(invalid("a", fault)));

  it("are refused even where the value would not be needed, so that no slip stays unseen", () =>
    expect(of("if(true, 1, a)", { a: "1e5" })).toEqual(invalid("a", "misspelt")));
  it("that the formula does not use are not looked at", () =>
    expect(of("1 + 1", { a: "1e5" })).toEqual({ ok: true, value: "2" }));
});

describe("types, where there is no vocabulary", () => {
  it("a text that is compared with a text is one, even of digits", () => {
    expect(of('year == "2024"', { year: "2024" })).toEqual({ ok: true, value: true });
    expect(of('coalesce(status, "none") == "none"', {})).toEqual({ ok: true, value: true });
    expect(of('if(a > 1, status, "x") == "met"', { a: 2, status: "met" })).toEqual({ ok: true, value: true });
  });
  it("two names may be texts or numbers", () => {
    expect(of("status == previous(status)", { status: "met", "previous(status)": "met" })).toEqual({
      ok: true,
      value: true,
    });
    expect(of("a == b", { a: "1.0", b: 1 })).toEqual({ ok: true, value: true });
    expect(of("a == b", { a: "1.0", b: "met" })).toEqual(invalid("b", "wrongType"));
  });
  it("what does not fit is named", () => {
    expect(of("a and true", { a: 1 })).toEqual(invalid("a", "wrongType"));
    expect(of("a + 1", { a: true })).toEqual(invalid("a", "wrongType"));
    expect(of("a + 1", { a: { x: 1 } })).toEqual(invalid("a + 1", "notSingle"));
    expect(of("sum(a)", { a: 1 })).toEqual(invalid("a", "notBreakdown"));
    expect(of("sum(1 + a)", { a: 1 })).toEqual(invalid("1 + a", "notBreakdown"));
    expect(of('"met"', {})).toEqual(invalid('"met"', "wrongType"));
    expect(of("sum(a)", { a: { x: 1, y: true } })).toEqual(invalid("a[y]", "wrongType"));
    expect(of("count(a)", { a: { x: true, y: 1 } })).toEqual(invalid("a[y]", "wrongType"));
  });
});

describe("breakdowns", () => {
  const total = (a: unknown): FormulaResult => of("sum(a)", { a });
  it("are records or lists", () => {
    expect(total({ x: "1", y: 2n })).toEqual({ ok: true, value: "3" });
    expect(
      total([
        { key: "x", value: "1" },
        { key: "y", value: 2 },
      ]),
    ).toEqual({ ok: true, value: "3" });
    expect(total(Object.assign(Object.create(null), { x: 1 }))).toEqual({ ok: true, value: "1" });
    expect(of("sum(a + b)", { a: { x: 1 }, b: [{ key: "x", value: 2 }] })).toEqual({ ok: true, value: "3" });
  });
  it("have their own keys alone, even where every object was given one more", () => {
    const everyone = Object.prototype as { z?: string };
    everyone.z = "100";
    const found = total({ x: "1", y: 2n });
    delete everyone.z;
    expect(found).toEqual({ ok: true, value: "3" });
  });
  it("share the keys of the one before, as far as they go", () => {
    const a = { x: 1, y: 2, z: 4 };
    const missing = (...keys: string[]) => ({
      ok: false,
      reason: "missing",
      missing: keys,
      missingCount: keys.length,
    });
    expect(of("sum(a * b)", { a, b: { x: 1, y: 1, z: 1 } })).toEqual({ ok: true, value: "7" });
    expect(of("sum(a * b)", { a, b: { z: 1, x: 10, y: 100 } })).toEqual({ ok: true, value: "214" });
    expect(of("sum(a * b)", { a, b: { x: 1, y: 1 } })).toEqual(missing("b[z]"));
    expect(of("sum(a * b)", { a, b: { x: 1, y: 1, z: 1, u: 1 } })).toEqual(missing("a[u]"));
    expect(of("sum(a * b)", { a, b: { x: 1, z: 1, y: 1, u: 1 } })).toEqual(missing("a[u]"));
    expect(of("sum(a * b)", { a, b: {} })).toEqual(missing("b[x]", "b[y]", "b[z]"));
  });
  it("have every key once", () => {
    expect(
      total([
        { key: "x", value: 1 },
        { key: "y", value: 1 },
        { key: "x", value: 1 },
      ]),
    ).toEqual(invalid("a[x]", "duplicateKey"));
  });
  it("keep strange keys apart", () => {
    const strange = '{"__proto__": 1, "constructor": 2, "": 4, "1": 8, "01": 16}';
    expect(total(JSON.parse(strange))).toEqual({ ok: true, value: "31" });
    expect(of("sum(a + b)", { a: JSON.parse(strange), b: JSON.parse(strange) })).toEqual({
      ok: true,
      value: "62",
    });
  });
  it("name the key that cannot be read", () => {
    expect(total({ x: 1, 三小: "1e5" })).toEqual(invalid("a[三小]", "misspelt"));
    expect(total({ x: { y: 1 } })).toEqual(invalid("a[x]", "wrongType"));
    expect(total([1])).toEqual(invalid("a[0]", "wrongType"));
    expect(total([{ key: 1, value: 1 }])).toEqual(invalid("a[0]", "wrongType"));
    expect(total([null])).toEqual(invalid("a[0]", "wrongType"));
    expect(total([{ key: "x" }])).toMatchObject({ reason: "missing", missing: ["a[x]"] });
  });
  it("list no more than ten faults, however many there are", () => {
    const many = Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`s${i}`, "?"]));
    const result = total(many);
    expect(result.ok === false && result.invalid?.length).toBe(10);
    const sparse: unknown[] = [];
    sparse.length = 2 ** 31;
    expect(total(sparse)).toMatchObject({ reason: "invalidInput" });
  });
});

it("inputs are neither changed nor frozen", () => {
  const inputs = { a: [{ key: "x", value: "1" }], b: { x: "2" } };
  const before = JSON.stringify(inputs);
  of("sum(a / b)", inputs);
  expect(JSON.stringify(inputs)).toBe(before);
  expect(Object.isFrozen(inputs.a)).toBe(false);
});
