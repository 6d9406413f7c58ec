import { Decimal } from "decimal.js";
import { afterEach, describe, expect, it, vi } from "vitest";
import { fromInteger, isApproximate, isFault, power, squareRoot, subtract } from "../../src/number/index.js";
import { fractionalPower, naturalLogarithm } from "../../src/number/irrational.js";
import outside from "../cases/number/irrational.json" with { type: "json" };
import { number, ours, same, theirs } from "./oracle.js";

const rational = (text: string) => {
  const [n = "", d = "1"] = text.split("/");
  return ours({ n: BigInt(n), d: BigInt(d) });
};
const ten = (exponent: number) => power(fromInteger(10), fromInteger(exponent));
const root2 = squareRoot(fromInteger(2));

describe("against mpmath, to the 40th decimal", () => {
  it.each(outside.logarithms)("ln $of", ({ of, units }) => {
    expect(number(naturalLogarithm(rational(of))).big).toEqual({
      n: BigInt(units),
      d: 10n ** 40n,
      approximate: true,
    });
  });

  it.each(outside.powers)("$base ^ $exponent", ({ base, exponent, units }) => {
    expect(number(fractionalPower(rational(base), rational(exponent))).big).toEqual({
      n: BigInt(units),
      d: 10n ** 40n,
      approximate: true,
    });
  });
});

describe("a host's settings for decimal.js", () => {
  const before = {
    precision: Decimal.precision,
    rounding: Decimal.rounding,
    minE: Decimal.minE,
    maxE: Decimal.maxE,
  };
  afterEach(() => Decimal.set(before));

  it("do not reach us", () => {
    Decimal.set({ precision: 2, rounding: Decimal.ROUND_UP, minE: -1, maxE: 1, toExpPos: 0 });
    const [first] = outside.powers;
    if (first === undefined) throw new Error("no case");
    expect(number(fractionalPower(rational(first.base), rational(first.exponent))).big?.n).toBe(
      BigInt(first.units),
    );
    expect(number(naturalLogarithm(fromInteger(2))).big?.n).toBe(BigInt(outside.logarithms[0]?.units ?? 0));
    expect(Decimal.precision).toBe(2);
  });
});

describe("a host's settings from before we were loaded", () => {
  const before = { precision: Decimal.precision };
  afterEach(() => Decimal.set(before));

  it("do not reach us either", async () => {
    Decimal.set({ precision: 2, rounding: Decimal.ROUND_UP, minE: -1, maxE: 1 });
    vi.resetModules();
    const fresh = await import("../../src/number/irrational.js");
    expect(theirs(fresh.naturalLogarithm(fromInteger(2)))).toEqual(theirs(naturalLogarithm(fromInteger(2))));
    Decimal.set({ defaults: true });
  });
});

describe("what is exact stays exact", () => {
  it("a whole exponent, half exponents of squares, the logarithm of 1, powers of 0", () => {
    expect(same(fractionalPower(fromInteger(-3), fromInteger(3)), { n: -27n, d: 1n })).toBe(true);
    expect(same(fractionalPower(ours({ n: 4n, d: 9n }), ours({ n: 3n, d: 2n })), { n: 8n, d: 27n })).toBe(
      true,
    );
    expect(same(fractionalPower(ours({ n: 4n, d: 9n }), ours({ n: -1n, d: 2n })), { n: 3n, d: 2n })).toBe(
      true,
    );
    expect(same(naturalLogarithm(ours({ n: 7n, d: 7n })), { n: 0n, d: 1n })).toBe(true);
    expect(same(fractionalPower(fromInteger(0), ours({ n: 1n, d: 2n })), { n: 0n, d: 1n })).toBe(true);
    expect(same(fractionalPower(fromInteger(0), ours({ n: 1n, d: 3n })), { n: 0n, d: 1n })).toBe(true);
    expect(same(fractionalPower(fromInteger(0), fromInteger(0)), { n: 1n, d: 1n })).toBe(true);
  });

  it("and what is approximate stays approximate", () => {
    const one = subtract(subtract(root2, root2), fromInteger(-1));
    expect(isApproximate(number(naturalLogarithm(one)))).toBe(true);
    expect(theirs(naturalLogarithm(one)).n).toBe(0n);
    const eight = number(fractionalPower(fromInteger(8), ours({ n: 1n, d: 3n })));
    expect([isApproximate(eight), theirs(eight)]).toEqual([true, { n: 2n, d: 1n }]);
    const nine = number(fractionalPower(subtract(one, fromInteger(-8)), ours({ n: 1n, d: 2n })));
    expect([isApproximate(nine), theirs(nine)]).toEqual([true, { n: 3n, d: 1n }]);
  });
});

describe("refused, at once and with a reason", () => {
  const half = ours({ n: 1n, d: 2n });
  const cases = {
    "ln 0": () => naturalLogarithm(fromInteger(0)),
    "ln -1": () => naturalLogarithm(fromInteger(-1)),
    "-8 ^ 1/3": () => fractionalPower(fromInteger(-8), ours({ n: 1n, d: 3n })),
    "0 ^ -1/2": () => fractionalPower(fromInteger(0), ours({ n: -1n, d: 2n })),
    "0 ^ -1/3": () => fractionalPower(fromInteger(0), ours({ n: -1n, d: 3n })),
    "1/2 ^ (1000 + 1/3)": () => fractionalPower(half, ours({ n: 3001n, d: 3n })),
    "2 ^ 1000.5": () => fractionalPower(fromInteger(2), ours({ n: 2001n, d: 2n })),
    "1/2 ^ -1000.5": () => fractionalPower(half, ours({ n: -2001n, d: 2n })),
    "10^48.5 ^ 1/2": () =>
      fractionalPower(fractionalPower(ten(48), fromInteger(1)), ours({ n: 10_001n, d: 20_000n })),
  };
  const reasons = [
    "outOfDomain",
    "outOfDomain",
    "outOfDomain",
    "divisionByZero",
    "divisionByZero",
    "tooLarge",
    "tooLarge",
    "tooLarge",
    "tooLarge",
  ];
  it.each(Object.entries(cases).map(([name, run], at) => [name, run, reasons[at]] as const))(
    "%s",
    (_, run, reason) => {
      expect(run()).toBe(reason);
    },
  );

  it("while the largest operands answer within a second", () => {
    const started = performance.now();
    expect(isFault(naturalLogarithm(ten(1999)))).toBe(false);
    expect(isFault(naturalLogarithm(ten(-1999)))).toBe(false);
    expect(theirs(fractionalPower(ten(-1999), ours({ n: 1999n, d: 2n }))).n).toBe(0n);
    expect(fractionalPower(ten(1999), ours({ n: 1999n, d: 2n }))).not.toBe("notWhole");
    expect(isFault(fractionalPower(fromInteger(2), ours({ n: 159n, d: 2n })))).toBe(false);
    expect(isFault(fractionalPower(ours({ n: 2n, d: 1n }), ours({ n: -1999n, d: 2n })))).toBe(false);
    expect(performance.now() - started).toBeLessThan(1000);
  });

  it("faults stay faults", () => {
    expect(naturalLogarithm("notWhole")).toBe("notWhole");
    expect(fractionalPower("notWhole", "tooLarge")).toBe("notWhole");
    expect(fractionalPower(half, "tooLarge")).toBe("tooLarge");
  });
});
