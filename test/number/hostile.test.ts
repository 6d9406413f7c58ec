import { Decimal } from "decimal.js";
import { describe, expect, it } from "vitest";
import {
  compare,
  divide,
  equals,
  fromInteger,
  isFault,
  multiply,
  power,
  printDecimal,
  readDecimal,
  roundNumber,
  squareRoot,
  sum,
} from "../../src/number/index.js";
import { fractionalPower } from "../../src/number/irrational.js";
import corpus from "../cases/number/hostile-decimal.json" with { type: "json" };
import { number } from "./oracle.js";

const timeLimit = 1000;

/** The corpus writes values that JSON cannot carry as expressions; nothing is evaluated, they stand here once more. */
const expressions: Readonly<Record<string, unknown>> = {
  NaN: Number.NaN,
  "-0": -0,
  "0.1+0.2": 0.1 + 0.2,
  "1e21": 1e21,
  "10n**1000n": 10n ** 1000n,
  undefined: undefined,
  "new Date(0)": new Date(0),
  'Symbol("x")': Symbol("x"),
  "new Proxy({},{get(){throw 1}})": new Proxy(
    {},
    { get: throws, has: throws, ownKeys: throws, getPrototypeOf: throws },
  ),
  'new String("5")': new String("5"),
  'foreignDecimal("5", {precision:2})': new (Decimal.clone({ precision: 2 }))("5"),
};

function throws(): never {
  throw new Error("a look inside");
}

function generated(input: unknown): unknown {
  if (typeof input !== "object" || input === null || Array.isArray(input)) return input;
  if ("$repeat" in input) {
    const [part, times] = input.$repeat as [string, number];
    return part.repeat(times);
  }
  if ("$concat" in input) return (input.$concat as unknown[]).map(generated).join("");
  if ("$js" in input) {
    const expression = String(input.$js);
    if (!(expression in expressions)) throw new Error(`the corpus has a new expression: ${expression}`);
    return expressions[expression];
  }
  if ("$getter" in input)
    return {
      get value() {
        return throws();
      },
      valueOf: throws,
      toString: throws,
    };
  return input;
}

/** A foreign Decimal is an object like any other: a host hands over its text, and no digit is lost. */
const decidedOtherwise: Readonly<Record<string, string>> = { "decimal-value-083": "wrongType" };

function timed<T>(run: () => T): T {
  const started = performance.now();
  const result = run();
  expect(performance.now() - started).toBeLessThan(timeLimit);
  return result;
}

describe("hostile decimals", () => {
  const reads = corpus.cases.filter(({ group }) => group !== "decimal-arithmetic");
  it.each(reads.map((row) => [row.id, row] as const))("%s", (id, { input, expect: expected }) => {
    const value = generated(input);
    const read = timed(() => readDecimal(value));
    if (id in decidedOtherwise) expect(read).toBe(decidedOtherwise[id]);
    else if (expected.startsWith("accept:"))
      expect(printDecimal(number(read))).toBe(expected.slice("accept:".length));
    else expect(isFault(read)).toBe(true);
  });
});

const whole = fromInteger;
const text = (input: string) => number(readDecimal(input));

/** Each case of arithmetic, and the outcome that is documented for it. */
const arithmetic: Readonly<Record<string, readonly [() => unknown, unknown]>> = {
  "decimal-arithmetic-085": [() => readDecimal("1e10000000"), "misspelt"],
  "decimal-arithmetic-086": [() => readDecimal("1e5000000"), "misspelt"],
  "decimal-arithmetic-088": [() => power(text("1.0000001"), whole(1e9)), "tooLarge"],
  "decimal-arithmetic-089": [() => power(whole(2), whole(-1e7)), "tooLarge"],
  "decimal-arithmetic-091": [() => fractionalPower(whole(-8), divide(whole(1), whole(3))), "outOfDomain"],
  "decimal-arithmetic-092": [() => printDecimal(number(power(whole(0), whole(0)))), "1"],
  "decimal-arithmetic-094": [() => squareRoot(whole(-1)), "outOfDomain"],
  "decimal-arithmetic-095": [() => squareRoot(power(whole(10), whole(9000001))), "tooLarge"],
  "decimal-arithmetic-097": [() => divide(whole(0), whole(0)), "divisionByZero"],
  "decimal-arithmetic-098": [() => divide(whole(-1), whole(0)), "divisionByZero"],
  "decimal-arithmetic-100": [
    () => equals(number(sum([7, 11, 13, 40].map((n) => divide(whole(n), whole(71))))), whole(1)),
    true,
  ],
  "decimal-arithmetic-101": [() => roundNumber("2.675", { decimals: 2 }), "2.68"],
  "decimal-arithmetic-103": [
    () => refusal(() => roundNumber(1, { decimals: 1_000_000_000 })),
    "decimals must be a whole number from -24 to 20, not 1000000000",
  ],
  "decimal-arithmetic-104": [() => roundNumber(1, { decimals: -5 }), "0"],
  "decimal-arithmetic-106": [() => multiply(whole(100), divide(whole(0), whole(0))), "divisionByZero"],
  "decimal-arithmetic-107": [
    () => isFault(sum(Array.from({ length: 20_000 }, (_, at) => divide(whole(1), whole(at + 1))))),
    false,
  ],
  "decimal-arithmetic-109": [() => compare(number(divide(whole(1), whole(3))), divide34()), 1],
};

function divide34() {
  return number(
    divide(multiply(text("333333333333333333333333"), text("10000000000")), power(whole(10), whole(34))),
  );
}

function refusal(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (error instanceof RangeError) return error.message;
  }
  return "not refused";
}

describe("hostile arithmetic", () => {
  const cases = corpus.cases.filter(({ group }) => group === "decimal-arithmetic");
  it.each(cases.map(({ id }) => id))("%s", (id) => {
    const [run, expected] = arithmetic[id] ?? throws();
    expect(timed(run)).toEqual(expected);
  });
});
