import { expect, it } from "vitest";
import {
  compileFormula,
  evaluateFormula,
  type FormulaInputs,
  parseFormula,
} from "../../src/formula/index.js";
import corpus from "../cases/formula/hostile-arithmetic.json" with { type: "json" };
import { parsed } from "./shape.js";

function value(text: string, inputs: FormulaInputs = {}): unknown {
  const result = evaluateFormula(parsed(text), inputs);
  return result.ok ? result.value : result.reason;
}

/** How many letters of syntax are wrong: a text that is no formula at all. */
const refusedText = (text: string): unknown => (parseFormula(text).ok ? "read" : "refused");

const number = { type: "number" } as const;
const ages = { type: "number", breakdown: "age" } as const;

function compiles(text: string, vocabulary: Parameters<typeof compileFormula>[1]): unknown {
  return compileFormula(parsed(text), vocabulary).ok;
}

const primes = Array.from({ length: 18_000 }, (_, i) => i)
  .filter(
    (n) =>
      n > 1 && Array.from({ length: Math.floor(Math.sqrt(n)) - 1 }, (_, i) => i + 2).every((d) => n % d > 0),
  )
  .slice(0, 2000);

/** Each case as a formula, and what it comes to. Irrational powers and roots are no part of the language. */
const decided: Readonly<Record<string, readonly [() => unknown, unknown]>> = {
  "decimal-arithmetic-085": [
    () => [refusedText("1e10000000 + 1"), value("a + 1", { a: "1e10000000" })],
    ["refused", "invalidInput"],
  ],
  "decimal-arithmetic-086": [() => value("a - 3", { a: "1e5000000" }), "invalidInput"],
  "decimal-arithmetic-088": [() => value("1.0000001 ^ 1000000000"), "tooLarge"],
  "decimal-arithmetic-089": [() => value("2 ^ -10000000"), "tooLarge"],
  "decimal-arithmetic-091": [() => value("(-8) ^ (1 / 3)"), "notWhole"],
  "decimal-arithmetic-092": [() => value("0 ^ 0"), "1"],
  "decimal-arithmetic-094": [() => refusedText("sqrt(-1)"), "refused"],
  "decimal-arithmetic-095": [() => [refusedText("sqrt(1)"), value("10 ^ 9000001")], ["refused", "tooLarge"]],
  "decimal-arithmetic-097": [() => value("0 / 0"), "divisionByZero"],
  "decimal-arithmetic-098": [() => value("-1 / 0"), "divisionByZero"],
  "decimal-arithmetic-100": [
    () => value("sum(a / sum(a)) == 1", { a: { a: 7, b: 11, c: 13, d: 40, e: "0.1" } }),
    true,
  ],
  "decimal-arithmetic-101": [() => value("round(2.675, 2)"), "2.68"],
  "decimal-arithmetic-103": [() => value("round(1, 1000000000)"), "outOfDomain"],
  "decimal-arithmetic-104": [() => value("round(1, -5)"), "0"],
  "decimal-arithmetic-106": [() => value("100 * 0 / 0"), "divisionByZero"],
  "decimal-arithmetic-107": [
    () => evaluateFormula(parsed("sum(1 / p)"), { p: Object.fromEntries(primes.map((p) => [`p${p}`, p])) }),
    // Σ 1/p over the first 2,000 primes.
    expect.objectContaining({
      ok: true,
      approximate: true,
      value: expect.stringMatching(/^2\.54089155248765967697$/),
    }),
  ],
  "decimal-arithmetic-109": [() => value("1 / 3 > 0.33333333333333333333"), true],
};

it.each(corpus.cases.map((one) => [one.id, one.why, decided[one.id]] as const))(
  "%s %s",
  (id, _, decision) => {
    if (decision === undefined) throw new Error(`${id} is not decided`);
    const start = performance.now();
    const outcome = decision[0]();
    expect(performance.now() - start).toBeLessThan(corpus.limits.timeMs);
    expect(outcome).toEqual(decision[1]);
  },
);

it("what can be seen before there are inputs is refused before", () => {
  expect(compiles("sum(a)", { a: number })).toBe(false);
  expect(compiles("a / 0", { a: number })).toBe(false);
  expect(compiles("sum(a)", { a: ages })).toBe(true);
});
