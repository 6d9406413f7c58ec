import { describe, expect, it } from "vitest";
import { type AssessOptions, assess, compareAssessments } from "../../src/assess/index.js";
import { schemes } from "../../src/judge/index.js";
import type { Observation, Plan, TargetRevision } from "../../src/model/index.js";
import { type Given, planOf, target, yearly } from "../judge/support.js";

const becauseOf = (
  [given, rows, asOf]: readonly [Given, readonly Observation[], string],
  ...[later, laterRows, laterAsOf]: readonly [Given, readonly Observation[], string]
) =>
  compareAssessments(
    assess(planOf(given), rows, { asOf }),
    assess(planOf(later), laterRows, { asOf: laterAsOf }),
  ).map(({ before, after, because }) => [before, after, because]);

const milestone = (value: string, due = "2025") => target("atLeast", value, { due });
const revision = (more: Partial<TargetRevision>): TargetRevision => ({
  issued: "2026-05-01",
  effective: "2025",
  document: "调整文件(虚构)",
  reason: "生源减少",
  targets: [target("atLeast", "95")],
  ...more,
});

describe("why a verdict changed", () => {
  const given: Given = { targets: [target("atLeast", "95")], milestones: [milestone("90")] };
  const rows = yearly({ 2025: "88" });

  it("a milestone alone was revised: 88 falls short of 90 and satisfies 85", () => {
    const revised = { ...given, revisions: [revision({ milestones: [milestone("85")] })] };
    const at = (asOf: string) => [revised, rows, asOf] as const;
    expect(becauseOf(at("2026-04-30"), ...at("2026-05-01"))).toEqual([
      ["slightlyBehind", "onTrack", "revisedTarget"],
    ]);
  });

  it("another plan has another milestone, of the year or of the next one on a path", () => {
    const later = { ...given, milestones: [milestone("85")] };
    expect(becauseOf([given, rows, "2026-05-01"], ...([later, rows, "2026-05-01"] as const))).toEqual([
      ["slightlyBehind", "onTrack", "revisedTarget"],
    ]);
    // Straight from 80 in 2022 to 2026: 80 + 3/4 × 12 = 89 of 92, 80 + 3/4 × 10 = 87.5 of 90.
    const path = (value: string): Given => ({
      targets: [target("atLeast", "95")],
      milestones: [milestone(value, "2026")],
      baseline: { value: "80", period: "2022" },
      trajectory: { kind: "linear", stated: true },
    });
    expect(
      becauseOf([path("92"), rows, "2026-05-01"], ...([path("90"), rows, "2026-05-01"] as const)),
    ).toEqual([["slightlyBehind", "onTrack", "revisedTarget"]]);
  });

  it("the next target follows on the one that is past, without a revision", () => {
    // 91 misses 92 in 2025; in 2026 the target of 2027 counts, by a straight path from 80: 80 + 15 × 4/5 = 92.
    const two: Given = {
      targets: [milestone("92"), target("atLeast", "95")],
      baseline: { value: "80", period: "2022" },
      trajectory: { kind: "linear", stated: true },
    };
    const both = yearly({ 2025: "91", 2026: "93" });
    expect(becauseOf([two, both, "2026-05-01"], ...([two, both, "2027-04-01"] as const))).toEqual([
      ["missed", "onTrack", "newData"],
    ]);
    // Without the figure of 2026 the target of 2027 follows all the same, when it is overdue.
    expect(
      becauseOf(
        [two, yearly({ 2025: "91" }), "2026-05-01"],
        ...([two, yearly({ 2025: "91" }), "2027-05-01"] as const),
      ),
    ).toEqual([["missed", "undetermined", "date"]]);
  });

  it("a revision that was known before has changed nothing in between", () => {
    const revised = {
      ...given,
      revisions: [
        revision({ issued: "2025-06-01", effective: "2026", milestones: [milestone("92", "2026")] }),
      ],
    };
    const both = yearly({ 2025: "90", 2026: "91" });
    const at = (asOf: string) => [revised, both, asOf] as const;
    expect(becauseOf(at("2026-05-01"), ...at("2027-04-01"))).toEqual([
      ["onTrack", "slightlyBehind", "newData"],
    ]);
  });

  it("a figure where there was none is new, whatever it is held against", () => {
    const at = (asOf: string) => [given, yearly({ 2025: "88" }), asOf] as const;
    expect(becauseOf([given, [], "2026-05-01"], ...at("2026-05-01"))).toEqual([
      ["undetermined", "slightlyBehind", "newData"],
    ]);
  });

  it("a floor beside the target that decides after a correction is no revision", () => {
    const both: Given = {
      targets: [target("atLeast", "95"), target("atLeast", "80", { holds: "everyPeriod" })],
      baseline: { value: "80", period: "2022" },
      trajectory: { kind: "linear", stated: true },
    };
    const corrected = [
      ...rows,
      { of: "x", place: "999999", period: "2025", value: "79", reportedOn: "2026-05-02" },
    ];
    // 80 + 15 × 3/5 = 89: 88 is (88 - 80)/(89 - 80) = 8/9 of the way; 79 is below the start.
    expect(becauseOf([both, corrected, "2026-05-01"], ...([both, corrected, "2026-05-03"] as const))).toEqual(
      [["slightlyBehind", "reversing", "revisedData"]],
    );
  });
});

describe("of several targets now one decides and now another", () => {
  it("because the figure was corrected: 97 is far above the 86 on the way to 95 at most, 91 satisfies both", () => {
    // On the way from 80 in 2022 to 2027, two years of five: 80 + 2/5 × 10 = 84 of 90, 80 + 2/5 × 15 = 86 of 95.
    const both: Given = {
      targets: [target("atLeast", "90"), target("atMost", "95")],
      trajectory: { kind: "linear", stated: true },
      baseline: { value: "80", period: "2022" },
    };
    const of = (value: string) => [both, yearly({ 2024: value }), "2025-06-01"] as const;
    expect(becauseOf(of("97"), ...of("91"))).toEqual([["offTrack", "met", "revisedData"]]);
  });

  it("because a day went by: a floor of 80 is kept until 2027 is over, and then it is met as the target is", () => {
    const floor = target("atLeast", "80", { holds: "everyPeriod" });
    const beside: Given = { targets: [target("atLeast", "90"), floor] };
    const rows = yearly({ 2027: "91" }).map((row) => ({ ...row, reportedOn: "2027-12-01" }));
    const on = (asOf: string) => [beside, rows, asOf] as const;
    expect(becauseOf(on("2027-12-31"), ...on("2028-01-01"))).toEqual([["onTrack", "met", "date"]]);
  });

  it("and another target for the one that decides is a revision all the same", () => {
    const floor = target("atLeast", "80", { holds: "everyPeriod" });
    const rows = yearly({ 2027: "91" });
    const to = (value: string): Given => ({ targets: [target("atLeast", value), floor] });
    // 91 satisfies 90 and not 92, and by 2028 it is too late.
    expect(becauseOf([to("90"), rows, "2028-06-01"], ...([to("92"), rows, "2028-06-01"] as const))).toEqual([
      ["met", "missed", "revisedTarget"],
    ]);
  });
});

describe("what is no change of the plan or of its targets", () => {
  const climb: Given = {
    targets: [target("atLeast", "95")],
    baseline: { value: "80", period: "2022" },
    trajectory: { kind: "linear", stated: true },
  };
  const changes = (
    [plan, rows, options]: readonly [Plan, readonly Observation[], AssessOptions],
    [later, laterRows, laterOptions]: readonly [Plan, readonly Observation[], AssessOptions],
  ) =>
    compareAssessments(assess(plan, rows, options), assess(later, laterRows, laterOptions)).map(
      ({ place, change, because }) => [place, change, because],
    );
  const asOf = "2026-05-31";

  it("other places were asked about", () => {
    const places = [{ id: "east", name: { zh: "东镇" } }];
    const plan = planOf({ targets: [target("atLeast", "95", { places: ["999999", "east"] })] }, { places });
    const [one, all] = [
      { asOf, places: ["999999"] },
      { asOf, places: ["999999", "east"] },
    ];
    expect(changes([plan, [], one], [plan, [], all])).toEqual([["east", "appeared", "question"]]);
    expect(changes([plan, [], all], [plan, [], one])).toEqual([["east", "disappeared", "question"]]);
    // Asked about in both, a town that only the later plan gives a target.
    const before = planOf({ targets: [target("atLeast", "95")] }, { places });
    expect(changes([before, [], all], [plan, [], all])).toEqual([["east", "appeared", "revisedPlan"]]);
  });

  it("a path was assumed, values were rounded, or another scheme judged", () => {
    // Without a path nothing is expected before 2027; 80 + 15 x 3/5 = 89 on a straight one.
    const plan = planOf({ ...climb, trajectory: undefined });
    const rows = yearly({ 2025: "89" });
    expect(changes([plan, rows, { asOf }], [plan, rows, { asOf, assume: { path: "linear" } }])).toEqual([
      ["999999", "newlyJudged", "question"],
    ]);
    // 94.96 misses 95, and rounded to 95 it meets it.
    const end = { asOf: "2028-06-01" };
    const last = yearly({ 2027: "94.96" });
    expect(changes([plan, last, end], [plan, last, { ...end, roundedComparison: true }])).toEqual([
      ["999999", "recovered", "question"],
    ]);
    // 88 of 80 to 89 is 8/9 of the way, and 1 point is little: slight by the standard scheme; here everything short is grave.
    const own = {
      ...schemes.standard,
      id: "own",
      bands: schemes.standard.bands.map((band) =>
        band.status === "slightlyBehind" ? { ...band, status: "offTrack" as const } : band,
      ),
    };
    const short = yearly({ 2025: "88" });
    expect(changes([planOf(climb), short, { asOf }], [planOf(climb), short, { asOf, scheme: own }])).toEqual([
      ["999999", "worsened", "question"],
    ]);
  });

  it("a path that is assumed says nothing of what rests on the document's own", () => {
    const rows = yearly({ 2025: "88" });
    const fixed = [
      ...rows,
      { of: "x", place: "999999", period: "2025", value: "89", reportedOn: "2026-05-01" },
    ];
    const assumed = { asOf, assume: { path: "linear" as const } };
    expect(changes([planOf(climb), rows, { asOf }], [planOf(climb), fixed, assumed])).toEqual([
      ["999999", "recovered", "revisedData"],
    ]);
  });

  it("the same figures come to another value by another formula", () => {
    const elements = ["a", "b"].map((id) => ({
      id,
      name: { zh: id },
      unitOfMeasure: "人",
      timing: "snapshot" as const,
      calendar: "calendar" as const,
    }));
    const by = (formula: string) =>
      planOf({ targets: [target("atLeast", "50", { due: "2025" })], formula }, { elements });
    const rows = Object.entries({ a: 40, b: 60 }).map(([of, value]) => ({
      of,
      place: "999999",
      period: "2025",
      value,
    }));
    // 40 of 60 are two thirds, 40 of 100 are 40 %.
    const [share, part] = [by("100 * a / b"), by("100 * a / (a + b)")];
    expect(changes([share, rows, { asOf }], [part, rows, { asOf }])).toEqual([
      ["999999", "newlyOffTrack", "revisedPlan"],
    ]);
  });

  it("a second report of the same period contradicts the first", () => {
    const rows = yearly({ 2025: "90" });
    const both = [...rows, ...rows.map((row) => ({ ...row, value: "40", source: "另一单位" }))];
    const plan = planOf(climb);
    expect(changes([plan, rows, { asOf }], [plan, both, { asOf }])).toEqual([
      ["999999", "lost", "revisedData"],
    ]);
    expect(changes([plan, both, { asOf }], [plan, rows, { asOf }])).toEqual([
      ["999999", "newlyJudged", "revisedData"],
    ]);
  });

  it("the figure of the last year is overdue", () => {
    const [plan, rows] = [planOf(climb), yearly({ 2026: "92" })];
    expect(changes([plan, rows, { asOf: "2027-05-01" }], [plan, rows, { asOf: "2028-05-01" }])).toEqual([
      ["999999", "lost", "date"],
    ]);
  });

  it("and a first judgement is no improvement", () => {
    const plan = planOf(climb);
    expect(changes([plan, [], { asOf }], [plan, yearly({ 2025: "89" }), { asOf }])).toEqual([
      ["999999", "newlyJudged", "newData"],
    ]);
  });
});
