import { describe, expect, it } from "vitest";
import type { DataElement } from "../../src/model/index.js";
import { type Given, planOf, target, verdictOn, yearly } from "./support.js";

// Where an indicator goes if it goes on as it did: the pace, the value when the target is due, and when it arrives.

function trend(given: Given, values: Readonly<Record<string, string>>) {
  const asOf = `${Number(Object.keys(values).at(-1)) + 1}-06-01`;
  const { pace, projected, arrival } = verdictOn(planOf(given), yearly(values), asOf) ?? {};
  const exact = (one: typeof pace) => one?.fraction ?? one?.value;
  return [exact(pace), exact(projected), arrival];
}

const since = (value: string) => ({ value, period: "2022" });

describe("arrival", () => {
  const rising = (aim: string): Given => ({ targets: [target("atLeast", aim)], baseline: since("50") });

  it("is the first period in which the target is reached", () => {
    // 5 a year from 60 in 2024: 90 after 6 years, 91 in the seventh.
    expect(trend(rising("90"), { 2023: "55", 2024: "60" })[2]).toBe("2030");
    expect(trend(rising("91"), { 2023: "55", 2024: "60" })[2]).toBe("2031");
    expect(trend(rising("65"), { 2023: "55", 2024: "60" })[2]).toBe("2025");
  });

  it("of what has to be exceeded is the period after the one that comes to it exactly", () => {
    const over = (aim: string): Given => ({ targets: [target("moreThan", aim)], baseline: since("50") });
    const values = { 2023: "55", 2024: "60" };
    // 5 a year from 60: 65 in 2025 is not more than 65; 64.99 is passed by then.
    expect(trend(over("65"), values)[2]).toBe("2026");
    expect(trend(over("64.99"), values)[2]).toBe("2025");
    expect(trend(over("65.01"), values)[2]).toBe("2026");
    // 60 itself: exceeded in the next year, but never at a pace that stands still or leads away.
    expect(trend(over("60"), values)[2]).toBe("2025");
    expect(trend(over("60"), { 2023: "62", 2024: "60", 2025: "60" })[2]).toBe("2026");
    expect(trend({ ...over("60"), baseline: since("60") }, values)[2]).toBeUndefined();
    expect(trend({ ...over("60"), baseline: since("70") }, values)[2]).toBeUndefined();
    // 5 points a year: 310 in 2074, fifty years ahead, is not more than 310.
    expect(trend(over("309.99"), values)[2]).toBe("2074");
    expect(trend(over("310"), values)[2]).toBeUndefined();
  });

  it("of what has to be fallen below, mirrored", () => {
    const under = (aim: string): Given => ({ targets: [target("lessThan", aim)], baseline: since("70") });
    const values = { 2023: "65", 2024: "60" };
    expect(trend(under("55"), values)[2]).toBe("2026");
    expect(trend(under("55.01"), values)[2]).toBe("2025");
    expect(trend(under("60"), values)[2]).toBe("2025");
    expect(trend({ ...under("60"), baseline: since("50") }, values)[2]).toBeUndefined();
    // What need only be come to is reached in that very year.
    expect(trend({ ...under("55"), targets: [target("atMost", "55")] }, values)[2]).toBe("2025");
  });

  it("is told up to fifty years ahead", () => {
    // Half a point a year from 51: 25 points in 50 years.
    expect(trend(rising("76"), { 2023: "50.5", 2024: "51" })[2]).toBe("2074");
    expect(trend(rising("76.01"), { 2023: "50.5", 2024: "51" })[2]).toBeUndefined();
  });

  it("is not told of what is reached, though it may be lost again", () => {
    // Down by 2 a year from 96, towards 90 from above.
    const falling: Given = { targets: [target("atLeast", "90")], baseline: since("100") };
    expect(trend(falling, { 2023: "98", 2024: "96" })).toEqual(["-2", "90", undefined]);
    // 1 below about 20 counts as 20; 3 below does not.
    const about = (value: string): Given => ({
      direction: "up",
      targets: [target("about", value, { tolerance: "2" })],
      baseline: since("17"),
    });
    expect(trend(about("20"), { 2023: "18", 2024: "19" })[2]).toBeUndefined();
    expect(trend(about("22"), { 2023: "18", 2024: "19" })[2]).toBe("2027");
  });

  it("comes from above where less is better", () => {
    const fall: Given = { targets: [target("atMost", "5")], baseline: since("9") };
    expect(trend(fall, { 2023: "8.5", 2024: "8" })).toEqual(["-0.5", "6.5", "2030"]);
  });

  it("is not told of a floor, nor when the target is due", () => {
    const floor: Given = {
      targets: [target("atLeast", "90", { holds: "everyPeriod" })],
      baseline: since("50"),
    };
    expect(trend(floor, { 2023: "55", 2024: "60" })).toEqual(["5", undefined, undefined]);
    expect(trend(rising("90"), { 2023: "55", 2024: "60", 2027: "75" })).toEqual(["5", undefined, undefined]);
  });
});

describe("the points of a line", () => {
  const given: Given = { targets: [target("atLeast", "90")], baseline: since("50") };

  it("begin with the baseline, unless its year or an earlier one was measured", () => {
    expect(trend(given, { 2023: "54", 2024: "60" })[0]).toBe("5");
    expect(trend(given, { 2022: "52", 2024: "60" })[0]).toBe("4");
    // A county that starts from 2023 itself: the baseline of 2023 and the value of 2024.
    const later: Given = { ...given, baseline: { value: "50", period: "2023" } };
    expect(trend(later, { 2024: "60" })[0]).toBe("10");
    expect(trend(later, { 2022: "52", 2024: "60" })[0]).toBe("4");
  });

  it("or with the first value where there is none", () => {
    const bare: Given = { targets: given.targets };
    expect(trend(bare, { 2023: "54", 2024: "60" })).toEqual(["6", undefined, "2029"]);
    expect(trend(bare, { 2024: "60" })).toEqual([undefined, undefined, undefined]);
  });

  it("end with the period that is judged", () => {
    // The target was due in 2025: the value of 2026 is no part of its line.
    const early: Given = { targets: [target("atLeast", "90", { due: "2025" })], baseline: since("50") };
    const plan = planOf(early);
    const rows = yearly({ 2023: "55", 2024: "60", 2025: "65", 2026: "99" });
    expect(verdictOn(plan, rows, "2027-06-01")?.pace?.value).toBe("5");
  });

  it("leave out a period that has no value", () => {
    // 55 in 2023; two reports of 2024 disagree, both short of the floor; 65 in 2025.
    const rows = [
      ...yearly({ 2023: "55", 2024: "60", 2025: "65" }),
      { of: "x", place: "999999", period: "2024", value: "70", source: "乙", reportedOn: "2025-03-01" },
    ];
    // 50, 55 and 65 in 2022, 2023, 2025: slopes 5, 5 and 5.
    const { pace, projected } = verdictOn(planOf(given), rows, "2026-06-01") ?? {};
    expect([pace?.value, projected?.value]).toEqual(["5", "75"]);
  });

  it("lead to no value beyond a natural limit, but to the limit itself", () => {
    const limited: Given = { ...given, limits: { least: "0", most: "100" } };
    // 10 a year: 70 and 3 years.
    expect(trend(limited, { 2023: "60", 2024: "70" })[1]).toBe("100");
    expect(trend(limited, { 2023: "60", 2024: "70.1" })[1]).toBeUndefined();
    const falling: Given = {
      targets: [target("atMost", "5")],
      baseline: since("50"),
      limits: { least: "0" },
    };
    expect(trend(falling, { 2023: "40", 2024: "30" })[1]).toBe("0");
    expect(trend(falling, { 2023: "40", 2024: "29.9" })[1]).toBeUndefined();
    expect(trend({ ...falling, limits: {} }, { 2023: "40", 2024: "30" })[1]).toBe("0");
  });
});

describe("a share of so few that it goes in steps", () => {
  const count = (id: string): DataElement => ({
    id,
    name: { zh: id },
    unitOfMeasure: "所",
    timing: "overPeriod",
    calendar: "calendar",
    whole: true,
  });
  const projectedOf = (scale: number, all: number) => {
    const given: Given = {
      targets: [target("atLeast", "90")],
      baseline: { value: "20", period: "2022" },
      formula: "100 * a / b",
    };
    const rows = [2, 3, 4].flatMap((some, i) =>
      Object.entries({ a: some * scale, b: all }).map(([of, value]) => ({
        of,
        place: "999999",
        period: String(2023 + i),
        value,
      })),
    );
    const plan = planOf(given, { elements: [count("a"), count("b")] });
    return verdictOn(plan, rows, "2026-06-01")?.projected?.value;
  };

  it("is not projected: 2, 3 and 4 of 8 are 25, 37.5 and 50 %, and nothing lies between", () => {
    expect(projectedOf(1, 8)).toBeUndefined();
    expect(projectedOf(12, 96)).toBeUndefined();
  });

  it("and of a hundred or more it is", () => {
    // From 20: slopes 5, 8.75, 10, 12.5, 12.5, 12.5 with the median 11.25 a year; the median of what is left of each is
    // 20 - 0, 25 - 11.25, 37.5 - 22.5, 50 - 33.75 = 20, 13.75, 15, 16.25: 15.625. After five years 15.625 + 56.25.
    expect(projectedOf(13, 104)).toBe("71.875");
  });
});
