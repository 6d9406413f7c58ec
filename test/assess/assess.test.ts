import { describe, expect, it } from "vitest";
import { assess, compareAssessments } from "../../src/assess/index.js";
import { indexObservations } from "../../src/dataset/index.js";
import { statuses } from "../../src/judge/index.js";
import { compilePlan } from "../../src/measure/index.js";
import type { Observation, Plan } from "../../src/model/index.js";
import { planOf, target, told, yearly } from "../judge/support.js";
import { city, counts } from "./support.js";

/** The statuses of an assessment, by indicator. */
function statusesOf({ verdicts }: ReturnType<typeof assess>) {
  return Object.fromEntries(verdicts.map(({ indicator, final }) => [indicator, told(final)]));
}

describe("Yuyao's plan over the made-up counts of 2024", () => {
  const asOf = "2025-06-30";
  const assessment = assess(city, counts, { asOf });

  it("says what each target comes to, by hand", () => {
    expect(statusesOf(assessment)).toEqual({
      // satisfied before 2027
      "preschool.inclusive_coverage": "met", // 95 >= 95
      "compulsory.migrant_coverage": "met", // 100 >= 100
      "compulsory.primary_balance": "met", // 0.25 <= 0.25
      "compulsory.junior_balance": "met", // 0.25 <= 0.25
      "vocational.progression_rate": "met", // 82 >= 80
      "vocational.long_cycle_share": "met", // 43 >= 40
      "lifelong.elderly_participation": "met", // 32.5 >= 30
      "teachers.junior_postgraduate_share": "met", // 11 >= 11
      "senior.project_schools": "met", // 2 >= 2
      "places.senior": "met", // 1200 >= 1200
      // a floor of every year
      "teachers.backbone_exchange_rate": "onTrack", // 22 >= 22
      // two of five even steps
      "places.kindergarten": "onTrack", // 3800 >= 9360 × 2/5 = 3744
      "places.primary": "slightlyBehind", // 4500 of 11610 × 2/5 = 4644: 0.969
      "places.junior": "slightlyBehind", // 1710 of 4500 × 2/5 = 1800: exactly 0.95
      // no path is stated
      "preschool.public_share": "notDue",
      "preschool.quality_coverage": "notDue",
      "compulsory.community_coverage": "notDue",
      "compulsory.premium_courses": "notDue",
      "senior.academic_schools": "notDue",
      "senior.subject_schools": "notDue",
      "lifelong.schooling_expectancy": "notDue",
      "lifelong.elderly_school_coverage": "notDue",
      "teachers.senior_postgraduate_share": "notDue",
      "preschool.provincial_evaluation": "notDue",
      "preschool.national_evaluation": "notDue",
      "compulsory.provincial_evaluation": "notDue",
      "compulsory.national_evaluation": "notDue",
    });
  });

  it("counts every status, and the counts add up", () => {
    expect(Object.keys(assessment.counts.final)).toEqual([...statuses]);
    const total = Object.values(assessment.counts.final).reduce((sum, count) => sum + count, 0);
    expect([total, assessment.counts.final.met, assessment.counts.final.notDue]).toEqual([27, 10, 13]);
    expect(Object.values(assessment.counts.annual)).toEqual(statuses.map(() => 0));
    expect(assessment.coverage).toEqual({ measured: 23, of: 27 });
  });

  it("has no baseline for a straight path, which the host assumes", () => {
    const assumed = assess(city, counts, { asOf, assume: { path: "linear" } });
    expect(statusesOf(assumed)["preschool.public_share"]).toBe("undetermined(noBaseline)");
    const withBaseline: Plan = {
      ...city,
      indicators: city.indicators.map((one) =>
        one.id === "preschool.public_share" ? { ...one, baseline: { value: "45", period: "2022" } } : one,
      ),
    };
    const [, share] = assess(withBaseline, counts, { asOf, assume: { path: "linear" } }).verdicts;
    // 45 + 25 × 2/5 = 55; 54.1666… lacks 5/6; (325/6 - 45) / 10 = 0.91666…
    expect([told(share?.final), share?.final.expected]).toEqual([
      "slightlyBehind",
      { value: { value: "55" }, comparator: "atLeast", basis: "assumed", path: "linear" },
    ]);
    expect(share?.final.gap?.fraction).toBe("5/6");
  });

  it("is the same for a compiled plan and an index, and for JSON", () => {
    const again = assess(compilePlan(city), indexObservations(city, counts).data, { asOf });
    expect(again).toEqual(assessment);
    expect(JSON.parse(JSON.stringify(assessment))).toEqual(assessment);
  });

  it("flags what falls short, and no action that nobody reports on", () => {
    const progress = assessment.flags.filter(({ kind }) => kind === "progress");
    expect(new Set(progress.map(({ subject }) => subject.indicator))).toEqual(
      new Set(["places.primary", "places.junior"]),
    );
    expect(assessment.flags.some(({ subject }) => subject.action !== undefined)).toBe(false);
    const actions = assess(city, counts, { asOf, actionReports: [] }).flags;
    expect(actions.some(({ rule }) => rule === "action_unreported")).toBe(true);
  });

  it("sees nothing that was not known, and says so once it is due", () => {
    const early = assess(city, counts, { asOf: "2024-12-31" });
    expect(early.counts.final.met + early.counts.final.onTrack).toBeGreaterThan(0);
    const late = assess(city, counts, { asOf: "2026-05-01" });
    expect(late.counts.final.undetermined).toBe(23);
    const rules = late.flags.filter(({ kind }) => kind === "reporting").map(({ rule }) => rule);
    expect(new Set(rules)).toEqual(new Set(["stale", "incomplete"]));
  });
});

describe("what is asked wrongly", () => {
  it.each([
    ["a place that is none", { asOf: "2025-01-01", places: ["nowhere"] }, "nowhere"],
    ["a date that is none", { asOf: "2025-02-30" }, "2025-02-30"],
    ["a date far away", { asOf: "2350-01-01" }, "2350-01-01"],
  ])("%s is told at once", (_, options, named) => {
    expect(() => assess(city, counts, options)).toThrow(named);
  });
  it("data that is none", () => {
    expect(() => assess(city, 7 as never, { asOf: "2025-01-01" })).toThrow(TypeError);
  });
  it("rules that cannot be read are issues, and the others run", () => {
    const rule = {
      title: { zh: "甲" },
      kind: "progress",
      subject: "indicator",
      steps: [{ periods: 1, severity: "info", response: "remind" }],
    } as const;
    const { issues, flags } = assess(city, counts, {
      asOf: "2025-06-30",
      rules: [
        { ...rule, id: "misspelt", when: 'status == "offTrak"' },
        { ...rule, id: "sound", when: 'status == "slightlyBehind"' },
      ],
    });
    expect(issues.map(({ code, path }) => [code, ...path])).toEqual([["formulaValue", "rules", 0, "when"]]);
    expect(flags.map(({ rule: id }) => id)).toEqual(["sound", "sound"]);
  });
});

describe("two assessments compared", () => {
  const given = {
    targets: [target("atLeast", "100")],
    trajectory: { kind: "linear", stated: true },
    baseline: { value: "0", period: "2022" },
  } as const;
  const at = (rows: readonly Observation[], asOf: string, plan = planOf(given)) =>
    assess(plan, rows, { asOf });
  const values = { 2023: "20", 2024: "38" };

  it.each([
    [
      "a newer period",
      at(yearly(values), "2024-06-01"),
      at(yearly(values), "2025-06-01"),
      "newlyOffTrack",
      "newData",
    ],
    [
      "a corrected value",
      at(yearly(values), "2025-06-01"),
      at(
        [
          ...yearly(values),
          { of: "x", place: "999999", period: "2024", value: "40", reportedOn: "2025-06-02" },
        ],
        "2025-06-03",
      ),
      "recovered",
      "revisedData",
    ],
    ["the date alone", at(yearly(values), "2025-06-01"), at(yearly(values), "2026-05-01"), "lost", "date"],
    [
      "another target",
      at(yearly(values), "2025-06-01"),
      at(yearly(values), "2025-06-01", planOf({ ...given, targets: [target("atLeast", "95")] })),
      "recovered",
      "revisedTarget",
    ],
  ] as const)("%s", (_, before, after, change, because) => {
    expect(compareAssessments(before, after)).toMatchObject([
      { indicator: "x", place: "999999", change, because },
    ]);
  });

  it("nothing happened, nothing is told", () => {
    expect(compareAssessments(at(yearly(values), "2025-06-01"), at(yearly(values), "2025-06-02"))).toEqual(
      [],
    );
  });
});

describe("places without a target", () => {
  it("are compared with the whole, and not judged", () => {
    const plan = planOf(
      { targets: [target("atLeast", "90")], formula: "100 * covered / all" },
      {
        places: [
          { id: "east", name: { zh: "东镇" } },
          { id: "west", name: { zh: "西镇" } },
        ],
        elements: ["covered", "all"].map((id) => ({
          id,
          name: { zh: id },
          unitOfMeasure: "人",
          timing: "snapshot",
          calendar: "calendar",
          rollUp: "sum",
          whole: true,
        })),
      },
    );
    const row = (place: string, of: string, value: number): Observation => ({
      of,
      place,
      period: "2024",
      value,
    });
    const rows = [
      row("east", "covered", 90),
      row("east", "all", 100),
      row("west", "covered", 150),
      row("west", "all", 300),
    ];
    const { verdicts, comparisons } = assess(plan, rows, { asOf: "2025-06-01" });
    // 240 of 400 are 60 %, never the mean of 90 % and 50 %
    expect(verdicts.map(({ measurement }) => measurement.ok && measurement.value)).toEqual(["60"]);
    expect(
      comparisons.map(({ place, gapToWhole, share, distance, missingNumerator }) => [
        place,
        gapToWhole?.value,
        share?.value,
        distance?.value,
        missingNumerator,
      ]),
    ).toEqual([
      ["east", "-30", "37.5", "0", "0"],
      ["west", "10", "62.5", "40", "120"],
    ]);
  });
});
