import { describe, expect, it } from "vitest";
import { assess, traceRule } from "../../src/assess/index.js";
import { explain, locales } from "../../src/locale/index.js";
import type { ActionReport } from "../../src/model/index.js";
import { smallPlan } from "../support/small-plan.js";

const plan = smallPlan();
const report = (state: ActionReport["state"], more: Partial<ActionReport> = {}): ActionReport => ({
  action: "one_town",
  state,
  reportedOn: "2025-06-01",
  ...more,
});

/** Each flag of the action in both languages, without whom it goes to. */
const said = (actionReports: readonly ActionReport[], asOf: string) =>
  assess(plan, [], { asOf, actionReports })
    .flags.filter(({ subject }) => subject.action !== undefined)
    .map((flag) => locales.map((locale) => explain(flag, { locale, plan }).split(/[;;]/u)[0]));

describe("a flag of an action", () => {
  it("that is blocked says when it was told, and why", () => {
    expect(said([report("blocked", { remark: "征地未完成", progress: "35" })], "2025-07-01")).toEqual([
      [
        "举措受阻(警告):一镇一园一策2025年6月1日上报“受阻”,完成35%(征地未完成)",
        "Action blocked (warning): 一镇一园一策: blocked, 35% done by the report of 1 June 2025 (征地未完成)",
      ],
    ]);
  });

  it("that was never reported says so, and since when it could have been", () => {
    // Issued on 23 May 2023; to 23 May 2025 two years, of which 2024 is a leap year: 731 days, and 22 more to 14 June.
    expect(said([], "2025-06-14")).toEqual([
      [
        "举措久未上报(提示):一镇一园一策从未上报进展,距方案印发753天",
        "Action unreported (info): 一镇一园一策: never reported, time since the plan was issued: 753 days",
      ],
    ]);
  });

  it("that was reported long ago says what was told then", () => {
    // Due by the end of 2025, so that it is 184 days overdue on 3 July 2026 (31 + 28 + 31 + 30 + 31 + 30 + 3).
    expect(said([report("inProgress")], "2026-07-03").map(([zh]) => zh)).toEqual([
      "举措逾期未完成(警告):一镇一园一策2025年6月1日上报“进行中”,逾期184天",
      "举措久未上报(提示):一镇一园一策2025年6月1日上报“进行中”,距最近上报397天",
    ]);
  });
});

describe("traceRule", () => {
  const ask = (rule: string) => () =>
    traceRule(plan, [], { indicator: "coverage", place: "999999", asOf: "2025-07-01", rule });

  it("names the nearest rule, of those over actions too, and says what it does not answer for", () => {
    expect(ask("of_track")).toThrow('no such rule: "of_track"; did you mean "off_track"?');
    expect(ask("action_overdu")).toThrow('no such rule: "action_overdu"; did you mean "action_overdue"?');
    expect(ask("action_overdue")).toThrow('"action_overdue" looks at actions');
  });
});
