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
  const county = { place: "999999", asOf: "2025-07-01" };
  const ask = (rule: string) => () => traceRule(plan, [], { indicator: "coverage", ...county, rule });

  it("names the nearest rule, of those over actions too, and says what it does not answer for", () => {
    expect(ask("of_track")).toThrow('no such rule: "of_track"; did you mean "off_track"?');
    expect(ask("action_overdu")).toThrow('no such rule: "action_overdu"; did you mean "action_overdue"?');
    expect(ask("action_overdue")).toThrow('"action_overdue" looks at actions; ask with the id of an action');
  });

  const asked = { action: "one_town", ...county };
  const told = (rule: string, actionReports: readonly ActionReport[], change = {}) => {
    const trace = traceRule(plan, [], { ...asked, ...change, rule }, { actionReports });
    return [trace.fired, ...locales.map((locale) => explain(trace, { locale, plan }))];
  };

  it("tells of an action why a rule raised a flag on it", () => {
    expect(told("action_blocked", [report("blocked")])).toEqual([
      true,
      '规则“举措受阻”触发预警(警告,提醒):一镇一园一策进展为受阻,满足 state == "blocked"',
      'The rule "Action blocked" raised a flag (warning, remind): 一镇一园一策, state: blocked, which satisfies state == "blocked"',
    ]);
  });

  it("and why it raised none", () => {
    expect(told("action_blocked", [report("inProgress")])).toEqual([
      false,
      '规则“举措受阻”未触发:一镇一园一策进展为进行中,不满足 state == "blocked"',
      'The rule "Action blocked" raised no flag: 一镇一园一策, state: in progress, which does not satisfy state == "blocked"',
    ]);
    // Due by the end of 2025: on 1 July it is not overdue.
    expect(told("action_overdue", [report("inProgress")])[1]).toBe(
      "规则“举措逾期未完成”未触发:一镇一园一策逾期0天,不满足 daysOverdue > 0",
    );
    // Never reported, so that its state is not known.
    expect(told("action_blocked", [])[1]).toBe(
      '规则“举措受阻”无法判断:一镇一园一策进展缺失,条件为 state == "blocked"',
    );
  });

  it("nor where the action does not count, which is where others report it", () => {
    expect(told("action_blocked", [report("blocked", { place: "west" })], { place: "east" })).toEqual([
      false,
      "规则“举措受阻”未触发:东镇一镇一园一策不在此计,该举措计在别处",
      'The rule "Action blocked" raised no flag on 一镇一园一策 in 东镇: the action counts in other places',
    ]);
  });

  it("fires for an action where assess raises the flag, and nowhere else", () => {
    const reports = [report("blocked", { place: "east" }), report("done", { place: "west" })];
    for (const place of ["999999", "east", "west"])
      for (const [asOf, rule] of [
        ["2025-07-01", "action_blocked"],
        ["2026-01-01", "action_overdue"],
        ["2026-06-02", "action_unreported"],
      ] as const) {
        const { flags } = assess(plan, [], { asOf, actionReports: reports });
        const isFlagged = flags.some(({ key }) => key === `${rule}/one_town/${place}`);
        const query = { rule, action: "one_town", place, asOf };
        expect(traceRule(plan, [], query, { actionReports: reports }).fired).toBe(isFlagged);
      }
  });

  it("asks for what a program has to give", () => {
    const ask = (query: object, actionReports?: readonly ActionReport[]) => () =>
      traceRule(plan, [], { rule: "action_blocked", ...asked, ...query }, { actionReports });
    expect(ask({})).toThrow("a rule on actions is traced with the option actionReports");
    expect(ask({ action: "one_twon" }, [])).toThrow(
      'not an action of the plan: "one_twon"; did you mean "one_town"?',
    );
    expect(ask({ place: "eest" }, [])).toThrow('not a place of the plan: "eest"');
    expect(ask({ asOf: "2025/07/01" }, [])).toThrow("asOf must be a day");
    expect(ask({ rule: "off_track" }, [])).toThrow(
      'the rule "off_track" looks at indicators; ask with the id of an indicator',
    );
  });
});
