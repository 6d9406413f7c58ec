import { afterEach, describe, expect, it, vi } from "vitest";
import {
  add,
  ceiling,
  compare,
  divide,
  floor,
  fromInteger,
  isWhole,
  multiply,
  negate,
  type Outcome,
  printDecimal,
  readDecimal,
  round,
  sign,
  subtract,
  sum,
  toQuantity,
} from "../../src/number/index.js";
import { scaledSum } from "../../src/number/scaled-sum.js";
import { number } from "./oracle.js";

const noBigInt = () => {
  throw new Error("BigInt is slow");
};

afterEach(() => vi.unstubAllGlobals());

/** A ratio as a county has it, in percent with two decimals: the work that the library does most. */
describe("ordinary numbers never touch BigInt", () => {
  const a = readDecimal("23330") as Outcome;
  const b = readDecimal("24500.5") as Outcome;
  const half = divide(fromInteger(1), fromInteger(2));
  const works: Record<string, () => unknown> = {
    "a sum with one denominator": () => add(half, half),
    "a sum with two": () => add(half, divide(fromInteger(1), fromInteger(3))),
    "a difference": () => subtract(a, b),
    "a product": () => multiply(a, b),
    "a quotient": () => divide(a, negate(number(b))),
    "a comparison": () => compare(number(a), number(b)),
    "a comparison of equals": () => compare(number(half), number(divide(fromInteger(2), fromInteger(4)))),
    "whole or not": () => [isWhole(number(half)), sign(number(half))],
    "down and up": () => [floor(half), ceiling(half)],
    "a long sum": () => sum([a, b, half, half, divide(fromInteger(1), fromInteger(3))]),
    "a percentage for display": () => toQuantity(multiply(divide(a, b), fromInteger(100)), { decimals: 2 }),
    "a quantity with few decimals": () => toQuantity(divide(fromInteger(1), fromInteger(8))),
    "a quantity with more than 20": () => toQuantity(divide(fromInteger(-380), fromInteger(7))),
    reading: () => [readDecimal("-12.5"), readDecimal(12.5), readDecimal("123456789012345")],
  };
  it.each(Object.entries(works))("%s", (_, work) => {
    vi.stubGlobal("BigInt", noBigInt);
    expect(work).not.toThrow();
  });

  it("nor do the schools of a long sum, one by one", () => {
    const schools = Array.from({ length: 300 }, (_, at) =>
      number(divide(fromInteger(at * at), fromInteger(at + 7))),
    );
    const bigInt = vi.fn(BigInt);
    vi.stubGlobal("BigInt", bigInt);
    scaledSum(schools);
    expect(bigInt.mock.calls.length).toBeLessThan(20);
  });

  it("while what does not fit must", () => {
    vi.stubGlobal("BigInt", noBigInt);
    expect(() => multiply(fromInteger(2 ** 52), fromInteger(3))).toThrow("BigInt is slow");
    expect(() => printDecimal(number(divide(fromInteger(1), fromInteger(10 ** 10 - 1))))).toThrow(
      "BigInt is slow",
    );
    expect(() => round(fromInteger(1), { decimals: -24 })).toThrow("BigInt is slow");
  });
});
