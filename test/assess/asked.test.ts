import { describe, expect, it } from "vitest";
import { type AssessOptions, assess } from "../../src/assess/index.js";
import { type Scheme, schemes } from "../../src/judge/index.js";
import type { Observation, Plan } from "../../src/model/index.js";
import { type Given, planOf, target, yearly } from "../judge/support.js";
import { changesBetween } from "./support.js";

/** From 80 in 2022 to 95 in 2027: 80 + 15 × 3/5 = 89 in 2025. */
const climb: Given = {
  targets: [target("atLeast", "95")],
  baseline: { value: "80", period: "2022" },
  trajectory: { kind: "linear", stated: true },
};
const asOf = "2026-05-31";

type Asking = Omit<AssessOptions, "asOf"> & { readonly asOf?: string };
type Once = readonly [Plan, readonly Observation[], Asking];
const changes = ([plan, rows, options]: Once, [later, laterRows, laterOptions]: Once) =>
  changesBetween([plan, rows, { asOf, ...options }], [later, laterRows, { asOf, ...laterOptions }]);

/** The bands of the standard scheme, where what it calls slight is grave. */
const strict: Scheme = {
  ...schemes.standard,
  bands: schemes.standard.bands.map((band) =>
    band.status === "slightlyBehind" ? { ...band, status: "offTrack" } : band,
  ),
};
/** The rule of the standard scheme, written otherwise and under another name. */
const alike: Scheme = {
  ...schemes.standard,
  id: "alike",
  name: { zh: "甲" },
  bands: [
    { name: { zh: "好" }, status: "onTrack", from: "1.0", fromIncluded: true, toIncluded: true },
    { name: { zh: "中" }, status: "slightlyBehind", from: "0.850", fromIncluded: true, to: "1.00" },
    { name: { zh: "差" }, status: "offTrack", to: "0.85", toIncluded: false },
  ],
};

describe("what means the same is no other question", () => {
  it.each<[string, Asking, Asking]>([
    ["the scheme that is the default", {}, { scheme: schemes.standard }],
    ["a scheme of the same rule", {}, { scheme: alike }],
    [
      "half up, which is how values are rounded",
      { roundedComparison: true },
      { roundedComparison: "halfUp" },
    ],
    ["values that are not rounded", {}, { roundedComparison: false }],
    ["no path", {}, { assume: { path: "none" } }],
    ["nothing assumed", {}, { assume: {} }],
  ])("%s", (_, one, other) => {
    const plan = planOf({ ...climb, milestones: [target("atLeast", "89", { due: "2025" })] });
    // 88 is 8/9 of the way to 89; 82 is 2/9 of it.
    const [rows, fixed] = [yearly({ 2025: "88" }), yearly({ 2025: "82" })];
    expect(changes([plan, rows, one], [plan, rows, other])).toEqual([]);
    const [first, second] = [one, other].map((asking) => assess(plan, rows, { asOf, ...asking }).asked);
    expect({ ...second, scheme: { ...second?.scheme, id: "standard" } }).toEqual(first);
    for (const [was, is] of [
      [one, other],
      [other, one],
    ] as const)
      expect(changes([plan, rows, was], [plan, fixed, is])).toEqual([
        ["slightlyBehind", "offTrack", "revisedData"],
      ]);
  });
});

describe("another question", () => {
  const short = yearly({ 2025: "88" });

  it("is another scheme of the same id", () => {
    expect(changes([planOf(climb), short, {}], [planOf(climb), short, { scheme: strict }])).toEqual([
      ["slightlyBehind", "offTrack", "question"],
    ]);
  });

  it("is told of reports that contradict one another too, each of which is judged", () => {
    // 88 and 88.5 both fall short of 89 by little.
    const both = [...short, ...short.map((row) => ({ ...row, value: "88.5", source: "另一单位" }))];
    expect(changes([planOf(climb), both, {}], [planOf(climb), both, { scheme: strict }])).toEqual([
      ["slightlyBehind", "offTrack", "question"],
    ]);
  });

  it("is told of the year, though the next figure is overdue", () => {
    // 88 is 2 points short of the milestone; the figure of 2026 was due on 30 April.
    const plan = planOf({ targets: climb.targets, milestones: [target("atLeast", "90", { due: "2025" })] });
    const late = { asOf: "2027-05-01" };
    expect(changes([plan, short, late], [plan, short, { ...late, scheme: strict }])).toEqual([
      ["slightlyBehind", "offTrack", "question"],
    ]);
  });

  it("is a path that is assumed, also where it has no beginning", () => {
    const plan = planOf({ targets: climb.targets });
    const assumed = { assume: { path: "linear" } } as const;
    expect(changes([plan, short, {}], [plan, short, assumed])).toEqual([
      ["notDue", "undetermined", "question"],
    ]);
  });
});

describe("another question explains nothing", () => {
  it("where a scheme was not asked: the figure was overdue, or the target is due", () => {
    const plan = planOf(climb);
    const rows = yearly({ 2025: "88" });
    const overdue = { asOf: "2027-05-01" };
    expect(
      changes(
        [plan, rows, overdue],
        [plan, [...rows, ...yearly({ 2026: "92" })], { ...overdue, scheme: strict }],
      ),
    ).toEqual([["undetermined", "onTrack", "newData"]]);
    const end = { asOf: "2028-05-01" };
    expect(
      changes(
        [plan, yearly({ 2027: "94" }), end],
        [plan, yearly({ 2027: "95" }), { ...end, scheme: strict }],
      ),
    ).toEqual([["missed", "met", "revisedData"]]);
  });

  it("where nothing can be rounded: an event", () => {
    const plan = planOf({ targets: [target("achieved", "")], unitOfMeasure: undefined, formula: undefined });
    const done: Observation[] = [{ of: "x", place: "999999", period: "2025", value: true }];
    expect(
      changes(
        [plan, done.map((row) => ({ ...row, value: false })), {}],
        [plan, done, { roundedComparison: true }],
      ),
    ).toEqual([["notDue", "met", "revisedData"]]);
  });
});
