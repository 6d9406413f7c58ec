import { describe, expect, it } from "vitest";
import { judge, type Verdict } from "../../src/judge/index.js";
import type { Observation } from "../../src/model/index.js";
import { indicator, target as ofCoverage, smallPlan } from "../support/small-plan.js";
import { type Given, planOf, target, told, verdictOn, yearly } from "./support.js";

// By which period a target is judged: the latest one, and from the day after its last day the due period for good.

/** Status, measured period, and the figure that is awaited. */
function shown(verdict: Verdict | undefined) {
  return [told(verdict?.final), verdict?.measurement.period, verdict?.final.awaited?.period];
}

describe("the due period", () => {
  const even: Given = { targets: [target("atLeast", "100")], trajectory: { kind: "even", stated: true } };
  const on = (asOf: string, values: Parameters<typeof yearly>[0]) =>
    shown(verdictOn(planOf(even), yearly(values), asOf));

  it("judges from the day after its last day, not on it", () => {
    // 80 in 2026 is four fifths of 100. The figure of 2027 is due 120 days after 2027: on 29 April 2028.
    expect(on("2027-12-31", { 2026: "80" })).toEqual(["onTrack", "2026", undefined]);
    expect(on("2028-01-01", { 2026: "80" })[0]).toBe("undetermined(awaiting)");
    expect(on("2028-04-29", { 2026: "80" })[0]).toBe("undetermined(awaiting)");
    expect(on("2028-04-30", { 2026: "80" })[0]).toBe("undetermined(noData)");
  });

  it("judges at once when its figure is there", () => {
    expect(on("2028-03-01", { 2026: "80", 2027: "99" })).toEqual(["missed", "2027", undefined]);
    expect(on("2028-02-29", { 2026: "80", 2027: "99" })[0]).toBe("undetermined(awaiting)");
  });

  it("of which an estimate is there before it is over is missed by nobody: it is judged as any other", () => {
    const early = (value: string, asOf = "2027-06-01", more: Partial<Given> = {}) => {
      const rows: readonly Observation[] = [
        { of: "x", place: "999999", period: "2027", value, status: "estimated", reportedOn: "2027-05-01" },
      ];
      const verdict = verdictOn(planOf({ targets: [target("atLeast", "90")], ...more }), rows, asOf);
      return [told(verdict?.final), verdict?.final.expected?.value.value];
    };
    // 80 lies 10 points below the 90 of 2027, 86 lies 4 points below.
    expect([early("80"), early("86")]).toEqual([
      ["offTrack", "90"],
      ["slightlyBehind", "90"],
    ]);
    expect(early("90")).toEqual(["met", "90"]);
    expect(
      early("90", "2027-06-01", { targets: [target("atLeast", "90", { holds: "everyPeriod" })] }),
    ).toEqual(["onTrack", "90"]);
    // 31 December 2027 itself is not over.
    expect(early("86", "2027-12-31")[0]).toBe("slightlyBehind");
    expect(early("86", "2028-01-01")[0]).toBe("missed");
  });

  it("is not replaced by a later year", () => {
    expect(on("2029-06-01", { 2027: "100", 2028: "50" })).toEqual(["met", "2027", undefined]);
    expect(on("2029-06-01", { 2026: "80", 2028: "100" })[0]).toBe("undetermined(noData)");
  });

  it("of which a part is missing can be awaited until its last day", () => {
    const half: readonly Observation[] = [
      { of: "children.all", place: "999999", period: "2027/28", value: "100", reportedOn: "2027-10-01" },
    ];
    const at = (asOf: string) =>
      told(judge(smallPlan(), half, { indicator: "coverage", place: "999999", asOf })?.final);
    // A snapshot of 1 September 2027 is due by 4 January (assumed).
    expect(at("2028-01-04")).toBe("undetermined(awaiting)");
    expect(at("2028-01-05")).toBe("undetermined(incomplete)");
  });
});

describe("before the due period", () => {
  const floor = indicator({ targets: [ofCoverage({ holds: "everyPeriod" })] });
  const plan = smallPlan({ indicators: [floor] });
  const row = (of: string, period: string, value: string, source = "甲"): Observation => ({
    of,
    place: "999999",
    period,
    value,
    source,
    reportedOn: `${period.slice(0, 4)}-10-01`,
  });
  const both = (period: string, covered: string, all = "100", source?: string) => [
    row("children.covered", period, covered, source),
    row("children.all", period, all, source),
  ];
  const on = (asOf: string, rows: readonly Observation[]) =>
    shown(judge(plan, rows, { indicator: "coverage", place: "999999", asOf }));

  it("a part of the newest figure is no figure until its last day is over", () => {
    const rows = [...both("2023/24", "96"), row("children.all", "2024/25", "100")];
    expect(on("2024-11-01", rows)).toEqual(["onTrack", "2023/24", undefined]);
    expect(on("2025-01-04", rows)).toEqual(["onTrack", "2023/24", undefined]);
    expect(on("2025-01-05", rows)).toEqual(["undetermined(incomplete)", "2024/25", undefined]);
  });

  it("nor are figures that contradict one another without end", () => {
    // Both counts are told in two ways: no single one tells what would follow.
    const rows = [...both("2023/24", "96"), ...both("2024/25", "97"), ...both("2024/25", "94", "99", "乙")];
    expect(on("2024-11-01", rows)).toEqual(["onTrack", "2023/24", undefined]);
    expect(on("2025-01-05", rows)).toEqual(["undetermined(conflicting)", "2024/25", undefined]);
    // One count told in two ways that come to the same is judged.
    const same = [
      ...both("2023/24", "96"),
      ...both("2024/25", "97"),
      row("children.covered", "2024/25", "98", "乙"),
    ];
    expect(on("2024-11-01", same)).toEqual(["onTrack", "2024/25", undefined]);
  });

  it("nothing to cover is not applicable, and something covered of nothing is not", () => {
    expect(on("2025-01-05", both("2024/25", "0", "0"))[0]).toBe("notApplicable");
    expect(on("2025-01-05", both("2024/25", "1", "0"))[0]).toBe("undetermined(notComputable)");
    // Of how many none is covered is not known.
    expect(on("2025-01-05", [row("children.covered", "2024/25", "0")])[0]).toBe("undetermined(incomplete)");
  });
});

describe("targets that govern together", () => {
  const floor = (due: string, value: string) => target("atLeast", value, { due, holds: "everyPeriod" });
  const places = [{ id: "east", name: { zh: "东镇" } }];
  const final = (targets: Given["targets"], values: Parameters<typeof yearly>[0], place = "999999") => {
    const rows = yearly(values).map((row) => ({ ...row, place }));
    const asOf = `${Number(Object.keys(values).at(-1)) + 1}-06-01`;
    const one = verdictOn(planOf({ targets }, { places }), rows, asOf, {}, place)?.final;
    return [told(one), one?.target.value];
  };

  it("of floors the next one that is due holds, in whatever order they stand", () => {
    const floors = [floor("2025", "20"), floor("2027", "30")];
    for (const targets of [floors, [...floors].reverse()]) {
      expect(final(targets, { 2024: "25" })).toEqual(["onTrack", "20"]);
      expect(final(targets, { 2025: "25" })).toEqual(["met", "20"]);
      expect(final(targets, { 2026: "32" })).toEqual(["onTrack", "30"]);
      expect(final(targets, { 2028: "25" })[1]).toBe("30");
    }
  });

  it("the gravest of a goal and a floor is told, whichever stands first", () => {
    const pair = [target("atLeast", "90"), floor("2027", "20")];
    for (const targets of [pair, [...pair].reverse()]) {
      expect(final(targets, { 2024: "10" })).toEqual(["offTrack", "20"]);
      expect(final(targets, { 2027: "50" })).toEqual(["missed", "90"]);
    }
  });

  it("a town has its own beside those of every town", () => {
    const targets = [target("atLeast", "90"), target("atLeast", "40", { places: "every" })];
    expect(final(targets, { 2027: "50" }, "east")).toEqual(["met", "40"]);
    expect(final(targets, { 2027: "50" })).toEqual(["missed", "90"]);
  });
});
