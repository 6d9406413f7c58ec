import { describe, expect, it } from "vitest";
import { type JudgeOptions, judge, schemes, type Verdict } from "../../src/judge/index.js";
import type { Concern, Observation, Plan } from "../../src/model/index.js";
import { indicator, smallPlan } from "../support/small-plan.js";
import { type Given, planOf, target, verdictOn, yearly } from "./support.js";

// What a verdict takes to be so though no document says it, in the order of the codes.
const stated = { kind: "linear", stated: true } as const;
const baseline = { value: "50", period: "2022" } as const;
const rising: Given = { targets: [target("atLeast", "100")], trajectory: stated, baseline };

function lines(verdict: Verdict | undefined): readonly string[] {
  return (verdict?.assumptions ?? []).map(({ code, params }) =>
    [code, ...Object.entries(params).map(([key, value]) => `${key}=${value}`)].join(" "),
  );
}

/** The assumptions of a verdict on x, by its values. */
function assumed(
  given: Given,
  values: Parameters<typeof yearly>[0],
  asOf = "2025-06-01",
  options: JudgeOptions = {},
  more: Partial<Plan> = {},
): readonly string[] {
  return lines(verdictOn(planOf(given, more), yearly(values), asOf, options));
}

describe("a verdict that rests on the document alone assumes nothing", () => {
  it("on a path that it states, at a milestone, and at the end", () => {
    expect(assumed(rising, { 2024: "70" })).toEqual([]);
    const official = { ...rising, milestones: [target("atLeast", "60", { due: "2024" })] };
    expect(assumed({ ...official, trajectory: { kind: "linear", stated: false } }, { 2024: "60" })).toEqual(
      [],
    );
    expect(assumed(rising, { 2027: "70" }, "2028-06-01")).toEqual([]);
  });
});

describe("a path that no document states", () => {
  it("is declared by the plan", () => {
    expect(assumed({ ...rising, trajectory: { kind: "linear", stated: false } }, { 2024: "70" })).toEqual([
      "pathDeclared kind=linear",
    ]);
  });

  it("or assumed by the host, who is not heard where the plan declares one", () => {
    const assume = { assume: { path: "step" } } as const;
    const { trajectory: _, ...bare } = rising;
    expect(assumed(bare, { 2024: "60" }, "2025-06-01", assume)).toEqual(["pathAssumed kind=step"]);
    expect(assumed(rising, { 2024: "70" }, "2025-06-01", assume)).toEqual([]);
    // A plan that declares none says nothing that could be assumed.
    const none = { ...bare, trajectory: { kind: "none", stated: false } } as const;
    expect(assumed(none, { 2024: "60" })).toEqual([]);
  });

  it("may start at 0", () => {
    const even: Given = { targets: [target("atLeast", "100")], trajectory: { kind: "even", stated: true } };
    expect(assumed(even, { 2024: "40" })).toEqual(["startsAtZero"]);
    const both = { ...even, trajectory: { kind: "even", stated: false } } as const;
    expect(assumed(both, { 2024: "40" })).toEqual(["pathDeclared kind=even", "startsAtZero"]);
    expect(assumed({ ...even, baseline }, { 2024: "70" })).toEqual([]);
  });
});

describe("from where a shortfall is slight", () => {
  it("is assumed where it decides: 0.9 of the way slightly behind, 0.8 off track", () => {
    // (66 - 50) / 20 = 0.8, (68 - 50) / 20 = 0.9
    expect(assumed(rising, { 2024: "66" })).toEqual(["slightFrom value=0.85"]);
    expect(assumed(rising, { 2024: "68" })).toEqual(["slightFrom value=0.85"]);
  });

  it("and not where it does not: ahead, below the start, missed", () => {
    expect(assumed(rising, { 2024: "75" })).toEqual([]);
    expect(assumed(rising, { 2024: "40" })).toEqual([]);
    expect(assumed(rising, { 2027: "99" }, "2028-06-01")).toEqual([]);
  });

  it("together with the points that a percentage without a usable baseline may lack", () => {
    const floor = (more: Partial<Given> = {}): Given => ({
      targets: [target("atLeast", "95", { holds: "everyPeriod" })],
      ...more,
    });
    const both = ["slightFrom value=0.85", "pointsSlight points=5"];
    // 89/95 = 0.937 and 91/95 = 0.958: slight by 0.85, but 6 points are too many and 4 are not.
    expect(assumed(floor(), { 2024: "89" })).toEqual(both);
    expect(assumed(floor(), { 2024: "91" })).toEqual(both);
    // 80/95 = 0.842 is grave by itself.
    expect(assumed(floor(), { 2024: "80" })).toEqual(["slightFrom value=0.85"]);
    expect(assumed(floor({ unitOfMeasure: "个" }), { 2024: "89" })).toEqual(["slightFrom value=0.85"]);
    // (94 - 50) / 45 of the way from the baseline
    expect(assumed(floor({ baseline }), { 2024: "94" })).toEqual(["slightFrom value=0.85"]);
  });

  it("is assumed for the year too, beside a target that is met early", () => {
    const given: Given = {
      targets: [target("atLeast", "60")],
      milestones: [target("atLeast", "66", { due: "2024" })],
    };
    // 65 satisfies 60, and lies 1 point below 66.
    expect(assumed(given, { 2024: "65" })).toEqual(["slightFrom value=0.85", "pointsSlight points=5"]);
  });

  it("nor where there is no attainment: 0 is expected and not reached", () => {
    const none: Given = { targets: [target("atMost", "0", { holds: "everyPeriod" })], unitOfMeasure: "起" };
    expect(assumed(none, { 2024: "2" })).toEqual([]);
  });

  it("nor where another scheme judges", () => {
    const of = (scheme: JudgeOptions["scheme"]) => assumed(rising, { 2024: "66" }, "2025-06-01", { scheme });
    expect(of(schemes.standard)).toEqual(["slightFrom value=0.85"]);
    expect(of(schemes.sanya)).toEqual([]);
    // What the host writes down is no assumption of the library, whatever it is called.
    expect(of({ ...schemes.sanya, id: schemes.standard.id })).toEqual([]);
  });
});

describe("values that are rounded before they are compared", () => {
  const options = { roundedComparison: true } as const;

  it("are said to be wherever a number was held against one", () => {
    expect(assumed(rising, { 2027: "99.6" }, "2028-06-01", options)).toEqual(["roundedComparison"]);
    expect(assumed(rising, { 2024: "75" }, "2025-06-01", options)).toEqual(["roundedComparison"]);
    // Nothing is expected of 2024, but 75 is not 100.
    expect(assumed({ targets: rising.targets }, { 2024: "75" }, "2025-06-01", options)).toEqual([
      "roundedComparison",
    ]);
  });

  it("and not where there is none, nor where full values are compared", () => {
    expect(assumed(rising, {}, "2025-06-01", options)).toEqual(["lag"]);
    const event: Given = { targets: [target("achieved")], unitOfMeasure: undefined };
    expect(assumed(event, { 2024: true }, "2025-06-01", options)).toEqual([]);
    expect(assumed(rising, { 2024: "75" }, "2025-06-01", { roundedComparison: false })).toEqual([]);
  });
});

describe("when a figure is due", () => {
  it("is assumed where one is awaited, overdue or stale", () => {
    expect(assumed(rising, {}, "2023-03-01")).toEqual(["lag"]);
    expect(assumed(rising, {}, "2023-06-01")).toEqual(["lag"]);
    expect(assumed(rising, { 2023: "60" }, "2025-06-01")).toEqual(["lag"]);
  });

  it("and not where something else is in the way", () => {
    const bare: Given = { targets: rising.targets, trajectory: stated };
    expect(assumed(bare, { 2024: "60" })).toEqual([]);
  });
});

describe("readings of the plan", () => {
  const reported = (of: string, reportedOn?: string): Observation => ({
    of,
    place: "999999",
    period: "2024/25",
    value: "100",
    ...(reportedOn !== undefined && { reportedOn }),
  });
  const judged = (rows: readonly Observation[], change: Partial<Plan> = {}) =>
    lines(judge(smallPlan(change), rows, { indicator: "coverage", place: "999999", asOf: "2025-06-01" }));
  const both = ["children.covered", "children.all"];

  it("a plan year stands for a school year", () => {
    // The plan year 2027 of a school year's snapshot is 2027/28.
    expect(judged(both.map((of) => reported(of, "2025-01-01")))).toEqual([
      "planYearReading year=2027 period=2027/28",
    ]);
  });

  it("a report without a day is known on its day", () => {
    expect(judged([reported("children.covered", "2025-01-01"), reported("children.all")])).toEqual([
      "planYearReading year=2027 period=2027/28",
      "knownOnItsDay",
    ]);
  });

  it("the plan names what it reads into the document, of the indicator or its data elements", () => {
    const reading = (id: string, kind: "indicator" | "element" | "goal", ...ids: readonly string[]) => ({
      id,
      text: { zh: "本方案的理解" },
      concerns: [{ kind, ids }],
    });
    const assumptions = [
      reading("a", "indicator", "coverage"),
      reading("b", "indicator", "other"),
      reading("c", "element", "trainees", "children.all"),
      reading("d", "element", "trainees"),
      reading("e", "goal", "coverage"),
    ];
    const told = judged(
      both.map((of) => reported(of, "2025-01-01")),
      { assumptions },
    );
    expect(told).toEqual([
      "planYearReading year=2027 period=2027/28",
      "planAssumption id=a",
      "planAssumption id=c",
    ]);
  });

  it("of its components too, and for any of several things", () => {
    const one = (id: string, of: string) => ({ id, name: { zh: "分项" }, formula: `100 * ${of} / 200` });
    const parts = indicator({
      formula: undefined,
      components: { combine: "each", of: [one("p", "children.covered"), one("q", "children.all")] },
    });
    const told = (...concerns: readonly Concern[]) =>
      judged(
        both.map((of) => reported(of, "2025-01-01")),
        { indicators: [parts], assumptions: [{ id: "a", text: { zh: "本方案的理解" }, concerns }] },
      ).includes("planAssumption id=a");
    expect(told({ kind: "element", ids: ["children.covered"] })).toBe(true);
    expect(told({ kind: "element", ids: ["children.all"] })).toBe(true);
    expect(told({ kind: "element", ids: ["trainees"] })).toBe(false);
    expect(told({ kind: "goal", ids: ["preschool"] }, { kind: "indicator", ids: ["coverage"] })).toBe(true);
    expect(told({ kind: "goal", ids: ["coverage", "children.all"] })).toBe(false);
  });
});
