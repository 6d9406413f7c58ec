import { describe, expect, it } from "vitest";
import { assess, compareAssessments, traceRule } from "../../src/assess/index.js";
import { indexObservations } from "../../src/dataset/index.js";
import { judge, schemes } from "../../src/judge/index.js";
import { explain } from "../../src/locale/index.js";
import { compilePlan, measure } from "../../src/measure/index.js";
import type { Waiver } from "../../src/model/index.js";
import { roundNumber } from "../../src/number/index.js";
import { parsePlan } from "../../src/schema/index.js";
import { validatePlan } from "../../src/validate/index.js";
import { smallPlan } from "../support/small-plan.js";

const plan = smallPlan();
const asOf = "2026-05-31";
const wrong = (value: unknown) => value as never;

describe("a program's mistake is told in words", () => {
  it.each<[string, () => unknown, string]>([
    [
      "no options",
      () => assess(plan, [], wrong(undefined)),
      'options must be an object such as { asOf: "2026-05-31" }, not undefined',
    ],
    [
      "a date as others write it",
      () => assess(plan, [], { asOf: "2026/05/31" }),
      'asOf must be a day such as "2026-05-31", of the years 1903 to 2198, not "2026/05/31"',
    ],
    ["a Date", () => assess(plan, [], { asOf: wrong(new Date(0)) }), "not a value of type object"],
    [
      "the answer of parsePlan",
      () => assess(wrong({ ok: true, plan }), [], { asOf }),
      "not the answer of parsePlan; pass its `plan`",
    ],
    [
      "half a plan",
      () => assess(wrong({ ...plan, indicators: undefined, span: 5 }), [], { asOf }),
      "not an object without indicators, span",
    ],
    ["no plan", () => measure(wrong(null), [], wrong({})), "not null"],
    ["no plan to compile", () => compilePlan(wrong("plan")), 'not "plan"'],
    ["no plan to index for", () => indexObservations(wrong([]), []), "not […]"],
    ["no question", () => judge(plan, [], wrong("coverage")), "query must be an object"],
    [
      "a misspelt place",
      () => judge(plan, [], { indicator: "coverage", place: "eest", asOf }),
      'not a place of the plan: "eest"; did you mean "east"?',
    ],
    [
      "a sentence without a locale",
      () => explain(wrong({ code: "x" }), wrong(undefined)),
      'options must be an object such as { locale: "zh-CN" }, not undefined',
    ],
    [
      "a whole assessment",
      () => explain(wrong(assess(plan, [], { asOf })), { locale: "zh-CN" }),
      "one at a time, not a whole assessment",
    ],
    [
      "a misspelt path",
      () => assess(plan, [], { asOf, assume: { path: wrong("liner") } }),
      'assume.path must be one of linear, even, compound, step, timeProgress, none, not "liner"; did you mean "linear"?',
    ],
    [
      "a misspelt way of rounding",
      () => assess(plan, [], { asOf, roundedComparison: wrong("halfup") }),
      'roundedComparison must be true, false, "halfUp" or "halfEven", not "halfup"; did you mean "halfUp"?',
    ],
    [
      "a path as a truth",
      () => judge(plan, [], { indicator: "coverage", place: "999999", asOf }, { assume: wrong(true) }),
      'assume must be an object such as { path: "linear" }, not true',
    ],
    [
      "an empty scheme",
      () => assess(plan, [], { asOf, scheme: wrong({}) }),
      "scheme must be a scheme, such as",
    ],
    [
      "the name of a scheme",
      () => judge(plan, [], { indicator: "coverage", place: "999999", asOf }, { scheme: wrong("yinchuan") }),
      'one in which checkScheme finds no error, not "yinchuan"',
    ],
    [
      "the name of a scheme among opinions",
      () => assess(plan, [], { asOf, opinions: [schemes.wuhan, wrong("yinchuan")] }),
      'opinions[1] must be a scheme or a method, such as schemes.yinchuan or one in which checkScheme finds no error, not "yinchuan"',
    ],
    [
      "one scheme in the place of a list",
      () => assess(plan, [], { asOf, opinions: wrong(schemes.sanya) }),
      "opinions must be a list of schemes and methods, not",
    ],
    [
      "a function that is no method",
      () => assess(plan, [], { asOf, opinions: [wrong(() => ({ ok: false }))] }),
      "opinions[0] must be a scheme or a method",
    ],
    [
      "nothing to compare",
      () => compareAssessments(wrong({}), wrong({})),
      "before must be an assessment, the answer of assess, not",
    ],
    [
      "nothing to compare with",
      () => compareAssessments(assess(plan, [], { asOf }), wrong(null)),
      "after must be an assessment, the answer of assess, not null",
    ],
    [
      "a misspelt rule",
      () => traceRule(plan, [], { rule: "off_trak", indicator: "coverage", place: "999999", asOf }),
      'no such rule: "off_trak"; did you mean "off_track"?',
    ],
    [
      "a rule on actions",
      () => traceRule(plan, [], { rule: "action_overdue", indicator: "coverage", place: "999999", asOf }),
      'the rule "action_overdue" looks at actions; ask with the id of an action',
    ],
    [
      "a rule that cannot be read",
      () =>
        traceRule(
          plan,
          [],
          { rule: "own", indicator: "coverage", place: "999999", asOf },
          {
            rules: [wrong({ id: "own" }), wrong(null)],
          },
        ),
      'the rule "own" cannot be read',
    ],
    [
      "a misspelt option",
      () => assess(plan, [], wrong({ asOf, waiver: [] })),
      'options has no "waiver"; did you mean "waivers"?',
    ],
    [
      "a misspelt option of a verdict",
      () =>
        judge(plan, [], { indicator: "coverage", place: "999999", asOf }, wrong({ schema: schemes.sanya })),
      'options has no "schema"; did you mean "scheme"?',
    ],
    [
      "a misspelt option of a trace",
      () =>
        traceRule(
          plan,
          [],
          { rule: "off_track", indicator: "coverage", place: "999999", asOf },
          wrong({ rule: [] }),
        ),
      'options has no "rule"; did you mean "rules"?',
    ],
    [
      "a misspelt assumption",
      () => assess(plan, [], { asOf, assume: wrong({ paths: "linear" }) }),
      'assume has no "paths"; did you mean "path"?',
    ],
    [
      "a misspelt date of a measurement",
      () =>
        measure(plan, [], wrong({ indicator: "coverage", place: "999999", period: "2024/25", asof: asOf })),
      'query has no "asof"; did you mean "asOf"?',
    ],
    [
      "a misspelt option of an index",
      () => indexObservations(plan, [], wrong({ progress: () => {} })),
      'options has no "progress"',
    ],
    [
      "the whole answer of parseActionReports",
      () => assess(plan, [], { asOf, actionReports: wrong({ reports: [], issues: [] }) }),
      "actionReports is the answer of parseActionReports: pass its `reports`",
    ],
    [
      "the whole answer of parseWaivers",
      () => assess(plan, [], { asOf, waivers: wrong({ waivers: [], issues: [] }) }),
      "waivers is the answer of parseWaivers: pass its `waivers`",
    ],
    [
      "the whole answer of parseObservations",
      () => assess(plan, wrong({ observations: [], issues: [] }), { asOf }),
      "data is the answer of parseObservations: pass its `observations`",
    ],
    [
      "the whole answer of parseObservations to index",
      () => indexObservations(plan, wrong({ observations: [], issues: [] })),
      "observations is the answer of parseObservations: pass its `observations`",
    ],
    ["a number to index", () => indexObservations(plan, wrong(5)), "observations must be a list, not 5"],
    [
      "the whole answer of parsePlan to validate",
      () => validatePlan(wrong(parsePlan(plan))),
      "not the answer of parsePlan; pass its `plan`",
    ],
    [
      "the refusal of parsePlan to validate",
      () => validatePlan(wrong(parsePlan({}))),
      "not the answer of parsePlan; pass its `plan`",
    ],
    [
      "one place in the place of a list",
      () => assess(plan, [], { asOf, places: wrong("east") }),
      'places must be a list of ids such as ["999999"], not "east"',
    ],
    [
      "the name of a place",
      () => assess(plan, [], { asOf, places: ["东镇"] }),
      'not a place of the plan: "东镇"; did you mean "east"?',
    ],
    [
      "the name of the jurisdiction",
      () => judge(plan, [], { indicator: "coverage", place: "示例市", asOf }),
      'not a place of the plan: "示例市"; did you mean "999999"?',
    ],
    [
      "the name of an indicator",
      () => judge(plan, [], { indicator: "覆盖率", place: "999999", asOf }),
      'not an indicator of the plan: "覆盖率"; did you mean "coverage"?',
    ],
    [
      "the English name of an indicator",
      () => measure(plan, [], { indicator: "Coverage", place: "999999", period: "2024/25" }),
      'not an indicator of the plan: "Coverage"; did you mean "coverage"?',
    ],
    [
      "the title of a rule",
      () => traceRule(plan, [], { rule: "进度滞后", indicator: "coverage", place: "999999", asOf }),
      'no such rule: "进度滞后"; did you mean "off_track"?',
    ],
    [
      "assessments of two plans",
      () => compareAssessments(assess(plan, [], { asOf }), assess({ ...plan, id: "other" }, [], { asOf })),
      'assessments of one plan are compared, not of "example" and "other"',
    ],
    [
      "the id of a plan to explain with",
      () => explain(wrong(assess(plan, [], { asOf }).flags[0]), { locale: "en", plan: wrong("example") }),
      'plan must be a plan, as definePlan or parsePlan give it, not "example"',
    ],
    [
      "no rounding",
      () => roundNumber("1.5", wrong(undefined)),
      "rounding must be an object such as { decimals: 2 }, not undefined",
    ],
    ["a text to explain", () => explain(wrong("off track"), { locale: "en" }), 'not "off track"'],
  ])("%s", (_name, ask, message) => {
    expect(ask).toThrow(message);
  });
});

describe("a misspelt id in data comes back as an issue with the nearest one", () => {
  it("of what was counted and of a place", () => {
    const rows = [
      { of: "trainee", place: "999999", period: "2024-06", value: 1 },
      { of: "trainees", place: "eest", period: "2024-06", value: 1 },
    ];
    expect(indexObservations(plan, rows).issues).toMatchObject([
      { code: "unknownReference", params: { id: "trainee", kind: "subject", nearest: "trainees" } },
      { code: "unknownReference", params: { id: "eest", kind: "place", nearest: "east" } },
    ]);
  });

  it("and a row without one is told what it lacks", () => {
    const row = { place: "999999", period: "2024-06", value: 1 };
    const rows = [{}, row, { ...row, of: 5 }, { of: "trainees", period: "2024-06", value: 1 }];
    expect(indexObservations(plan, wrong(rows)).issues.map(({ code, path }) => [code, path[1]])).toEqual([
      ["missingKey", "of"],
      ["wrongType", "of"],
      ["missingKey", "place"],
    ]);
  });

  it("of a waiver, which puts off nothing", () => {
    const waiver: Waiver = {
      rule: "off_trak",
      indicator: "coverge",
      place: "999999",
      reason: "台风停课(虚构)",
      approver: "示例市人民政府",
      until: "2026-12-31",
    };
    const { issues } = assess(plan, [], { asOf, waivers: [{ ...waiver, rule: "no_data" }, waiver] });
    expect(issues.filter(({ path }) => path[0] === "waivers")).toMatchObject([
      { path: ["waivers", 0, "indicator"], params: { id: "coverge", nearest: "coverage" } },
      { path: ["waivers", 1, "rule"], params: { id: "off_trak" } },
      { path: ["waivers", 1, "indicator"] },
    ]);
  });
});

describe("rows that cannot be used come back as issues and do nothing", () => {
  const leave: Waiver = {
    rule: "no_data",
    indicator: "coverage",
    place: "999999",
    reason: "台风停课(虚构)",
    approver: "示例市人民政府",
    until: "2026-12-31",
  };
  const given = (row: unknown) => {
    const { issues, flags } = assess(plan, [], { asOf, waivers: [wrong(row)] });
    const about = issues.filter(({ path }) => path[0] === "waivers");
    return { issues: about, isWaived: flags.some(({ waived }) => waived !== undefined) };
  };

  it("a waiver without a fault puts its flag off", () => {
    expect(given(leave)).toEqual({ issues: [], isWaived: true });
    expect(given({ ...leave, from: asOf, until: asOf })).toEqual({ issues: [], isWaived: true });
  });

  it.each<[string, unknown, string, readonly unknown[]]>([
    ["nothing", null, "wrongType", [0]],
    ["a text", "no_data", "wrongType", [0]],
    ["a last day as others write it", { ...leave, until: "2027/03/31" }, "badDate", [0, "until"]],
    ["no last day", { ...leave, until: undefined }, "missingKey", [0, "until"]],
    ["a first day that does not exist", { ...leave, from: "2025-02-29" }, "badDate", [0, "from"]],
    ["days in the wrong order", { ...leave, from: "2027-01-01" }, "datesReversed", [0, "until"]],
    ["neither indicator nor action", { ...leave, indicator: undefined }, "missingKey", [0, "indicator"]],
    ["nobody who gave leave", { ...leave, approver: undefined }, "missingKey", [0, "approver"]],
    ["a number for a place", { ...leave, place: 999999 }, "wrongType", [0, "place"]],
  ])("a waiver: %s", (_name, row, code, path) => {
    expect(given(row)).toMatchObject({ issues: [{ code, path: ["waivers", ...path] }], isWaived: false });
  });

  it.each<[string, object, object]>([
    [
      "an action under a rule on indicators",
      { indicator: undefined, action: "one_town" },
      { code: "waiverSubject", path: ["waivers", 0, "action"], params: { subject: "indicator" } },
    ],
    ["an action beside the indicator", { action: "one_town" }, { code: "waiverSubject" }],
    ["an indicator under a rule on actions", { rule: "action_blocked" }, { code: "waiverSubject" }],
  ])("a waiver that puts off nothing: %s", (_name, change, issue) => {
    expect(given({ ...leave, ...change })).toMatchObject({ issues: [issue], isWaived: false });
  });

  it("an action without an indicator is enough for a waiver", () => {
    const { id } = plan.tasks.flatMap(({ actions }) => actions)[0] as { readonly id: string };
    expect(given({ ...leave, rule: "action_blocked", indicator: undefined, action: id }).issues).toEqual([]);
  });

  it("reports of actions", () => {
    const { id } = plan.tasks.flatMap(({ actions }) => actions)[0] as { readonly id: string };
    const good = { action: id, state: "blocked", reportedOn: "2026-05-01" };
    const rows = [
      null,
      good,
      { ...good, action: "nowhere" },
      { ...good, place: "eest" },
      { ...good, state: "stuck" },
      { ...good, reportedOn: "2026/05/01" },
      { ...good, progress: "half" },
      { ...good, progress: "120" },
      {},
    ];
    const { issues, flags } = assess(plan, [], { asOf, actionReports: wrong(rows) });
    expect(issues.filter(({ path }) => path[0] === "actionReports")).toMatchObject([
      { code: "wrongType", path: ["actionReports", 0] },
      { code: "unknownReference", path: ["actionReports", 2, "action"], params: { kind: "action" } },
      { code: "unknownReference", path: ["actionReports", 3, "place"], params: { nearest: "east" } },
      { code: "notOneOf", path: ["actionReports", 4, "state"] },
      { code: "badDate", path: ["actionReports", 5, "reportedOn"] },
      { code: "badNumber", path: ["actionReports", 6, "progress"] },
      { code: "outsideLimits", path: ["actionReports", 7, "progress"], params: { most: "100" } },
      { code: "missingKey", path: ["actionReports", 8, "action"] },
      { code: "missingKey", path: ["actionReports", 8, "state"] },
      { code: "missingKey", path: ["actionReports", 8, "reportedOn"] },
    ]);
    expect(flags.filter(({ rule }) => rule === "action_blocked")).toHaveLength(1);
  });

  it("lists that are none", () => {
    const { issues } = assess(plan, [], {
      asOf,
      rules: wrong({}),
      waivers: wrong({}),
      actionReports: wrong({}),
    });
    expect(issues.map(({ code, path }) => [code, path])).toEqual([
      ["wrongType", ["rules"]],
      ["wrongType", ["waivers"]],
      ["wrongType", ["actionReports"]],
    ]);
  });
});
