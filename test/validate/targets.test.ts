import { describe, expect, it } from "vitest";
import type { Indicator, Plan, Target } from "../../src/model/index.js";
import { indicator, smallPlan, target } from "../support/small-plan.js";
import { found } from "./support.js";

const source = { section: "二、主要目标", words: "年度目标" };
const withIndicator = (change: Partial<Indicator>): Plan => smallPlan({ indicators: [indicator(change)] });
const withTarget = (change: Partial<Target>, more: Partial<Indicator> = {}): Plan =>
  withIndicator({ targets: [target(change)], ...more });
const year = (due: string, value: string, change: Partial<Target> = {}): Target =>
  target({ due, value, ...change });

type Case = readonly [name: string, plan: Plan, expected: readonly unknown[]];
const run = (cases: readonly Case[]) =>
  it.each(cases)("%s", (_name, plan, expected) => {
    expect(found(plan)).toEqual(expected);
  });

describe("the years of the plan", () => {
  const outside = (path: string, period: string) => [
    { code: "outsideSpan", path, period, first: 2023, last: 2027 },
  ];
  run([
    [
      "a span in reverse",
      smallPlan({ span: { first: 2027, last: 2023 } }),
      [{ code: "spanReversed", path: "span", first: 2027, last: 2023 }],
    ],
    [
      "a target after the last year",
      withTarget({ due: "2028" }),
      outside("indicators.0.targets.0.due", "2028"),
    ],
    [
      "a target before the first year",
      withTarget({ due: "2022" }),
      outside("indicators.0.targets.0.due", "2022"),
    ],
    ["a target of the school year that begins on 1 September 2027", withTarget({ due: "2027/28" }), []],
    [
      "a target of the school year after that",
      withTarget({ due: "2028/29" }),
      outside("indicators.0.targets.0.due", "2028/29"),
    ],
    ["a target of the last month", withTarget({ due: "2027-12" }), []],
    [
      "a target of the month after",
      withTarget({ due: "2028-01" }),
      outside("indicators.0.targets.0.due", "2028-01"),
    ],
    [
      "a milestone before the first year",
      withIndicator({ milestones: [year("2022", "90")] }),
      outside("indicators.0.milestones.0.due", "2022"),
    ],
    [
      "an action due on the last day, and one due on the day after",
      smallPlan({
        tasks: smallPlan().tasks.map((task) => ({
          ...task,
          actions: [
            { id: "a", title: { zh: "甲" }, due: "2027-12-31", source },
            { id: "b", title: { zh: "乙" }, due: "2028-01-01", source },
          ],
        })),
      }),
      outside("tasks.0.actions.1.due", "2028-01-01"),
    ],
    [
      "a revision that governs a year after the last",
      withIndicator({
        revisions: [
          { issued: "2025-01-01", effective: "2029", document: "d", reason: "r", targets: [target()] },
        ],
      }),
      outside("indicators.0.revisions.0.effective", "2029"),
    ],
  ]);
});

describe("comparators and their numbers", () => {
  run([
    [
      "atLeast without a value",
      withTarget({ value: undefined }),
      [{ code: "targetLacks", path: "indicators.0.targets.0", comparator: "atLeast", key: "value" }],
    ],
    [
      "between without its upper end",
      withTarget({ comparator: "between" }, { direction: "none" }),
      [{ code: "targetLacks", path: "indicators.0.targets.0", comparator: "between", key: "upper" }],
    ],
    [
      "atLeast with an upper end",
      withTarget({ upper: "99" }),
      [
        {
          code: "targetDoesNotTake",
          path: "indicators.0.targets.0.upper",
          comparator: "atLeast",
          key: "upper",
        },
      ],
    ],
    [
      "atLeast with a tolerance",
      withTarget({ tolerance: "1" }),
      [
        {
          code: "targetDoesNotTake",
          path: "indicators.0.targets.0.tolerance",
          comparator: "atLeast",
          key: "tolerance",
        },
      ],
    ],
    ["about with a tolerance", withTarget({ comparator: "about", tolerance: "2" }, { direction: "up" }), []],
    ["about without a tolerance", withTarget({ comparator: "about" }, { direction: "up" }), []],
    [
      "achieved with a value",
      withTarget({ comparator: "achieved" }),
      [
        {
          code: "targetDoesNotTake",
          path: "indicators.0.targets.0.value",
          comparator: "achieved",
          key: "value",
        },
      ],
    ],
    ["a range", withTarget({ comparator: "between", value: "15", upper: "20" }), []],
    ["a range of one point", withTarget({ comparator: "between", value: "20", upper: "20" }), []],
    [
      "a range in reverse",
      withTarget({ comparator: "between", value: "20", upper: "15" }),
      [{ code: "rangeReversed", path: "indicators.0.targets.0.upper", value: "20", upper: "15" }],
    ],
  ]);
});

describe("events", () => {
  const achieved = target({ comparator: "achieved", value: undefined });
  run([
    ["an event", withIndicator({ targets: [achieved] }), []],
    [
      "an event beside a number",
      withIndicator({ targets: [achieved, target()] }),
      [{ code: "eventMixedWithNumbers", path: "indicators.0.targets.1", comparator: "atLeast" }],
    ],
    [
      "an event as a milestone",
      withIndicator({ milestones: [{ ...achieved, due: "2025" }] }),
      [{ code: "eventMixedWithNumbers", path: "indicators.0.milestones.0", comparator: "achieved" }],
    ],
    [
      "numbers as milestones of an event",
      withIndicator({ targets: [achieved], milestones: [year("2025", "100")] }),
      [{ code: "eventMixedWithNumbers", path: "indicators.0.milestones.0", comparator: "atLeast" }],
    ],
  ]);
});

describe("direction", () => {
  run([
    [
      "about alone does not tell",
      withTarget({ comparator: "about" }),
      [{ code: "directionMissing", path: "indicators.0.direction", indicator: "coverage" }],
    ],
    ["a floor tells", withTarget({ comparator: "moreThan" }), []],
    [
      "a ceiling against a direction",
      withTarget({ comparator: "atMost" }, { direction: "up" }),
      [
        {
          code: "directionContradicts",
          path: "indicators.0.targets.0.comparator",
          direction: "up",
          comparator: "atMost",
        },
      ],
    ],
    [
      "a floor against a direction",
      withTarget({ comparator: "moreThan" }, { direction: "down" }),
      [
        {
          code: "directionContradicts",
          path: "indicators.0.targets.0.comparator",
          direction: "down",
          comparator: "moreThan",
        },
      ],
    ],
    [
      "a milestone against the direction of the targets",
      withIndicator({ milestones: [year("2025", "97", { comparator: "lessThan" })] }),
      [
        {
          code: "directionContradicts",
          path: "indicators.0.milestones.0.comparator",
          direction: "up",
          comparator: "lessThan",
        },
      ],
    ],
    ["an indicator without targets needs none", withIndicator({ targets: [] }), []],
  ]);
});

describe("natural limits", () => {
  const outside = (path: string, value: string, bounds: object) => [
    { code: "outsideLimits", path, value, ...bounds },
  ];
  const percent = { least: "0", most: "100" };
  run([
    ["100 %", withTarget({ value: "100" }), []],
    [
      "more than 100 %",
      withTarget({ value: "100.01" }),
      outside("indicators.0.targets.0.value", "100.01", percent),
    ],
    ["less than 0 %", withTarget({ value: "-1" }), outside("indicators.0.targets.0.value", "-1", percent)],
    [
      "more than 100 person-times per 100 persons",
      withTarget({ value: "130" }, { limits: { least: "0" } }),
      [],
    ],
    ["what is no percentage", withTarget({ value: "9360" }, { unitOfMeasure: "个" }), []],
    [
      "an upper end beyond",
      withTarget({ comparator: "between", value: "90", upper: "101" }),
      outside("indicators.0.targets.0.upper", "101", percent),
    ],
    [
      "a milestone beyond",
      withIndicator({ limits: { most: "96" }, milestones: [year("2025", "97")] }),
      outside("indicators.0.milestones.0.value", "97", { most: "96" }),
    ],
    [
      "a baseline beyond",
      withIndicator({ baseline: { value: "101", period: "2022", source } }),
      [
        ...outside("indicators.0.baseline.value", "101", percent),
        {
          code: "targetWorseThanBaseline",
          path: "indicators.0.targets.0.value",
          target: "95",
          baseline: "101",
        },
      ],
    ],
  ]);
});

describe("milestones", () => {
  run([
    [
      "in order and arriving",
      withIndicator({ milestones: [year("2023", "90"), year("2024", "90"), year("2027", "95")] }),
      [],
    ],
    [
      "out of order",
      withIndicator({ milestones: [year("2025", "92"), year("2024", "93")] }),
      [{ code: "milestoneOrder", path: "indicators.0.milestones.1.due", period: "2024", previous: "2025" }],
    ],
    [
      "two for one period",
      withIndicator({ milestones: [year("2025", "92"), year("2025", "93")] }),
      [{ code: "milestoneTwice", path: "indicators.0.milestones.1.due", period: "2025", other: "92" }],
    ],
    [
      "two for one period, apart",
      withIndicator({ milestones: [year("2025", "92"), year("2026", "93"), year("2025", "92")] }),
      [{ code: "milestoneTwice", path: "indicators.0.milestones.2.due", period: "2025", other: "92" }],
    ],
    [
      "two for one period of a place that both bind",
      withIndicator({
        milestones: [
          year("2025", "92", { places: "every" }),
          year("2025", "93", { places: ["east"] }),
          year("2025", "94"),
        ],
      }),
      [{ code: "milestoneTwice", path: "indicators.0.milestones.1.due", period: "2025", other: "92" }],
    ],
    [
      "two for one period, of which the second binds every place",
      withIndicator({
        milestones: [
          year("2025", "93", { places: ["east"] }),
          year("2025", "92", { places: "every" }),
          year("2026", "94", { places: "every" }),
        ],
      }),
      [{ code: "milestoneTwice", path: "indicators.0.milestones.1.due", period: "2025", other: "93" }],
    ],
    [
      "of one period for the whole, for one place and for another",
      withIndicator({
        milestones: [
          year("2025", "92"),
          year("2025", "93", { places: ["east"] }),
          year("2025", "94", { places: ["west"] }),
        ],
      }),
      [],
    ],
    [
      "going backwards",
      withIndicator({ milestones: [year("2024", "93"), year("2025", "92")] }),
      [
        {
          code: "milestoneAgainstDirection",
          path: "indicators.0.milestones.1.value",
          value: "92",
          previous: "93",
          direction: "up",
        },
      ],
    ],
    [
      "falling, where less is better",
      withIndicator({
        targets: [target({ comparator: "atMost", value: "8.3" })],
        milestones: [
          year("2024", "8.9", { comparator: "atMost" }),
          year("2025", "8.7", { comparator: "atMost" }),
        ],
      }),
      [],
    ],
    [
      "rising, where less is better",
      withIndicator({
        targets: [target({ comparator: "atMost", value: "8.3" })],
        milestones: [
          year("2024", "8.9", { comparator: "atMost" }),
          year("2025", "9.1", { comparator: "atMost" }),
        ],
      }),
      [
        {
          code: "milestoneAgainstDirection",
          path: "indicators.0.milestones.1.value",
          value: "9.1",
          previous: "8.9",
          direction: "down",
        },
      ],
    ],
    [
      "one of the due year that is not the target",
      withIndicator({ milestones: [year("2027", "94.9")] }),
      [
        {
          code: "milestoneDiffersFromTarget",
          path: "indicators.0.milestones.0.value",
          milestone: "94.9",
          target: "95",
          period: "2027",
        },
      ],
    ],
    ["equal to the target in other digits", withIndicator({ milestones: [year("2027", "95.0")] }), []],
    [
      "of two places, each for itself",
      withIndicator({
        milestones: [
          year("2024", "93", { places: ["east"] }),
          year("2023", "80", { places: ["west"] }),
          year("2025", "94", { places: ["east"] }),
        ],
      }),
      [],
    ],
  ]);
});

describe("baselines and paths", () => {
  const baseline = (value: string) => ({ value, period: "2022", source });
  run([
    [
      "a target worse than the baseline (海曙 97.67 → 86)",
      withTarget({ value: "86" }, { baseline: baseline("97.67") }),
      [
        {
          code: "targetWorseThanBaseline",
          path: "indicators.0.targets.0.value",
          target: "86",
          baseline: "97.67",
        },
      ],
    ],
    ["a target equal to the baseline", withIndicator({ baseline: baseline("95") }), []],
    [
      "a ceiling above the baseline (慈溪 1.16 → <3.5)",
      withTarget({ comparator: "lessThan", value: "3.5" }, { baseline: baseline("1.16") }),
      [
        {
          code: "targetWorseThanBaseline",
          path: "indicators.0.targets.0.value",
          target: "3.5",
          baseline: "1.16",
        },
      ],
    ],
    [
      "a ceiling of every period above the baseline",
      withTarget(
        { comparator: "lessThan", value: "3.5", holds: "everyPeriod" },
        { baseline: baseline("1.16") },
      ),
      [],
    ],
    [
      "milestones without a target",
      withIndicator({ targets: [], direction: "up", milestones: [year("2025", "80"), year("2026", "90")] }),
      [{ code: "milestonesLackTarget", path: "indicators.0" }],
    ],
    [
      "a linear path without a baseline",
      withIndicator({ trajectory: { kind: "linear", stated: true } }),
      [{ code: "trajectoryLacksBaseline", path: "indicators.0.trajectory", trajectory: "linear" }],
    ],
    [
      "equal steps without a baseline, from nothing",
      withIndicator({ trajectory: { kind: "even", stated: false } }),
      [],
    ],
    [
      "a linear path from a baseline",
      withIndicator({ trajectory: { kind: "linear", stated: true }, baseline: baseline("80") }),
      [],
    ],
  ]);
});

describe("quotas of places", () => {
  const places = (east: string, west: string, change: Partial<Indicator> = {}) =>
    withIndicator({
      unitOfMeasure: "个",
      rollUp: "sum",
      targets: [
        target({ value: "100" }),
        target({ value: east, places: ["east"] }),
        target({ value: west, places: ["west"] }),
      ],
      ...change,
    });
  const wrong = (sum: string) => [
    { code: "quotasDoNotSum", path: "indicators.0.targets.0.value", sum, total: "100", period: "2027" },
  ];
  run([
    ["that add up", places("60.1", "39.9"), []],
    ["that are too few", places("60", "39.99"), wrong("99.99")],
    ["that are too many", places("60", "41"), wrong("101")],
    ["of an indicator that does not add up", places("60", "60", { rollUp: "none" }), []],
    [
      "of one place of two: nothing to compare",
      withIndicator({
        unitOfMeasure: "个",
        rollUp: "sum",
        targets: [target({ value: "90" }), target({ value: "50", places: ["east"] })],
      }),
      [],
    ],
    [
      "of every place alike",
      withIndicator({
        unitOfMeasure: "个",
        rollUp: "sum",
        targets: [target({ value: "100" }), target({ value: "50", places: "every" })],
      }),
      [],
    ],
    [
      "of every place alike that are too many",
      withIndicator({
        unitOfMeasure: "个",
        rollUp: "sum",
        targets: [target({ value: "100" }), target({ value: "51", places: "every" })],
      }),
      wrong("102"),
    ],
  ]);
});

describe("one thing stated twice", () => {
  const other = (change: Partial<Indicator>) =>
    smallPlan({
      indicators: [indicator(), indicator({ id: "again", lead: "education_bureau", ...change })],
      goals: smallPlan().goals.map((goal) => ({ ...goal, indicators: ["coverage", "again"] })),
    });
  const namesake = (path: string, value: string) => [
    { code: "namesakeDiffers", path, value, other: "95", indicator: "coverage" },
  ];
  const differently = (path: string, value: string) => [
    { code: "statedDifferently", path, value, other: "95", indicator: "coverage" },
  ];
  run([
    [
      "in one indicator, with another value",
      withIndicator({ targets: [target(), target({ value: "96" })] }),
      differently("indicators.0.targets.1.value", "96"),
    ],
    [
      "in one indicator, with another comparator",
      withIndicator({ targets: [target(), target({ comparator: "moreThan" })] }),
      differently("indicators.0.targets.1.value", "95"),
    ],
    [
      "a floor and a ceiling",
      withIndicator({
        direction: "none",
        targets: [target({ value: "80" }), target({ comparator: "atMost", value: "90" })],
      }),
      [],
    ],
    ["in other digits", withIndicator({ targets: [target(), target({ value: "95.0" })] }), []],
    [
      "as a wish beside what is due (达到95%,力争达到98%)",
      withIndicator({ targets: [target(), target({ value: "98", aspirational: true })] }),
      [],
    ],
    [
      "in two indicators of one name and two units of measure",
      other({ unitOfMeasure: "人", targets: [target({ value: "90" })] }),
      [],
    ],
    ["for another year", withIndicator({ targets: [target({ due: "2025", value: "90" }), target()] }), []],
    ["for a place", withIndicator({ targets: [target(), target({ value: "90", places: ["east"] })] }), []],
    [
      "in two indicators of one name",
      other({ targets: [target({ value: "90" })] }),
      namesake("indicators.1.targets.0.value", "90"),
    ],
    [
      "under another name of the first",
      other({ name: { zh: "普及率" }, otherNames: ["覆盖 率"], targets: [target({ value: "90" })] }),
      namesake("indicators.1.targets.0.value", "90"),
    ],
    ["in two indicators of one name, with one value", other({}), []],
    [
      "in two indicators of two names",
      other({ name: { zh: "普及率" }, targets: [target({ value: "90" })] }),
      [],
    ],
  ]);
});

describe("orders", () => {
  const first = (due: string) =>
    indicator({ id: "provincial", name: { zh: "省级" }, lead: "towns", targets: [target({ due })] });
  const both = (due: string) =>
    smallPlan({
      indicators: [indicator({ requires: "provincial", targets: [target({ due: "2026" })] }), first(due)],
      goals: smallPlan().goals.map((goal) => ({ ...goal, indicators: ["coverage", "provincial"] })),
    });
  const revision = (issued: string) => ({
    issued,
    effective: "2025",
    document: "d",
    reason: "r",
    targets: [target({ value: "90" })],
  });
  run([
    ["a requirement due in the same year", both("2026"), []],
    [
      "a requirement due later",
      both("2027"),
      [
        {
          code: "requiresLater",
          path: "indicators.0.requires",
          required: "provincial",
          due: "2026",
          requiredDue: "2027",
        },
      ],
    ],
    [
      "revisions in order",
      withIndicator({ revisions: [revision("2025-01-01"), revision("2025-01-02")] }),
      [],
    ],
    [
      "revisions of one day",
      withIndicator({ revisions: [revision("2025-01-01"), revision("2025-01-01")] }),
      [
        {
          code: "revisionOrder",
          path: "indicators.0.revisions.1.issued",
          issued: "2025-01-01",
          previous: "2025-01-01",
        },
      ],
    ],
    [
      "steps of a rule",
      smallPlan({
        rules: [
          {
            id: "r",
            title: { zh: "滞后" },
            kind: "progress",
            subject: "indicator",
            when: "true",
            steps: [
              { periods: 1, severity: "info", response: "remind" },
              { periods: 2, severity: "warning", response: "remind" },
              { periods: 2, severity: "critical", response: "supervise" },
            ],
          },
        ],
      }),
      [{ code: "stepOrder", path: "rules.0.steps.2.periods", periods: 2, previous: 2 }],
    ],
  ]);
});

describe("sources", () => {
  run([
    [
      "a target without one",
      withTarget({ source: undefined }),
      [{ code: "sourceMissing", path: "indicators.0.targets.0.source" }],
    ],
    [
      "a milestone without one",
      withIndicator({ milestones: [year("2025", "90", { source: undefined })] }),
      [{ code: "sourceMissing", path: "indicators.0.milestones.0.source" }],
    ],
    [
      "a baseline without one",
      withIndicator({ baseline: { value: "80", period: "2022" } }),
      [{ code: "sourceMissing", path: "indicators.0.baseline.source" }],
    ],
  ]);
});
