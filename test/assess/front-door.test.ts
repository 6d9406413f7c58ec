import { describe, expect, it } from "vitest";
import { assess } from "../../src/assess/index.js";
import { indexObservations } from "../../src/dataset/index.js";
import { judge } from "../../src/judge/index.js";
import { explain } from "../../src/locale/index.js";
import { compilePlan, measure } from "../../src/measure/index.js";
import type { Waiver } from "../../src/model/index.js";
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
