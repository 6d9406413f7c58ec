import { describe, expect, it } from "vitest";
import { dnsSymbol, type MethodQuestion } from "../../src/methods.js";
import dns from "../cases/methods/german-dns-weather.json" with { type: "json" };
import { answered, expectDigits, pointsOf, reasonOf } from "./support.js";

interface Case {
  readonly id: string;
  readonly inputs: {
    readonly series: readonly { readonly year: number; readonly value: number }[];
    readonly target: number | null;
    readonly targetYear: number | null;
    readonly direction: string;
    readonly targetKind: string;
  };
  readonly expected: {
    readonly avgChange: number;
    readonly projected?: number;
    readonly missShareOfRemainingGap?: number;
    readonly lastChange?: number;
    readonly targetMet?: boolean;
    readonly symbol: string;
  };
}

const questionOf = ({ target, targetYear, direction, targetKind }: Case["inputs"]): MethodQuestion => ({
  direction: direction === "ascending" ? "up" : "down",
  ...(target !== null && { target, targetYear: targetYear ?? undefined }),
  ...(targetKind === "maintain" && { holds: "everyPeriod" }),
});

describe("the cases worked out from the text of the rule", () => {
  it.each((dns.cases as readonly Case[]).map((one) => [one.id, one] as const))(
    "%s",
    (_, { inputs, expected }) => {
      const found = answered(dnsSymbol(pointsOf(inputs.series), questionOf(inputs)));
      expect(found.says).toBe(expected.symbol);
      expectDigits(found.averageChange, expected.avgChange);
      if (expected.projected !== undefined) expectDigits(found.projected, expected.projected);
      if (expected.missShareOfRemainingGap !== undefined)
        expectDigits(found.value, expected.missShareOfRemainingGap);
      if (expected.lastChange !== undefined) expectDigits(found.lastChange, expected.lastChange);
      if (expected.targetMet !== undefined) expect(found.targetMet).toBe(expected.targetMet);
    },
  );
});

const from = (first: number, ...values: readonly (number | string | null)[]) =>
  values.map((value, i) => ({ year: first + i, value }));
const says = (points: Parameters<typeof dnsSymbol>[0], question: MethodQuestion) => {
  const result = dnsSymbol(points, question);
  return result.ok ? result.says : result.reason;
};

describe("the bounds", () => {
  // 0 1 2 3 4 5 goes on to 10 within five years: of the 5 + d that are left to 10 + d, d are missed.
  const steady = from(2018, 0, 1, 2, 3, 4, 5);
  it("below 5 % sun, at 5 % and at 20 % slightly cloudy, above clouded", () => {
    // d / (5 + d): 0.25/5.25 = 4.76 %; 5/19 is 5 %; 1.25/6.25 = 20 %
    expect(says(steady, { direction: "up", target: "10.25", targetYear: 2028 })).toBe("sun");
    expect(says(steady, { direction: "up", target: "10.27", targetYear: 2028 })).toBe("sun_cloud");
    expect(says(steady, { direction: "up", target: "11.25", targetYear: 2028 })).toBe("sun_cloud");
    expect(says(steady, { direction: "up", target: "11.2500001", targetYear: 2028 })).toBe("cloud");
    const exactlyFive = { value: "10.26315789473684210526", fraction: "195/19" };
    const found = answered(dnsSymbol(steady, { direction: "up", target: exactlyFive, targetYear: 2028 }));
    expect([found.says, found.value]).toEqual(["sun_cloud", { value: "0.05" }]);
  });
  it("more than the target is sun, no change is not the right way", () => {
    expect(says(steady, { direction: "up", target: 9, targetYear: 2028 })).toBe("sun");
    expect(says(from(2018, 5, 6, 4, 5, 5, 5), { direction: "up", target: 9, targetYear: 2028 })).toBe(
      "thunderstorm",
    );
  });
});

describe("which figures count", () => {
  const toward = { direction: "up", target: 100, targetYear: 2030 } as const;
  const trendOf = (points: Parameters<typeof dnsSymbol>[0]) => {
    const { averageChange, points: count } = answered(dnsSymbol(points, toward));
    return [averageChange.value, count];
  };
  it("the last six, or five, or four; fewer are refused", () => {
    expect(trendOf(from(2014, 90, 80, 0, 1, 2, 3, 4, 10))).toEqual(["2", 6]);
    expect(trendOf(from(2019, 0, 1, 2, 3, 8))).toEqual(["2", 5]);
    expect(trendOf(from(2020, 0, 1, 2, 6))).toEqual(["2", 4]);
    expect(says(from(2020, 0, 1, 2), toward)).toBe("tooFewPoints");
    expect(says([], toward)).toBe("tooFewPoints");
  });
  it("those after a gap, whether the year or only its value is missing", () => {
    expect(trendOf([...from(2010, 90, 80), ...from(2018, 0, 1, 2, 6)])).toEqual(["2", 4]);
    expect(trendOf(from(2015, 90, 80, null, 0, 1, 2, 6))).toEqual(["2", 4]);
    expect(says(from(2015, 90, 80, 70, null, 0, 1, 2), toward)).toBe("tooFewPoints");
  });
  it("in any order, one a year", () => {
    const points = from(2018, 0, 1, 2, 3, 4, 10);
    expect(dnsSymbol([...points].reverse(), toward)).toEqual(dnsSymbol(points, toward));
    expect(says([...points, { year: 2020, value: 2 }], toward)).toBe("duplicateYears");
    expect(says([...points, { year: 2024, value: "?" }], toward)).toBe("unreadable");
  });
});

describe("kinds of target", () => {
  const rising = from(2020, 60, 61, 62, 63);
  const falling = from(2020, 63, 62, 61, 60);

  it("of an interval the weaker end: the lower one where more is better, the upper one where less is", () => {
    const range = { target: 64, upper: 80, targetYear: 2024 };
    expect(says(rising, { direction: "up", ...range })).toBe("sun");
    expect(answered(dnsSymbol(rising, { direction: "up", ...range })).projected).toEqual({ value: "64" });
    const low = { target: 20, upper: 58, targetYear: 2024 };
    // 59 in 2024: 1 of 2 is missed
    expect(answered(dnsSymbol(falling, { direction: "down", ...low }))).toMatchObject({
      says: "cloud",
      value: { value: "0.5" },
    });
    expect(says(falling, { direction: "down", target: 20, upper: 60, targetYear: 2024 })).toBe("sun");
  });

  it("a constant one needs no year: met or missed, then the trend", () => {
    const kept = (target: number, points = rising) =>
      says(points, { direction: "up", target, holds: "everyPeriod" });
    expect([kept(63), kept(64), kept(60, falling), kept(61, falling)]).toEqual([
      "sun",
      "cloud",
      "sun_cloud",
      "thunderstorm",
    ]);
    const flat = from(2020, 60, 60, 60, 60);
    expect([kept(60, flat), kept(61, flat)]).toEqual(["sun", "thunderstorm"]);
    expect(answered(dnsSymbol(rising, { direction: "up", target: 64, holds: "everyPeriod" }))).toMatchObject({
      rule: "constant",
      targetMet: false,
    });
  });

  it("a direction alone: the average, then the last year", () => {
    const way = (...values: readonly number[]) => says(from(2020, ...values), { direction: "up" });
    expect(way(1, 2, 3, 4)).toBe("sun");
    expect([way(1, 2, 4, 4), way(1, 2, 4, 3)]).toEqual(["sun_cloud", "sun_cloud"]);
    expect([way(4, 2, 1, 2), way(4, 2, 1, 4)]).toEqual(["cloud", "cloud"]);
    expect([way(4, 3, 2, 2), way(4, 3, 2, 1), way(1, 1, 1, 1)]).toEqual([
      "thunderstorm",
      "thunderstorm",
      "thunderstorm",
    ]);
  });

  it("a year past: reached counts as reached, what is missed is refused", () => {
    expect(says(rising, { direction: "up", target: 62, targetYear: 2021 })).toBe("sun");
    expect(reasonOf(dnsSymbol(rising, { direction: "up", target: 70, targetYear: 2022 }))).toBe(
      "targetYearPast",
    );
    // in its own year nothing is left to come: all of the gap is missed
    expect(says(rising, { direction: "up", target: 70, targetYear: 2023 })).toBe("cloud");
  });
});
