import { describe, expect, it } from "vitest";
import {
  checkFormula,
  compileFormula,
  evaluateFormula,
  type FormulaInputs,
  parseFormula,
  type Vocabulary,
} from "../../src/formula/index.js";
import { validatePlan } from "../../src/validate/index.js";
import corpus from "../cases/formula/hostile-trees.json" with { type: "json" };
import data from "../cases/hostile-data.json" with { type: "json" };
import { indicator, smallPlan } from "../support/small-plan.js";
import { parsed } from "./shape.js";

const number = { type: "number" } as const;
const words: Vocabulary = { a: number, b: number, c: number };

/** The codes of what is wrong with a text over the names a, b and c. */
function wrong(text: unknown): readonly string[] {
  const read = parseFormula(text);
  return (read.ok ? checkFormula(read.formula, words) : read.issues).map(({ code }) => code);
}

function value(text: string, inputs: FormulaInputs = {}): unknown {
  const result = evaluateFormula(parsed(text), inputs);
  return result.ok ? result.value : result.reason;
}

const twelve = Object.fromEntries(
  Array.from({ length: 12 }, (_, i) => [`${i + 6}岁`, i === 4 ? null : "100"]),
);
/** Two indicators, each of which names the other in its formula. */
const circle = smallPlan({
  indicators: [indicator({ id: "a", formula: "b + 1" }), indicator({ id: "b", formula: "a + 1" })],
});

/** What each case means, written as text, and what comes of it. */
const turned: Readonly<Record<string, readonly [come: () => unknown, to: unknown]>> = {
  "formula-json-173": [
    () => [wrong(`${"-".repeat(20_000)}1`), wrong(`${"-".repeat(65)}1`)],
    [["tooLong"], ["formulaTooLarge"]],
  ],
  "formula-json-175": [() => wrong("__proto__()"), ["formulaUnknownWord"]],
  "formula-json-176": [() => wrong("constructor()"), ["formulaUnknownWord"]],
  "formula-json-178": [() => wrong("hasOwnProperty()"), ["formulaUnknownWord"]],
  "formula-json-179": [() => wrong("__proto__"), ["formulaUnknownWord"]],
  "formula-json-181": [() => [wrong(""), wrong("a + ")], [["formulaSyntax"], ["formulaSyntax"]]],
  // A flat name: nothing is looked up inside of a.
  "formula-json-182": [
    () => [value("a.b", { "a.b": 3 }), value("a.b", { a: { b: 3 } }), wrong("a.b")],
    ["3", "missing", ["formulaUnknownWord"]],
  ],
  "formula-json-185": [() => [wrong("sum()"), wrong("a +")], [["formulaArguments"], ["formulaSyntax"]]],
  // A sign stands between two, so that three are two signs, from the left: 12 / 2 / 3 is 6 / 3.
  "formula-json-187": [
    () => [wrong("div(1, 2, 3)"), wrong("abs(1, 2)"), value("12 / 2 / 3")],
    [["formulaUnknownWord"], ["formulaArguments"], "2"],
  ],
  "formula-json-188": [
    () => [wrong("ADD()"), wrong("SUM(a)")],
    [["formulaUnknownWord"], ["formulaUnknownWord"]],
  ],
  "formula-json-191": [
    () => [wrong("1e999"), value("a", { a: JSON.parse("1e999") })],
    [["formulaSyntax"], "invalidInput"],
  ],
  "formula-json-194": [
    () => [
      value("a", JSON.parse('{"__proto__":{"a":1}}')),
      value("sum(x)", { x: JSON.parse('{"__proto__":1}') }),
      ({} as { a?: 1 }).a,
    ],
    ["missing", "1", undefined],
  ],
  "formula-json-196": [() => wrong({}), ["wrongType"]],
  "formula-json-197": [() => wrong([]), ["wrongType"]],
  "formula-json-199": [() => wrong("text"), ["formulaUnknownWord"]],
  "formula-json-200": [() => wrong('eval("1")'), ["formulaUnknownWord"]],
  "formula-json-202": [() => value(`${"(".repeat(40)}a${" + a)".repeat(40)}`, { a: 1 }), "41"],
  // A formula names data elements and never another formula, so that no circle can be written.
  "formula-json-203": [
    () =>
      validatePlan(circle).flatMap(({ code, params }) =>
        code === "formulaUnknownWord" ? [params.word] : [],
      ),
    ["b", "a"],
  ],
  // The chain written out: 999 links fit into the bounds, 100,000 do not.
  "formula-json-205": [
    () => [value(`a${" +1".repeat(999)}`, { a: 1 }), wrong(`a${" + 1".repeat(100_000)}`)],
    ["1000", ["tooLong"]],
  ],
  "formula-json-206": [() => value(`${"(".repeat(14)}a${" ^ 2)".repeat(14)}`, { a: 3 }), "tooLarge"],
  "formula-json-208": [
    () => value("weighted_cv(x, w)", { x: { a: 1, b: 2 }, w: { a: -1, b: 2 } }),
    "outOfDomain",
  ],
  "formula-json-209": [() => value("weighted_cv(x, w)", { x: { a: 5, b: 6 }, w: { a: 1 } }), "missing"],
  "formula-json-211": [
    () => value("weighted_cv(x, w)", { x: { a: -1, b: 1 }, w: { a: 1, b: 1 } }),
    "outOfDomain",
  ],
  "formula-json-212": [
    () => evaluateFormula(parsed("sum(enrolment)"), { enrolment: twelve }),
    { ok: false, reason: "missing", missing: ["enrolment[10岁]"], missingCount: 1 },
  ],
  "formula-json-214": [() => value("if(a > 0, 1, 2)"), "missing"],
  "rule-json-215": [() => [wrong(""), wrong("()")], [["formulaSyntax"], ["formulaSyntax"]]],
  "rule-json-217": [
    () => [wrong("a < 5 a > 7"), wrong("a < 5 or ()"), wrong("a < 5 or")],
    [["formulaSyntax"], ["formulaSyntax"], ["formulaSyntax"]],
  ],
  "rule-json-218": [() => [wrong("not"), wrong("not ()")], [["formulaSyntax"], ["formulaSyntax"]]],
  "rule-json-220": [() => wrong("a lessThn 5"), ["formulaSyntax"]],
  "rule-json-221": [() => wrong("a constructor 5"), ["formulaSyntax"]],
  "rule-json-223": [() => wrong("toString != 5"), ["formulaUnknownWord"]],
  "rule-json-224": [
    () => [wrong("a < null"), value("a < null", { a: -1 })],
    [["formulaUnknownWord"], "missing"],
  ],
  "rule-json-226": [() => value("a < 5"), "missing"],
  "rule-json-227": [() => value("a < 5", { a: null }), "missing"],
  "rule-json-229": [() => value("not (a < 5)"), "missing"],
  "rule-json-230": [() => wrong('a in "I01,I02"'), ["formulaSyntax"]],
  "rule-json-232": [() => value("a >= 0.9 * target", { a: "63", target: "70" }), true],
  "rule-json-238": [
    () => [wrong(`${"not ".repeat(100_000)}a < 1`), wrong(`${"not ".repeat(65)}a < 1`)],
    [["tooLong"], ["formulaTooLarge"]],
  ],
  // Conditions have no names; what is used twice is written twice, level by level.
  "rule-json-239": [() => value(`${"(".repeat(40)}a < 5${" and a < 5)".repeat(40)}`, { a: 1 }), true],
  // Each rule is compiled by itself, whatever others there are: so many cost so many times as much as one.
  "rule-json-241": [
    () =>
      Array.from({ length: 2000 }, (_, i) => compileFormula(parsed(`a < ${i}`), words)).every(({ ok }) => ok),
    true,
  ],
  "rule-json-242": [() => wrong('a matches "^(a+)+$"'), ["formulaSyntax"]],
};

const answeredAsData = "the shape of a file, not a meaning; test/schema/hostile.test.ts answers for it";

/** Cases without a meaning that could be written as text, and why. */
const untold: Readonly<Record<string, string>> = {
  "formula-json-184": "operands that are no list: those of a text are what is written",
  "formula-json-190": "an operator that is a list: that of a text is a sign or a word",
  "formula-json-193":
    "a key that stands twice in a JSON text: JSON.parse drops the first before anything can see it",
  "rule-json-233": answeredAsData,
  "rule-json-235": answeredAsData,
  "rule-json-236": "a rule of this library has no priority: its steps are in order of their periods",
  "rule-json-244": answeredAsData,
  "rule-json-245": answeredAsData,
  "rule-json-247": answeredAsData,
  "rule-json-248": answeredAsData,
  "rule-json-250": answeredAsData,
};

describe("operator trees of the hostile corpus", () => {
  it("are 28 formulas and 24 rules, each turned into text or listed with a reason", () => {
    const ids = corpus.cases.map(({ id }) => id);
    expect(ids.filter((id) => id.startsWith("formula-json-"))).toHaveLength(28);
    expect(ids.filter((id) => id.startsWith("rule-json-"))).toHaveLength(24);
    expect([...Object.keys(turned), ...Object.keys(untold)].sort()).toEqual([...ids].sort());
  });

  it.each(corpus.cases.flatMap(({ id, why }) => (turned[id] ? [[id, why, turned[id]] as const] : [])))(
    "%s %s",
    (_id, _why, [come, to]) => {
      const start = performance.now();
      const outcome = come();
      expect(performance.now() - start).toBeLessThan(corpus.limits.timeMs);
      expect(outcome).toEqual(to);
    },
  );

  it("that are only the shape of a file are answered as data", () => {
    const answered = new Set(data.cases.map(({ id }) => id));
    const listed = Object.keys(untold).filter((id) => untold[id] === answeredAsData);
    expect(listed.filter((id) => !answered.has(id))).toEqual([]);
  });
});
