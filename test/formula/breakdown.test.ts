import { describe, expect, it } from "vitest";
import {
  evaluateFormula,
  type FormulaFailure,
  type FormulaInputs,
  type FormulaResult,
} from "../../src/formula/index.js";
import { parsed } from "./shape.js";

const of = (text: string, inputs: FormulaInputs = {}): FormulaResult => evaluateFormula(parsed(text), inputs);
const value = (text: string, inputs: FormulaInputs): unknown => {
  const result = of(text, inputs);
  return result.ok ? result.value : result.reason;
};

const schools = {
  pupils: { a: "28", b: "28", c: "60" },
  books: { c: 30, b: 5, a: 3 },
  none: {},
  rural: { a: true, b: false, c: true },
};

describe("over keys", () => {
  it.each([
    ["sum(pupils)", "116"],
    ["sum(2 * pupils + 1)", "235"],
    ["sum(books / pupils * pupils)", "38"],
    ["sum(-books)", "-38"],
    ["mean(pupils)", "38.66666666666666666667"],
    ["count(pupils >= 50)", "1"],
    ["count(pupils == 28)", "2"],
    ["count(rural)", "2"],
    ["count(rural and pupils > 50)", "1"],
    ["count(not rural or pupils > 50)", "2"],
    ["weighted_mean(books / pupils, pupils)", "0.32758620689655172414"],
    ["weighted_mean(books, 2)", "12.66666666666666666667"],
    ["sum(where(books, pupils < 50))", "8"],
    ["sum(where(books, rural))", "33"],
    ["sum(where(books, true))", "38"],
    ["sum(where(1, rural))", "2"],
    ["sum(if(rural, books, 0))", "33"],
    ["sum(if(rural, books, pupils))", "61"],
    ["sum(if(sum(books) > 38, books, 1))", "3"],
    ["sum(if(sum(books) > 37, books, 1))", "38"],
    ["sum(if(true, books, pupils))", "38"],
    ["sum(min(books, 4))", "11"],
    ["sum(max(books, pupils))", "116"],
    ["sum(abs(0 - books))", "38"],
    ["sum(round(books / 4, 0))", "10"],
    ["sum(pupils ^ 2)", "5168"],
    ["sum(pupils) / count(pupils > 0)", "38.66666666666666666667"],
    ["sum(none)", "empty"],
    ["mean(none)", "empty"],
    ["count(none > 1)", "empty"],
    ["sum(where(books, pupils > 100))", "empty"],
    ["coalesce(sum(none), 7)", "7"],
    ["sum(books / 0)", "divisionByZero"],
    ["coalesce(sum(books / 0), 7)", "divisionByZero"],
    ["weighted_mean(books, 0)", "divisionByZero"],
    ["weighted_mean(books, -pupils)", "outOfDomain"],
    ["sum(if(books > 4, 1 / (books - 30), 0))", "divisionByZero"],
    ["sum(if(books > 30, 1 / (books - 30), 0))", "0"],
  ] as const)("%s is %s", (text, expected) => expect(value(text, schools)).toBe(expected));

  it("a key that one side lacks is missing, and named", () => {
    const inputs = { books: { a: 1, b: 2 }, pupils: { b: 2, c: null } };
    expect(of("sum(books / pupils)", inputs)).toEqual({
      ok: false,
      reason: "missing",
      missing: ["books[c]", "pupils[a]", "pupils[c]"],
      missingCount: 3,
    });
    expect(value("sum(coalesce(books, 0) + coalesce(pupils, 0))", inputs)).toBe("missing");
    expect(value("sum(coalesce(pupils, 0))", inputs)).toBe("2");
    expect(of("sum(2 * books + pupils)", inputs)).toMatchObject({
      missing: ["books[c]", "pupils[a]", "pupils[c]"],
    });
    expect(of("sum(books * rate)", inputs)).toMatchObject({ missing: ["rate"], missingCount: 1 });
    expect(of("sum(gone * 2)", inputs)).toMatchObject({ missing: ["gone"], missingCount: 1 });
  });

  it("the key that a part lacks is said of the inputs in it; one that where dropped lacks in none", () => {
    const inputs = {
      books: { a: 1, b: 2 },
      copies: { a: 3 },
      pupils: { a: 1, b: 1, c: 1 },
      rate: 2,
      rural: { a: true },
    };
    const missing = (text: string) => {
      const result = of(text, inputs);
      return result.ok ? result.value : result.missing;
    };
    const why = (text: string) => {
      const { ok, missingCount, keyCount, ...rest } = of(text, inputs) as FormulaFailure;
      expect([ok, missingCount, keyCount]).toEqual([false, rest.missing?.length, rest.keys?.length]);
      return rest;
    };
    expect(missing("sum(-(rate * books) + pupils)")).toEqual(["books[c]"]);
    expect(missing("sum(books * copies + pupils)")).toEqual(["books[c]", "copies[b]", "copies[c]"]);
    expect(missing("sum(coalesce(copies, books) + pupils)")).toEqual(["books[c]", "copies[c]"]);
    expect(missing("sum(books / sum(copies) + pupils)")).toEqual(["books[c]"]);
    // where keeps b alone of a and b; books has no c to drop.
    expect(why("sum(pupils - rate * where(books, books > 1))")).toEqual({
      reason: "missing",
      missing: ["books[c]"],
      keys: ["a"],
    });
    expect(why("weighted_mean(where(books, books > 1), books)")).toEqual({ reason: "missing", keys: ["a"] });
    expect(why("sum(books + where(where(books, books > 1), true))")).toEqual({
      reason: "missing",
      keys: ["a"],
    });
    expect(why("sum(where(books, books > 1) + where(books, books < 2))")).toEqual({
      reason: "missing",
      keys: ["a", "b"],
    });
    expect(why("1 + mean(books - where(2 * books + where(books, books > 5), true))")).toEqual({
      reason: "missing",
      keys: ["a", "b"],
    });
    // Neither rural nor copies has b; of the branch that is taken only copies counts, and with 1 only books.
    expect(missing("sum(2 * if(rural, copies, 1) + books)")).toEqual(["copies[b]", "rural[b]"]);
    expect(missing("sum(2 * if(rate > 1, copies, books) + books)")).toEqual(["copies[b]"]);
    expect(missing("sum(if(rate > 1, 1, copies) + books)")).toEqual(["copies[b]"]);
    expect(missing("sum(if(rate > 1, 1, where(pupils, pupils == 1)) + books + copies)")).toEqual([
      "books[c]",
      "copies[b]",
      "copies[c]",
    ]);
    expect(why("sum(if(rate > 1, 1, where(books, books > 1)) * books)")).toEqual({
      reason: "missing",
      keys: ["a"],
    });
  });

  it("where a missing breakdown was passed over, it is named, and nothing else", () => {
    const missing = (text: string) => {
      const result = of(text, { rate: 2, holds: true });
      return result.ok ? result.value : [result.reason, result.missing, result.keys];
    };
    expect(missing("sum(if(holds, 1, books))")).toEqual(["missing", ["books"], undefined]);
    expect(missing("1 + mean(coalesce(books, rate))")).toEqual(["missing", ["books"], undefined]);
    expect(missing("count(if(holds, rate > 1, books + previous(pupils) > 2))")).toEqual([
      "missing",
      ["books", "previous(pupils)"],
      undefined,
    ]);
    expect(missing("weighted_mean(coalesce(books, 1), coalesce(pupils, rate))")).toEqual([
      "missing",
      ["books", "pupils"],
      undefined,
    ]);
    expect(missing("sum(coalesce(books, 1) + pupils)")).toEqual(["missing", ["pupils"], undefined]);
  });

  it("a missing condition makes its key missing, not dropped", () => {
    const inputs = { books: { a: 1, b: 2 }, pupils: { a: 100, b: null } };
    expect(of("sum(where(books, pupils > 50))", inputs)).toMatchObject({ missing: ["pupils[b]"] });
    expect(value("sum(coalesce(where(books, pupils > 50), 9))", inputs)).toBe("10");
    expect(of("count(pupils > 50)", inputs)).toMatchObject({ missing: ["pupils[b]"] });
    expect(value("count(pupils > 50 or books == 2)", inputs)).toBe("2");
  });

  it("says with the first of several reasons only what belongs to it", () => {
    const inputs = { books: { a: 1, b: 2, c: 3 }, pupils: { a: 0, b: null, c: 0 } };
    expect(of("sum(books / pupils)", inputs)).toEqual({
      ok: false,
      reason: "missing",
      missing: ["pupils[b]"],
      missingCount: 1,
    });
    const weights = { x: { a: 1, b: 2, c: 3 }, w: { a: -1, b: 0, c: 2 } };
    expect(of("weighted_mean(x, w)", weights)).toEqual({
      ok: false,
      reason: "outOfDomain",
      keys: ["a"],
      keyCount: 1,
    });
    // 1 / 0 for b comes before the root of nothing; 2 ^ 0.5 for c is told only where it stands alone.
    expect(of("sum(if(w == 0, x / w, x ^ (w / 4)))", { ...weights, w: { a: 4, b: 0, c: 2 } })).toEqual({
      ok: false,
      reason: "divisionByZero",
      keys: ["b"],
      keyCount: 1,
    });
  });

  it("names the first ten of many and counts all", () => {
    const pupils = Object.fromEntries(
      Array.from({ length: 300 }, (_, i) => [`s${String(i).padStart(3, "0")}`, null]),
    );
    const names = Array.from({ length: 10 }, (_, i) => `pupils[s00${i}]`);
    expect(of("sum(pupils) + 1", { pupils })).toEqual({
      ok: false,
      reason: "missing",
      missing: names,
      missingCount: 300,
    });
  });

  it("says for which keys another reason holds", () => {
    const inputs = { books: { a: 1, b: 2, c: 3 }, pupils: { a: 0, b: 2, c: 0 } };
    expect(of("1 + sum(books / pupils)", inputs)).toEqual({
      ok: false,
      reason: "divisionByZero",
      keys: ["a", "c"],
      keyCount: 2,
    });
    expect(of("sum(books / sum(books / pupils))", inputs)).toMatchObject({ keys: ["a", "c"], keyCount: 2 });
    expect(of("weighted_cv(books, 1 - pupils)", inputs)).toEqual({
      ok: false,
      reason: "outOfDomain",
      keys: ["b"],
      keyCount: 1,
    });
  });
});

describe("weighted_cv", () => {
  it.each([
    ["exactly a quarter", { a: 3, b: 5 }, { a: 28, b: 28 }, { ok: true, value: "0.25" }],
    ["of one school", { a: 3 }, { a: 28 }, { ok: true, value: "0" }],
    ["of equal schools", { a: 3, b: 6 }, { a: 28, b: 56 }, { ok: true, value: "0" }],
    ["around a mean of 0", { a: 3, b: -3 }, { a: 28, b: 28 }, { ok: false, reason: "outOfDomain" }],
    ["of no books at all", { a: 0, b: 0 }, { a: 28, b: 28 }, { ok: false, reason: "outOfDomain" }],
    ["of nobody", {}, {}, { ok: false, reason: "empty" }],
    [
      "with a school without pupils",
      { a: 3, b: 5 },
      { a: 28, b: 0 },
      { ok: false, reason: "divisionByZero", keys: ["b"], keyCount: 1 },
    ],
    [
      "irrational",
      { a: 1, b: 2 },
      { a: 1, b: 2 / 4 },
      { ok: true, value: "0.70710678118654752440", approximate: true },
    ],
  ] as const)("%s", (_, x, pupils, expected) => {
    const result = of("weighted_cv(x / pupils, pupils)", { x, pupils });
    if (expected.ok && "approximate" in expected)
      expect(result).toMatchObject({ ok: true, approximate: true });
    else expect(result).toEqual(expected);
  });
  it("with weights that are all 0 has no mean", () =>
    expect(value("weighted_cv(x, 0 * x)", { x: { a: 1, b: 2 } })).toBe("divisionByZero"));
  it("satisfies its ceiling where it is the ceiling", () =>
    expect(value("weighted_cv(x / p, p) <= 0.25", { x: { a: 3, b: 5 }, p: { a: 28, b: 28 } })).toBe(true));
});
