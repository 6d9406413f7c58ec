import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Report } from "../../src/dataset/report.js";
import { type Settled, settle } from "../../src/dataset/settle.js";
import { fromInteger } from "../../src/number/index.js";

let row = 0;
function report(value: number | boolean, change: Partial<Report> = {}): Report {
  return {
    value: typeof value === "boolean" ? value : fromInteger(value),
    decimals: 0,
    status: "final",
    source: "统计局",
    knownOn: "2024-10-01",
    dateAssumed: false,
    definition: undefined,
    row: row++,
    ...change,
  };
}
const outcome = (settled: Settled): unknown => {
  if (settled.kind === "missing") return "missing";
  const plain = ({ value }: Report) => (typeof value === "boolean" ? value : value.n / value.d);
  return settled.kind === "settled" ? plain(settled.report) : settled.reports.map(plain);
};
const at = "2025-01-01";

describe("settle", () => {
  it.each<[string, readonly Report[], unknown]>([
    ["nothing", [], "missing"],
    ["one report", [report(5)], 5],
    ["a zero, which is a value", [report(0)], 0],
    ["a correction of the same source", [report(5), report(6, { knownOn: "2024-11-01" })], 6],
    [
      "final before preliminary, though reported earlier",
      [report(5), report(6, { status: "preliminary", knownOn: "2024-12-01" })],
      5,
    ],
    [
      "preliminary before estimated",
      [report(5, { status: "estimated" }), report(6, { status: "preliminary" })],
      6,
    ],
    ["two sources that agree", [report(5), report(5, { source: "教育局" })], 5],
    ["two sources that do not", [report(5), report(6, { source: "教育局" })], [6, 5]],
    ["one source with two figures on one day", [report(5), report(6)], [5, 6]],
    ["one source twice with one figure on one day", [report(5), report(5)], 5],
    [
      "a correction that brings two sources together",
      [report(5), report(6, { source: "教育局" }), report(5, { source: "教育局", knownOn: "2024-11-01" })],
      5,
    ],
    [
      "an event that two sources see differently",
      [report(true), report(false, { source: "教育局" })],
      [false, true],
    ],
    ["what is not known yet", [report(5, { knownOn: "2025-01-02" })], "missing"],
    ["what became known on the day", [report(5, { knownOn: "2025-01-01" })], 5],
    ["a correction that is not known yet", [report(5), report(6, { knownOn: "2025-01-02" })], 5],
  ])("%s", (_name, reports, expected) => {
    expect(outcome(settle(reports, at))).toEqual(expected);
  });

  it("keeps what was replaced, oldest first", () => {
    const [first, second, third] = [
      report(5),
      report(6, { knownOn: "2024-11-01" }),
      report(7, { knownOn: "2024-12-01" }),
    ];
    expect(settle([third, first, second] as Report[], at)).toEqual({
      kind: "settled",
      report: third,
      replaced: [first, second],
    });
  });
});

describe("laws of settling", () => {
  const anyReport = fc
    .record({
      value: fc.integer({ min: 0, max: 2 }),
      status: fc.constantFrom("final", "preliminary", "estimated"),
      source: fc.constantFrom("甲", "乙"),
      knownOn: fc.constantFrom("2024-10-01", "2024-11-01", "2024-12-01", "2025-02-01"),
    })
    .map(({ value, ...rest }) => report(value, rest as Partial<Report>));
  const reports = fc.array(anyReport, { maxLength: 6 });

  it("the order of the reports changes nothing", () => {
    fc.assert(
      fc.property(reports, fc.infiniteStream(fc.nat()), (list, keys) => {
        const shuffled = list
          .map((one) => ({ one, key: keys.next().value }))
          .sort((a, b) => a.key - b.key)
          .map(({ one }) => one);
        expect(settle(shuffled, at)).toEqual(settle(list, at));
      }),
    );
  });

  it("a later report changes nothing at an earlier date", () => {
    fc.assert(
      fc.property(reports, anyReport, (list, late) => {
        const later = { ...late, knownOn: "2025-01-02" };
        expect(settle([...list, later], at)).toEqual(settle(list, at));
      }),
    );
  });

  it("a report repeated word for word changes no figure", () => {
    fc.assert(
      fc.property(reports, fc.nat(), (list, pick) => {
        const twin = list[pick % Math.max(1, list.length)];
        const more = twin === undefined ? list : [...list, { ...twin, row: row++ }];
        expect(new Set([outcome(settle(more, at))].flat())).toEqual(
          new Set([outcome(settle(list, at))].flat()),
        );
      }),
    );
  });
});
