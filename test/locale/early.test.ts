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

describe("a milestone that is met", () => {
  const both = (given: Given, asOf: string) => {
    const plan = planOf(given);
    const verdict = verdictOn(plan, rows("91"), asOf);
    return [
      verdict?.annual?.metEarly,
      ...locales.map((locale) => verdict && explain(verdict, { locale, plan })),
    ];
  };
  const years: Given = {
    targets: [target("atLeast", "90")],
    milestones: [target("atLeast", "84", { due: "2026" }), target("atLeast", "90", { due: "2027" })],
  };

  it("by an estimate of its year is met early in both halves of the sentence, until that year is over", () => {
    for (const asOf of ["2027-06-01", "2027-12-31"])
      expect(both(years, asOf)).toEqual([
        true,
        "甲2027年为91%;年度:达到年度目标90%,高出1个百分点,提前达到;全程:达到2027年目标90%,高出1个百分点,提前达到",
        "甲 (2027): 91%; for the year: 1 percentage point above the milestone of 90%, met early; for the whole way: 1 percentage point above the 2027 target of 90%, met early",
      ]);
    expect(both(years, "2028-01-01").slice(0, 2)).toEqual([
      undefined,
      "甲2027年为91%;年度:达到年度目标90%,高出1个百分点,完成;全程:达到2027年目标90%,高出1个百分点,完成",
    ]);
  });

  it("on the way to a target is met early as well, while the whole way goes on", () => {
    const far: Given = {
      targets: [target("atLeast", "95")],
      milestones: [target("atLeast", "90", { due: "2025" })],
    };
    const early = (asOf: string) => {
      const [one] = rows("91", "2025");
      const verdict = verdictOn(planOf(far), [{ ...one, reportedOn: "2025-05-01" } as Observation], asOf);
      return locales.map((locale) => verdict && explain(verdict, { locale, plan: planOf(far) }));
    };
    expect(early("2025-07-01")).toEqual([
      "甲2025年为91%,达到年度目标90%,高出1个百分点,年度提前达到,全程符合预期,距2027年目标95%还差4个百分点",
      "甲 (2025): 91%, 1 percentage point above the milestone of 90%, met early for the year, on track for the whole way, 4 percentage points short of the 2027 target of 95%",
    ]);
    expect(early("2026-01-01")[0]).toContain("年度完成,全程符合预期");
  });

  it("that its period has to keep is not met early, nor is what falls short missed", () => {
    const kept = target("atLeast", "90", { due: "2027", holds: "everyPeriod" });
    const on = (milestone: Given["targets"][number], asOf: string) =>
      verdictOn(planOf({ ...years, milestones: [milestone] }), rows("91"), asOf)?.annual;
    expect(on(kept, "2027-06-01")).toMatchObject({ status: "onTrack" });
    expect(on(kept, "2028-06-01")).toMatchObject({ status: "met" });
    // 91/92 is above 0.85, and 1 point is less than 5
    expect(on(target("atLeast", "92"), "2027-06-01")).toMatchObject({ status: "slightlyBehind" });
  });

  it("is told by a rule as met, early ones included", () => {
    const plan = planOf(years);
    const [flag] = flagsOn(plan, rows("91"), "2027-06-01", { rules: [rule('annualStatus == "met"')] });
    expect(flag?.facts).toEqual({ annualStatus: "met" });
    expect(flag && explain(flag, { locale: "zh-CN", plan, form: "full" })).toContain(
      "年度研判结果为完成(含提前达到)",
    );
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
