import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CountRatio, missingNumerator } from "../../src/measure/index.js";
import type { DataElement } from "../../src/model/index.js";
import { element, measured, planOf, row } from "./support.js";

const whole = { whole: true } as const;
const elements: readonly DataElement[] = [
  element("a", whole),
  element("b", whole),
  element("d", whole),
  element("seats", { ...whole, unitOfMeasure: "个" }),
  element("tonnes"),
  element("pupils", { ...whole, breakdown: "school", rollUp: "union" }),
  element("hours", { ...whole, timing: "atStart" }),
];
// a = 3, b = 5, d = 16, seats = 4, tonnes = 2, pupils = 6 + 2; a was 1 the year before.
const rows = [
  row("a", 3),
  row("a", 1, { period: "2023/24" }),
  row("b", 5),
  row("d", 16),
  row("seats", 4),
  row("tonnes", 2),
  row("pupils", 6, { key: "一小" }),
  row("pupils", 2, { key: "二小" }),
  row("hours", 7),
  row("hours", 9, { period: "2023/24" }),
];
const ratioIn = (formula: string, data = rows): CountRatio | undefined => {
  const result = measured(planOf(formula, elements), data);
  return result.ok && "ratio" in result ? result.ratio : undefined;
};

describe("the counts behind a value", () => {
  it.each<[string, string, string, string]>([
    // formula, numerator, denominator, effect of one
    ["a / d", "3", "16", "0.0625"],
    ["100 * a / d", "3", "16", "6.25"],
    ["a * 100 / d", "3", "16", "6.25"],
    ["a / d * 100", "3", "16", "6.25"],
    ["100 * (a / d)", "3", "16", "6.25"],
    ["10 ^ 2 * (a + b) / d", "8", "16", "6.25"],
    ["2 * (50 * a / d)", "3", "16", "6.25"],
    ["100 * (a - b) / d", "-2", "16", "6.25"],
    ["100 * a / (d - b - previous(a))", "3", "10", "10"],
    ["100 * (a - previous(a)) / previous(a)", "2", "1", "100"],
    ["a / 8", "3", "8", "0.125"],
    ["a / (2 * 4)", "3", "8", "0.125"],
    // The unit of the numerator is one; the denominator may be in another, and have several.
    ["100 * a / seats", "3", "4", "25"],
    ["100 * a / (seats + d)", "3", "20", "5"],
    ["100 * a / sum(pupils)", "3", "8", "12.5"],
    ["100 * sum(pupils) / d", "8", "16", "6.25"],
    ["cumulative(hours) / d", "16", "16", "0.0625"],
    // One more of a raises the numerator alone, though b stands on both sides: 3 + 5 of 5 + 4 + 1.
    ["(a + b) / (b + seats + previous(a))", "8", "10", "0.1"],
  ])("%s is %s over %s, and one more makes %s", (formula, numerator, denominator, effect) => {
    expect(ratioIn(formula)).toEqual({
      numerator,
      denominator,
      unitOfMeasure: "人",
      effectOfOne: { value: effect },
    });
  });

  it.each([
    ["no division outside", "100 * (1 - a / d)"],
    ["no division at all", "a + b"],
    ["a count on both sides", "100 * a / (a + b)"],
    ["a numerator in two units of measure", "(a + seats) / d"],
    ["a numerator of measured quantities", "tonnes / d"],
    ["a denominator of measured quantities", "a / tonnes"],
    ["a factor that is a count", "a * b / d"],
    ["a product below the line", "a / (2 * d)"],
    ["a constant added to the count", "(a + 1) / d"],
    ["a function", "max(a, b) / d"],
    ["a sum of quotients", "sum(pupils / d)"],
    ["a mean over a count", "mean(pupils) / d"],
    ["a sign", "-a / d"],
    ["a divisor outside", "a / d / 2"],
    ["a comparison outside", "if(a / d > 0, a, b)"],
    ["a factor below 0", "(0 - 100) * a / d"],
    ["a factor of 0", "0 * a / d"],
    ["a denominator below 0", "a / (a - b)"],
    ["constants alone", "3 / 4"],
    ["a divisor that is no whole number", "a / 2.5"],
    ["a total of which only what is taken away does not stand below", "100 * (d - a) / d"],
  ])("%s gives none: %s", (_name, formula) => {
    expect(measured(planOf(formula, elements), rows).ok).toBe(true);
    expect(ratioIn(formula)).toBeUndefined();
  });

  it("keeps the exact effect of one: 100 / 24,500 = 1 / 245", () => {
    expect(ratioIn("100 * a / d", [row("a", 22_638), row("d", 24_500)])?.effectOfOne).toMatchObject({
      fraction: "1/245",
    });
  });

  it("is not told of counts that were never checked and are not whole", () => {
    expect(ratioIn("a / d", [row("a", "2.5"), row("d", 5)])).toBeUndefined();
    expect(ratioIn("a / d", [row("a", 2), row("d", "2.5")])).toBeUndefined();
    // 1.5 + 1.5 pupils are a whole number again, which a sum cannot know better.
    expect(ratioIn("a / d", [row("a", "3.0"), row("d", "5.00")])).toMatchObject({ numerator: "3" });
  });

  it("stands beside a computed value alone, whether or not one is reported too", () => {
    const plan = planOf("100 * a / d", elements);
    const both = measured(plan, [...rows, row("coverage", "18.75")]);
    expect(both).toMatchObject({ origin: "computed", reported: "18.75", ratio: { numerator: "3" } });
    expect(measured(plan, [row("coverage", "18.75")])).not.toHaveProperty("ratio");
    expect(measured(plan, rows.slice(1))).not.toHaveProperty("ratio");
  });

  it("is not told where the effect of one has more digits than a quantity holds", () => {
    const [none, whole] = [row("a", 0), row("d", 1)];
    expect(ratioIn("10 ^ 9 * a / d", [none, whole])).toMatchObject({ effectOfOne: { value: "1000000000" } });
    expect(measured(planOf("10 ^ 50 * a / d", elements), [none, whole])).toMatchObject({ value: "0" });
    expect(ratioIn("10 ^ 50 * a / d", [none, whole])).toBeUndefined();
  });

  it("does not go deep for a long sum", () => {
    const ids = Array.from({ length: 500 }, (_, i) => `e${i}`);
    const plan = planOf(
      `(${ids.join(" + ")}) / d`,
      ["d", ...ids].map((id) => element(id, { whole: true })),
    );
    const result = measured(
      plan,
      ["d", ...ids].map((id) => row(id, 3)),
    );
    expect(result).toMatchObject({ ratio: { numerator: "1500", denominator: "3" } });
  });
});

describe("the missing numerator", () => {
  const ratio = (numerator: string, denominator: number, factor = 100) => {
    const plan = planOf(`${factor} * a / d`, elements);
    const result = measured(plan, [row("a", numerator), row("d", denominator)]);
    if (!("ratio" in result) || result.ratio === undefined) throw new Error("no ratio");
    return result.ratio;
  };
  const missing = (numerator: string, denominator: number, comparator: never | string, value?: string) =>
    missingNumerator(ratio(numerator, denominator), { comparator: comparator as "atLeast", value });

  it.each<[string, string, number, string, string | undefined, string | undefined]>([
    // 95 % of 24,500 are 23,275; 23,275 − 22,638 = 637
    ["还差637名幼儿", "22638", 24_500, "atLeast", "95", "637"],
    ["exactly on it, nothing is missing", "23275", 24_500, "atLeast", "95", "0"],
    ["one below it, one", "23274", 24_500, "atLeast", "95", "1"],
    ["beyond it, nothing", "24000", 24_500, "atLeast", "95", "0"],
    ["more than: exactly on it lacks one", "23275", 24_500, "moreThan", "95", "1"],
    ["more than: one beyond it, nothing", "23276", 24_500, "moreThan", "95", "0"],
    // 2 / 3 is between 66 and 67 %: 66.5 % of 3 are 1.995
    ["between two counts, up to the next", "1", 3, "atLeast", "66.5", "1"],
    ["more than between two counts: the same", "1", 3, "moreThan", "66.5", "1"],
    // 10 % of 70 are 7
    ["at most: exactly on it", "7", 70, "atMost", "10", "0"],
    ["at most: one above it", "8", 70, "atMost", "10", "1"],
    ["less than: exactly on it", "7", 70, "lessThan", "10", "1"],
    ["less than: one below it", "6", 70, "lessThan", "10", "0"],
    // 10.5 % of 70 are 7.35: 7 is within, and below
    ["at most between two counts, down to the one below", "9", 70, "atMost", "10.5", "2"],
    ["less than between two counts: the same", "9", 70, "lessThan", "10.5", "2"],
    // 120 % of 5 persons are 6 person-times
    ["beyond a hundred percent", "4", 5, "atLeast", "120", "2"],
    ["no direction: equal to", "4", 5, "equalTo", "95", undefined],
    ["no direction: about", "4", 5, "about", "95", undefined],
    ["no direction: between", "4", 5, "between", "95", undefined],
    ["no number: achieved", "4", 5, "achieved", undefined, undefined],
    ["no threshold", "4", 5, "atLeast", undefined, undefined],
    ["a threshold that cannot be read", "4", 5, "atLeast", "95%", undefined],
  ])("%s: %s of %s, %s %s", (_name, numerator, denominator, comparator, value, expected) => {
    expect(missing(numerator, denominator, comparator, value)).toBe(expected);
  });

  it("takes a ratio that a host made, and gives nothing for one that cannot be read", () => {
    const target = { comparator: "atLeast", value: "3" } as const;
    expect(missingNumerator({ numerator: "2", effectOfOne: { value: "0.5" } }, target)).toBe("4");
    expect(missingNumerator({ numerator: "two", effectOfOne: { value: "0.5" } }, target)).toBeUndefined();
    expect(missingNumerator({ numerator: "2", effectOfOne: { value: "" } }, target)).toBeUndefined();
    expect(missingNumerator({ numerator: "2", effectOfOne: { value: "0" } }, target)).toBeUndefined();
  });

  // In whole numbers, without the library: n + k of d against hundredths t of a percent is (n + k) · 10000 against t · d.
  const satisfied: Record<string, (left: number, right: number) => boolean> = {
    atLeast: (left, right) => left >= right,
    moreThan: (left, right) => left > right,
    atMost: (left, right) => left <= right,
    lessThan: (left, right) => left < right,
  };
  it("is enough, and one less is not", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 30_000 }),
        fc.integer({ min: 1, max: 30_000 }),
        fc.integer({ min: 0, max: 15_000 }),
        fc.constantFrom("atLeast", "moreThan", "atMost", "lessThan"),
        (n, d, t, comparator) => {
          const value = `${Math.floor(t / 100)}.${String(t % 100).padStart(2, "0")}`;
          const k = Number(missing(String(n), d, comparator, value));
          const step = comparator === "atLeast" || comparator === "moreThan" ? 1 : -1;
          const holds = (count: number) => satisfied[comparator]?.((n + step * count) * 10_000, t * d);
          expect(k).toBeGreaterThanOrEqual(0);
          expect(holds(k)).toBe(true);
          if (k > 0) expect(holds(k - 1)).toBe(false);
        },
      ),
    );
  });
});
