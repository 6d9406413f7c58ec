import { describe, expect, it } from "vitest";
import {
  checkFormula,
  compileFormula,
  evaluateFormula,
  formulaInputs,
  parseFormula,
  printFormula,
  traceFormula,
} from "../../src/formula/index.js";
import { parsed } from "./shape.js";

/** What only a program can do wrong is thrown, in words that say what belongs there. */
type Loose = (...given: readonly unknown[]) => unknown;
const takesFormula: Readonly<Record<string, Loose>> = {
  checkFormula: (formula) => checkFormula(formula as never, {}),
  compileFormula: (formula) => compileFormula(formula as never, {}),
  evaluateFormula: (formula) => evaluateFormula(formula as never, {}),
  traceFormula: (formula) => traceFormula(formula as never, {}),
  printFormula: (formula) => printFormula(formula as never),
  formulaInputs: (formula) => formulaInputs(formula as never),
};

const formula = parsed("a + 1");
const words = { a: { type: "number" } } as const;

function thrown(run: () => unknown): unknown {
  try {
    return ["returned", run()];
  } catch (error) {
    return error instanceof Error ? [error.name, error.message] : error;
  }
}

describe.each(Object.entries(takesFormula))("%s", (_name, run) => {
  it.each([
    ["a + 1", "text; call parseFormula first"],
    [parseFormula("a + 1"), "its answer; take `formula` out of it where `ok` is true"],
    [parseFormula("a +"), "its answer; take `formula` out of it where `ok` is true"],
    [undefined, "undefined"],
    [null, "null"],
    [5, "5"],
    [formula.tree, "{…}"],
    [{ text: "a" }, "{…}"],
    [{ text: "a", tree: null }, "{…}"],
    [{ text: 5, tree: formula.tree }, "{…}"],
    [[formula], "[…]"],
  ])("takes no %o for a formula", (given, instead) => {
    expect(thrown(() => run(given))).toEqual([
      "TypeError",
      `a formula of parseFormula is expected, not ${instead}`,
    ]);
  });
});

describe("inputs", () => {
  const compiled = compileFormula(formula, words);
  const takesInputs: Readonly<Record<string, Loose>> = {
    evaluateFormula: (inputs) => evaluateFormula(formula, inputs as never),
    traceFormula: (inputs) => traceFormula(formula, inputs as never),
    evaluate: (inputs) => (compiled.ok ? compiled.evaluate(inputs as never) : undefined),
  };
  describe.each(Object.entries(takesInputs))("%s", (_name, run) => {
    it.each([
      [null, "null"],
      [undefined, "undefined"],
      ["a", '"a"'],
      [[1, 2], "[…]"],
      [new Map([["a", 1]]), "{…}"],
      [new Set(["a"]), "{…}"],
    ])("takes no %o for figures by name", (given, shown) => {
      expect(thrown(() => run(given))).toEqual([
        "TypeError",
        `an object of figures by name is expected, not ${shown}`,
      ]);
    });
  });

  it("may be an object of any kind, of which the own properties count", () => {
    class Row {
      readonly a = 2;
    }
    expect(evaluateFormula(formula, new Row() as never)).toEqual({ ok: true, value: "3" });
    expect(evaluateFormula(formula, Object.assign(Object.create(null), { a: 2 }))).toEqual({
      ok: true,
      value: "3",
    });
  });
});

describe("a vocabulary", () => {
  const takesVocabulary: Readonly<Record<string, Loose>> = {
    checkFormula: (vocabulary) => checkFormula(formula, vocabulary as never),
    compileFormula: (vocabulary) => compileFormula(formula, vocabulary as never),
  };
  describe.each(Object.entries(takesVocabulary))("%s", (_name, run) => {
    it.each([
      [undefined, "undefined"],
      [null, "null"],
      [["a"], "[…]"],
      [new Map([["a", { type: "number" }]]), "{…}"],
    ])("is not %o", (given, shown) => {
      expect(thrown(() => run(given))).toEqual([
        "TypeError",
        `an object of words of a vocabulary by name is expected, not ${shown}`,
      ]);
    });

    it.each([
      [null, "null"],
      ["number", '"number"'],
      [{ type: "numbr" }, "{…}"],
      [{}, "{…}"],
    ])("has no word that is %o", (word, shown) => {
      expect(thrown(() => run({ a: word }))).toEqual([
        "TypeError",
        `for "a" a word with one of the types number, truth, text is expected, not ${shown}`,
      ]);
    });
  });
});

describe("options", () => {
  it.each([["html"], [null], [5]])("printFormula does not print as %o", (as) => {
    expect(thrown(() => printFormula(formula, as as never))).toEqual([
      "RangeError",
      `a formula is printed as "text" or "tex", not ${JSON.stringify(as)}`,
    ]);
  });

  it.each([
    ["numbr", '"numbr"'],
    [null, "null"],
    [{ type: "text" }, '"text"'],
    [{}, "{…}"],
  ])("checkFormula does not want %o", (wants, shown) => {
    expect(thrown(() => checkFormula(formula, words, wants as never))).toEqual([
      "RangeError",
      `wants must be "number", "truth" or an object with such a type, not ${shown}`,
    ]);
  });
});
