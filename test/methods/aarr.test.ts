import { describe, expect, it } from "vitest";
import {
  aarrByEndpoints,
  aarrByRegression,
  aarrOfSlope,
  type MethodPoint,
  requiredAarr,
} from "../../src/methods.js";
import dsir from "../cases/methods/aarr-dsir.json" with { type: "json" };
import constants from "../cases/methods/aarr-published-constants.json" with { type: "json" };
import { answered, expectDigits, reasonOf } from "./support.js";

interface Case {
  readonly id: string;
  readonly inputs: {
    readonly years: number | readonly number[];
    readonly values: number | readonly (number | null)[];
    readonly method?: string;
  };
  readonly expected: { readonly value: number | null; readonly warnings: string | readonly string[] };
}

/** JSON has no infinity: the value that the file shows as null was infinite in that run. */
function valueFor(id: string, value: number | null): MethodPoint["value"] {
  if (value === null) return id === "aarr-infinite" ? Number.POSITIVE_INFINITY : null;
  return String(value);
}

const refusals: readonly (readonly [words: string, reason: string])[] = [
  ["Zero or negative values", "notPositive"],
  ["At least two distinct years", "tooFewPoints"],
  ["Non-finite values", "unreadable"],
];

describe("as DSIR gave it under R", () => {
  it.each((dsir.cases as readonly Case[]).map((one) => [one.id, one] as const))(
    "%s",
    (id, { inputs, expected }) => {
      const years = [inputs.years].flat();
      const values = [inputs.values].flat();
      const points = years.map((year, i) => ({ year, value: valueFor(id, values[i] ?? null) }));
      const method = inputs.method === "endpoint" ? aarrByEndpoints : aarrByRegression;
      const result = method(points, { direction: "down" });
      const warned = [expected.warnings].flat().join();
      if (expected.value === null) {
        const reason = refusals.find(([words]) => warned.includes(words))?.[1] ?? "none";
        expect(result).toMatchObject({ ok: false, reason });
        // The one infinite value of that case is its second.
        if (reason === "unreadable") expect(result).toMatchObject({ point: 1, part: "value" });
        return;
      }
      const found = answered(result);
      expectDigits(found.value, expected.value, 5e-15);
      expect(found.cautions).toEqual(warned.includes("Duplicated years") ? ["duplicateYears"] : []);
    },
  );
});

interface Constant {
  readonly id: string;
  readonly inputs: {
    readonly remainingFraction?: number;
    readonly years?: number;
    readonly logSlope?: number;
  };
  readonly expected: {
    readonly publishedPercent: number;
    readonly discretePercent: number;
    readonly continuousPercent?: number;
  };
}

describe("published constants", () => {
  it.each((constants.cases as readonly Constant[]).map((one) => [one.id, one] as const))(
    "%s",
    (_, { inputs, expected }) => {
      const { remainingFraction, years = 0, logSlope } = inputs;
      const rate = remainingFraction === undefined ? undefined : requiredAarr(remainingFraction, years);
      const discrete = rate?.discrete ?? aarrOfSlope(logSlope ?? 0);
      const percent = 100 * Number(discrete.value);
      expect(Math.abs(percent - expected.discretePercent)).toBeLessThan(1e-13);
      const decimals = String(expected.publishedPercent).split(".")[1]?.length ?? 0;
      expect(percent.toFixed(decimals)).toBe(expected.publishedPercent.toFixed(decimals));
      if (expected.continuousPercent !== undefined)
        expect(Math.abs(100 * Number(rate?.continuous.value) - expected.continuousPercent)).toBeLessThan(
          1e-13,
        );
    },
  );

  it("what makes no sense is named", () => {
    expect(() => requiredAarr("0", 5)).toThrow('remaining must be above 0, not "0"');
    expect(() => requiredAarr("0.5", 0)).toThrow("years must be a whole number above 0, not 0");
    expect(() => requiredAarr("0.5", 1.5)).toThrow(RangeError);
    expect(() => aarrOfSlope("steep")).toThrow(RangeError);
    expect(() => aarrOfSlope("500")).toThrow("slope is beyond all bounds");
  });
});

describe("against the required rate", () => {
  const both = [aarrByEndpoints, aarrByRegression] as const;
  const points = (...values: readonly (number | string)[]) =>
    values.map((value, i) => ({ year: 2020 + i, value }));

  it("on course at exactly the required rate, whichever way is better", () => {
    // 10 % less a year: 100, 90, 81; 10 % more: 100, 110, 121
    const less = { direction: "down", target: 81, targetYear: 2022 } as const;
    const more = { direction: "up", target: 121, targetYear: 2022 } as const;
    for (const method of both) {
      expect(answered(method(points(100, 90), less))).toMatchObject({
        says: "on_course",
        required: { value: "0.1" },
      });
      expect(answered(method(points(100, 91), less)).says).toBe("off_course");
      expect(answered(method(points(100, 110), more))).toMatchObject({
        says: "on_course",
        status: "onTrack",
        required: { value: "-0.1" },
      });
      expect(answered(method(points(100, 109), more))).toMatchObject({
        says: "off_course",
        status: "offTrack",
      });
    }
    expect(answered(aarrByEndpoints(points(100, 91), less)).ratio).toEqual({ value: "0.9" });
  });

  it("without a target it is a number, not a verdict", () => {
    const found = answered(aarrByEndpoints(points(100, 95, 81), { direction: "down" }));
    expect(found.value).toEqual({ value: "0.1" });
    expect(Object.keys(found)).toEqual(["ok", "value", "base", "latest", "points", "cautions"]);
  });

  it("regression looks at all figures, endpoints at two; the base year cuts both", () => {
    const bent = points(100, 50, 81);
    expect(answered(aarrByEndpoints(bent, { direction: "down" })).value).toEqual({ value: "0.1" });
    // ln-slope of three even years is that of the ends, so a fourth makes the difference: 100 50 81 81
    const four = points(100, 50, 81, 81);
    // slope = (−1.5 ln 100 − 0.5 ln 50 + 0.5 ln 81 + 1.5 ln 81) / 5
    const slope = (-1.5 * Math.log(100) - 0.5 * Math.log(50) + 2 * Math.log(81)) / 5;
    expectDigits(answered(aarrByRegression(four, { direction: "down" })).value, 1 - Math.exp(slope));
    for (const method of both) {
      const late = answered(method(four, { direction: "down", baseYear: 2022 }));
      expect([late.base.year, late.points, Number(late.value.value)]).toEqual([2022, 2, 0]);
    }
  });

  it("refusals, each with its reason", () => {
    const toward = { direction: "down", target: 50, targetYear: 2030 } as const;
    for (const method of both) {
      expect(reasonOf(method(points(100), toward))).toBe("tooFewPoints");
      expect(reasonOf(method([], toward))).toBe("tooFewPoints");
      expect(reasonOf(method(points(100, 90, -1), toward))).toBe("notPositive");
      expect(reasonOf(method(points(100, 90), { ...toward, target: 0 }))).toBe("targetZero");
      expect(reasonOf(method(points(100, 90), { ...toward, target: -1 }))).toBe("signChange");
      expect(reasonOf(method(points(50, 49), toward))).toBe("maintain");
      expect(reasonOf(method(points(100, 90, 80), { ...toward, targetYear: 2021 }))).toBe("targetYearPast");
      expect(reasonOf(method(points(100, 90), { ...toward, holds: "everyPeriod" }))).toBe("everyPeriod");
      expect(reasonOf(method(points(100, 90), { ...toward, upper: 60 }))).toBe("interval");
      expect(reasonOf(method(points(100, "ninety"), toward))).toBe("unreadable");
    }
  });

  it("worse than a baseline that was better than the target is off course, however the signs stand", () => {
    for (const method of both)
      expect(
        answered(method(points(8, 9, 10, 12), { direction: "down", target: 10, targetYear: 2025 })),
      ).toMatchObject({
        says: "off_course",
        cautions: ["baselineBeyondTarget"],
      });
  });
});

it("a target met already is not asked for: off course by the rate, with the caution", () => {
  // ln 0.63 = −0.462: the slope is 1.5 · −0.462 / 5 = −0.1386, the rate 12.9 %; asked for are 1 − ∛0.64 = 13.8 %
  const late = [100, 100, 100, 63].map((value, i) => ({ year: 2020 + i, value }));
  const question = { direction: "down", target: 64, targetYear: 2023 } as const;
  expect(answered(aarrByRegression(late, question))).toMatchObject({
    says: "off_course",
    cautions: ["targetMet"],
  });
  // by the endpoints it is met: 1 − ∛0.63 = 14.3 %
  expect(answered(aarrByEndpoints(late, question))).toMatchObject({ says: "on_course", cautions: [] });
});
