import fc from "fast-check";
import { expect, it } from "vitest";
import {
  type CompiledFormula,
  compileFormula,
  compileTree,
  evaluateFormula,
  type Figure,
  type FormulaInputs,
  shapeIn,
  traceFormula,
  whyNothing,
} from "../../src/formula/index.js";
import { readInputs } from "../../src/formula/read-inputs.js";
import { slotsOf } from "../../src/formula/slots.js";
import { walkTree } from "../../src/formula/walk-tree.js";
import { readFraction, readQuantity } from "../../src/number/index.js";
import { same } from "../number/oracle.js";
import { oracle } from "./oracle.js";
import { formula, inputs, words } from "./random.js";

const runs = { numRuns: 1500 };
/** A machine with other work takes its time. */
const patience = 60_000;

function prepared(
  one: Parameters<typeof compileTree>[0],
  given: FormulaInputs,
): { readonly compiled: CompiledFormula; readonly figures: readonly Figure[] } {
  const compiled = compileTree(one, (slot) => shapeIn(words, slot));
  if (!("run" in compiled)) throw new Error(JSON.stringify(compiled));
  const { figures, invalid } = readInputs(
    given as Readonly<Record<string, unknown>>,
    compiled.slots.map((slot) => ({ ...slot, ...shapeIn(words, slot) })),
  );
  expect(invalid).toEqual([]);
  return { compiled, figures };
}

it(
  "the compiled formula agrees with fractions of BigInt",
  () => {
    fc.assert(
      fc.property(formula, inputs, (one, given) => {
        const { compiled, figures } = prepared(one, given);
        const value = compiled.run(figures);
        const expected = oracle(one.tree, given);
        if (value === undefined) expect(expected).toBe("missing");
        else if (value === null) expect(expected).toBe("fault");
        else if (typeof value === "object" && "n" in value)
          expect(same(value, expected as { n: bigint; d: bigint })).toBe(true);
        else expect(value).toBe(expected);
      }),
      runs,
    );
  },
  patience,
);

it(
  "the two evaluators agree, and the walk has a reason where there is nothing",
  () => {
    fc.assert(
      fc.property(formula, inputs, (one, given) => {
        const { compiled, figures } = prepared(one, given);
        const value = compiled.run(figures);
        const { found } = walkTree(compiled, figures);
        if (value !== undefined && value !== null) {
          expect(found).toEqual(value);
          return;
        }
        const { reason, missing = [], missingCount, keys = [] } = whyNothing(compiled, figures);
        expect(["missing", "empty"].includes(reason)).toBe(value === undefined);
        if (reason === "missing") expect(missing.length + keys.length).toBeGreaterThan(0);
        else expect(missing).toEqual([]);
        expect(missingCount ?? 0).toBeGreaterThanOrEqual(missing.length);
      }),
      runs,
    );
  },
  patience,
);

it(
  "what is missing is an input without a figure, or a key of a breakdown that has none for it",
  () => {
    fc.assert(
      fc.property(formula, inputs, (one, given) => {
        const result = evaluateFormula(one, given);
        const { missing = [], keys = [] } = result.ok ? {} : result;
        for (const name of missing) {
          const [, input = "", key] = /^(\w+(?:\(\w+\))?)(?:\[(.)\])?$/u.exec(name) ?? [];
          expect(slotsOf(one).map((slot) => slot.key)).toContain(input);
          const figure = given[input] ?? null;
          if (key === undefined) expect(figure).toBe(null);
          else expect((figure as Readonly<Record<string, unknown>>)[key] ?? null).toBe(null);
        }
        for (const key of keys) expect(["甲", "乙", "丙"]).toContain(key);
      }),
      runs,
    );
  },
  patience,
);

it(
  "the order of the keys changes nothing",
  () => {
    fc.assert(
      fc.property(formula, inputs, (one, given) => {
        const turned = Object.fromEntries(
          Object.entries(given).map(([name, value]) => [
            name,
            typeof value === "object" && value !== null
              ? Object.entries(value)
                  .reverse()
                  .map(([key, cell]) => ({ key, value: cell }))
              : value,
          ]),
        );
        expect(evaluateFormula(one, turned as FormulaInputs)).toEqual(evaluateFormula(one, given));
      }),
      runs,
    );
  },
  patience,
);

it(
  "a trace comes to what the evaluation comes to, and its last step says so",
  () => {
    fc.assert(
      fc.property(formula, inputs, (one, given) => {
        const { result, steps } = traceFormula(one, given);
        expect(result).toEqual(evaluateFormula(one, given));
        const last = steps.at(-1);
        if (last === undefined || (!result.ok && result.reason === "invalidInput")) return;
        if (result.ok)
          expect({ ok: true, ...last, text: undefined, keys: undefined }).toEqual({
            ...result,
            text: undefined,
            keys: undefined,
          });
        else expect(last.reason).toBe(result.reason);
      }),
      { numRuns: 500 },
    );
  },
  patience,
);

it(
  "a value without a vocabulary is the value with one, where no breakdown is missing as a whole",
  () => {
    fc.assert(
      fc.property(
        formula.filter(({ text }) => !text.includes("gone")),
        inputs,
        (one, given) => {
          const result = evaluateFormula(one, given);
          const compiled = compileFormula(one, words);
          // A formula of constants may be refused by the check alone: a divisor that is 0.
          if (compiled.ok && result.ok) expect(compiled.evaluate(given)).toEqual(result);
        },
      ),
      { numRuns: 500 },
    );
  },
  patience,
);

it(
  "what comes out can go in again",
  () => {
    fc.assert(
      fc.property(formula, inputs, (one, given) => {
        const result = evaluateFormula(one, given);
        if (!result.ok || typeof result.value === "boolean") return;
        expect(typeof readQuantity(result)).toBe("object");
        if ("fraction" in result) expect(typeof readFraction(result.fraction)).toBe("object");
      }),
      { numRuns: 300 },
    );
  },
  patience,
);
