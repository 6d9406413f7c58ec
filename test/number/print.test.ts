import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  fromInteger,
  isFault,
  printDecimal,
  printFraction,
  type Quantity,
  readDecimal,
  readQuantity,
  squareRoot,
  toQuantity,
} from "../../src/number/index.js";
import { decimalText, fraction, fractionOf, minus, number, order, ours, plus, same } from "./oracle.js";

const plain = /^(?!-0(\.0+)?$)-?(0|[1-9][0-9]*)(\.[0-9]*[1-9])?$/;
const tenTo24 = { n: 10n ** 24n, d: 1n };

/** Whether `text` is the nearest of all texts with 20 decimals, ties away from zero. */
function isNearest(text: string, exact: { n: bigint; d: bigint }): boolean {
  const unsigned = exact.n < 0n ? minus(exact) : exact;
  const gap = plus(fractionOf(text.replace("-", "")), minus(unsigned));
  const half = { n: 1n, d: 2n * 10n ** 20n };
  return order(gap, half) <= 0 && order(gap, minus(half)) > 0;
}

describe("decimal text", () => {
  it("is exact wherever it was read from, and has no needless zeros", () => {
    fc.assert(
      fc.property(decimalText, (text) => {
        const printed = printDecimal(number(readDecimal(text)));
        expect(printed).toMatch(plain);
        expect(order(fractionOf(printed), fractionOf(text))).toBe(0);
        expect(toQuantity(readDecimal(text) as never)).toEqual({ value: printed });
      }),
      { numRuns: 500 },
    );
  });

  it("is the nearest with 20 decimals otherwise", () => {
    fc.assert(
      fc.property(fraction, (a) => {
        const printed = printDecimal(ours(a));
        expect(printed).toMatch(plain);
        expect(isNearest(printed, a)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it("rounds half up at the 20th decimal", () => {
    expect(printDecimal(ours({ n: 1n, d: 2n * 10n ** 20n }))).toBe("0.00000000000000000001");
    expect(printDecimal(ours({ n: -1n, d: 2n * 10n ** 20n }))).toBe("-0.00000000000000000001");
    expect(printDecimal(ours({ n: 49n, d: 10n ** 22n }))).toBe("0");
    expect(printDecimal(ours({ n: -49n, d: 10n ** 22n }))).toBe("0");
    expect(printDecimal(ours({ n: 10n ** 21n - 1n, d: 10n ** 21n }))).toBe("1");
    expect(printDecimal(ours({ n: 100n, d: 1n }))).toBe("100");
  });
});

describe("fractions", () => {
  it("are in lowest terms", () => {
    expect(printFraction(ours({ n: 3800n, d: 70n }))).toBe("380/7");
    expect(printFraction(ours({ n: -3800n, d: 70n }))).toBe("-380/7");
    expect(printFraction(ours({ n: 0n, d: 70n }))).toBe("0/1");
    expect(printFraction(ours({ n: 2n * 10n ** 30n, d: 6n }))).toBe(`${10n ** 30n}/3`);
    expect(printFraction(number(squareRoot(fromInteger(2))))).toMatch(/^[0-9]{41}\/[0-9]+$/);
  });
});

describe("quantities", () => {
  it("read back as the very number, and the value as a decimal", () => {
    fc.assert(
      fc.property(fraction, (a) => {
        const quantity = toQuantity(ours(a));
        if (isFault(quantity)) {
          expect([quantity, order(a, tenTo24) >= 0 || order(minus(a), tenTo24) >= 0]).toEqual([
            "tooLarge",
            true,
          ]);
          return;
        }
        expect(same(number(readQuantity(quantity)), a)).toBe(true);
        const value = number(readDecimal(quantity.value));
        expect(same(value, a)).toBe(quantity.fraction === undefined);
        expect(JSON.parse(JSON.stringify(quantity))).toStrictEqual(quantity);
      }),
      { numRuns: 1000 },
    );
  });

  it("have a fraction exactly where 20 decimals do not suffice", () => {
    const cases: [bigint, bigint, Quantity][] = [
      [1n, 2n ** 20n, { value: "0.00000095367431640625" }],
      [1n, 2n ** 21n, { value: "0.00000047683715820313", fraction: "1/2097152" }],
      [-1n, 5n ** 20n, { value: "-0.00000000000001048576" }],
      [1n, 5n ** 21n, { value: "0.00000000000000209715", fraction: "1/476837158203125" }],
      [1n, 10n ** 20n, { value: "0.00000000000000000001" }],
      [1n, 10n ** 21n, { value: "0", fraction: `1/${10n ** 21n}` }],
      [10n ** 25n, 10n ** 26n, { value: "0.1" }],
      [6n, 3n, { value: "2" }],
      [380n, 7n, { value: "54.28571428571428571429", fraction: "380/7" }],
    ];
    for (const [n, d, quantity] of cases) expect(toQuantity(ours({ n, d }))).toStrictEqual(quantity);
  });

  it("say where they are approximate, and stay so when read back", () => {
    const root = squareRoot(fromInteger(2));
    const quantity = number(toQuantity(root));
    expect(quantity).toStrictEqual({ value: "1.4142135623730950488", approximate: true });
    const back = number(readQuantity(quantity));
    expect(back.big?.approximate).toBe(true);
    expect(toQuantity(back)).toStrictEqual(quantity);
    expect(toQuantity(root, { decimals: 2 })).toStrictEqual({ value: "1.41", approximate: true });
  });

  it("for display are rounded and have no fraction", () => {
    const share = ours({ n: 3800n, d: 40n });
    expect(toQuantity(share, { decimals: 2 })).toStrictEqual({ value: "95.00" });
    expect(toQuantity(ours({ n: 380n, d: 7n }), { significant: 3 })).toStrictEqual({ value: "54.3" });
  });

  it("never print what cannot be read again", () => {
    const nines = 10n ** 24n - 1n;
    const almost = { n: nines * 10n + 9n, d: 10n };
    for (const factor of [1n, -1n]) {
      expect(isFault(toQuantity(ours({ n: factor * nines, d: 1n })))).toBe(false);
      expect(isFault(toQuantity(ours({ n: factor * almost.n, d: almost.d })))).toBe(false);
      expect(toQuantity(ours({ n: factor * almost.n, d: almost.d }), { decimals: 0 })).toBe("tooLarge");
      expect(toQuantity(ours({ n: factor * (nines + 1n), d: 1n }))).toBe("tooLarge");
    }
    expect(toQuantity("divisionByZero")).toBe("divisionByZero");
  });

  it("are refused when their text is no number", () => {
    expect(readQuantity({ value: "1e5" })).toBe("misspelt");
    expect(readQuantity({ value: "1", fraction: "1/0" })).toBe("misspelt");
    expect(readQuantity({ value: "x", approximate: true })).toBe("misspelt");
    expect(same(number(readQuantity({ value: "0.3", fraction: "1/3" })), { n: 1n, d: 3n })).toBe(true);
  });
});
