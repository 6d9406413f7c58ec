import { describe, expect, it } from "vitest";
import { assess } from "../../src/assess/index.js";
import { type JudgeOptions, type Scheme, schemes } from "../../src/judge/index.js";
import { explain, locales } from "../../src/locale/index.js";
import type { Observation } from "../../src/model/index.js";
import { type Given, planOf, target, verdictOn, yearly } from "../judge/support.js";

// Rounded values that a scheme rates are told as rounded ones, where they come to another side than the full ones. By hand.

const options = { roundedComparison: true, scheme: schemes.sanya } as const;

function told(given: Given, value: string, more: JudgeOptions = options): readonly (string | undefined)[] {
  const plan = planOf(given);
  const verdict = verdictOn(plan, yearly({ 2024: value }), "2025-06-01", more);
  return locales.map((locale) => verdict && explain(verdict, { locale, plan }));
}

const kept = (
  comparator: "atLeast" | "moreThan" | "lessThan" | "about",
  value: string,
  more = {},
): Given => ({
  targets: [target(comparator, value, { holds: "everyPeriod", ...more })],
});

describe("a value that a scheme rates", () => {
  it("and that satisfies a floor by its rounded value alone is told by that", () => {
    // 94.6 → 95
    expect(told(kept("atLeast", "95"), "94.6")).toEqual([
      "甲2024年为94.6%,按修约值95%比较,达到底线95%,按三亚市项目亮牌规则为“绿牌”,符合预期",
      '甲 (2024): 94.6%, compared as rounded to 95%, level with the floor of 95%, "Green" by the scheme "Sanya", on track',
    ]);
  });

  it("and that fails a strict limit by its rounded value alone is told by that", () => {
    // 95.3 → 95, which is not more than 95; 9.7 → 10, which is not less than 10
    expect(told(kept("moreThan", "95"), "95.3")[0]).toBe(
      "甲2024年为95.3%,按修约值95%比较,未超过底线95%,按三亚市项目亮牌规则为“黄牌”,略滞后",
    );
    expect(told(kept("lessThan", "10"), "9.7")[0]).toBe(
      "甲2024年为9.7%,按修约值10%比较,未控制在上限10%以下,按三亚市项目亮牌规则为“黄牌”,略滞后",
    );
  });

  it("and that is on one side of it either way is told in full", () => {
    // 95.6 − 95 = 0.6; 95 − 94.4 = 0.6
    expect(told(kept("moreThan", "95"), "95.6")[0]).toBe(
      "甲2024年为95.6%,超过底线95%,高出0.6个百分点,按三亚市项目亮牌规则为“绿牌”,符合预期",
    );
    expect(told(kept("atLeast", "95"), "94.4")[0]).toBe(
      "甲2024年为94.4%,低于底线95%,差0.6个百分点,按三亚市项目亮牌规则为“黄牌”,略滞后",
    );
    expect(told(kept("atLeast", "95"), "94.6", { scheme: schemes.sanya })[0]).toBe(
      "甲2024年为94.6%,低于底线95%,差0.4个百分点,按三亚市项目亮牌规则为“黄牌”,略滞后",
    );
  });

  it("by a tolerance, where higher is better, is told by that", () => {
    // 18 is as much as 20 less 2 allows; 17.6 → 18
    const about = { ...kept("about", "20", { tolerance: "2" }), direction: "up" } as const;
    expect(told(about, "17.6")[0]).toBe(
      "甲2024年为17.6%,按修约值18%比较,低于每期要求20%左右,差2个百分点,在允许的偏差之内,按三亚市项目亮牌规则为“绿牌”,符合预期",
    );
  });

  it("by time progress, too: rounded up to what is expected it is on time", () => {
    // 9360 × 2/5 = 3744; 3743.6 → 3744, and 24 of 60 months have passed
    const places: Given = {
      targets: [target("atLeast", "9360")],
      trajectory: { kind: "linear", stated: true },
      baseline: { value: "0", period: "2022" },
      unitOfMeasure: "个",
    };
    const [zh] = told(places, "3743.6", { ...options, scheme: schemes.yinchuan });
    expect(zh).toContain(
      "甲2024年为3743.6个,按修约值比较,达到应达值3744个,按银川市亮灯规则为“绿灯”,符合预期",
    );
  });

  it("in the gap that a rule leaves is told by its rounded value, as level", () => {
    // 4000.4 → 4000, which is not more than 4000: less than on time, and by less than any number
    const year: Given = {
      targets: [target("atLeast", "9360")],
      milestones: [target("moreThan", "4000", { due: "2024" })],
      unitOfMeasure: "个",
    };
    const [zh, en] = told(year, "4000.4", { ...options, scheme: schemes.yinchuan });
    expect(zh).toContain(
      "按修约值4000个比较,未超过年度目标4000个,银川市亮灯规则没有规定这种情形(完成率与时序进度持平,不在任何一档之内),暂不能研判",
    );
    expect(en).toContain("compared as rounded to 4000");
    expect(en).toContain("(completion is level with time progress, which lies in none of its bands)");
  });

  it("and is not told as level where it is above a range in its own year, or above a number to be met exactly", () => {
    const year = (milestone: Given["targets"][number]): Given => ({
      targets: [target("atLeast", "2000")],
      milestones: [milestone],
      unitOfMeasure: "个",
    });
    const byTime = { scheme: schemes.yinchuan };
    // 910/700 = 130 %
    const [zh, en] = told(year(target("between", "700", { upper: "900", due: "2024" })), "910", byTime);
    const gap = "完成率快于时序进度30个百分点,但值已超出要求,不在任何一档之内";
    const why = `高于年度目标700—900个的上限,超出10个,银川市亮灯规则没有规定这种情形(${gap}),暂不能研判`;
    expect(zh).toBe(`甲2024年为910个;年度:${why};全程:${why},距2027年目标2000个还差1090个`);
    expect(en).toContain(
      "(completion is 30 percentage points ahead of time progress, but the value is above what is asked; it lies in none of its bands)",
    );
    const [exact] = told(year(target("equalTo", "700", { due: "2024" })), "910", byTime);
    expect(exact).toContain(gap);
    const ratio: Scheme = {
      ...schemes.wuhan,
      bands: schemes.wuhan.bands.map(({ to, ...band }, i) => ({
        ...band,
        ...(i === 0 ? { from: "1" } : { to }),
      })),
    };
    const [byRatio] = told(year(target("between", "700", { upper: "900", due: "2024" })), "910", {
      scheme: ratio,
    });
    expect(byRatio).toContain("(完成率为时序进度的1.3倍,但值已超出要求,不在任何一档之内)");
  });
});

describe("a value that a tolerance allows, by a rule that leaves what is level in a gap", () => {
  const bands = (at: string): Scheme["bands"] => [
    { name: { zh: "上" }, status: "onTrack", from: at },
    { name: { zh: "下" }, status: "offTrack", to: at },
  ];
  const rule = (quantity: Scheme["quantity"], at: string): Scheme => ({
    ...schemes.sanya,
    name: { zh: "虚构规则", en: "fictional" },
    quantity,
    bands: bands(at),
  });
  const kept20 = { ...kept("about", "20", { tolerance: "2" }), direction: "up" } as const;
  const short = rule("relativeShortfall", "0");

  it("is told with what it lacks, and not as level", () => {
    // 20 − 19 = 1 of 20: 0.05 short, 0.95 reached
    const [zh, en] = told(kept20, "19", { scheme: short });
    expect(zh).toContain("(差距为应达值的0.05倍,但在允许的偏差之内,算作达到,不在任何一档之内)");
    expect(en).toContain(
      "(0.05 times the expected value short of it, but within the tolerance, so that it counts as reached; it lies in none of its bands)",
    );
    expect(told(kept20, "19", { scheme: rule("attainment", "1") })[0]).toContain(
      "(完成度为0.95,但在允许的偏差之内,算作达到,不在任何一档之内)",
    );
  });

  it("is level where it equals what is asked, once rounded too", () => {
    const [zh, en] = told(kept20, "20", { scheme: short });
    expect(zh).toContain("(与应达值持平,不在任何一档之内)");
    expect(en).toContain("(it equals the expected value, which lies in none of its bands)");
    // 19.6 → 20
    const level = told(kept20, "19.6", { scheme: short, roundedComparison: true })[0];
    expect(level).toContain("(与应达值持平,不在任何一档之内)");
  });

  it("is not printed as level where it is not", () => {
    // 3999 of 4000 at the end of the year: 0.99975
    const year: Given = {
      targets: [target("atLeast", "9360")],
      milestones: [target("atLeast", "4000", { due: "2024" })],
      unitOfMeasure: "个",
    };
    const [green, ...others] = schemes.wuhan.bands;
    const bands = [{ ...green, from: "1" } as Scheme["bands"][number], ...others];
    expect(told(year, "3999", { scheme: { ...schemes.wuhan, bands } })[0]).toContain(
      "(完成率为时序进度的0.9998倍,不在任何一档之内)",
    );
  });

  it("by time progress as well", () => {
    const about: Given = {
      targets: [target("about", "1000", { tolerance: "20" })],
      trajectory: { kind: "linear", stated: true },
      baseline: { value: "0", period: "2022" },
      direction: "up",
      unitOfMeasure: "个",
    };
    // 390/1000 = 39 %, 24 of 60 months = 40 %, and 390 are no less than 400 less 20
    const byTime = rule("pointsToTimeProgress", "0");
    expect(told(about, "390", { scheme: byTime })[0]).toContain(
      "(完成率慢于时序进度1个百分点,但在允许的偏差之内,算作达到,不在任何一档之内)",
    );
    expect(told(about, "400", { scheme: byTime })[0]).toContain("(完成率与时序进度持平,不在任何一档之内)");
    // 0.39/0.4 = 0.975
    expect(told(about, "390", { scheme: rule("ratioToTimeProgress", "1") })[0]).toContain(
      "(完成率为时序进度的0.98倍,但在允许的偏差之内,算作达到,不在任何一档之内)",
    );
    const verdict = verdictOn(planOf(about), yearly({ 2024: "390" }), "2025-06-01", { scheme: byTime });
    expect(verdict?.final.outside).toMatchObject({ value: { value: "-1" }, tolerated: true });
    // A rule that has a band for what is level puts it there.
    expect(
      verdictOn(planOf(about), yearly({ 2024: "390" }), "2025-06-01", { scheme: schemes.yinchuan })?.final
        .band,
    ).toMatchObject({ name: { zh: "绿灯" }, value: { value: "0" } });
  });
});

describe("reports that contradict one another and that a scheme rates alike", () => {
  const rows = (values: readonly string[]): readonly Observation[] =>
    values.map((value, i) => ({
      of: "x",
      place: "999999",
      period: "2024",
      value,
      reportedOn: "2025-03-01",
      source: `第${i + 1}单位`,
    }));
  const said = (values: readonly string[], scheme: Scheme = schemes.sanya, given = kept("atLeast", "95")) => {
    const plan = planOf(given);
    const { verdicts } = assess(plan, rows(values), { asOf: "2025-06-01", roundedComparison: true, scheme });
    return locales.map((locale) => verdicts[0] && explain(verdicts[0], { locale, plan }));
  };

  it("are told with the rounding by which they are", () => {
    // 94.6 and 94.7 → 95
    expect(said(["94.6", "94.7"])).toEqual([
      "甲2024年上报数相互矛盾,分别得94.6%、94.7%,结论相同,按修约值95%比较,达到底线95%,符合预期",
      "甲 (2024): reports contradict one another and lead to one state (94.6%, 94.7%), compared as rounded to 95%, reaching the floor of 95%, on track",
    ]);
    // 95.2 → 95, and 94.6 → 95; 95.6 → 96
    expect(said(["94.6", "95.2"])[0]).toContain("结论相同,按修约值比较,达到底线95%,符合预期");
    expect(said(["94.6", "95.6"])[0]).toContain("结论相同,按修约值比较,达到底线95%,符合预期");
  });

  it("are told in full where that comes to the same", () => {
    expect(said(["96", "97"])[0]).toContain("结论相同,达到底线95%,符合预期");
    expect(said(["90", "91"])[0]).toContain("结论相同,低于底线95%,略滞后");
  });

  it("are not said to lie on one side where only the scheme takes them alike", () => {
    // 94.6 → 95 satisfies, 94.4 → 94 does not; both lie within 15 %
    expect(said(["94.6", "94.4"], schemes.within15)[0]).toBe(
      "甲2024年上报数相互矛盾,分别得94.6%、94.4%,结论相同,符合预期",
    );
  });

  it("are told as failing a strict limit by it", () => {
    // 95.3 and 95.4 → 95
    expect(said(["95.3", "95.4"], schemes.sanya, kept("moreThan", "95"))[0]).toContain(
      "结论相同,按修约值95%比较,未超过底线95%,略滞后",
    );
  });
});
