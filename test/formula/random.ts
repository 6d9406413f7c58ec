import fc from "fast-check";
import { type Formula, type FormulaInputs, printFormula, type Vocabulary } from "../../src/formula/index.js";
import { parsed } from "./shape.js";

/*
 * Random formulas as text, well typed over these words. `gone` and `lost` are never there.
 */

const number = { type: "number" } as const;
const byKey = { type: "number", breakdown: "school" } as const;

export const words: Vocabulary = {
  a: number,
  b: number,
  lost: number,
  word: { type: "text" },
  holds: { type: "truth" },
  x: byKey,
  y: byKey,
  w: byKey,
  gone: byKey,
  marked: { type: "truth", breakdown: "school" },
};

type Texts = {
  readonly number: string;
  readonly each: string;
  readonly truth: string;
  readonly eachTruth: string;
};

const literal = fc.constantFrom("0", "1", "2", "3", "0.5", "7", "10", "100", "0.125");
const wholes = fc.constantFrom("0", "1", "2", "3", "-1", "-2", "0.5");
const comparison = fc.constantFrom("==", "!=", "<", "<=", ">", ">=");
const arithmetic = fc.constantFrom("+", "-", "*", "/");
const depth = { depthSize: "small", withCrossShrink: true } as const;

const call = (name: string, ...operands: readonly fc.Arbitrary<string>[]): fc.Arbitrary<string> =>
  fc.tuple(...operands).map((texts) => `${name}(${texts.join(", ")})`);
const between = (
  a: fc.Arbitrary<string>,
  operator: fc.Arbitrary<string>,
  b: fc.Arbitrary<string>,
): fc.Arbitrary<string> =>
  fc.tuple(a, operator, b).map(([left, sign, right]) => `((${left}) ${sign} (${right}))`);

const built = fc.letrec<Texts>((tie) => {
  const one = tie("number");
  const each = tie("each");
  const truth = tie("truth");
  const eachTruth = tie("eachTruth");
  const either = fc.oneof(each, one);
  const logic = fc.constantFrom("and", "or");
  return {
    number: fc.oneof(
      depth,
      fc.oneof(literal, fc.constantFrom("a", "b", "lost", "previous(a)")),
      between(one, arithmetic, one),
      between(one, fc.constant("^"), wholes),
      one.map((text) => `-(${text})`),
      call("if", truth, one, one),
      call("coalesce", one, one, one),
      fc.constantFrom("min", "max").chain((name) => call(name, one, one, one)),
      call("abs", one),
      call("round", one, wholes),
      fc.constantFrom("sum", "mean").chain((name) => call(name, each)),
      call("count", eachTruth),
      call("weighted_mean", each, each),
    ),
    each: fc.oneof(
      depth,
      fc.constantFrom("x", "y", "w", "gone"),
      between(each, arithmetic, either),
      between(either, arithmetic, each),
      each.map((text) => `-(${text})`),
      call("if", eachTruth, either, either),
      call("if", truth, each, either),
      call("if", truth, one, each),
      call("coalesce", each, either),
      call("min", either, each),
      call("abs", each),
      call("where", each, eachTruth),
    ),
    truth: fc.oneof(
      depth,
      fc.constantFrom("true", "false", "holds", 'word == "met"', 'word != "met"', "previous(word) == word"),
      between(one, comparison, one),
      between(truth, logic, truth),
      between(truth, fc.constantFrom("==", "!="), truth),
      truth.map((text) => `(not (${text}))`),
      call("if", truth, truth, truth),
      call("coalesce", truth, truth),
    ),
    eachTruth: fc.oneof(
      depth,
      fc.constant("marked"),
      between(each, comparison, either),
      between(eachTruth, logic, fc.oneof(eachTruth, truth)),
      eachTruth.map((text) => `(not (${text}))`),
    ),
  };
});

/** A formula whose value is a number or a truth, printed and read again. */
export const formula: fc.Arbitrary<Formula> = fc
  .oneof(built.number, built.truth)
  .filter((text) => text.length < 1500)
  .map((text) => parsed(printFormula(parsed(text))));

const figure = fc.constantFrom("0", "1", "2", "-3", "12.5", "28", "0.001", "7", null);
const keys = ["甲", "乙", "丙"];
const breakdown = fc
  .uniqueArray(
    fc.tuple(
      fc.constantFrom(...keys),
      fc.oneof({ weight: 5, arbitrary: fc.constantFrom("1", "2", "5", "28", "-3", "0") }, figure),
    ),
    {
      selector: ([key]) => key,
      maxLength: 3,
    },
  )
  .map((entries) => Object.fromEntries(entries));

/** Inputs for {@link words}: some figures are missing, some keys too. */
export const inputs: fc.Arbitrary<FormulaInputs> = fc.record({
  a: figure,
  b: figure,
  "previous(a)": figure,
  word: fc.constantFrom("met", "offTrack", null),
  "previous(word)": fc.constantFrom("met", null),
  holds: fc.constantFrom(true, false, null),
  x: breakdown,
  y: breakdown,
  w: breakdown,
  marked: fc
    .uniqueArray(fc.tuple(fc.constantFrom(...keys), fc.constantFrom(true, false, true, null)), {
      selector: ([key]) => key,
    })
    .map((entries) => Object.fromEntries(entries)),
});
