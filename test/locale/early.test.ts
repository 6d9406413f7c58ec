import { describe, expect, it } from "vitest";
import { explain, locales } from "../../src/locale/index.js";
import type { Observation } from "../../src/model/index.js";
import { flagsOn, rule } from "../flag/support.js";
import { type Given, planOf, target, verdictOn, yearly } from "../judge/support.js";

// What is met before it is due is told as met early, what is met for good as met: the verdict knows the day, which differs
// from the end of the period for figures of one day.

const least: Given = { targets: [target("atLeast", "90")] };
const rows = (value: string | boolean, period = "2027"): readonly Observation[] => [
  { of: "x", place: "999999", period, value, status: "estimated", reportedOn: "2027-05-01" },
];

function said(given: Given, data: readonly Observation[], asOf: string, more = {}) {
  const plan = planOf(given, more);
  const verdict = verdictOn(plan, data, asOf);
  // As it comes back from a file.
  const read = verdict && JSON.parse(JSON.stringify(verdict));
  return [verdict?.final.metEarly, ...locales.map((locale) => read && explain(read, { locale, plan }))];
}

describe("a target that is met", () => {
  it("by an estimate of its due year is met early until that year is over", () => {
    const early = [
      true,
      "甲2027年为90%,达到2027年目标90%,提前达到",
      "甲 (2027): 90%, level with the 2027 target of 90%, met early",
    ];
    expect(said(least, rows("90"), "2027-06-01")).toEqual(early);
    expect(said(least, rows("90"), "2027-12-31")).toEqual(early);
    expect(said(least, rows("90"), "2028-01-01")).toEqual([
      undefined,
      "甲2027年为90%,达到2027年目标90%,完成",
      "甲 (2027): 90%, level with the 2027 target of 90%, met",
    ]);
  });

  it("by the figure of a day is met for good once that day is over, though its school year goes on", () => {
    const places = { id: "places", name: { zh: "学位数" }, unitOfMeasure: "个" } as const;
    const element = { ...places, timing: "snapshot", calendar: "school" } as const;
    const of: Given = {
      ...least,
      formula: "places",
      unitOfMeasure: "个",
      frequency: "schoolYear",
    };
    // The plan year 2027 is the school year 2027/28, whose figure stands for 1 September 2027.
    const known: readonly Observation[] = [
      { of: "places", place: "999999", period: "2027/28", value: "90", reportedOn: "2027-08-01" },
    ];
    const on = (asOf: string) => said(of, known, asOf, { elements: [element] }).slice(0, 2);
    expect(on("2027-09-01")).toEqual([true, "甲2027学年为90个,达到2027年目标90个,提前达到"]);
    expect(on("2027-09-02")).toEqual([undefined, "甲2027学年为90个,达到2027年目标90个,完成"]);
  });

  it("by the figure of an earlier year is met early", () => {
    expect(said(least, yearly({ 2025: "90" }), "2026-03-01")[1]).toBe(
      "甲2025年为90%,达到2027年目标90%,提前达到",
    );
  });

  it("in every period is not met before it is due", () => {
    const kept = { targets: [target("atLeast", "90", { holds: "everyPeriod" })] };
    expect(said(kept, rows("90"), "2027-06-01").slice(0, 2)).toEqual([
      undefined,
      "甲2027年为90%,达到底线90%,符合预期",
    ]);
  });

  it("as an event is met early in a period before, for good, and within the due one until that is over", () => {
    const event: Given = { targets: [target("achieved")], unitOfMeasure: undefined };
    const year = (data: readonly Observation[], asOf: string) => said(event, data, asOf).slice(0, 2);
    expect(year(rows(true), "2027-06-01")).toEqual([true, "甲2027年已实现,提前达到"]);
    expect(year(rows(true), "2028-06-01")).toEqual([undefined, "甲2027年已实现,完成"]);
    expect(year(rows(true, "2026"), "2028-06-01")).toEqual([true, "甲2026年已实现,提前达到"]);
  });
});

describe("a flag on what is met", () => {
  it("says so in the words of the verdict", () => {
    const plan = planOf(least);
    const told = (asOf: string) =>
      flagsOn(plan, rows("90"), asOf, { rules: [rule('status == "met"')] }).map((flag) =>
        explain(flag, { locale: "zh-CN", plan }),
      );
    expect(told("2027-12-31")[0]).toContain("甲2027年为90%,达到2027年目标90%,提前达到");
    expect(told("2028-01-01")[0]).toContain("甲2027年为90%,达到2027年目标90%,完成");
  });
});

describe("a value under the target before its revision", () => {
  it("would have met that early as well", () => {
    const revision = {
      issued: "2025-06-01",
      effective: "2025",
      document: "调整文件(虚构)",
      reason: "生源减少",
    };
    const plan = planOf({
      targets: [target("atLeast", "80")],
      revisions: [{ ...revision, targets: [target("atLeast", "90")] }],
    });
    const verdict = verdictOn(plan, yearly({ 2025: "88" }), "2026-03-01");
    const lines = locales.map(
      (locale) => verdict && explain(verdict, { locale, plan, form: "full" }).split("\n"),
    );
    expect(lines[0]).toContain("目标调整:调整文件(虚构),生源减少;按原目标为提前达到");
    expect(lines[1]).toContain("Revised: 调整文件(虚构), 生源减少; by the target before: met early");
  });
});
