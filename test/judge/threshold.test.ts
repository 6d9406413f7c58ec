import { describe, expect, it } from "vitest";
import { betterWay, numberIn, satisfies, thresholdOf } from "../../src/judge/index.js";
import { theilSen, valueOn } from "../../src/judge/theil-sen.js";
import type { Comparator } from "../../src/model/index.js";
import { type Outcome, printDecimal, type Rational } from "../../src/number/index.js";
import { target } from "./support.js";

const printed = (one: Outcome | undefined) => (typeof one === "object" ? printDecimal(one) : one);

describe("a threshold", () => {
  it("is the number of a target, with its upper end and its tolerance", () => {
    const numbers = (of: Parameters<typeof target>) => {
      const { comparator, ...rest } = thresholdOf(target(...of)) ?? {};
      const texts = Object.entries(rest).map(([key, one]) => [key, printed(one as Rational)]);
      return comparator && { comparator, ...Object.fromEntries(texts) };
    };
    expect(numbers(["atLeast", "95"])).toEqual({ comparator: "atLeast", value: "95" });
    expect(numbers(["between", "5", { upper: "6" }])).toEqual({
      comparator: "between",
      value: "5",
      upper: "6",
    });
    expect(numbers(["about", "20", { tolerance: "2" }])).toEqual({
      comparator: "about",
      value: "20",
      tolerance: "2",
    });
  });

  it("is none of an event, and of what has no readable number", () => {
    for (const of of [
      target("achieved"),
      target("achieved", "5"),
      target("atLeast"),
      target("atLeast", "很多"),
      target("between", "5"),
      target("between", "5", { upper: "多" }),
    ])
      expect(thresholdOf(of)).toBeUndefined();
    expect(thresholdOf(target("about", "5", { tolerance: "少" }))).not.toHaveProperty("tolerance");
  });

  it.each<[Comparator, string, string]>([
    ["atLeast", "up", "up"],
    ["moreThan", "up", "up"],
    ["atMost", "down", "down"],
    ["lessThan", "down", "down"],
    ["about", "down", "none"],
    ["equalTo", "none", "none"],
    ["between", "none", "none"],
  ])("%s asks for %s", (comparator, way, without) => {
    const one = { comparator: comparator as Exclude<Comparator, "achieved"> };
    const other = way === "up" ? "down" : way === "down" ? "down" : "up";
    expect(betterWay(one, other)).toBe(way);
    expect(betterWay(one, undefined)).toBe(without);
  });
});

describe("a value satisfies", () => {
  const held = (
    of: Parameters<typeof target>,
    value: string,
    direction: "up" | "down" | undefined = undefined,
  ) => {
    const threshold = thresholdOf(target(...of));
    return threshold && satisfies(numberIn(value), threshold, betterWay(threshold, direction));
  };

  it.each<[Parameters<typeof target>, boolean, boolean, boolean]>([
    // 19, 20 and 21 beside 20
    [["atLeast", "20"], false, true, true],
    [["moreThan", "20"], false, false, true],
    [["atMost", "20"], true, true, false],
    [["lessThan", "20"], true, false, false],
    [["equalTo", "20"], false, true, false],
    [["between", "20", { upper: "20" }], false, true, false],
    [["between", "20", { upper: "21" }], false, true, true],
    [["between", "18", { upper: "19.5" }], true, false, false],
  ])("%j", (of, ...expected) => {
    expect(["19", "20", "21"].map((value) => held(of, value))).toEqual(expected);
  });

  it("about a number on its good side, and on the other as far as is tolerated", () => {
    expect(held(["about", "20", { tolerance: "1" }], "19", "up")).toBe(true);
    expect(held(["about", "20", { tolerance: "1" }], "18.9", "up")).toBe(false);
    expect(held(["about", "20"], "25", "up")).toBe(true);
    expect(held(["about", "20"], "19", "up")).toBe("noTolerance");
    expect(held(["about", "20", { tolerance: "1" }], "21", "down")).toBe(true);
    expect(held(["about", "20", { tolerance: "1" }], "21.1", "down")).toBe(false);
    // Where neither side is better, both are bad.
    expect(
      ["18.9", "19", "20", "21", "21.1"].map((value) => held(["about", "20", { tolerance: "1" }], value)),
    ).toEqual([false, true, true, true, false]);
    expect(held(["about", "20"], "20")).toBe(true);
    expect(held(["about", "20"], "21")).toBe("noTolerance");
  });
});

describe("the line of Theil and Sen", () => {
  const line = (...points: readonly (readonly [number, string])[]) =>
    theilSen(points.map(([at, value]) => ({ at, value: numberIn(value) })));

  it("takes the median slope, and the median of what is left", () => {
    // Slopes 1, 2 and 1.5; rests 0 - 0, 12 - 18, 36 - 36: their median is 0.
    const odd = line([0, "0"], [12, "12"], [24, "36"]);
    expect([printed(odd?.slope), printed(odd?.intercept)]).toEqual(["1.5", "0"]);
    expect(odd && printed(valueOn(odd, 36))).toBe("54");
    const even = line([0, "0"], [1, "1"], [2, "2"], [3, "6"]);
    // 1, 1, 2 from the first point, 1 and 2.5 from the second, 4 from the third: the middle two are 1 and 2.
    expect(printed(even?.slope)).toBe("1.5");
    // Rests 0, -0.5, -1 and 1.5: the middle two are -0.5 and 0.
    expect(printed(even?.intercept)).toBe("-0.25");
  });

  it("is none of fewer than three points, nor of two in one month", () => {
    expect(line([0, "0"], [12, "12"])).toBeUndefined();
    expect(line([0, "0"], [12, "12"], [12, "13"])).toBeUndefined();
    expect(line()).toBeUndefined();
  });
});
