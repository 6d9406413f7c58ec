import { describe, expect, it } from "vitest";
import { judge, type Scheme, schemes } from "../../src/judge/index.js";
import type { Indicator, Observation } from "../../src/model/index.js";
import { indicator, target as ofCoverage, smallPlan } from "../support/small-plan.js";
import { type Given, planOf, target, told, verdictOn, yearly } from "./support.js";

// What decides between slight and grave, reversing and behind.

const baseline = (value: string) => ({ value, period: "2022" });
const kept = (...[comparator, value, more]: Parameters<typeof target>) =>
  target(comparator, value, { ...more, holds: "everyPeriod" });
const finalOf = (given: Given, value: string) =>
  verdictOn(planOf(given), yearly({ 2024: value }), "2025-06-01")?.final;
const stands = (given: Given, value: string) => told(finalOf(given, value));

describe("reversing", () => {
  const flat = (value: string, more: Partial<Indicator> = {}): Given => ({
    targets: [kept("atLeast", value)],
    baseline: baseline("80"),
    unitOfMeasure: "个",
    ...more,
  });

  it("is worse than the start by more than what is immaterial", () => {
    expect(stands(flat("90", { materiality: "2" }), "77.9")).toBe("reversing");
    // (78 - 80) / 10 is no step forward, and 2 are immaterial.
    expect(stands(flat("90", { materiality: "2" }), "78")).toBe("offTrack");
    expect(stands(flat("90"), "79.9")).toBe("reversing");
  });

  it("is the other way where less is better", () => {
    const ceiling: Given = { targets: [kept("atMost", "10")], baseline: baseline("20"), unitOfMeasure: "个" };
    expect(stands(ceiling, "20.1")).toBe("reversing");
    expect(stands(ceiling, "20")).toBe("offTrack");
    expect(stands(ceiling, "11")).toBe("slightlyBehind");
  });

  it("is not said where less is asked than there was", () => {
    // 80 → 70: the path itself falls, and 1 - 1/70 is slight.
    expect(stands(flat("70"), "69")).toBe("slightlyBehind");
    // At the start itself it still is: 80 are asked, and were there.
    expect(stands(flat("80"), "79")).toBe("reversing");
  });

  it("nor of a range, in which neither way is better", () => {
    const range: Given = {
      targets: [kept("between", "20", { upper: "30" })],
      baseline: baseline("25"),
      unitOfMeasure: "个",
    };
    // 1 - 1/20, 1 - 10/20, on either side.
    expect([stands(range, "31"), stands(range, "40")]).toEqual(["slightlyBehind", "offTrack"]);
    expect([stands(range, "19"), stands(range, "10")]).toEqual(["slightlyBehind", "offTrack"]);
  });
});

describe("what is immaterial", () => {
  const grave = (more: Partial<Indicator>, value: string) =>
    stands({ targets: [kept("atMost", "0")], unitOfMeasure: "起", ...more }, value);

  it("is nothing, unless something says so", () => {
    expect(grave({}, "0.01")).toBe("offTrack");
  });

  it("is one unit of the last digit that is published", () => {
    expect([grave({ decimals: 1 }, "0.1"), grave({ decimals: 1 }, "0.11")]).toEqual([
      "slightlyBehind",
      "offTrack",
    ]);
    expect([grave({ decimals: 0 }, "1"), grave({ decimals: 0 }, "1.1")]).toEqual([
      "slightlyBehind",
      "offTrack",
    ]);
  });

  it("or what the plan says, where that is more", () => {
    expect([
      grave({ decimals: 1, materiality: "0.5" }, "0.5"),
      grave({ decimals: 1, materiality: "0.5" }, "0.51"),
      grave({ decimals: 1, materiality: "0.05" }, "0.1"),
    ]).toEqual(["slightlyBehind", "offTrack", "slightlyBehind"]);
  });

  it("or one counted child, where whole counts are divided", () => {
    const none = indicator({
      targets: [ofCoverage({ comparator: "atMost", value: "0", holds: "everyPeriod" })],
    });
    const counted = (covered: string, all: string) => {
      const rows: readonly Observation[] = Object.entries({ covered, all }).map(([id, value]) => ({
        of: `children.${id}`,
        place: "999999",
        period: "2024/25",
        value,
      }));
      const verdict = judge(smallPlan({ indicators: [none] }), rows, {
        indicator: "coverage",
        place: "999999",
        asOf: "2025-06-01",
      });
      return told(verdict?.final);
    };
    // One of 200 is half a point; two are one.
    expect([counted("1", "200"), counted("2", "200")]).toEqual(["slightlyBehind", "offTrack"]);
  });
});

describe("a path of months", () => {
  const monthly = (kind: "linear" | "even", value: string) => {
    const plan = planOf({
      targets: [target("atLeast", "74", { due: "2024" })],
      trajectory: { kind, stated: true },
      baseline: { value: "50", period: "2022" },
      frequency: "month",
      unitOfMeasure: "个",
    });
    const rows = [{ of: "x", place: "999999", period: "2024-06", value, reportedOn: "2024-07-10" }];
    const { final } = verdictOn(plan, rows, "2024-07-20") ?? {};
    return [told(final), final?.expected?.value.value];
  };

  it("rises with every month, or only with each year that is over", () => {
    // From 50 at the end of 2022 to 74 at that of 2024: one a month, 68 in June 2024; twelve a year, 62.
    expect(monthly("linear", "68")).toEqual(["onTrack", "68"]);
    expect(monthly("even", "62")).toEqual(["onTrack", "62"]);
  });
});

describe("a number that no fraction can say", () => {
  it("is marked as approximate", () => {
    const growth: Given = {
      targets: [target("atLeast", "200")],
      trajectory: { kind: "compound", stated: true },
      baseline: baseline("100"),
      unitOfMeasure: "个",
    };
    // 100 × 2^(2/5) = 131.9507910772894…
    const { expected, gap } = finalOf(growth, "120") ?? {};
    expect(expected?.value.value.slice(0, 16)).toBe("131.950791077289");
    expect([expected?.value.approximate, gap?.approximate]).toEqual([true, true]);
    // (2^(2/5) - 1) × 100 = 31.95…; 20 of them are 0.63
    expect(told(finalOf(growth, "120"))).toBe("offTrack");
  });
});

describe("a second opinion", () => {
  const even: Given = { targets: [target("atLeast", "100")], trajectory: { kind: "even", stated: true } };
  const opinion = (scheme: Scheme, given: Given, value: string, asOf = "2025-06-01") => {
    const verdict = verdictOn(planOf(given), yearly({ 2024: value }), asOf, { opinions: [scheme] });
    const [one] = verdict?.opinions ?? [];
    return [told(verdict?.final), one?.status ?? one?.reason, one?.agrees];
  };

  it("by attainment weighs a percentage without a baseline by its points", () => {
    // 1 - 6/95 is more than 0.85, but 6 points are more than 5; of anything else points do not count.
    const floor: Given = { targets: [kept("atLeast", "95")] };
    expect(opinion(schemes.standard, floor, "89")).toEqual(["offTrack", "offTrack", true]);
    expect(opinion(schemes.standard, floor, "90")).toEqual(["slightlyBehind", "slightlyBehind", true]);
    expect(opinion(schemes.standard, { ...floor, unitOfMeasure: "个" }, "89")).toEqual([
      "slightlyBehind",
      "slightlyBehind",
      true,
    ]);
  });

  it("may rate by time what the verdict cannot judge without a start", () => {
    // 50 of 100 against 24 of 60 months.
    const { trajectory: _, ...bare } = even;
    const linear: Given = { ...bare, trajectory: { kind: "linear", stated: true }, unitOfMeasure: "个" };
    expect(opinion(schemes.yinchuan, linear, "50")).toEqual([
      "undetermined(noBaseline)",
      "onTrack",
      undefined,
    ]);
    expect(opinion(schemes.sanya, linear, "50")).toEqual([
      "undetermined(noBaseline)",
      "noExpectedValue",
      undefined,
    ]);
  });

  it("but not a value that is stale", () => {
    expect(opinion(schemes.sanya, even, "50", "2026-05-01")).toEqual([
      "undetermined(stale)",
      "noValue",
      undefined,
    ]);
  });

  it("may rate what the scheme that judges leaves open", () => {
    const options = { scheme: schemes.yinchuan, opinions: [schemes.sanya] };
    // 37 of 100 against 40: -3 lies in the gap of 银川; 3/40 lack to what is expected.
    const verdict = verdictOn(
      planOf({ ...even, unitOfMeasure: "个" }),
      yearly({ 2024: "37" }),
      "2025-06-01",
      options,
    );
    expect(told(verdict?.final)).toBe("undetermined(outsideScheme)");
    expect(verdict?.opinions?.map(({ status, value }) => [status, value?.value])).toEqual([
      ["slightlyBehind", "0.075"],
    ]);
  });

  it("has a band without a colour, where the rule names none", () => {
    const { opinions } =
      verdictOn(planOf(even), yearly({ 2024: "40" }), "2025-06-01", { opinions: [schemes.within15] }) ?? {};
    expect(opinions?.[0]).toMatchObject({ band: { zh: "范围内" }, status: "onTrack", agrees: true });
    expect(opinions?.[0]).not.toHaveProperty("colour");
  });
});

describe("a band that decides", () => {
  it("is named, with the quantity by which it was found", () => {
    const even: Given = { targets: [kept("atLeast", "40")], unitOfMeasure: "个" };
    const by = (scheme: Scheme) =>
      verdictOn(planOf(even), yearly({ 2024: "30" }), "2025-06-01", { scheme })?.final;
    // A quarter of 40 is lacking.
    expect(by(schemes.sanya)).toMatchObject({
      status: "slightlyBehind",
      band: { scheme: "sanya", name: { zh: "黄牌" }, colour: "yellow", value: { value: "0.25" } },
    });
    expect(by(schemes.within15)).toMatchObject({ status: "offTrack", band: { name: { zh: "不足" } } });
    expect(by(schemes.within15)?.band).not.toHaveProperty("colour");
  });
});
