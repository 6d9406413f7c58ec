import { describe, expect, it } from "vitest";
import { assess, traceRule } from "../../src/assess/index.js";
import type { Observation, Rule } from "../../src/model/index.js";
import { validatePlan } from "../../src/validate/index.js";
import { indicator, smallPlan, target } from "../support/small-plan.js";

const asOf = "2025-05-31";
const source = { section: "二、主要目标", words: "达95%以上" };
const own: Rule = {
  id: "off_track",
  title: { zh: "滞后,通报" },
  kind: "progress",
  subject: "indicator",
  when: 'status == "offTrack"',
  steps: [{ periods: 1, severity: "critical", response: "circulate" }],
};
/** Half of the children are covered, 93.5 % should be. */
const at = { place: "999999", period: "2024/25" };
const data: Observation[] = [
  { of: "children.covered", ...at, value: 50 },
  { of: "children.all", ...at, value: 100 },
];
const plan = (rules: readonly Rule[]) =>
  smallPlan({
    indicators: [
      indicator({
        baseline: { value: "40", period: "2022", source },
        milestones: [target({ value: "93.5", due: "2024" })],
      }),
    ],
    rules,
  });
const responses = (rules: readonly Rule[], given?: readonly Rule[]) =>
  assess(plan(rules), data, { asOf, rules: given }).flags.map(({ rule, response }) => [rule, response]);

describe("a rule of the plan with the id of a standard one", () => {
  it("is in order, and takes the place of the standard one", () => {
    expect(validatePlan(plan([own])).filter(({ path }) => path[0] === "rules")).toEqual([]);
    const { issues } = assess(plan([own]), data, { asOf });
    expect(issues).toEqual([]);
    expect(responses([]).filter(([id]) => id === "off_track")).toEqual([["off_track", "remind"]]);
    expect(responses([own]).filter(([id]) => id === "off_track")).toEqual([["off_track", "circulate"]]);
  });

  it("is the one that is traced", () => {
    const query = { rule: "off_track", indicator: "coverage", place: "999999", asOf };
    expect(traceRule(plan([own]), data, query)).toMatchObject({ when: own.when, step: own.steps[0] });
  });

  it("tells what is wrong with it where it stands in the plan", () => {
    const wrong = { ...own, when: 'status == "offTrak"' };
    const { issues, flags } = assess(plan([{ ...own, id: "other" }, wrong]), data, { asOf });
    expect(issues.map(({ code, path }) => [code, path])).toEqual([["formulaValue", ["rules", 1, "when"]]]);
    expect(flags.filter(({ rule }) => rule === "off_track")).toEqual([]);
  });
});

it("rules that assess is given are all that run", () => {
  expect(responses([own], [{ ...own, id: "only" }])).toEqual([["only", "circulate"]]);
  expect(responses([own], [])).toEqual([]);
});
