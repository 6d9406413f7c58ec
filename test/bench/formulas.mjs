// The same real formulas from the same decimal texts: this library, plain numbers, decimal.js by hand, mathjs BigNumber and
// json-logic-engine, interleaved in one process, every result held against exact BigInt fractions. `npm run bench`
import { Decimal } from "decimal.js";
import { LogicEngine } from "json-logic-engine";
import { all, create } from "mathjs";
import { compileFormula, parseFormula } from "seven-benefits/formula";
import { race, report } from "./race.mjs";
import { sequence } from "./sequence.mjs";

Decimal.set({ precision: 34 });
const math = create(all, { number: "BigNumber", precision: 34 });

function compiled(text, vocabulary, rounding) {
  const formula = parseFormula(text);
  const ready = formula.ok ? compileFormula(formula.formula, vocabulary, rounding) : formula;
  if (!ready.ok) throw new Error(JSON.stringify(ready.issues));
  return (inputs) => {
    const result = ready.evaluate(inputs);
    if (!result.ok) throw new Error(JSON.stringify(result));
    return result.value;
  };
}

/** n / d to two decimals, half up, for n, d > 0. */
function twoDecimals(n, d) {
  const hundredths = (2n * 100n * n + d) / (2n * d);
  return `${hundredths / 100n}.${String(hundredths % 100n).padStart(2, "0")}`;
}

const number = { type: "number" };
const floats = (name) => name.startsWith("plain") || name.startsWith("json-logic");
/** Floats may miss the last digit that is printed; this library and the other decimals may not. */
const near = (name, a, b) => floats(name) && Math.abs(Number(a) - Number(b)) < 0.0100001;

export function ratios(count, { runs = 7 } = {}) {
  const next = sequence(1);
  const rows = Array.from({ length: count }, () => {
    const b = 1000 + next(90_000);
    return { a: String(next(b)), b: String(b) };
  });
  const expected = rows.map(({ a, b }) => twoDecimals(100n * BigInt(a), BigInt(b)));
  const two = compiled("100 * a / b", { a: number, b: number }, { decimals: 2 });
  const full = compiled("100 * a / b", { a: number, b: number });
  const mathjs = math.compile("100 * a / b");
  const logic = new LogicEngine().build({ "*": [100, { "/": [{ var: "a" }, { var: "b" }] }] });
  const contenders = {
    "ours, 2 decimals out": () => rows.map((row) => two(row)),
    "ours, the full quantity": () => rows.map((row) => full(row)),
    "plain numbers": () => rows.map(({ a, b }) => ((100 * Number(a)) / Number(b)).toFixed(2)),
    "decimal.js by hand": () => rows.map(({ a, b }) => new Decimal(a).mul(100).div(b).toFixed(2)),
    "mathjs BigNumber": () =>
      rows.map(({ a, b }) => mathjs.evaluate({ a: math.bignumber(a), b: math.bignumber(b) }).toFixed(2)),
    "json-logic-engine (generated code)": () =>
      rows.map(({ a, b }) => logic({ a: Number(a), b: Number(b) }).toFixed(2)),
  };
  // Its 20 decimals are held to the oracle in the tests of the formula language: here, rounded to two.
  const isFull = (name, a, b) =>
    name.endsWith("full quantity") && twoDecimals(BigInt(twentyDecimals(a)), 10n ** 20n) === b;
  return race(contenders, expected, { runs, near: (name, a, b) => near(name, a, b) || isFull(name, a, b) });
}

/** A decimal text as a whole number of units of the 20th decimal. */
function twentyDecimals(text) {
  const [integers, decimals = ""] = text.split(".");
  return integers + decimals.padEnd(20, "0");
}

export function sums(count, { runs = 5 } = {}) {
  const next = sequence(2);
  const ages = Array.from({ length: 12 }, (_, i) => `a${i}`);
  const rows = Array.from({ length: count }, () => ages.map(() => `${next(9000)}.${10 + next(90)}`));
  const inputs = rows.map((row) => ({ x: Object.fromEntries(row.map((value, i) => [ages[i], value])) }));
  const hundredths = (text) => BigInt(text.replace(".", ""));
  const expected = rows.map((row) =>
    twoDecimals(
      row.reduce((sum, value) => sum + hundredths(value), 0n),
      100n,
    ),
  );
  const two = compiled("sum(x)", { x: { type: "number", breakdown: "age" } }, { decimals: 2 });
  const mathjs = math.compile("sum(x)");
  const logic = new LogicEngine().build({ "+": ages.map((_, i) => ({ var: `x.${i}` })) });
  const contenders = {
    "ours, 2 decimals out": () => inputs.map((row) => two(row)),
    "plain numbers": () => rows.map((row) => row.reduce((sum, value) => sum + Number(value), 0).toFixed(2)),
    "decimal.js by hand": () =>
      rows.map((row) => row.reduce((sum, value) => sum.add(value), new Decimal(0)).toFixed(2)),
    "mathjs BigNumber": () =>
      rows.map((row) => mathjs.evaluate({ x: row.map((value) => math.bignumber(value)) }).toFixed(2)),
    "json-logic-engine (generated code)": () => rows.map((row) => logic({ x: row.map(Number) }).toFixed(2)),
  };
  return race(contenders, expected, { near, runs });
}

export function variation(count, schools, { runs = 5 } = {}) {
  const next = sequence(3);
  const keys = Array.from({ length: schools }, (_, i) => `school${i}`);
  const rows = Array.from({ length: count }, () => ({
    x: keys.map(() => String(20 + next(400))),
    p: keys.map(() => String(50 + next(1500))),
  }));
  const record = (values) => Object.fromEntries(values.map((value, i) => [keys[i], value]));
  const inputs = rows.map(({ x, p }) => ({ x: record(x), pupils: record(p) }));
  const expected = rows.map(({ x, p }) => exactVariation(x, p));
  const school = { type: "number", breakdown: "school" };
  const two = compiled("weighted_cv(x / pupils, pupils)", { x: school, pupils: school }, { decimals: 6 });
  const logic = logicOfVariation();
  const mathjs = math.compile("sqrt(sum(p) * sum(dotDivide(dotPow(x, 2), p)) / sum(x)^2 - 1)");
  const contenders = {
    "ours, 6 decimals out": () => inputs.map((row) => two(row)),
    "plain numbers": () => rows.map((row) => floatVariation(row).toFixed(6)),
    "decimal.js by hand": () => rows.map((row) => decimalVariation(row).toFixed(6)),
    "mathjs BigNumber": () =>
      rows.map(({ x, p }) =>
        mathjs
          .evaluate({
            x: x.map((value) => math.bignumber(value)),
            p: p.map((value) => math.bignumber(value)),
          })
          .toFixed(6),
      ),
    "json-logic-engine (generated code, given a root)": () =>
      rows.map(({ x, p }) =>
        logic({ schools: x.map((value, i) => ({ x: Number(value), p: Number(p[i]) })) }).toFixed(6),
      ),
  };
  return race(contenders, expected, {
    near: (name, a, b) => floats(name) && Math.abs(a - b) < 2e-6,
    runs,
  });
}

/** It has no root of its own: its authors would add one, as here. */
function logicOfVariation() {
  const engine = new LogicEngine();
  engine.addMethod("sqrt", ([value]) => Math.sqrt(value), { deterministic: true, sync: true });
  const sumOf = (term) => ({
    reduce: [{ var: "schools" }, { "+": [{ var: "accumulator" }, term] }, 0],
  });
  const [x, p] = [{ var: "current.x" }, { var: "current.p" }];
  const [weights, values, squares] = [p, x, { "/": [{ "*": [x, x] }, p] }].map(sumOf);
  const square = { "/": [{ "*": [weights, squares] }, { "*": [values, values] }] };
  return engine.build({ sqrt: [{ "-": [square, 1] }] });
}

function floatVariation({ x, p }) {
  const [a, b] = [x.map(Number), p.map(Number)];
  const sum = (values) => values.reduce((total, value) => total + value, 0);
  return Math.sqrt((sum(b) * sum(a.map((value, i) => (value * value) / b[i]))) / sum(a) ** 2 - 1);
}

function decimalVariation({ x, p }) {
  const zero = new Decimal(0);
  const [a, b] = [x.map((value) => new Decimal(value)), p.map((value) => new Decimal(value))];
  const sum = (values) => values.reduce((total, value) => total.add(value), zero);
  const squares = sum(a.map((value, i) => value.mul(value).div(b[i])));
  return sum(b).mul(squares).div(sum(a).pow(2)).sub(1).sqrt();
}

/** The square root of an exact fraction to six decimals, half up, over the product of all denominators. */
function exactVariation(x, p) {
  const [a, b] = [x.map(BigInt), p.map(BigInt)];
  const sum = (values) => values.reduce((total, value) => total + value, 0n);
  // Terms to 60 decimals: 300 of them are wrong by less than 10^-57 together.
  const scale = 10n ** 60n;
  const squares = sum(a.map((value, i) => (value * value * scale) / b[i]));
  const radicand = (sum(b) * squares) / sum(a) ** 2n - scale;
  const millionths = rootOf((4n * radicand * 10n ** 12n) / scale);
  const rounded = (millionths + 1n) / 2n;
  return `${rounded / 1_000_000n}.${String(rounded % 1_000_000n).padStart(6, "0")}`;
}

function rootOf(n) {
  let root = BigInt(Math.floor(Math.sqrt(Number(n))));
  while (root * root > n) root--;
  while ((root + 1n) * (root + 1n) <= n) root++;
  return root;
}

if (process.argv[1]?.endsWith("formulas.mjs")) {
  report("100,000 ratios, 100 * a / b", await ratios(100_000), [
    "ours, 2 decimals out",
    "ours, the full quantity",
  ]);
  report("100,000 sums of 12 age groups", await sums(100_000), ["ours, 2 decimals out"]);
  report("630 weighted coefficients of variation over 300 schools", await variation(630, 300), [
    "ours, 6 decimals out",
  ]);
}
