import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { printQuotient } from "../../src/number/long-division.js";

/** The text of n / d rounded by absolute value, by the plainest means. */
function plain(n: bigint, d: bigint, decimals: number, mode: "halfUp" | "halfEven"): string {
  const scaled = (n < 0n ? -n : n) * 10n ** BigInt(decimals);
  const [below, rest] = [scaled / d, scaled % d];
  const isTie = 2n * rest === d;
  const up = 2n * rest > d || (isTie && (mode === "halfUp" || below % 2n === 1n));
  const digits = String(up ? below + 1n : below).padStart(decimals + 1, "0");
  const at = digits.length - decimals;
  const text = decimals === 0 ? digits : `${digits.slice(0, at)}.${digits.slice(at)}`;
  return n < 0n && /[1-9]/.test(text) ? `-${text}` : text;
}

const mode = fc.constantFrom("halfUp", "halfEven");
const places = fc.integer({ min: 0, max: 20 });
const largest = Number.MAX_SAFE_INTEGER;

describe("long division", () => {
  it("prints what BigInt does, or leaves it", () => {
    const denominator = fc.oneof(
      fc.integer({ min: 1, max: 50 }),
      fc.constantFrom(10 ** 7, 10 ** 8, 2 ** 20, 2 ** 29, 5 ** 12, 9_007_199_254, 9_007_199_255),
      fc.integer({ min: 1, max: 10 ** 10 }),
      fc.integer({ min: 1, max: largest }),
    );
    const numerator = fc.oneof(
      fc.integer({ min: -3000, max: 3000 }),
      fc.integer({ min: -largest, max: largest }),
      fc.constantFrom(largest, -largest),
    );
    fc.assert(
      fc.property(numerator, denominator, places, mode, (n, d, decimals, way) => {
        const text = printQuotient(n + 0, d, decimals, way);
        if (text !== null) expect(text).toBe(plain(BigInt(n), BigInt(d), decimals, way));
      }),
      { numRuns: 3000 },
    );
  });

  it("answers for every denominator up to nine digits and some of ten, unless rounding reaches further back than a group", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -largest, max: largest }),
        fc.integer({ min: 1, max: 9_007_199_254 }),
        places,
        mode,
        (n, d, decimals, way) => {
          const text = printQuotient(n + 0, d, decimals, way);
          const expected = plain(BigInt(n), BigInt(d), decimals, way);
          expect(text ?? expected).toBe(expected);
          const lastGroup = ((decimals + 5) % 6) + 1;
          if (decimals <= 6 || !expected.endsWith("0".repeat(lastGroup))) expect(text).not.toBeNull();
        },
      ),
      { numRuns: 2000 },
    );
  });

  // 19,995 / 1,000 = 19.995 and so on: worked out by hand.
  it.each([
    [19_995, 1000, 2, "halfUp", "20.00"],
    [19_985, 1000, 2, "halfEven", "19.98"],
    [-19_995, 1000, 2, "halfEven", "-20.00"],
    [-1, 1000, 2, "halfUp", "0.00"],
    [-1, 200, 2, "halfUp", "-0.01"],
    [-1, 200, 2, "halfEven", "0.00"],
    [5, 2, 0, "halfEven", "2"],
    [7, 2, 0, "halfEven", "4"],
    [-1, 3, 0, "halfUp", "0"],
    [-3, 2_000_000, 7, "halfUp", "-0.0000015"],
    [-1, 10_000_000, 8, "halfUp", "-0.00000010"],
    [1, 3, 20, "halfUp", "0.33333333333333333333"],
    [2, 3, 8, "halfUp", "0.66666667"],
    [99_999_999, 100_000_000, 6, "halfUp", "1.000000"],
    [largest, 1, 3, "halfUp", "9007199254740991.000"],
  ] as const)("%i / %i to %i decimals, %s, is %s", (n, d, decimals, way, expected) => {
    expect(printQuotient(n, d, decimals, way)).toBe(expected);
  });

  it("leaves what takes BigInt", () => {
    // 9,007,199,255 times 10^6 is beyond 2^53; 0.999999|996 carries from the second group into the first.
    expect(printQuotient(1, 9_007_199_255, 6, "halfUp")).toBeNull();
    expect(printQuotient(1, 9_007_199_254, 6, "halfUp")).toBe("0.000000");
    expect(printQuotient(249_999_999, 250_000_000, 8, "halfUp")).toBeNull();
  });
});
