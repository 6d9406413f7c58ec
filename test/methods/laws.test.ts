import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  aarrByEndpoints,
  aarrByRegression,
  type CagrQuestion,
  cagrRatio,
  dnsSymbol,
  type Method,
  type MethodPoint,
  type MethodResult,
  okrProgress,
  openSdgProgress,
  unsd2022,
  unsd2023,
} from "../../src/methods.js";

const methods: readonly Method[] = [
  cagrRatio,
  openSdgProgress,
  unsd2022,
  unsd2023,
  dnsSymbol,
  aarrByRegression,
  aarrByEndpoints,
  okrProgress,
];
const runs = { numRuns: 50 };

/** A series of whole numbers with a question. */
interface Given {
  readonly values: readonly number[];
  readonly target: number;
  readonly left: number;
  readonly direction: "up" | "down";
  readonly kind?: (typeof kinds)[number];
}

const value = fc.integer({ min: -400, max: 400 });
const given: fc.Arbitrary<Given> = fc.record({
  values: fc.oneof(
    fc.array(value, { minLength: 1, maxLength: 8 }),
    fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 2, maxLength: 8 }),
  ),
  target: fc.oneof({ weight: 5, arbitrary: value }, { weight: 1, arbitrary: fc.constant(0) }),
  left: fc.integer({ min: -1, max: 6 }),
  direction: fc.constantFrom("up", "down"),
  kind: fc.constantFrom("target", "target", "none", "limit", "percentage", "range", "kept"),
});

/** What every method but the symbols answers, and these too from four years on: above 0, one figure a year, before the due year. */
const answerable: fc.Arbitrary<Given> = fc
  .record({
    values: fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 4, maxLength: 8 }),
    target: fc.integer({ min: 1, max: 400 }),
    left: fc.integer({ min: 0, max: 6 }),
    direction: fc.constantFrom<("up" | "down")[]>("up", "down"),
    kind: fc.constantFrom<("target" | "percentage")[]>("target", "percentage"),
  })
  .filter(({ values, target }) => values[0] !== target);

/** Where the unit counts: 0.001 stands for a target of 0, and a margin of one point is one of percentages. */
const isOfUnit: Readonly<Record<string, (one: Given) => boolean>> = {
  "eurostat-eustat": ({ target, kind }) => target === 0 && kind !== "none" && kind !== "limit",
  "open-sdg": ({ target, kind }) => target === 0 && kind !== "none" && kind !== "limit",
  "unsd-progress-chart-2023": ({ kind }) => kind === "percentage",
};

/** Linear progress is of a target, and throws without one. */
const asks = (method: Method, { kind }: Given) =>
  method.id !== "okr-linear" || (kind !== "none" && kind !== "limit");

const seriesOf = (
  values: readonly number[],
  change: (value: number) => number = (value) => value,
): MethodPoint[] => values.map((one, i) => ({ year: 2015 + i, value: change(one) }));
/** With a target; without one, perhaps with a natural limit; of percentages; of a range; to be kept every year. */
const kinds = ["target", "none", "limit", "percentage", "range", "kept"] as const;
const questionOf = (
  { values, target, left, direction, kind = "target" }: Given,
  change = (one: number) => one,
): CagrQuestion => {
  if (kind === "none") return { direction };
  if (kind === "limit") return { direction, limit: change(target) };
  // The ends change places where the change turns the order.
  const ends = [change(target), change(target + 20)].sort((a, b) => a - b);
  return {
    direction,
    target: kind === "range" ? ends[0] : change(target),
    ...(kind === "range" && { upper: ends[1] }),
    ...(kind === "percentage" && { isPercentage: true }),
    ...(kind === "kept" && { holds: "everyPeriod" }),
    targetYear: 2014 + values.length + left,
  };
};
const opposite = (question: CagrQuestion): CagrQuestion => ({
  ...question,
  direction: question.direction === "up" ? "down" : "up",
});

/** What does not depend on the unit: the category, the reason, the ratio. Regression rounds at the 40th decimal. */
function said(result: ReturnType<Method>): unknown {
  if (!result.ok) return result;
  const { says, label, status, ratio, cautions } = result as MethodResult;
  const { percent } = result as { readonly percent?: MethodResult["ratio"] };
  return { says, label, status, cautions, percent, ratio: ratio && Number(ratio.value).toPrecision(12) };
}

describe.each(methods.map((method) => [method.id, method] as const))("%s", (_, method) => {
  it("changes nothing when the unit is another", () => {
    fc.assert(
      fc.property(fc.oneof(given, answerable), fc.constantFrom(10, 1000, 3, 7), (one, scale) => {
        fc.pre(asks(method, one) && isOfUnit[method.id]?.(one) !== true);
        const here = method(seriesOf(one.values), questionOf(one));
        const there = method(
          seriesOf(one.values, (v) => scale * v),
          questionOf(one, (v) => scale * v),
        );
        expect(said(there)).toEqual(said(here));
      }),
      runs,
    );
  });

  it("does not look at the order of the points, nor change them, and says the same twice", () => {
    fc.assert(
      fc.property(fc.oneof(given, answerable), (one) => {
        fc.pre(asks(method, one));
        const series = seriesOf(one.values);
        const question = questionOf(one);
        const before = JSON.stringify([series, question]);
        const first = method(series, question);
        expect(method([...series].reverse(), question)).toEqual(first);
        expect(method(series, question)).toEqual(first);
        expect(JSON.stringify([series, question])).toBe(before);
      }),
      runs,
    );
  });

  it("answers in plain JSON, without NaN, or refuses with a reason", () => {
    fc.assert(
      fc.property(given, (one) => {
        fc.pre(asks(method, one));
        const result = method(seriesOf(one.values), questionOf(one));
        expect(JSON.parse(JSON.stringify(result))).toEqual(result);
        if (result.ok)
          for (const quantity of [result.value, result.ratio])
            expect(quantity?.value ?? "0").toMatch(/^-?\d+(\.\d+)?$/);
        else expect(result.reason).not.toBe("notComputable");
      }),
      runs,
    );
  });

  it("answers what can be answered", () => {
    fc.assert(
      fc.property(answerable, (one) => {
        expect(method(seriesOf(one.values), questionOf(one)).ok).toBe(true);
      }),
      runs,
    );
  });

  it("a better latest value is never called worse", () => {
    const order = ["offTrack", "slightlyBehind", "onTrack"];
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 4, maxLength: 6 }),
        fc.integer({ min: 1, max: 300 }),
        fc.integer({ min: 0, max: 6 }),
        fc.integer({ min: 1, max: 50 }),
        fc.constantFrom("up", "down") as fc.Arbitrary<"up" | "down">,
        (values, target, left, more, direction) => {
          const way = direction === "up" ? 1 : -1;
          // From a baseline that is worse than the target, towards it: a rule without direction errs beyond it.
          fc.pre((target - (values[0] ?? 0)) * way > 0);
          const last = (values.at(-1) ?? 0) + way * more;
          fc.pre(last > 0);
          const question = questionOf({ values, target, left, direction });
          const [here, there] = [values, [...values.slice(0, -1), last]].map((one) =>
            method(seriesOf(one), question),
          );
          if (!here?.ok || !there?.ok) return;
          expect(order.indexOf(there.status ?? "")).toBeGreaterThanOrEqual(order.indexOf(here.status ?? ""));
        },
      ),
      runs,
    );
  });
});

describe("mirrored: every value and the target turned to the other side of 0, and the direction with them", () => {
  const turned = (one: number) => 0 - one;
  it.each(
    methods
      .filter((method) => method.id !== "aarr-regression" && method.id !== "aarr-endpoints")
      .map((method) => [method.id, method] as const),
  )("%s says the same", (_, method) => {
    fc.assert(
      fc.property(fc.oneof(given, answerable), (one) => {
        fc.pre(asks(method, one));
        const here = method(seriesOf(one.values), questionOf(one));
        const there = method(seriesOf(one.values, turned), opposite(questionOf(one, turned)));
        expect(said(there)).toEqual(said(here));
      }),
      runs,
    );
  });
  it("the rates of reduction refuse, as there is no logarithm below 0", () => {
    for (const method of [aarrByRegression, aarrByEndpoints])
      expect(method(seriesOf([-100, -90]), { direction: "up" })).toEqual({
        ok: false,
        reason: "notPositive",
      });
  });
});

describe("mirrored at 100: a share, and the share of the rest", () => {
  const rest = (one: number) => 100 - one;
  const shares = fc.record({
    values: fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 8 }),
    target: fc.integer({ min: 0, max: 100 }),
    left: fc.integer({ min: 0, max: 6 }),
    direction: fc.constantFrom("up", "down") as fc.Arbitrary<"up" | "down">,
  });
  it.each([dnsSymbol, okrProgress].map((method) => [method.id, method as Method] as const))(
    "%s says the same",
    (_, method) => {
      fc.assert(
        fc.property(shares, (one) => {
          const here = method(seriesOf(one.values), questionOf(one));
          const there = method(seriesOf(one.values, rest), opposite(questionOf(one, rest)));
          expect(said(there)).toEqual(said(here));
        }),
        runs,
      );
    },
  );

  it("the rates of growth do not: 80 % to 85 % of 90 % is ahead, 20 % to 15 % of 10 % is behind", () => {
    const ratioOf = (method: Method, values: readonly number[], target: number, direction: "up" | "down") => {
      const result = method(seriesOf(values), { direction, target, targetYear: 2017 });
      return result.ok ? Number(result.ratio?.value).toFixed(3) : result.reason;
    };
    for (const method of [cagrRatio, openSdgProgress, unsd2022, aarrByEndpoints, aarrByRegression]) {
      // 6.25 % of √(9/8) − 1 = 6.066 % a year; 25 % of 1 − √(1/2) = 29.289 % a year
      expect(ratioOf(method, [80, 85], 90, "up")).toBe("1.030");
      expect(ratioOf(method, [20, 15], 10, "down")).toBe("0.854");
    }
    // 85 · 1.0625 = 90.3125, of 80 to 90; 15 · 0.75 = 11.25, of 20 to 10
    expect(ratioOf(unsd2023, [80, 85], 90, "up")).toBe("1.031");
    expect(ratioOf(unsd2023, [20, 15], 10, "down")).toBe("0.875");
  });
});

describe("where the unit counts after all", () => {
  it("a target of 0, for which 0.001 stands: in thousandths the same plan is another", () => {
    const question = { direction: "down", target: 0, targetYear: 2025 } as const;
    for (const method of [cagrRatio, openSdgProgress]) {
      const [whole, thousandths] = [1, 1000].map((scale) =>
        method(
          [
            { year: 2020, value: 12 * scale },
            { year: 2023, value: 6 * scale },
          ],
          question,
        ),
      );
      expect([whole, thousandths].map((result) => result?.ok && result.cautions)).toEqual([
        ["targetZeroReplaced"],
        ["targetZeroReplaced"],
      ]);
      expect(whole?.ok && whole.value).not.toEqual(thousandths?.ok && thousandths.value);
    }
  });
});
