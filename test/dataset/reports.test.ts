import { describe, expect, it } from "vitest";
import { figureOf, indexObservations, isDataset, isIndexOf, planShape } from "../../src/dataset/index.js";
import { rankOfFigure } from "../../src/dataset/rank-of-figure.js";
import type { Report } from "../../src/dataset/report.js";
import { reportsIn, settle } from "../../src/dataset/settle.js";
import type { Observation, Plan } from "../../src/model/index.js";
import { fromInteger } from "../../src/number/index.js";
import { indicator, smallPlan, target } from "../support/small-plan.js";

const row = (change: Partial<Observation> = {}): Observation => ({
  of: "children.all",
  place: "east",
  period: "2024/25",
  value: "100",
  ...change,
});

describe("a row that is not taken", () => {
  const issues = (...rows: readonly unknown[]) =>
    indexObservations(smallPlan(), rows as readonly Observation[]).issues.map(({ code, path, params }) => [
      code,
      path,
      params,
    ]);

  it("is told by its place in the list, with what may be meant", () => {
    expect(issues(row(), row({ of: "children.al" }))).toEqual([
      ["unknownReference", [1, "of"], { id: "children.al", kind: "subject", nearest: "children.all" }],
    ]);
    expect(issues(row({ place: "eats" }))).toEqual([
      ["unknownReference", [0, "place"], { id: "eats", kind: "place", nearest: "east" }],
    ]);
    expect(issues(row({ place: "somewhere else" }))).toEqual([
      ["unknownReference", [0, "place"], { id: "somewhere else", kind: "place" }],
    ]);
  });

  it("is no object, or has a field that cannot be read", () => {
    for (const [other, found] of [
      ["100", "text"],
      [null, "nothing"],
      [[row()], "list"],
    ])
      expect(issues(other)).toMatchObject([["wrongType", [0], { found, expected: "object" }]]);
    expect(issues(row({ period: "2024-13" }))).toMatchObject([
      ["badPeriod", [0, "period"], { value: '"2024-13"', reason: "malformed" }],
    ]);
    expect(issues(row({ reportedOn: "2025-02-30" }))).toMatchObject([
      ["badDate", [0, "reportedOn"], { value: '"2025-02-30"' }],
    ]);
    expect(issues(row({ status: "firm" as "final" }))).toMatchObject([
      ["notOneOf", [0, "status"], { value: '"firm"' }],
    ]);
    expect(issues(row({ value: "many" }))).toMatchObject([["badNumber", [0, "value"], { value: '"many"' }]]);
  });

  it("leaves the others as they are", () => {
    const { data } = indexObservations(smallPlan(), [row({ value: "many" }), row({ value: "90" })]);
    const figure = figureOf(data, {
      of: "children.all",
      place: "east",
      period: "2024/25",
      asOf: "2025-01-01",
    });
    expect(figure).toMatchObject({
      kind: "scalar",
      settled: { kind: "settled", report: { value: fromInteger(90), row: 1, dateAssumed: true } },
    });
  });
});

describe("progress", () => {
  const calls = (rows: Iterable<Observation>) => {
    const told: (readonly [number, number | undefined])[] = [];
    indexObservations(smallPlan(), rows, { onProgress: (done, total) => told.push([done, total]) });
    return told;
  };
  const many = (count: number) => Array.from({ length: count }, () => row());

  it("is told every 10,000 rows, and once at the end", () => {
    expect(calls(many(9_999))).toEqual([[9_999, 9_999]]);
    expect(calls(many(20_001))).toEqual([
      [10_000, 20_001],
      [20_000, 20_001],
      [20_001, 20_001],
    ]);
    expect(calls([])).toEqual([[0, 0]]);
  });

  it("of an iterator does not know how many there are", () => {
    expect(calls(many(3).values())).toEqual([[3, undefined]]);
  });
});

describe("an index serves", () => {
  const { data } = indexObservations(smallPlan(), [row()]);
  const serves = (plan: Plan) => isIndexOf(data, plan, () => planShape(plan));
  const elements = smallPlan().elements;
  const with0 = (change: object) =>
    smallPlan({ elements: elements.map((one, i) => (i === 0 ? { ...one, ...change } : one)) });

  it("a plan that takes the same rows at the same places and doubts the same, whatever its words and targets", () => {
    expect(serves(smallPlan())).toBe(true);
    expect(serves(smallPlan({ title: { zh: "另一方案" } }))).toBe(true);
    expect(serves(smallPlan({ indicators: [indicator({ targets: [target({ value: "50" })] })] }))).toBe(true);
    expect(serves(with0({ name: { zh: "儿童" } }))).toBe(true);
  });

  it.each<[string, Plan]>([
    ["of another jurisdiction", smallPlan({ jurisdiction: { ...smallPlan().jurisdiction, code: "999998" } })],
    ["with fewer places", smallPlan({ places: smallPlan().places.slice(1) })],
    [
      "in which one place lies in another",
      smallPlan({
        places: smallPlan().places.map((one) => (one.id === "west" ? { ...one, within: "east" } : one)),
      }),
    ],
    // Of other rows an index would have told that they lie far from the plan.
    ["of a later first year", smallPlan({ span: { first: 2024, last: 2027 } })],
    ["of a later last year", smallPlan({ span: { first: 2023, last: 2028 } })],
    // 0.95 is doubted where 95 % are to be reached, and not where 15 % are.
    ["that asks for little", smallPlan({ indicators: [indicator({ targets: [target({ value: "15" })] })] })],
    [
      "that asks for no more than much",
      smallPlan({ indicators: [indicator({ targets: [target({ comparator: "atMost" })] })] }),
    ],
    ["with fewer elements", smallPlan({ elements: elements.slice(1) })],
    ["that counts another kind of year", with0({ calendar: "calendar" })],
    ["that counts over the period", with0({ timing: "overPeriod" })],
    ["that counts by school", with0({ breakdown: "school" })],
    [
      "with another definition",
      with0({ definitions: [{ version: "2030", from: "2030-01-01", words: "在园" }] }),
    ],
    ["with another indicator", smallPlan({ indicators: [indicator({ id: "other" })] })],
    [
      "in which it is an event",
      smallPlan({
        indicators: [indicator({ unitOfMeasure: undefined, targets: [target({ comparator: "achieved" })] })],
      }),
    ],
    [
      "in which it has components",
      smallPlan({
        indicators: [
          indicator({
            formula: undefined,
            components: { combine: "each", of: [{ id: "p", name: { zh: "分项" } }] },
          }),
        ],
      }),
    ],
  ])("no plan %s", (_, plan) => {
    expect(serves(plan)).toBe(false);
  });

  it("and is told from rows", () => {
    expect(isDataset(data)).toBe(true);
    for (const other of [[], null, undefined, "cells", { cells: [] }, {}])
      expect(isDataset(other)).toBe(false);
  });
});

describe("reports of one figure", () => {
  const report = (change: Partial<Report>): Report => ({
    value: fromInteger(95),
    decimals: 0,
    status: "final",
    source: "统计局",
    knownOn: "2024-10-01",
    dateAssumed: false,
    definition: undefined,
    row: 0,
    ...change,
  });

  it.each<[string, Partial<Report>]>([
    ["in more decimals", { decimals: 1 }],
    ["by a named definition", { definition: "2024" }],
    ["on a day that is assumed", { dateAssumed: true }],
    ["by a source whose name comes later", { source: "财政局" }],
    ["in a later row", { row: 1 }],
  ])("that say the same settle alike in any order, though one says it %s", (_, change) => {
    const [plain, other] = [report({}), report(change)];
    const [one, two] = [settle([plain, other], "2025-01-01"), settle([other, plain], "2025-01-01")];
    expect(one).toEqual(two);
    expect(one.kind === "settled" && one.report).toEqual(
      plain.source < other.source ? plain : change.source ? other : plain,
    );
  });

  it("an event that is told both ways is in conflict, and one that is told twice is not", () => {
    const event = (...values: readonly boolean[]) =>
      settle(
        values.map((value, i) => report({ value, row: i, source: `单位${i}` })),
        "2025-01-01",
      );
    for (const values of [
      [true, false],
      [false, true],
    ])
      expect(event(...values)).toMatchObject({
        kind: "conflicting",
        reports: values.map((value) => ({ value })),
      });
    expect(event(true, true)).toMatchObject({ kind: "settled", report: { value: true } });
    expect(event(false, false)).toMatchObject({ kind: "settled", report: { value: false } });
    // Of one source and one day the row does not decide: false comes first.
    const same = [true, false].map((value, i) => report({ value, row: i }));
    expect(reportsIn(settle(same, "2025-01-01")).map(({ value }) => value)).toEqual([false, true]);
  });

  it("are all kept behind what they come to", () => {
    const [first, second] = [report({}), report({ value: fromInteger(96), knownOn: "2024-11-01", row: 1 })];
    expect(reportsIn(settle([first, second], "2025-01-01"))).toEqual([second, first]);
    expect(reportsIn(settle([first, second], "2024-10-31"))).toEqual([first]);
    expect(reportsIn(settle([first, second], "2024-09-30"))).toEqual([]);
    const [mine, yours] = [report({}), report({ value: fromInteger(96), source: "教育局", row: 1 })];
    expect(reportsIn(settle([mine, yours], "2025-01-01"))).toHaveLength(2);
  });
});

describe("a figure is as firm as its least firm report", () => {
  const ranked = (...rows: readonly Partial<Observation>[]) => {
    const { data, issues } = indexObservations(
      smallPlan(),
      rows.map((change) => row({ of: "pupils.by_school", ...change })),
    );
    expect(issues).toEqual([]);
    const figure = figureOf(data, {
      of: "pupils.by_school",
      place: "east",
      period: "2024/25",
      asOf: "2025-01-01",
    });
    return figure && rankOfFigure(figure);
  };

  it("over all its keys", () => {
    expect(ranked({ key: "一小" }, { key: "二小" })).toBe(0);
    expect(ranked({ key: "一小", status: "preliminary" }, { key: "二小" })).toBe(1);
    expect(ranked({ key: "一小" }, { key: "二小", status: "estimated" })).toBe(2);
    const twice = { key: "一小", status: "preliminary" } as const;
    expect(ranked({ ...twice, source: "甲" }, { ...twice, source: "乙", value: "7" }, { key: "二小" })).toBe(
      1,
    );
    expect(ranked()).toBeUndefined();
  });
});

describe("a row that is taken with a doubt", () => {
  const doubts = (...rows: readonly Observation[]) =>
    indexObservations(smallPlan(), rows).issues.map(({ code, path, severity }) => [code, path, severity]);
  const trained = (period: string, change: Partial<Observation> = {}) =>
    row({ of: "trainees", period, value: "5", ...change });

  it("was reported before its period began, unless it is an estimate", () => {
    const early = row({ reportedOn: "2024-08-31" });
    expect(doubts(early)).toEqual([["reportedBeforePeriod", [0, "reportedOn"], "warning"]]);
    expect(doubts(row({ reportedOn: "2024-09-01" }))).toEqual([]);
    expect(doubts({ ...early, status: "estimated" })).toEqual([]);
    expect(doubts(row())).toEqual([]);
  });

  it("lies more than ten years outside the plan of 2023 to 2027", () => {
    const far = ["farFromSpan", [0, "period"], "warning"];
    expect(doubts(row({ period: "2012/13" }), row({ period: "2015/16" }))).toEqual([far]);
    expect(doubts(row({ period: "2038/39" }))).toEqual([far]);
    expect(doubts(row({ period: "2013/14" }), row({ period: "2037/38" }))).toEqual([]);
  });

  it("is a percentage as a share, where 95 is to be reached", () => {
    const share = ["percentAsShare", [0, "value"], "warning"];
    const covered = (value: string) => row({ of: "coverage", value });
    expect(doubts(covered("0.95"), covered("0.93"))).toEqual([share]);
    expect(doubts(covered("1"))).toEqual([share]);
    expect(doubts(covered("0"), covered("1.01"), covered("95"))).toEqual([]);
  });

  it("is a small percentage, where 20 is to be reached or 95 not to be passed", () => {
    for (const change of [{ value: "20" }, { comparator: "atMost" }] as const) {
      const plan = smallPlan({ indicators: [indicator({ targets: [target(change)] })] });
      expect(indexObservations(plan, [row({ of: "coverage", value: "0.95" })]).issues).toEqual([]);
    }
  });

  it("is a month of what is counted from January on", () => {
    expect(doubts(trained("2024-03"))).toEqual([["partOfYearToDate", [0, "period"], "warning"]]);
    expect(doubts(trained("2024-01..03"), trained("2024-01"), trained("2024"))).toEqual([]);
  });
});
