import { describe, expect, it } from "vitest";
import { assess } from "../../src/assess/index.js";
import { type JudgeOptions, schemes } from "../../src/judge/index.js";
import { explain, locales } from "../../src/locale/index.js";
import type { DataElement, Observation, Plan } from "../../src/model/index.js";
import { type Given, planOf, target, verdictOn, yearly } from "../judge/support.js";

// How a value is said to stand to what is asked of it. Each sentence is worked out by hand.

function told(plan: Plan, rows: readonly Observation[], asOf: string, options: JudgeOptions = {}) {
  const verdict = verdictOn(plan, rows, asOf, options);
  return locales.map((locale) => (verdict ? explain(verdict, { locale, plan }) : ""));
}

const linear = { kind: "linear", stated: true } as const;
const row = (of: string, period: string, value: string, reportedOn: string): Observation => ({
  of,
  place: "999999",
  period,
  value,
  reportedOn,
});

const element = (id: string, more: Partial<DataElement> = {}): DataElement => ({
  id,
  name: { zh: id },
  unitOfMeasure: "所",
  timing: "overPeriod",
  calendar: "calendar",
  ...more,
});

const schools: Omit<Given, "targets"> = {
  name: { zh: "新建学校", en: "New schools" },
  unitOfMeasure: "所",
  frequency: "month",
  formula: "built",
};

/** Schools counted since January. */
function byJune(value: string, given: Given, accumulation: DataElement["accumulation"] = "yearToDate") {
  const plan = planOf({ ...schools, ...given }, { elements: [element("built", { accumulation })] });
  return { plan, rows: [row("built", "2024-01..06", value, "2024-07-05")], asOf: "2024-07-10" };
}

const byTime = { kind: "timeProgress", stated: true } as const;
const june = (value: string, given: Given) => {
  const { plan, rows, asOf } = byJune(value, given);
  return told(plan, rows, asOf);
};

describe("a year to date", () => {
  // Half of the year has passed: 35 of 70. 40 are 57.1 %, 7.1 points more than 50.0 %.
  it("under a floor is held against the part of it that is asked by then", () => {
    const floor = [target("atLeast", "70", { holds: "everyPeriod" })];
    expect(june("40", { targets: floor, trajectory: byTime })).toEqual([
      "新建学校2024年1—6月完成40所,为全年底线70所的57.1%,快于时序进度7.1个百分点,符合预期",
      "New schools (January–June 2024): 40 schools, 57.1% of the floor of 70 schools for the year, 7.1 percentage points ahead of time progress, on track",
    ]);
  });

  const ceiling = [target("atMost", "70", { holds: "everyPeriod" })];
  it("under a ceiling too, which it has not broken", () => {
    expect(june("40", { targets: ceiling, trajectory: byTime })).toEqual([
      "新建学校2024年1—6月为40所,占全年上限70所的57.1%,高于时序进度7.1个百分点,略滞后",
      "New schools (January–June 2024): 40 schools, 57.1% of the ceiling of 70 schools for the year, 7.1 percentage points above time progress, slightly behind",
    ]);
    expect(june("30", { targets: ceiling, trajectory: byTime })[0]).toBe(
      "新建学校2024年1—6月为30所,占全年上限70所的42.9%,低于时序进度7.1个百分点,符合预期",
    );
  });

  it("and so in the sentence of a flag", () => {
    const { plan, rows, asOf } = byJune("40", { targets: ceiling, trajectory: byTime });
    const [flag] = assess(plan, rows, { asOf }).flags;
    expect(flag && explain(flag, { locale: "zh-CN", plan })).toContain(
      "新建学校2024年1—6月为40所,占全年上限70所的57.1%,高于时序进度7.1个百分点,略滞后,",
    );
  });

  it("beyond the ceiling of its year is held against that, of which nothing is left to reach", () => {
    expect(june("11", { targets: [target("atMost", "10", { due: "2024" })] })).toEqual([
      "新建学校2024年1—6月为11所,高于2024年目标10所,超出1所,略滞后",
      "New schools (January–June 2024): 11 schools, 1 school above the 2024 target of 10 schools, slightly behind",
    ]);
  });

  it("is no distance from the sum of a later year", () => {
    expect(june("40", { targets: [target("atLeast", "350")] })).toEqual([
      "新建学校2024年1—6月为40所,未到节点",
      "New schools (January–June 2024): 40 schools, not due yet",
    ]);
    const milestones = [target("atLeast", "70", { due: "2024" })];
    // 35 are expected of the first half of 2024.
    expect(june("30", { targets: [target("atLeast", "350")], milestones, trajectory: byTime })[0]).toBe(
      "新建学校2024年1—6月为30所,低于应达值35所,差5所,略滞后",
    );
    expect(june("40", { targets: [target("atLeast", "30")] })[0]).toBe(
      "新建学校2024年1—6月为40所,达到2027年目标30所,提前达到",
    );
  });
});

const done = ["done", "all"].map((id) =>
  element(id, { unitOfMeasure: "件", timing: "snapshot", whole: true }),
);

/** Cases settled in 2027, out of all. */
function settled(count: string, aim: Given["targets"], all = "100") {
  const plan = planOf(
    { name: { zh: "办结率", en: "Share settled" }, formula: "100 * done / all", targets: aim },
    { elements: done },
  );
  const rows = [row("done", "2027", count, "2028-03-01"), row("all", "2027", all, "2028-03-01")];
  return told(plan, rows, "2028-06-01");
}

describe("what a numerator lacks", () => {
  it("is one where a number has to be exceeded that is only reached", () => {
    expect(settled("95", [target("moreThan", "95")])).toEqual([
      "办结率2027年为95%,未超过2027年目标95%,还差1件,未完成",
      "Share settled (2027): 95%, not above the 2027 target of 95%, 1 too few, missed",
    ]);
  });

  it("is one too many where a number has to be kept below that is just reached", () => {
    expect(settled("5", [target("lessThan", "5")])).toEqual([
      "办结率2027年为5%,未控制在2027年目标5%以下,多出1件,未完成",
      "Share settled (2027): 5%, not below the 2027 target of 5%, 1 too many, missed",
    ]);
  });

  it("is more than the gap where that has to be exceeded", () => {
    // 4 of 100 more come to 95 %, 5 more exceed it
    expect(settled("91", [target("moreThan", "95")])[0]).toBe(
      "办结率2027年为91%,未超过2027年目标95%,差4个百分点,还差5件,未完成",
    );
  });

  it("is the gap itself, in the units that are counted", () => {
    // 95 - 91 = 4 of 100
    expect(settled("91", [target("atLeast", "95")])).toEqual([
      "办结率2027年为91%,低于2027年目标95%,差4个百分点,折合4件,未完成",
      "Share settled (2027): 91%, 4 percentage points below the 2027 target of 95%, 4 too few, missed",
    ]);
  });
});

const of2027 = (value: string, given: Given, options?: JudgeOptions) =>
  told(planOf(given), yearly({ 2027: value }), "2028-06-01", options);
const of2024 = (value: string, given: Given, options?: JudgeOptions) =>
  told(planOf(given), yearly({ 2024: value }), "2025-06-01", options);
const byRounding = { roundedComparison: true } as const;

describe("values that are compared as rounded", () => {
  it("are told as rounded where the full value lies on the other side", () => {
    // 95.4 is rounded to 95, which does not exceed 95
    expect(of2027("95.4", { targets: [target("moreThan", "95")] }, byRounding)).toEqual([
      "甲2027年为95.4%,按修约值95%比较,未超过2027年目标95%,未完成",
      "甲 (2027): 95.4%, compared as rounded to 95%, not above the 2027 target of 95%, missed",
    ]);
    expect(of2027("95.4", { targets: [target("between", "90", { upper: "95" })] }, byRounding)).toEqual([
      "甲2027年为95.4%,按修约值95%比较,在2027年目标90—95%之间,完成",
      "甲 (2027): 95.4%, compared as rounded to 95%, within the 2027 target of 90–95%, met",
    ]);
    expect(of2027("95.4", { targets: [target("equalTo", "95")] }, byRounding)[0]).toBe(
      "甲2027年为95.4%,按修约值95%比较,等于2027年目标95%,完成",
    );
  });

  it("are told in full where they lie on the same side", () => {
    expect(of2027("95.4", { targets: [target("atLeast", "95")] }, byRounding)[0]).toBe(
      "甲2027年为95.4%,达到2027年目标95%,高出0.4个百分点,完成",
    );
  });

  it("where a scheme judges, too", () => {
    const floor = { targets: [target("atLeast", "95", { holds: "everyPeriod" })] } as const;
    for (const scheme of [schemes.standard, schemes.sanya, schemes.tianjin])
      expect(of2024("94.6", floor, { ...byRounding, scheme })[0]).toContain(
        "甲2024年为94.6%,按修约值95%比较,达到底线95%,按",
      );
    // 94.4 is rounded to 94, and falls short either way.
    expect(of2024("94.4", floor, { ...byRounding, scheme: schemes.standard })[0]).toBe(
      "甲2024年为94.4%,低于底线95%,差0.6个百分点,按“默认”规则为“略滞后”,略滞后",
    );
    // 95 does not exceed 95, and lacks less than any number.
    const above = { targets: [target("moreThan", "95", { holds: "everyPeriod" })] } as const;
    expect(of2024("95", above, { ...byRounding, scheme: schemes.standard })[0]).toContain(
      "甲2024年为95%,未超过底线95%,按",
    );
  });

  it("beside time progress, too", () => {
    // Half of 100 is 50 by June; 49.6 and 50.4 are rounded to 50.
    const money: Given = { targets: [target("atLeast", "100", { due: "2024" })], trajectory: byTime };
    const { plan, rows, asOf } = byJune("49.6", { ...money, unitOfMeasure: "万元" });
    expect(told(plan, rows, asOf, byRounding)).toEqual([
      "新建学校2024年1—6月完成49.6万元,为全年目标100万元的49.6%,慢于时序进度0.4个百分点,按修约值比较,达到应达值50万元,符合预期",
      "New schools (January–June 2024): 49.6 万元, 49.6% of the 100 万元 for the year, 0.4 percentage points behind time progress, compared as rounded, reaching the expected 50 万元, on track",
    ]);
    const capped = byJune("50.4", { ...money, targets: [target("atMost", "100", { due: "2024" })] });
    expect(told(capped.plan, capped.rows, capped.asOf, byRounding)[0]).toBe(
      "新建学校2024年1—6月为50.4所,占全年上限100所的50.4%,高于时序进度0.4个百分点,按修约值比较,控制在应达值50所以内,符合预期",
    );
    const behind = byJune("49.4", money);
    expect(told(behind.plan, behind.rows, behind.asOf, byRounding)[0]).toBe(
      "新建学校2024年1—6月完成49.4所,为全年目标100所的49.4%,慢于时序进度0.6个百分点,略滞后",
    );
  });

  it("as those of a tolerance", () => {
    // 17.6 is 2.4 below 20, rounded 18 is 2 below
    const about = { targets: [target("about", "20", { tolerance: "2" })], direction: "up" } as const;
    expect(of2027("17.6", { ...about, unitOfMeasure: "门" }, byRounding)[0]).toBe(
      "甲2027年为17.6门,按修约值18门比较,低于2027年目标20门左右,差2门,在允许的偏差之内,完成",
    );
  });
});

describe("a range below 0", () => {
  it("is written with a word between its ends", () => {
    const range = { targets: [target("between", "-10", { upper: "-5" })] } as const;
    expect(of2027("-7", range)).toEqual([
      "甲2027年为-7%,在2027年目标-10至-5%之间,完成",
      "甲 (2027): -7%, within the 2027 target of -10 to -5%, met",
    ]);
  });
});

describe("a number that is to be exceeded, or kept below", () => {
  it("is never printed as the value that does so", () => {
    expect(of2027("95.0001", { targets: [target("moreThan", "95")] })).toEqual([
      "甲2027年为95.0001%,超过2027年目标95%,高出0.0001个百分点,完成",
      "甲 (2027): 95.0001%, 0.0001 percentage points above the 2027 target of 95%, met",
    ]);
    expect(of2027("3.4999", { targets: [target("lessThan", "3.5")] })).toEqual([
      "甲2027年为3.4999%,控制在2027年目标3.5%以下,低0.0001个百分点,完成",
      "甲 (2027): 3.4999%, 0.0001 percentage points below the 2027 target of 3.5%, met",
    ]);
  });
});

describe("what is left to the target", () => {
  it("is how far a value is still above it, where it has to fall", () => {
    // From 0.35 in 2022 to 0.25 in 2027: 0.31 in 2024.
    const falling: Given = {
      targets: [target("atMost", "0.25")],
      unitOfMeasure: undefined,
      baseline: { value: "0.35", period: "2022" },
      trajectory: linear,
    };
    expect(of2024("0.31", falling)).toEqual([
      "甲2024年为0.31,控制在应达值0.31以内,符合预期,比2027年目标0.25仍高0.06",
      "甲 (2024): 0.31, level with the expected 0.31, on track, 0.06 over the 2027 target of 0.25",
    ]);
  });
});

describe("the value in a sentence", () => {
  it("has the digits that the closest of two distances takes", () => {
    // 94.96 is 4.96 above 90, and with one decimal would be printed as 95.0
    const close: Given = {
      targets: [target("atLeast", "95")],
      milestones: [target("atLeast", "90", { due: "2024" })],
      decimals: 1,
    };
    expect(of2024("94.96", close)[0]).toBe(
      "甲2024年为94.96%,达到年度目标90%,高出4.96个百分点,年度完成,全程符合预期,距2027年目标95%还差0.04个百分点",
    );
  });
});

describe("the digits that one distance takes", () => {
  it("do not make another one vanish", () => {
    // Without decimals 0.51 is 1, which is not below 1; with one it is 0.5, which is not above 0.5.
    const kept: Given = {
      targets: [target("lessThan", "1")],
      milestones: [target("lessThan", "0.5", { due: "2024" })],
      decimals: 0,
    };
    expect(of2024("0.51", kept)[0]).toBe(
      "甲2024年为0.51%;年度:未控制在年度目标0.5%以下,超出0.01个百分点,略滞后;全程:控制在2027年目标1%以下,低0.49个百分点,提前达到",
    );
  });
});

describe("a milestone with a tolerance of its own", () => {
  it("is told with it, though the target has none", () => {
    const near: Given = {
      targets: [target("about", "80")],
      milestones: [target("about", "64", { due: "2024", tolerance: "1" })],
      direction: "up",
    };
    expect(of2024("63.9", near)[0]).toBe(
      "甲2024年为63.9%,低于年度目标64%左右,差0.1个百分点,在允许的偏差之内,年度完成,全程符合预期,距2027年目标80%左右还差16.1个百分点",
    );
  });
});

describe("a count that runs on from year to year", () => {
  const places: Given = {
    name: { zh: "新增小学学位", en: "New primary places" },
    unitOfMeasure: "个",
    frequency: "schoolYear",
    targets: [target("atLeast", "9000")],
  };
  const of2025 = (given: Given, more: Partial<DataElement>) => {
    const elements = [element("places", { unitOfMeasure: "个", calendar: "school", ...more })];
    const rows = [
      row("places", "2023/24", "2500", "2023-10-20"),
      row("places", "2024/25", "2000", "2024-10-20"),
      row("places", "2025/26", "2000", "2025-10-20"),
    ];
    return told(planOf(given, { elements }), rows, "2025-11-01");
  };

  it("is told as what it has come to", () => {
    // 2500 + 2000 + 2000 = 6500
    expect(of2025({ ...places, formula: "cumulative(places)" }, { timing: "atStart" })).toEqual([
      "新增小学学位截至2025学年累计6500个,低于2027年目标9000个,差2500个,未到节点",
      "New primary places (school year 2025/26): 6500 in all so far, 2500 below the 2027 target of 9000, not due yet",
    ]);
  });

  it("whoever adds it up", () => {
    const running = { timing: "atStart", accumulation: "runningTotal" } as const;
    expect(of2025({ ...places, formula: "places" }, running)[0]).toBe(
      "新增小学学位截至2025学年累计2000个,低于2027年目标9000个,差7000个,未到节点",
    );
  });

  it("but not the places of one year", () => {
    expect(of2025({ ...places, formula: "places" }, { timing: "atStart" })[0]).toContain("2025学年为2000个");
  });
});

describe("what is counted in English", () => {
  const of = (unitOfMeasure: string) =>
    of2027("12", { targets: [target("atLeast", "15")], unitOfMeasure })[1];
  it("goes by its noun where Chinese has a measure word", () => {
    expect(of("件")).toBe("甲 (2027): 12, 3 below the 2027 target of 15, missed");
  });
  it("keeps a unit of measure without which the number would be another", () => {
    expect(of("万元")).toBe("甲 (2027): 12 万元, 3 万元 below the 2027 target of 15 万元, missed");
    expect(of("户")).toBe(
      "甲 (2027): 12 households, 3 households below the 2027 target of 15 households, missed",
    );
  });
});
