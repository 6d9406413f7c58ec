import { describe, expect, it } from "vitest";
import { compileRules, factCatalogue, factVocabulary, standardRules } from "../../src/flag/index.js";
import { formulaInputs, parseFormula } from "../../src/formula/index.js";
import type { Rule } from "../../src/model/index.js";
import { validatePlan } from "../../src/validate/index.js";
import { smallPlan } from "../support/small-plan.js";
import { rule } from "./support.js";

const plan = smallPlan();

function step(periods: number): Rule["steps"][number] {
  return { periods, severity: "warning", response: "remind" };
}

function faults(one: Rule): unknown[] {
  return compileRules([one], plan).issues.map(({ code, path, params }) => ({ code, path, params }));
}

describe("compileRules", () => {
  it("finds nothing wrong with the standard rules, and runs all of them", () => {
    const { indicator, action, issues } = compileRules(standardRules, plan);
    expect(issues).toEqual([]);
    expect(indicator.map(({ rule: { id } }) => id)).toEqual(
      standardRules.filter(({ subject }) => subject === "indicator").map(({ id }) => id),
    );
    expect(action.map(({ rule: { id } }) => id)).toEqual(
      standardRules.filter(({ subject }) => subject === "action").map(({ id }) => id),
    );
  });

  it("leaves out a rule that is wrong and runs the others", () => {
    const rules = [
      rule("gap > 1", { id: "a" }),
      rule('status == "offTrak"', { id: "b" }),
      rule("stale", { id: "c" }),
    ];
    const { indicator, issues } = compileRules(rules, plan);
    expect(indicator.map(({ rule: { id } }) => id)).toEqual(["a", "c"]);
    expect(issues).toMatchObject([
      { code: "formulaValue", path: [1, "when"], params: { nearest: "offTrack" } },
    ]);
  });

  it.each([
    ["gap >", "formulaSyntax"],
    ["gpa > 1", "formulaUnknownWord"],
    ["gap", "formulaType"],
    ["status > 1", "formulaType"],
    ['status == "undetermined"', "formulaValue"],
    ['annualStatus == "missed"', "formulaValue"],
    ['reason == "stale"', "formulaValue"],
    ['state == "done"', "ruleFactOfOther"],
    ["previous(neverReported)", "formulaTime"],
  ])("%s: %s", (when, code) => {
    expect(faults(rule(when))).toMatchObject([{ code, path: [0, "when"] }]);
    expect(compileRules([rule(when)], plan).indicator).toEqual([]);
  });

  it("an action has facts of its own, none of them of a period", () => {
    expect(faults(rule("gap > 1", { subject: "action" }))).toMatchObject([{ code: "ruleFactOfOther" }]);
    expect(faults(rule('previous(state) == "done"', { subject: "action" }))).toMatchObject([
      { code: "formulaTime" },
    ]);
    expect(faults(rule('state == "done"', { subject: "action" }))).toEqual([]);
  });

  it("refuses to count periods over a fact of the as-of date, and names it", () => {
    const steps = [step(1), step(3)];
    expect(faults(rule("gap > 1 and daysOverdue > 30 and not neverReported", { steps }))).toEqual([
      {
        code: "ruleCounts",
        path: [0, "steps", 1, "periods"],
        params: { periods: 3, names: ["daysOverdue", "neverReported"] },
      },
    ]);
    expect(faults(rule("gap > 1 and previous(gap) > 1", { steps }))).toEqual([]);
    expect(faults(rule("neverReported"))).toEqual([]);
    expect(faults(rule("stale and previous(stale)", { steps }))).toEqual([]);
  });

  it("refuses the sum of a fact", () => {
    expect(faults(rule("cumulative(gap) > 1"))).toEqual([
      { code: "ruleCumulative", path: [0, "when"], params: { name: "gap" } },
    ]);
  });

  it("wants rising steps and ids of their own", () => {
    expect(faults(rule("gap > 1", { steps: [step(2), step(2)] }))).toEqual([
      { code: "stepOrder", path: [0, "steps", 1, "periods"], params: { periods: 2, previous: 2 } },
    ]);
    const twice = compileRules([rule("gap > 1"), rule("gap > 2")], plan);
    expect(twice.indicator.map(({ rule: { when } }) => when)).toEqual(["gap > 1"]);
    expect(twice.issues).toMatchObject([
      { code: "duplicateId", path: [1, "id"], params: { id: "r", kind: "rule" } },
    ]);
  });

  it("says of a fact of the other subject whose it is", () => {
    const of = (when: string, subject: "indicator" | "action") => faults(rule(when, { subject }));
    expect(of("value < 5", "action")).toMatchObject([
      { code: "ruleFactOfOther", path: [0, "when"], params: { name: "value", subject: "indicator" } },
    ]);
    expect(of('gap > 1 and state == "blocked"', "indicator")).toMatchObject([
      { code: "ruleFactOfOther", params: { name: "state", subject: "action" } },
    ]);
    expect(of("valu < 5", "indicator")).toMatchObject([
      { code: "formulaUnknownWord", params: { nearest: "value" } },
    ]);
  });

  it("is limited to what the plan has", () => {
    const only = { indicators: ["coverage", "coverige"], places: ["999999", "east", "西镇", "nowhere"] };
    expect(faults(rule("gap > 1", { only }))).toEqual([
      {
        code: "unknownReference",
        path: [0, "only", "indicators", 1],
        params: { id: "coverige", kind: "indicator", nearest: "coverage" },
      },
      {
        code: "unknownReference",
        path: [0, "only", "places", 2],
        params: { id: "西镇", kind: "place", nearest: "west" },
      },
      { code: "unknownReference", path: [0, "only", "places", 3], params: { id: "nowhere", kind: "place" } },
    ]);
    expect(compileRules([rule("gap > 1", { only })], plan).indicator).toEqual([]);
  });
});

describe("validatePlan", () => {
  it("tells each fault of a rule of the plan once", () => {
    const wrong = [
      rule("gpa > 1", { id: "a", only: { places: ["nowhere"] } }),
      rule("neverReported", { id: "b", steps: [step(2), step(2)] }),
      rule('state == "blocked"', { id: "c", subject: "action" }),
    ];
    const found = validatePlan(smallPlan({ rules: wrong })).filter(({ path }) => path[0] === "rules");
    expect(found.map(({ code, path }) => `${code} ${path.join(".")}`).sort()).toEqual([
      "formulaUnknownWord rules.0.when",
      "ruleCounts rules.1.steps.0.periods",
      "ruleCounts rules.1.steps.1.periods",
      "stepOrder rules.1.steps.1.periods",
      "unknownReference rules.0.only.places.0",
    ]);
  });
});

describe("the catalogue of facts", () => {
  it.each(["indicator", "action"] as const)("is the vocabulary of rules over an %s", (subject) => {
    const facts = factCatalogue(subject);
    const words = factVocabulary(subject);
    expect(Object.keys(words)).toEqual(Object.keys(facts));
    for (const [name, { type, values, of, text }] of Object.entries(facts)) {
      const per = of === "asOf" ? "assessment" : "period";
      expect(words[name]).toEqual({ type, per, ...(values && { values }) });
      expect(values === undefined).toBe(type !== "text");
      for (const sentence of [text.zh, text.en]) expect(sentence).toMatch(/\S{2}/);
    }
  });

  it("serves rules whose facts all stand in it", () => {
    for (const { subject, when } of standardRules) {
      const parsed = parseFormula(when);
      const names = parsed.ok ? formulaInputs(parsed.formula).map(({ name }) => name) : [];
      expect(names.length).toBeGreaterThan(0);
      expect(Object.keys(factCatalogue(subject))).toEqual(expect.arrayContaining(names));
    }
  });
});

describe("what is no rule becomes an issue, and the others run", () => {
  const good = rule("stale", { id: "good" });
  const { id, title, kind, subject, when, steps } = rule("gap > 1", { id: "bad" });
  const whole = { id, title, kind, subject, when, steps };
  const [first] = steps;

  it.each<[string, unknown, readonly unknown[]]>([
    ["nothing", null, [{ code: "wrongType", path: [1], params: { expected: "object" } }]],
    ["a list", [], [{ code: "wrongType", path: [1], params: { expected: "object" } }]],
    [
      "an empty object",
      {},
      ["id", "title", "kind", "subject", "when", "steps"].map((key) => ({
        code: "missingKey",
        path: [1, key],
        params: { key },
      })),
    ],
    ["no steps", { ...whole, steps: undefined }, [{ code: "missingKey", path: [1, "steps"] }]],
    ["one step that is no list", { ...whole, steps: first }, [{ code: "wrongType", path: [1, "steps"] }]],
    ["an empty list of steps", { ...whole, steps: [] }, [{ code: "tooFew", path: [1, "steps"] }]],
    ["a step that is none", { ...whole, steps: [null] }, [{ code: "wrongType", path: [1, "steps", 0] }]],
    [
      "a severity of its own",
      { ...whole, steps: [{ ...first, severity: "huge" }] },
      [{ code: "notOneOf", path: [1, "steps", 0, "severity"] }],
    ],
    [
      "a misspelt response",
      { ...whole, steps: [{ ...first, response: "remnd" }] },
      [{ code: "notOneOf", path: [1, "steps", 0, "response"], params: { nearest: "remind" } }],
    ],
    [
      "no period",
      { ...whole, steps: [{ ...first, periods: 0 }] },
      [{ code: "outOfRange", path: [1, "steps", 0, "periods"], params: { value: "0", least: 1 } }],
    ],
    [
      "half a period",
      { ...whole, steps: [{ ...first, periods: 1.5 }] },
      [{ code: "wrongType", path: [1, "steps", 0, "periods"], params: { expected: "wholeNumber" } }],
    ],
    ["a title without Chinese", { ...whole, title: { en: "Gap" } }, [{ path: [1, "title", "zh"] }]],
    ["a condition that is a number", { ...whole, when: 1 }, [{ code: "wrongType", path: [1, "when"] }]],
    ["another subject", { ...whole, subject: "place" }, [{ code: "notOneOf", path: [1, "subject"] }]],
    ["a limit that is text", { ...whole, only: "coverage" }, [{ code: "wrongType", path: [1, "only"] }]],
    [
      "ids that are text",
      { ...whole, only: { indicators: "coverage", places: [1] } },
      [{ path: [1, "only", "indicators"] }, { path: [1, "only", "places", 0] }],
    ],
  ])("%s", (_name, bad, found) => {
    const compiled = compileRules([good, bad as Rule], plan);
    expect(compiled.issues).toHaveLength(found.length);
    expect(compiled.issues).toMatchObject(found);
    expect(compiled.indicator.map(({ rule: one }) => one.id)).toEqual(["good"]);
    expect(compiled.action).toEqual([]);
  });

  it("rules that are no list", () => {
    expect(compileRules({} as never, plan)).toMatchObject({
      indicator: [],
      action: [],
      issues: [{ code: "wrongType", path: [], params: { expected: "list" } }],
    });
  });
});
