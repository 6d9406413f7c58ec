import { describe, expect, it } from "vitest";
import { explain } from "../../src/locale/index.js";
import type { Target, TargetRevision } from "../../src/model/index.js";
import { type Given, planOf, target, verdictOn, yearly } from "../judge/support.js";

const milestone = (value: string, due = "2025") => target("atLeast", value, { due });

/** The end of both sentences on 88 in 2025, under a revision that is effective in 2025. */
function said(before: Given, after: Pick<TargetRevision, "targets" | "milestones">) {
  const revision = {
    issued: "2025-06-01",
    effective: "2025",
    document: "调整文件(虚构)",
    reason: "生源减少",
  };
  const plan = planOf({ unitOfMeasure: "人", ...before, revisions: [{ ...revision, ...after }] });
  const verdict = verdictOn(plan, yearly({ 2025: "88" }), "2026-05-01");
  if (verdict === undefined) throw new Error("no target");
  return (["zh-CN", "en"] as const).map((locale) =>
    explain(verdict, { locale, plan })
      .split(/[;;] ?/u)
      .at(-1),
  );
}

const one = (comparator: Target["comparator"], value: string, more?: Partial<Target>) => ({
  targets: [target(comparator, value, more)],
});

describe("what a revision changed is named", () => {
  const least = one("atLeast", "100");
  it.each<[string, Given, Pick<TargetRevision, "targets" | "milestones">, string, string]>([
    [
      "the target",
      least,
      one("atLeast", "90"),
      "目标由100人调整为90人",
      "the target was changed from 100 persons to 90 persons",
    ],
    [
      "the milestone alone",
      { ...least, milestones: [milestone("90")] },
      { ...least, milestones: [milestone("85")] },
      "2025年年度目标由90人调整为85人",
      "the milestone for 2025 was changed from 90 persons to 85 persons",
    ],
    [
      "a milestone that is new",
      least,
      { ...least, milestones: [milestone("85")] },
      "新设2025年年度目标85人",
      "a milestone for 2025 was added: 85 persons",
    ],
    [
      "a milestone that is gone",
      { ...least, milestones: [milestone("90")] },
      least,
      "2025年年度目标90人已取消",
      "the milestone for 2025, 90 persons, was dropped",
    ],
    [
      "both",
      { ...least, milestones: [milestone("90")] },
      { ...one("atLeast", "95"), milestones: [milestone("85")] },
      "目标由100人调整为95人,2025年年度目标由90人调整为85人",
      "the target was changed from 100 persons to 95 persons, the milestone for 2025 was changed from 90 persons to 85 persons",
    ],
    [
      "the year alone in which it is due",
      one("atLeast", "100", { due: "2026" }),
      least,
      "目标由2026年100人调整为2027年100人",
      "the target was changed from 100 persons in 2026 to 100 persons in 2027",
    ],
    [
      "the comparison",
      one("moreThan", "100"),
      least,
      "目标由超过100人调整为不低于100人",
      "the target was changed from more than 100 persons to at least 100 persons",
    ],
    [
      "a range",
      one("between", "80", { upper: "100" }),
      one("between", "80", { upper: "95" }),
      "目标由80—100人调整为80—95人",
      "the target was changed from 80–100 persons to 80–95 persons",
    ],
    [
      "a milestone of another year",
      least,
      { ...least, milestones: [milestone("95", "2026")] },
      "文件已调整,目标值未变",
      "the document was revised, and this target left as it was",
    ],
  ])("%s", (_, before, after, zh, en) => {
    expect(said(before, after)).toEqual([zh, en]);
  });
});

describe("a path that runs from a revision", () => {
  const revision = {
    issued: "2025-01-10",
    effective: "2025",
    document: "调整文件(虚构)",
    reason: "生源减少",
    targets: [target("atLeast", "80")],
  } as const;
  const why = (more: Partial<TargetRevision>) => {
    const plan = planOf({
      targets: [target("atLeast", "100")],
      baseline: { value: "20", period: "2022" },
      trajectory: { kind: "linear", stated: true },
      revisions: [{ ...revision, ...more }],
    });
    const verdict = verdictOn(plan, yearly({ 2025: "60" }), "2026-05-01");
    return (["zh-CN", "en"] as const).map((locale) => verdict && explain(verdict, { locale, plan }));
  };

  it("has no start where the value before it is missing, whatever the baseline is", () => {
    expect(why({})).toEqual([
      expect.stringContaining("甲2025年为60%,调整前一期(2024年)没有可用的数,进度路径没有起点,推不出应达值"),
      expect.stringContaining(
        "the path has no start, because there is no usable figure for the period before the revision (2024)",
      ),
    ]);
  });

  it("but starts at the baseline where the revision says so", () => {
    // From 20 in 2022 to 80 in 2027 it is 56 in 2025.
    expect(why({ pathFrom: "start" })[0]).toContain("甲2025年为60%,达到应达值56%,高出4个百分点,符合预期");
  });
});
