import { describe, expect, it } from "vitest";
import { assess } from "../../src/assess/index.js";
import { explain } from "../../src/locale/index.js";
import type { TargetRevision } from "../../src/model/index.js";
import { type Given, planOf, target, told, verdictOn, yearly } from "./support.js";

/** Lowered from 95 to 90 on 1 February 2026, from 2026 on. */
const lowered: TargetRevision = {
  issued: "2026-02-01",
  effective: "2026",
  document: "调整文件(虚构)",
  reason: "生源减少",
  targets: [target("atLeast", "90")],
};
const given: Given = {
  targets: [target("atLeast", "95")],
  baseline: { value: "80", period: "2022" },
  trajectory: { kind: "linear", stated: true },
};
const rows = yearly({ 2023: "82", 2024: "84", 2025: "86" });
const on = (asOf: string, revision = lowered, more: Partial<Given> = {}) => {
  const plan = planOf({ ...given, ...more, revisions: [revision] });
  const verdict = verdictOn(plan, rows, asOf);
  if (verdict === undefined) throw new Error("no target");
  return { plan, verdict };
};
const numbers = ({ final, projected, arrival }: ReturnType<typeof on>["verdict"]) => [
  told(final),
  final.expected?.value.value,
  final.distance?.value,
  final.paceNeeded?.value,
  projected?.value,
  arrival,
];

describe("a target that is revised for the periods after the measured one", () => {
  it("lets the period stand by the target of its time, and leads what lies ahead to the new one", () => {
    // 80 + 15 × 3/5 = 89: (86 - 80)/(89 - 80) = 2/3. To 95: 9 in two years, 4.5 a year; at 2 a year 95 comes in 2030.
    expect(numbers(on("2026-05-01", { ...lowered, issued: "2026-05-02" }).verdict)).toEqual([
      "offTrack",
      "89",
      "9",
      "4.5",
      "90",
      "2030",
    ]);
    // To 90: 4 in two years, 2 a year; at 2 a year it comes in 2027.
    expect(numbers(on("2026-05-01").verdict)).toEqual(["offTrack", "89", "4", "2", "90", "2027"]);
  });

  it("is told, with the distance to the new target", () => {
    const { plan, verdict } = on("2026-05-01");
    expect(explain(verdict, { locale: "zh-CN", plan })).toBe(
      "甲2025年为86%,低于应达值89%,差3个百分点,滞后,距2027年目标90%还差4个百分点;目标由95%调整为90%,自2026年起执行",
    );
    expect(explain(verdict, { locale: "en", plan })).toBe(
      "甲 (2025): 86%, 3 percentage points below the expected 89%, off track, 4 percentage points short of the 2027 target of 90%; the target was changed from 95% to 90%, from 2026 on",
    );
  });

  it("is told where nothing is expected yet, and where the old one is met early", () => {
    const none = on("2026-05-01", lowered, { trajectory: { kind: "none", stated: true } });
    expect(explain(none.verdict, { ...none, locale: "zh-CN" })).toBe(
      "甲2025年为86%,比基期值(2022年80%)上升6个百分点,低于2027年目标90%,差4个百分点,未到节点;目标由95%调整为90%,自2026年起执行",
    );
    const raised = on(
      "2026-05-01",
      { ...lowered, targets: [target("atLeast", "95")] },
      { targets: [target("atLeast", "85")] },
    );
    expect(explain(raised.verdict, { ...raised, locale: "zh-CN" })).toBe(
      "甲2025年为86%,达到2027年目标85%,高出1个百分点,提前达到,距2027年目标95%还差9个百分点;目标由85%调整为95%,自2026年起执行",
    );
  });

  it("may be due in another year", () => {
    const later = { ...lowered, targets: [target("atLeast", "95", { due: "2030" })] };
    const { verdict } = on("2026-05-01", later);
    // 9 in five years; at 2 a year the line comes to 96 in 2030.
    expect(numbers(verdict)).toEqual(["offTrack", "89", "9", "1.8", "96", "2030"]);
  });

  it("raises no flag of what is out of reach of the old one alone", () => {
    const raised = (revision: TargetRevision) => {
      const plan = planOf({ ...given, revisions: [revision] });
      return assess(plan, rows, { asOf: "2026-05-01" }).flags.map(({ rule }) => rule);
    };
    // The best year so far: 2. To 95 it takes 4.5 a year, to 90 just 2.
    expect(raised({ ...lowered, issued: "2026-05-02" })).toContain("milestone_out_of_reach");
    expect(raised(lowered)).not.toContain("milestone_out_of_reach");
    // A milestone of 89 in 2026, set by the revision, takes 3.
    const marked = { ...lowered, milestones: [target("atLeast", "89", { due: "2026" })] };
    expect(raised(marked)).toContain("milestone_out_of_reach");
  });

  it("says nothing of a revision that changes the milestones alone, or a floor", () => {
    const same = { ...lowered, targets: given.targets };
    expect(on("2026-05-01", same).verdict.final).not.toHaveProperty("ahead");
    const kept = [target("atLeast", "80", { holds: "everyPeriod" })];
    const floor = { ...lowered, targets: [target("atLeast", "75", { holds: "everyPeriod" })] };
    expect(on("2026-05-01", floor, { targets: kept }).verdict.final).not.toHaveProperty("ahead");
  });
});
