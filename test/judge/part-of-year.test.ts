import { describe, expect, it } from "vitest";
import type { Observation } from "../../src/model/index.js";
import { doneSinceJanuary, type Given, planOf, target, told, verdictOn } from "./support.js";

// A count since January beside figures of whole years, by hand.

const inTime = { kind: "timeProgress", stated: true } as const;
const linear = { kind: "linear", stated: true } as const;
const start = { value: "60", period: "2022" };
const counted = (given: Given): Given => ({
  frequency: "month",
  unitOfMeasure: "件",
  formula: "done",
  ...given,
});

/** Status, expected value and gap of the last of some counts, ten days or more after its period. */
function judged(given: Given, values: Readonly<Record<string, number>>, asOf: string) {
  const rows = Object.entries(values).map(
    ([period, value]): Observation => ({ of: "done", place: "999999", period, value }),
  );
  return verdictOn(planOf(counted(given), { elements: [doneSinceJanuary] }), rows, asOf)?.final;
}

function brief(given: Given, values: Readonly<Record<string, number>>, asOf: string) {
  const final = judged(given, values, asOf);
  const exact = (one: { value: string; fraction?: string } | undefined) => one?.fraction ?? one?.value;
  return [told(final), exact(final?.expected?.value), exact(final?.gap), exact(final?.attainment)];
}

describe("a ceiling on a count of the year", () => {
  const ceiling: Given = { targets: [target("atMost", "60", { due: "2024" })], trajectory: inTime };

  it("is not reached before the year is over", () => {
    // 60 × 6/12 = 30; 33 - 30 = 3; 1 - 3/30 = 0.9
    expect(brief(ceiling, { "2024-01..06": 33 }, "2024-08-01")).toEqual(["slightlyBehind", "30", "3", "0.9"]);
    // 40 - 30 = 10; 1 - 10/30 = 2/3
    expect(brief(ceiling, { "2024-01..06": 40 }, "2024-08-01")[0]).toBe("offTrack");
    expect(brief(ceiling, { "2024-01..06": 30 }, "2024-08-01")[0]).toBe("onTrack");
    expect(brief(ceiling, { "2024-01..12": 60 }, "2025-02-01")[0]).toBe("met");
  });

  it("asks for nothing within the year without time progress, until it is broken", () => {
    const silent = { targets: ceiling.targets };
    expect(brief(silent, { "2024-01..06": 33 }, "2024-08-01").slice(0, 2)).toEqual(["notDue", undefined]);
    expect(brief(silent, { "2024-01..06": 60 }, "2024-08-01")[0]).toBe("notDue");
    // 80 > 60: 1 - 20/60 = 2/3
    expect(brief(silent, { "2024-01..06": 80 }, "2024-08-01").slice(0, 3)).toEqual(["offTrack", "60", "20"]);
  });

  it("nor is a range, that a count may still leave", () => {
    const range: Given = { targets: [target("between", "50", { upper: "60", due: "2024" })] };
    expect(brief(range, { "2024-01..06": 55 }, "2024-08-01")[0]).toBe("notDue");
    expect(brief(range, { "2024-01..06": 61 }, "2024-08-01")[0]).not.toBe("notDue");
    expect(brief(range, { "2024-01..12": 55 }, "2025-02-01")[0]).toBe("met");
  });

  const ceiling30: Given = { targets: [target("atMost", "30", { due: "2024" })] };
  it("once it is broken by a count since January is beyond reach: no pace and no value would mend it", () => {
    const over = judged(ceiling30, { "2024-01..06": 36 }, "2024-08-01");
    expect([over?.distance?.value, over?.paceNeeded, over?.turnsAt]).toEqual(["6", undefined, undefined]);
    // Of the whole year 30 would have done.
    const whole = judged(ceiling30, { "2024-01..12": 36 }, "2025-02-01");
    expect([told(whole), whole?.turnsAt?.value]).toEqual(["missed", "30"]);
  });

  it("a floor is: what was counted does not go away", () => {
    const floor: Given = { targets: [target("atLeast", "60", { due: "2024" })], trajectory: inTime };
    expect(brief(floor, { "2024-01..06": 65 }, "2024-08-01")[0]).toBe("met");
  });

  it("of a later year is satisfied by a whole year alone", () => {
    const later: Given = { targets: [target("atMost", "60")] };
    expect(brief(later, { "2024-01..06": 33 }, "2024-08-01")[0]).toBe("notDue");
    expect(brief(later, { "2024-01..12": 55 }, "2025-02-01")[0]).toBe("met");
  });

  it("a rate since January can stand below its ceiling for good", () => {
    const rate = counted({ ...ceiling, unitOfMeasure: "%", trajectory: undefined });
    const rows: readonly Observation[] = [{ of: "done", place: "999999", period: "2024-01..06", value: 33 }];
    expect(told(verdictOn(planOf(rate, { elements: [doneSinceJanuary] }), rows, "2024-08-01")?.final)).toBe(
      "met",
    );
  });
});

describe("a part of a year beside whole years", () => {
  const milestones = [target("atLeast", "70", { due: "2024" })];
  const targets = [target("atLeast", "100")];

  it("is judged by time progress as if there were no baseline", () => {
    const given: Given = { targets, milestones, trajectory: inTime };
    // 70 × 11/12 = 385/6; 385/6 - 55 = 55/6; 1 - (55/6)/(385/6) = 6/7
    const expected = ["slightlyBehind", "385/6", "55/6", "6/7"];
    expect(brief(given, { "2024-01..11": 55 }, "2024-12-15")).toEqual(expected);
    expect(brief({ ...given, baseline: start }, { "2024-01..11": 55 }, "2024-12-15")).toEqual(expected);
  });

  it("the whole year is judged from the baseline again", () => {
    const given: Given = { targets, milestones, trajectory: inTime, baseline: start };
    // (65 - 60) / (70 - 60)
    expect(brief(given, { "2024-01..12": 65 }, "2025-02-01")).toEqual(["offTrack", "70", "5", "0.5"]);
    expect(brief(given, { "2024-01..12": 55 }, "2025-02-01")[0]).toBe("reversing");
  });

  it("has no place on a path of years", () => {
    for (const kind of ["linear", "even", "compound", "step"] as const) {
      const given: Given = { targets, trajectory: { kind, stated: true }, baseline: start };
      const final = judged(given, { "2023-01..06": 33 }, "2023-08-01");
      expect([told(final), final?.expected, final?.gap, final?.distance, final?.paceNeeded]).toEqual([
        "notDue",
        undefined,
        undefined,
        undefined,
        undefined,
      ]);
    }
    // 60 + 40 × 1/5 = 68
    expect(
      brief({ targets, trajectory: linear, baseline: start }, { "2023-01..12": 66 }, "2024-02-01").slice(
        0,
        3,
      ),
    ).toEqual(["offTrack", "68", "2"]);
  });

  it("nor between milestones, unless the one of its year is reached", () => {
    const given: Given = { targets, milestones, trajectory: linear, baseline: start };
    expect(brief(given, { "2024-01..06": 40 }, "2024-08-01")[0]).toBe("notDue");
    expect(brief(given, { "2024-01..06": 71 }, "2024-08-01").slice(0, 2)).toEqual(["onTrack", "70"]);
  });

  it("stands beside what the document says of that part, and beside a baseline of the same part", () => {
    const half = [target("atLeast", "35", { due: "2024-01..06" })];
    const given: Given = { targets, milestones: half, baseline: start };
    // 1 - 5/35 = 6/7
    expect(brief(given, { "2024-01..06": 30 }, "2024-08-01")).toEqual(["slightlyBehind", "35", "5", "6/7"]);
    const sameHalf = { ...given, baseline: { value: "31", period: "2022-01..06" } };
    expect(brief(sameHalf, { "2024-01..06": 30 }, "2024-08-01")[0]).toBe("reversing");
  });
});

describe("a floor or ceiling of every year", () => {
  const kept = (...[comparator, value]: Parameters<typeof target>): Given => ({
    targets: [target(comparator, value, { holds: "everyPeriod" })],
  });

  it("judges whole years", () => {
    const floor = kept("atLeast", "60");
    expect(brief(floor, { "2024-01..06": 33 }, "2024-08-01").slice(0, 2)).toEqual(["notDue", undefined]);
    expect(brief(floor, { "2024-01..06": 60 }, "2024-08-01").slice(0, 2)).toEqual(["onTrack", "60"]);
    // 1 - 27/60
    expect(brief(floor, { "2024-01..12": 33 }, "2025-02-01")[0]).toBe("offTrack");
    const ceiling = kept("atMost", "60");
    expect(brief(ceiling, { "2024-01..06": 33 }, "2024-08-01")[0]).toBe("notDue");
    expect(brief(ceiling, { "2024-01..06": 80 }, "2024-08-01").slice(0, 2)).toEqual(["offTrack", "60"]);
    expect(brief(ceiling, { "2024-01..12": 55 }, "2025-02-01")[0]).toBe("onTrack");
  });

  it("and within the year by time progress where the plan says so", () => {
    // 60 × 6/12
    const floor = { ...kept("atLeast", "60"), trajectory: inTime };
    expect(brief(floor, { "2024-01..06": 33 }, "2024-08-01").slice(0, 2)).toEqual(["onTrack", "30"]);
    expect(brief(floor, { "2024-01..06": 24 }, "2024-08-01").slice(0, 2)).toEqual(["offTrack", "30"]);
    expect(
      brief({ ...kept("atMost", "60"), trajectory: inTime }, { "2024-01..06": 33 }, "2024-08-01"),
    ).toEqual(["slightlyBehind", "30", "3", "0.9"]);
  });
});
