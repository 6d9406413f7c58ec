import { describe, expect, it } from "vitest";
import { standardRules } from "../../src/flag/index.js";
import type { Observation } from "../../src/model/index.js";
import { doneSinceJanuary, type Given, planOf, target, yearly } from "../judge/support.js";
import { indicator, smallPlan } from "../support/small-plan.js";
import { type Asked, brief, flagsOn } from "./support.js";

/** From 80 in 2022 to at least 95 in 2027: 83, 86, 89 and 92 on the way. */
const climb = {
  baseline: { value: "80", period: "2022" },
  trajectory: { kind: "linear", stated: true },
  targets: [target("atLeast", "95")],
} as const;

function told(
  given: Parameters<typeof planOf>[0],
  values: Readonly<Record<string, string | boolean>>,
  asOf: string,
  asked?: Asked,
): readonly string[] {
  return flagsOn(planOf(given), yearly(values), asOf, asked).map(brief);
}

describe("on the way to a target", () => {
  it("nothing is flagged where the path is kept", () => {
    expect(told(climb, { 2023: "83", 2024: "86", 2025: "89" }, "2026-06-01")).toEqual([]);
  });

  it("off track, behind twice, and faster than ever to go", () => {
    // Of 6 points 4, of 9 points 5: below 0.85. Needed (95 - 85) / 2 = 5 a year and a year ago 11 / 3; the best was 3.
    expect(told(climb, { 2023: "83", 2024: "84", 2025: "85" }, "2026-06-01")).toEqual([
      "off_track warning 2024 x2",
      "behind_twice warning 2024 x2",
      "milestone_out_of_reach info 2024 x2",
    ]);
  });

  it("slightly behind counts as behind", () => {
    // 85.9: 5.9 of 6, 88: 8 of 9. Needed 7 / 2 and 9.1 / 3, the best 3.
    expect(told(climb, { 2023: "83", 2024: "85.9", 2025: "88" }, "2026-06-01")).toEqual([
      "slightly_behind info 2024 x2",
      "behind_twice warning 2024 x2",
      "milestone_out_of_reach info 2024 x2",
    ]);
  });

  it("behind once is not twice", () => {
    expect(told(climb, { 2023: "83", 2024: "86", 2025: "88" }, "2026-06-01")).toEqual([
      "slightly_behind info 2025 x1",
      "milestone_out_of_reach info 2025 x1",
    ]);
  });

  it("a year without a report leaves open how long it has lasted", () => {
    // The best: from 80 to 84 in two years, 2 a year.
    expect(told(climb, { 2024: "84", 2025: "85" }, "2026-06-01")).toEqual([
      "off_track warning 2024? x2",
      "behind_twice warning 2024? x2",
      "milestone_out_of_reach info 2024? x2",
    ]);
  });

  it("worse than it began is reversing", () => {
    // Needed 16 / 4 = 4; the best so far is a loss of 1.
    expect(told(climb, { 2023: "79" }, "2024-06-01")).toEqual([
      "reversing warning 2023 x1",
      "milestone_out_of_reach info 2023 x1",
    ]);
  });

  it("a value that falls back behind an early met target, though still above its path", () => {
    expect(told(climb, { 2024: "96", 2025: "94" }, "2026-06-01")).toEqual([
      "slipped_after_met warning 2025 x1",
    ]);
  });

  it("a target raised above a value that stands has not slipped", () => {
    const raised = {
      ...climb,
      revisions: [
        {
          issued: "2025-01-01",
          effective: "2025",
          pathFrom: "start" as const,
          document: "调整文件(虚构)",
          reason: "提前达到",
          targets: [target("atLeast", "98")],
        },
      ],
    };
    expect(told(raised, { 2024: "96", 2025: "96" }, "2026-06-01")).toEqual([]);
  });

  it("the next official milestone comes before the target", () => {
    // From 82 to 83 in 2025 asks for 1 a year and the best was 2; without the milestone (95 - 82) / 3 > 4 would be asked for.
    const official = { ...climb, milestones: [target("atLeast", "83", { due: "2025" })] };
    expect(told(official, { 2024: "82" }, "2025-06-01")).not.toContain("milestone_out_of_reach info 2024 x1");
    const high = { ...climb, milestones: [target("atLeast", "83.1", { due: "2025" })] };
    // 1.1 against (82 - 80) / 2 = 1 a year.
    expect(told(high, { 2024: "82" }, "2025-06-01")).toContain("milestone_out_of_reach info 2024? x1");
  });

  it("less is better turns it all round", () => {
    const fall = {
      ...climb,
      baseline: { value: "20", period: "2022" },
      targets: [target("atMost", "5")],
    };
    // 17 and 14 are expected: 3 and 4 of 6 points; needed 11 / 3, the best 3.
    expect(told(fall, { 2023: "17", 2024: "16" }, "2025-06-01")).toEqual([
      "off_track warning 2024 x1",
      "milestone_out_of_reach info 2024 x1",
    ]);
    expect(told(fall, { 2024: "4", 2025: "6" }, "2026-06-01")).toEqual(["slipped_after_met warning 2025 x1"]);
  });
});

describe("at the end", () => {
  it("a missed target is critical, and stays missed when a later figure reaches it", () => {
    const missed = ["target_missed critical 2027 x1"];
    const values = { 2025: "89", 2026: "92", 2027: "94" };
    expect(told(climb, values, "2028-06-01")).toEqual(missed);
    expect(told(climb, { ...values, 2028: "96" }, "2029-06-01")).toEqual(missed);
  });

  it("a target met in its year is not flagged when a later figure falls", () => {
    expect(told(climb, { 2026: "92", 2027: "95", 2028: "90" }, "2029-06-01")).toEqual([]);
  });

  it("an event that did not happen is missed; one that is not due is nothing", () => {
    const event = { targets: [target("achieved")], unitOfMeasure: undefined };
    expect(told(event, { 2027: false }, "2028-06-01")).toEqual(["target_missed critical 2027 x1"]);
    expect(told(event, { 2026: false }, "2027-06-01")).toEqual([]);
    expect(told(event, { 2027: true }, "2028-06-01")).toEqual([]);
    expect(told(event, {}, "2028-06-01")).toEqual(["no_data warning 2027 x1"]);
  });
});

describe("a floor for every period", () => {
  const floor = { targets: [target("atLeast", "22", { holds: "everyPeriod" })] } as const;

  it("is broken by little or by much, and the year before the plan does not count", () => {
    // 20 / 22 with a gap of 2 points is slight, 16 / 22 is not.
    expect(told(floor, { 2022: "20", 2023: "20", 2024: "16" }, "2025-06-01")).toEqual([
      "floor_or_ceiling_broken warning 2023 x2",
    ]);
  });

  it("is broken beside a target that is graver still, and is told with its own numbers", () => {
    // 20 in 2022 to 30 in 2027: 22 in 2023 and 24 in 2024, of which 21 is half and a quarter of the way.
    const both: Given = {
      targets: [target("atLeast", "30"), ...floor.targets],
      baseline: { value: "20", period: "2022" },
      trajectory: { kind: "linear", stated: true },
    };
    const flags = flagsOn(planOf(both), yearly({ 2023: "21", 2024: "21" }), "2025-06-01");
    expect(flags.map(brief)).toEqual([
      "off_track warning 2023 x2",
      "behind_twice warning 2023 x2",
      // (30 - 21) / 3 against 1
      "milestone_out_of_reach info 2023 x2",
      "floor_or_ceiling_broken warning 2023 x2",
    ]);
    const told = flags.map(({ status, target: of, gap }) => [status, of?.value, gap?.value]);
    expect([told[0], told[3]]).toEqual([
      ["offTrack", "30", "3"],
      // (21 - 20) / (22 - 20): half of what the floor asks above the start
      ["offTrack", "22", "1"],
    ]);
    // 22 keeps the floor, and lies on the way in 2023.
    expect(flagsOn(planOf(both), yearly({ 2023: "22" }), "2024-06-01").map(brief)).toEqual([]);
  });

  it("is broken in its last year too, which is no missed target", () => {
    expect(told(floor, { 2026: "22", 2027: "21" }, "2028-06-01")).toEqual([
      "floor_or_ceiling_broken warning 2027 x1",
    ]);
    expect(told(floor, { 2026: "21", 2027: "22" }, "2028-06-01")).toEqual([]);
  });
});

describe("a floor or ceiling of each year, which time progress divides", () => {
  const title = {
    zh: "底线或上限未守住或偏离时序进度",
    en: "Floor or ceiling broken or off its time progress",
  };

  it.each([
    // Half of 12 by June; 12 by December
    ["atMost", "2024-01..06", 7, "2024-07-10", [title]],
    ["atMost", "2024-01..06", 6, "2024-07-10", []],
    ["atMost", "2024-01..12", 13, "2025-01-10", [title]],
    ["atLeast", "2024-01..06", 5, "2024-07-10", [title]],
    ["atLeast", "2024-01..12", 11, "2025-01-10", [title]],
    ["atLeast", "2024-01..12", 12, "2025-01-10", []],
  ] as const)(
    "%s 12: %s, %i, is titled so that it is true of both",
    (comparator, period, value, asOf, titles) => {
      const plan = planOf(
        {
          targets: [target(comparator, "12", { holds: "everyPeriod" })],
          trajectory: { kind: "timeProgress", stated: true },
          frequency: "month",
          unitOfMeasure: "件",
          formula: "done",
        },
        { elements: [doneSinceJanuary] },
      );
      const rows = [{ of: "done", place: "999999", period, value }];
      const flags = flagsOn(plan, rows, asOf).filter(({ rule }) => rule === "floor_or_ceiling_broken");
      expect(flags.map((flag) => flag.title)).toEqual(titles);
    },
  );
});

describe("nothing usable was reported", () => {
  it("nothing at all", () => {
    // The figure of 2023 is due by 2024-04-29: 120 days after the end of a year before a leap year.
    expect(told(climb, {}, "2024-04-29")).toEqual([]);
    expect(told(climb, {}, "2024-04-30")).toEqual(["no_data warning 2023 x1"]);
    // Two years later those of 2024 and 2025 are overdue too, and the plan has no earlier ones.
    expect(told(climb, {}, "2026-06-01")).toEqual(["no_data warning 2023 x3"]);
  });

  it("the next figure overdue is stale, and what was off track before is not judged any more", () => {
    expect(told(climb, { 2023: "81" }, "2025-04-30")).toEqual([
      "off_track warning 2023 x1",
      // (95 - 81) / 4 against 1
      "milestone_out_of_reach info 2023 x1",
    ]);
    expect(told(climb, { 2023: "81" }, "2025-05-01")).toEqual(["stale warning 2024 x1"]);
    expect(told(climb, { 2023: "81" }, "2026-05-01")).toEqual(["stale warning 2024 x2"]);
  });

  it("the figure of the due period never came", () => {
    expect(told(climb, { 2025: "89", 2026: "92" }, "2028-05-01")).toEqual(["no_data warning 2027 x1"]);
    // What was stale until the target was due goes on as one run: 2026 was not reported either.
    expect(told(climb, { 2025: "89" }, "2027-05-01")).toEqual(["stale warning 2026 x1"]);
    expect(told(climb, { 2025: "89" }, "2028-05-01")).toEqual(["no_data warning 2026 x2"]);
  });

  it("a county's own rule can ask for more from the second period on", () => {
    const steps = [
      { periods: 1, severity: "warning", response: "remind" },
      { periods: 2, severity: "critical", response: "supervise" },
    ] as const;
    const rules = ["no_data", "stale"].flatMap((id) =>
      standardRules.filter((one) => one.id === id).map((one) => ({ ...one, steps })),
    );
    expect(told(climb, {}, "2024-06-01", { rules })).toEqual(["no_data warning 2023 x1"]);
    expect(told(climb, {}, "2025-06-01", { rules })).toEqual(["no_data critical 2023 x2"]);
    expect(told(climb, { 2023: "81" }, "2026-06-01", { rules })).toEqual(["stale critical 2024 x2"]);
  });

  it("contradicting reports, where they come to different states", () => {
    const [report] = yearly({ 2024: "84" });
    const other = (value: string) => ({ ...report, value, source: "另一单位" }) as Observation;
    const rows = (value: string) => [report as Observation, other(value)];
    const plan = planOf(climb);
    expect(flagsOn(plan, rows("90"), "2025-06-01").map(brief)).toEqual(["conflicting warning 2024 x1"]);
    // 84.1 is as far off track as 84.
    expect(flagsOn(plan, rows("84.1"), "2025-06-01").map(brief)).toContain("off_track warning 2024? x1");
  });
});

describe("counts", () => {
  const plan = smallPlan();
  const row = (
    of: string,
    value: string,
    place = "999999",
    change: Partial<Observation> = {},
  ): Observation => ({
    of,
    place,
    period: "2024/25",
    value,
    ...change,
  });

  it("one of two is incomplete", () => {
    const flags = flagsOn(plan, [row("children.all", "100")], "2025-06-01");
    // 2023/24 was never reported: that is no run of the same, and known.
    expect(flags.map(brief)).toEqual(["incomplete warning 2024/25 x1"]);
  });

  it("figures by two definitions cannot be put together", () => {
    const defined = smallPlan({
      elements: plan.elements.map((element) => ({
        ...element,
        definitions: [
          { version: "old", from: "2020-01-01", words: "旧", until: "2023-12-31" },
          { version: "new", from: "2024-01-01", words: "新" },
        ],
      })),
    });
    const rows = [
      row("children.covered", "90", "east", { definition: "old" }),
      row("children.covered", "90", "west", { definition: "new" }),
      row("children.all", "200"),
    ];
    expect(flagsOn(defined, rows, "2025-06-01").map(brief)).toEqual([
      "definition_changed warning 2024/25 x1",
    ]);
  });

  it.each([
    // 92 of 100 beside 95: 3 points, the effect of three children and not more
    ["east at 92, as far as three children", ["92", "100"], ["98", "100"], []],
    ["east at 91, as far as four", ["91", "100"], ["99", "100"], ["place_behind_whole info — x1"]],
    ["thirty children", ["15", "30"], ["300", "300"], ["place_behind_whole info — x1"]],
    ["fewer than thirty", ["14", "29"], ["300", "300"], []],
    ["ahead of the whole", ["100", "100"], ["80", "100"], []],
  ] as const)("a place beside the whole: %s", (_, [covered, all], [others, rest], expected) => {
    const rows = [
      row("children.covered", covered, "east"),
      row("children.all", all, "east"),
      row("children.covered", others, "west"),
      row("children.all", rest, "west"),
    ];
    const told = flagsOn(plan, rows, "2025-06-01", { place: "east" });
    expect(told.map(({ rule, severity, periods }) => `${rule} ${severity} — x${periods}`)).toEqual(expected);
    for (const { since, sinceAtLatest } of told) expect([since, sinceAtLatest]).toEqual(["2024/25", true]);
  });

  it("a place without a target is not blamed for what it was not asked for", () => {
    expect(flagsOn(plan, [], "2025-06-01", { place: "east" })).toEqual([]);
    expect(flagsOn(smallPlan({ indicators: [indicator()] }), [], "2025-06-01")).toHaveLength(1);
  });
});

describe("the list", () => {
  it("ends at a reminder everywhere", () => {
    expect(new Set(standardRules.flatMap(({ steps }) => steps.map(({ response }) => response)))).toEqual(
      new Set(["remind"]),
    );
  });

  it("has ids of its own and titles in both languages", () => {
    expect(new Set(standardRules.map(({ id }) => id)).size).toBe(standardRules.length);
    for (const { title } of standardRules) expect([title.zh, title.en].every(Boolean)).toBe(true);
  });
});
