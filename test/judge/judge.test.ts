import { describe, expect, it } from "vitest";
import type { DataElement, Observation } from "../../src/model/index.js";
import { planOf, target, told, verdictOn, yearly } from "./support.js";

/** A whole count of persons at the end of each year. */
function count(id: string): DataElement {
  return { id, name: { zh: id }, unitOfMeasure: "人", timing: "snapshot", calendar: "calendar", whole: true };
}

const linear = { kind: "linear", stated: true } as const;

describe("an event", () => {
  const plan = planOf({ targets: [target("achieved")], unitOfMeasure: undefined });
  it.each([
    ["not due", {}, "2026-06-01", "notDue"],
    ["not achieved so far", { 2024: false }, "2026-06-01", "notDue"],
    ["achieved early", { 2024: true }, "2025-06-01", "met"],
    ["achieved, and never stale", { 2024: true }, "2031-06-01", "met"],
    ["achieved, and a later report does not undo it", { 2024: true, 2025: false }, "2026-06-01", "met"],
    ["achieved before, whatever its own year says", { 2024: true, 2027: false }, "2028-06-01", "met"],
    ["not achieved in its year", { 2027: false }, "2028-06-01", "missed"],
    ["achieved too late", { 2027: false, 2028: true }, "2029-06-01", "missed"],
    ["too late, with no word on its year", { 2028: true }, "2029-06-01", "missed"],
    ["awaited: due on 29 April 2028", { 2026: false }, "2028-04-29", "undetermined(awaiting)"],
    ["never told", { 2026: false }, "2028-04-30", "undetermined(noData)"],
  ] as const)("%s", (_, values, asOf, expected) => {
    expect(told(verdictOn(plan, yearly(values), asOf)?.final)).toBe(expected);
  });

  it("that two sources tell differently is conflicting, until a later report settles it", () => {
    const [report] = yearly({ 2024: true });
    const rows = [report, { ...report, value: false, source: "另一单位" }] as Observation[];
    const on = (more: readonly Observation[]) =>
      told(verdictOn(plan, [...rows, ...more], "2026-06-01")?.final);
    expect(on([])).toBe("undetermined(conflicting)");
    // If it was achieved in 2024 nothing undoes it, so that "not in 2025" settles nothing.
    expect(on(yearly({ 2025: false }))).toBe("undetermined(conflicting)");
    expect(on(yearly({ 2025: true }))).toBe("met");
  });

  it("is undone by the correction of its own report", () => {
    const [report] = yearly({ 2024: true });
    const rows = [report, { ...report, value: false, reportedOn: "2025-04-01" }] as Observation[];
    expect(told(verdictOn(plan, rows, "2025-03-31")?.final)).toBe("met");
    expect(told(verdictOn(plan, rows, "2025-06-01")?.final)).toBe("notDue");
  });

  it("is missed once its year is over, not before", () => {
    const [report] = yearly({ 2027: false });
    const rows = [{ ...report, reportedOn: "2027-06-10" }] as Observation[];
    expect(told(verdictOn(plan, rows, "2027-12-31")?.final)).toBe("notDue");
    expect(told(verdictOn(plan, rows, "2028-01-01")?.final)).toBe("missed");
  });
});

describe("a revised target", () => {
  // 9360 places to be added by 2027, lowered to 6000 on 1 June 2025, from 2025 on.
  const given = {
    targets: [target("atLeast", "9360")],
    trajectory: { kind: "even", stated: true },
    unitOfMeasure: "个",
  } as const;
  const revision = {
    issued: "2025-06-01",
    effective: "2025",
    document: "调整文件(虚构)",
    reason: "出生人口减少",
    targets: [target("atLeast", "6000")],
  };
  const values = { 2023: "1872", 2024: "2400", 2025: "3600" };

  it("is not known before it is issued", () => {
    const { final } =
      verdictOn(planOf({ ...given, revisions: [revision] }), yearly(values), "2025-05-31") ?? {};
    // 9360 × 2/5 = 3744; 2400/3744 < 0.85
    expect([told(final), final?.expected?.value.value, final?.superseded]).toEqual([
      "offTrack",
      "3744",
      undefined,
    ]);
  });

  it("runs from the last value before it, and shows what the first target would have said", () => {
    const { final } =
      verdictOn(planOf({ ...given, revisions: [revision] }), yearly(values), "2026-06-01") ?? {};
    // 2400 at the end of 2024, then a third of 3600 each year: 3600. Of 9360 it would be 5616; 3600/5616 < 0.85
    expect([told(final), final?.expected?.value.value]).toEqual(["onTrack", "3600"]);
    expect(final?.superseded).toMatchObject({
      status: "offTrack",
      reason: "出生人口减少",
      target: { value: "9360" },
    });
  });

  it("runs from the start where it says so", () => {
    const plan = planOf({ ...given, revisions: [{ ...revision, pathFrom: "start" }] });
    const { final } = verdictOn(plan, yearly({ ...values, 2025: "3599" }), "2026-06-01") ?? {};
    // 6000 × 3/5 = 3600
    expect([told(final), final?.expected?.value.value]).toEqual(["slightlyBehind", "3600"]);
  });

  it("does not judge an earlier period", () => {
    const plan = planOf({ ...given, revisions: [{ ...revision, effective: "2026" }] });
    const { final } = verdictOn(plan, yearly(values), "2026-06-01") ?? {};
    expect([told(final), final?.target.value]).toEqual(["offTrack", "9360"]);
  });
});

describe("places", () => {
  const places = [
    { id: "east", name: { zh: "东镇" } },
    { id: "west", name: { zh: "西镇" } },
  ];
  const report = (place: string): Observation => ({
    of: "x",
    place,
    period: "2027",
    value: "50",
    reportedOn: "2028-03-01",
  });
  const told27 = (of: Parameters<typeof planOf>[0]["targets"], place: string) =>
    told(verdictOn(planOf({ targets: of }, { places }), [report(place)], "2028-06-01", {}, place)?.final);

  it("are judged by the targets that bind them, and the others not at all", () => {
    expect(told27([target("atLeast", "40")], "east")).toBe("—");
    expect(told27([target("atLeast", "40", { places: "every" })], "east")).toBe("met");
    expect(told27([target("atLeast", "40", { places: "every" })], "999999")).toBe("—");
    expect(
      told27(
        [target("atLeast", "60", { places: ["west"] }), target("atLeast", "40", { places: ["east"] })],
        "west",
      ),
    ).toBe("missed");
  });
});

describe("several targets", () => {
  const floor = target("atLeast", "20", { holds: "everyPeriod" });
  it("judge by the next one that is due, and then by the last", () => {
    const plan = planOf({ targets: [target("atLeast", "90"), target("atLeast", "50", { due: "2025" })] });
    expect(verdictOn(plan, yearly({ 2024: "60" }), "2025-06-01")?.final.target.value).toBe("50");
    expect(verdictOn(plan, yearly({ 2026: "60" }), "2027-06-01")?.final.target.value).toBe("90");
    expect(told(verdictOn(plan, yearly({ 2027: "60" }), "2028-06-01")?.final)).toBe("missed");
  });
  it("that are past do not judge what comes later", () => {
    const plan = planOf({ targets: [target("atLeast", "90", { due: "2025" }), floor] });
    expect(told(verdictOn(plan, yearly({ 2025: "95" }), "2026-06-01")?.final)).toBe("onTrack");
    expect(told(verdictOn(plan, yearly({ 2025: "95", 2026: "30" }), "2027-06-01")?.final)).toBe("onTrack");
    expect(told(verdictOn(plan, yearly({ 2025: "85" }), "2026-06-01")?.final)).toBe("missed");
  });
  it("that are past do not judge because a newer figure is missing", () => {
    const plan = planOf({ targets: [target("atLeast", "90"), target("atLeast", "50", { due: "2025" })] });
    // 2025 met its own target; the figure of 2026 is due on 30 April 2027
    const values = { 2025: "60" };
    expect(told(verdictOn(plan, yearly(values), "2027-04-30")?.final)).toBe("met");
    expect(told(verdictOn(plan, yearly(values), "2027-05-01")?.final)).toBe("undetermined(stale)");
  });
  it("say the gravest where a floor stands beside a goal", () => {
    const plan = planOf({ targets: [target("atLeast", "90"), floor] });
    expect(told(verdictOn(plan, yearly({ 2024: "10" }), "2025-06-01")?.final)).toBe("offTrack");
    expect(told(verdictOn(plan, yearly({ 2024: "30" }), "2025-06-01")?.final)).toBe("onTrack");
    expect(told(verdictOn(plan, yearly({ 2024: "95" }), "2025-06-01")?.final)).toBe("onTrack");
  });
  // 25 is not below 10, but above 20 by 5, a quarter of it: off track.
  it.each([
    ["25", "2025-06-01", "offTrack", "atMost"],
    ["5", "2025-06-01", "offTrack", "atLeast"],
    ["15", "2025-06-01", "onTrack", undefined],
  ] as const)("keep a floor and a ceiling, in whatever order: %s", (value, asOf, status, comparator) => {
    const both = [
      target("atLeast", "10", { holds: "everyPeriod" }),
      target("atMost", "20", { holds: "everyPeriod" }),
    ];
    for (const targets of [both, both.toReversed(), [both[0]!, { ...both[1]!, due: "2026" }]]) {
      const final = verdictOn(planOf({ targets }), yearly({ 2024: value }), asOf)?.final;
      expect(told(final)).toBe(status);
      if (comparator !== undefined) expect(final?.target.comparator).toBe(comparator);
    }
  });
  it("that are due together are both reached, or missed", () => {
    const both = [target("atLeast", "10"), target("atMost", "20")];
    for (const targets of [both, both.toReversed()]) {
      const at = (value: string) =>
        told(verdictOn(planOf({ targets }), yearly({ 2027: value }), "2028-06-01")?.final);
      expect([at("5"), at("15"), at("25")]).toEqual(["missed", "met", "missed"]);
    }
  });
  it("of which a revision changes one are each held beside what it was", () => {
    const kept = { holds: "everyPeriod" } as const;
    const revision = {
      issued: "2024-01-01",
      effective: "2024",
      document: "调整文件(虚构)",
      reason: "调整上限",
      targets: [target("atLeast", "10", kept), target("atMost", "20", kept)],
    };
    const given = {
      targets: [target("atLeast", "10", kept), target("atMost", "30", kept)],
      revisions: [revision],
    };
    const final = verdictOn(planOf(given), yearly({ 2024: "25" }), "2025-06-01")?.final;
    expect([told(final), final?.superseded?.target.value, final?.superseded?.status]).toEqual([
      "offTrack",
      "30",
      "onTrack",
    ]);
  });
});

describe("within a year", () => {
  // Hangzhou, June 2024: 38 of 70 schools.
  const plan = planOf(
    {
      targets: [target("atLeast", "70", { due: "2024" })],
      trajectory: { kind: "timeProgress", stated: true },
      frequency: "month",
      unitOfMeasure: "所",
      formula: "schools.built",
    },
    {
      elements: [
        {
          id: "schools.built",
          name: { zh: "新建学校" },
          unitOfMeasure: "所",
          timing: "overPeriod",
          calendar: "calendar",
          accumulation: "yearToDate",
        },
      ],
    },
  );
  const rows: readonly Observation[] = [
    { of: "schools.built", place: "999999", period: "2024-01..06", value: 38, reportedOn: "2024-07-10" },
  ];
  it("time progress asks for its share of the year", () => {
    const { final, measurement, nextDue } = verdictOn(plan, rows, "2024-07-20") ?? {};
    // 70 × 6/12 = 35
    expect([told(final), final?.expected?.value.value, final?.gap?.value]).toEqual(["onTrack", "35", "-3"]);
    // 31 July and 45 days
    expect([measurement?.period, nextDue]).toEqual(["2024-01..06", "2024-09-14"]);
  });
  it("is stale once the next month is overdue", () => {
    expect(told(verdictOn(plan, rows, "2024-09-15")?.final)).toBe("undetermined(stale)");
  });
});

describe("reports that contradict one another", () => {
  const plan = planOf({ targets: [target("atLeast", "90", { holds: "everyPeriod" })] });
  const verdict24 = (on: typeof plan, values: readonly string[]) =>
    verdictOn(
      on,
      values.map((value, i) => ({
        of: "x",
        place: "999999",
        period: "2024",
        value,
        source: `单位${i}`,
        reportedOn: "2025-03-01",
      })),
      "2025-06-01",
    );
  const told24 = (...values: readonly string[]) => told(verdict24(plan, values)?.final);
  it("matter only where they come to different states", () => {
    expect(told24("91", "92")).toBe("onTrack");
    expect(told24("89", "92")).toBe("undetermined(conflicting)");
    expect(told24("89", "88")).toBe("slightlyBehind");
  });

  it("leave the year as they leave the whole way", () => {
    const milestones = [target("atLeast", "70", { due: "2024" })];
    const both = (...values: readonly string[]) => {
      const of = planOf({ targets: [target("atLeast", "90")], milestones });
      const { final, annual } = verdict24(of, values) ?? {};
      return [told(final), told(annual)];
    };
    expect(both("50", "51")).toEqual(["offTrack", "offTrack"]);
    expect(both("71", "72")).toEqual(["onTrack", "met"]);
    // 66 lies within 5 points of 70, 50 does not.
    expect(both("66", "50")).toEqual(["undetermined(conflicting)", "undetermined(conflicting)"]);
    // The target itself is met by 91 alone, the milestone by both.
    expect(both("80", "91")).toEqual(["undetermined(conflicting)", "met"]);
  });
});

describe("a formula without a value", () => {
  const plan = planOf(
    { targets: [target("atLeast", "90", { holds: "everyPeriod" })], formula: "100 * covered / eligible" },
    { elements: [count("covered"), count("eligible")] },
  );
  const told24 = (covered: number | undefined, eligible: number | undefined, asOf = "2025-06-01") =>
    told(
      verdictOn(
        plan,
        Object.entries({ covered, eligible }).flatMap(([of, value]) =>
          value === undefined
            ? []
            : [{ of, place: "999999", period: "2024", value, reportedOn: "2025-03-01" }],
        ),
        asOf,
      )?.final,
    );
  it("is not applicable where nothing is there to be covered", () =>
    expect(told24(0, 0)).toBe("notApplicable"));
  it("cannot be computed where something is covered of nothing", () =>
    expect(told24(3, 0)).toBe("undetermined(notComputable)"));
  it("is incomplete where one count is missing, once it is due", () => {
    expect(told24(3, undefined)).toBe("undetermined(incomplete)");
    expect(told24(3, undefined, "2025-04-30")).toBe("undetermined(noData)");
  });
});

describe("the trend", () => {
  const given = {
    targets: [target("atLeast", "90")],
    limits: { least: "0", most: "100" },
    trajectory: linear,
    baseline: { value: "50", period: "2022" },
  };
  const trend = (values: Readonly<Record<string, string>>, asOf: string) => {
    const { pace, projected, arrival, final } = verdictOn(planOf(given), yearly(values), asOf) ?? {};
    return [pace?.value, projected?.value, arrival, final?.paceNeeded?.value];
  };
  it("tells pace, projection, arrival and the pace needed", () => {
    // 50, 55, 60 in 2022, 2023, 2024: 5 a year; 60 + 3 × 5 = 75; 30 points at 5 a year are 6 years; 30 / 3 = 10
    expect(trend({ 2023: "55", 2024: "60" }, "2025-06-01")).toEqual(["5", "75", "2030", "10"]);
  });
  it("is not turned by one wild year", () => {
    // slopes of 50, 55, 60, 90 in 2022 to 2025: 5, 5, 40/3, 5, 35/2, 30; their median (5 + 40/3) / 2 = 55/6
    const [, projected] = trend({ 2023: "55", 2024: "60", 2025: "90" }, "2026-06-01");
    // rests at 2022: 50, 55 - 55/6, 60 - 110/6, 90 - 165/6 = 50, 45.83, 41.67, 62.5; median 47.91666…, and 5 × 55/6 = 45.8333…
    expect(projected).toBe("93.75");
  });
  it("projects nothing from two points", () =>
    expect(trend({ 2023: "55" }, "2024-06-01")).toEqual(["5", undefined, "2030", "8.75"]));
  it("projects nothing beyond a natural limit", () => {
    expect(trend({ 2023: "65", 2024: "80" }, "2025-06-01")[1]).toBeUndefined();
  });
  it("leads nowhere from the due period, though its reports contradict one another", () => {
    const plan = planOf({
      targets: [target("atLeast", "85", { due: "2024" })],
      baseline: { value: "70", period: "2021" },
    });
    const [due] = yearly({ 2024: "86" });
    const rows = [...yearly({ 2022: "72", 2023: "75" }), due, { ...due, value: "87", source: "另一单位" }];
    const verdict = verdictOn(plan, rows as Observation[], "2025-06-01");
    expect([told(verdict?.final), verdict?.projected, verdict?.arrival]).toEqual([
      "met",
      undefined,
      undefined,
    ]);
  });
  it("arrives nowhere when it stands still or falls", () => {
    expect(trend({ 2023: "50" }, "2024-06-01")[2]).toBeUndefined();
    expect(trend({ 2023: "45" }, "2024-06-01")[2]).toBeUndefined();
  });
});

describe("what is lacking", () => {
  // 24,500 children, of whom 22,638 in public and inclusive places; 95 % of 24,500 are 23,275.
  const plan = planOf(
    { targets: [target("atLeast", "95", { holds: "everyPeriod" })], formula: "100 * covered / all" },
    { elements: [count("covered"), count("all")] },
  );
  const counts = (covered: number, all: number): readonly Observation[] =>
    Object.entries({ covered, all }).map(([of, value]) => ({ of, place: "999999", period: "2024", value }));
  it("is told in children, with the value that they would make", () => {
    const { final } = verdictOn(plan, counts(22638, 24500), "2025-06-01") ?? {};
    expect([told(final), final?.missingNumerator, final?.turnsAt]).toEqual([
      "slightlyBehind",
      "637",
      { value: "95" },
    ]);
  });
  it("is a whole child", () => {
    // 95 % of 7 are 6.65: one child more than 6, and 7/7 is 100 %; one of seven is more than the gap, so it is material
    const { final } = verdictOn(plan, counts(6, 7), "2025-06-01") ?? {};
    expect([told(final), final?.missingNumerator, final?.turnsAt]).toEqual([
      "slightlyBehind",
      "1",
      { value: "100" },
    ]);
  });
  // Of 1000: 95.5 % is the least that is rounded above 95, 4.4 % the most below 5, and 94.5 % the least that is rounded to 95.
  it.each([
    ["moreThan", "95", 954, "1", "95.5"],
    ["lessThan", "5", 46, "2", "4.4"],
    ["atLeast", "95", 944, "1", "94.5"],
    ["atMost", "5", 57, "3", "5.4"],
    ["atLeast", "95.0", 944, "6", "95"],
  ] as const)(
    "is the least that is rounded to what would do: %s %s",
    (comparator, value, covered, missing, at) => {
      const rounded = planOf(
        { targets: [target(comparator, value, { holds: "everyPeriod" })], formula: "100 * covered / all" },
        { elements: [count("covered"), count("all")] },
      );
      const on = (mode: true | "halfEven") =>
        verdictOn(rounded, counts(covered, 1000), "2025-06-01", { roundedComparison: mode })?.final;
      expect([on(true)?.missingNumerator, on(true)?.turnsAt?.value]).toEqual([missing, at]);
      // 94.5 is rounded to the even 94, so that 95 takes 94.6.
      if (value === "95" && comparator === "atLeast")
        expect([on("halfEven")?.missingNumerator, on("halfEven")?.turnsAt?.value]).toEqual(["2", "94.6"]);
    },
  );
  it("is not told where nothing lacks", () => {
    expect(verdictOn(plan, counts(7, 7), "2025-06-01")?.final).not.toHaveProperty("missingNumerator");
  });
});
