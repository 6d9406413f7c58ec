import { describe, expect, it } from "vitest";
import { parseFormula } from "../../src/formula/index.js";
import { compile } from "../support/compile.js";

const over = `
import { formulaOver } from "./formula/index.js";
const formula = formulaOver([{ id: "children.public" }, { id: "children.all" }, { id: "在园幼儿数" }, { id: "公办.在园幼儿数" }]);
`;
const say = (text: string) => compile(`${over}export const f = formula(${JSON.stringify(text)});`).join("\n");

describe("formulaOver accepts", () => {
  it.each([
    "children.public",
    "100 * children.public / children.all",
    "100*children.public/children.all",
    "公办.在园幼儿数 / 在园幼儿数 * 100",
    "公办.在园幼儿数/在园幼儿数*100",
    "100 × （公办.在园幼儿数 ＋ children.public） ÷ 在园幼儿数",
    "（公办.在园幼儿数＋children.public）÷在园幼儿数",
    "if(children.all >= 50, children.public / children.all, 0)",
    "weighted_cv(where(children.public / children.all, children.all >= 50), where(children.all, children.all >= 50))",
    "not (children.all == 0) and true or false",
    "coalesce(children.public, previous(children.public), cumulative(children.all))",
    "sum (children.all)\n/\tcount(children.all > 3)",
    'if("文字 any words at all" == "x", 1, 2)',
    "0 + 0.5+10 + 100.25*20.0 + 1.50",
    "-2 ^ 2 ≥ 1 and 1 ≠ 2 and 2 ≤ 3",
    "min(1, 2) + max(1, 2) + abs(-1) + round(1.5, 0) + mean(children.all) + weighted_mean(children.all, children.all)",
  ])("%s", (text) => {
    expect(say(text)).toBe("");
  });

  it("a formula of 1,500 characters, with blanks and without", () => {
    const long = Array.from({ length: 100 }, () => "children.public").join(" + ");
    expect(long.length).toBeGreaterThan(1500);
    expect(say(long)).toBe("");
    expect(say(long.replaceAll(" ", ""))).toBe("");
  });

  it.each(["string", `\`children.public + \${number}\``, `\`\${string}childern\``, "Uppercase<string>"])(
    "text that the compiler does not know as a literal: %s",
    (type) => {
      expect(compile(`${over}declare const text: ${type};\nexport const f = formula(text);`)).toEqual([]);
    },
  );
});

describe("formulaOver takes the elements", () => {
  const known = 'formula("100 * a / b");';
  const unknown = 'formula("100 * a / c");';
  const element =
    '{ id: "a", name: { zh: "甲" }, unitOfMeasure: "人", timing: "snapshot", calendar: "school" }';
  it.each([
    [
      "with all that a data element has, written on the spot",
      `formulaOver([${element}, { id: "b", more: [1] }])`,
    ],
    ["out of a list of literals", `formulaOver([${element}, { id: "b" }] as const)`],
    ["of defineElements", `formulaOver(defineElements([${element}, ${element.replace('"a"', '"b"')}]))`],
    ["of a plan that is typed by its ids", "formulaOver(plan.elements)"],
  ])("%s", (_name, over) => {
    const lines = (text: string) =>
      compile(`
import { formulaOver } from "./formula/index.js";
import { type DataElement, defineElements } from "./model/index.js";
declare const plan: { readonly elements: readonly DataElement<"a" | "b">[] };
export const used = [defineElements, plan];
const formula = ${over};
export const f = ${text}`).join("\n");
    expect(lines(known)).toBe("");
    expect(lines(unknown)).toContain("unknown name: c");
  });
});

describe("formulaOver refuses, with the word named,", () => {
  it.each([
    ["100 * childern.public / children.all", "unknown name: childern.public"],
    ["100*childern.public/children.all", "unknown name: childern.public"],
    ["children.all / children", "unknown name: children"],
    ["公办.在园儿数 / 在园幼儿数", "unknown name: 公办.在园儿数"],
    ["summ(children.all)", "unknown function: summ"],
    ["children.all(1)", "unknown function: children.all"],
    ["children.public and nott children.all", "unknown name: nott"],
  ])("%s", (text, words) => {
    expect(say(text)).toContain(words);
  });

  it.each(["2abc", "2.5x", "1.a", "0x1F", "0b1", "2e5", "1E3", "007", "5.", "1.2.3", "1_000", "2公办"])(
    "%s, as the parser does",
    (text) => {
      expect(say(`children.all + ${text}`)).toContain(`not a number: ${text}`);
      expect(parseFormula(`a + ${text}`)).toMatchObject({
        ok: false,
        issues: [{ params: { fault: "badNumber", found: text } }],
      });
    },
  );

  it("a wrong word at the end of 1,500 characters", () => {
    const long = Array.from({ length: 100 }, () => "children.public").join(" + ");
    expect(say(`${long} + childern`)).toContain("unknown name: childern");
  });

  it("a wrong literal beside a right one in a union", () => {
    const text = compile(
      `${over}declare const text: "children.public" | "childern.public";\nexport const f = formula(text);`,
    ).join("\n");
    expect(text).toContain("unknown name: childern.public");
  });
});

const plan = (change: string) => `
import { definePlan } from "./model/index.js";
const source = { section: "一", words: "达95%以上" };
const text = { zh: "甲" };
const target = { comparator: "atLeast", value: "95", due: "2027", source } as const;
const common = { nature: "unstated", frequency: "year", targets: [target], sources: [source] } as const;
const base = {
  format: "seven-benefits/plan", version: 1, id: "p", title: text, benefits: ["education"],
  jurisdiction: { name: text, code: "999999", level: "county" }, span: { first: 2023, last: 2027 },
  document: { title: "甲", issuer: "乙", date: "2023-05-23" }, safeguards: [],
  units: [{ id: "bureau", name: text, kind: "government" }],
  places: [{ id: "east", name: text }],
  goals: [{ id: "goal", title: text, text, indicators: ["coverage"], source }],
  tasks: [{ number: 1, title: text, goals: ["goal"], lead: "bureau", supporting: [], actions: [], indicators: ["coverage"], source }],
  elements: [{ id: "a", name: text, unitOfMeasure: "人", timing: "snapshot", calendar: "school" }],
  indicators: [{ ...common, id: "coverage", name: text, formula: "100 * a / a" }],
} as const;
const task = base.tasks[0];
const one = base.indicators[0];
const wrongComponent = [one, { ...common, id: "c", name: text, components: { combine: "each", of: [{ id: "c.x", name: text, formula: "aa" }] } }] as const;
export const plan = definePlan({ ...base, ${change} });
export const element: "a" = plan.elements[0]!.id;
export const indicator: "coverage" = plan.indicators[0]!.id;
`;

describe("definePlan", () => {
  it("infers the ids of elements and indicators", () => {
    expect(compile(plan(""))).toEqual([]);
    expect(compile(plan("").replace('indicator: "coverage"', 'indicator: "other"')).join()).toContain(
      "other",
    );
  });

  it.each(["", '{ ...one, id: "d", formula: loose },'])(
    "checks every formula literal, whatever formulas of other indicators are: [%s]",
    (other) => {
      const indicators = (formula: string) =>
        compile(
          `declare const loose: string;\n${plan(`indicators: [${other} { ...one, formula: "${formula}" }, { ...one, id: "d" }]`)}`.replace(
            'indicator: "coverage"',
            "indicator: string",
          ),
        ).join("\n");
      expect(indicators("100 * a")).toBe("");
      expect(indicators("100 * b / a")).toContain("unknown name: b");
      expect(indicators("100 * (a / a")).toContain(") expected at the end");
    },
  );

  it("says of a formula that is none that text is expected", () => {
    expect(compile(plan("indicators: [{ ...one, formula: 5 }]")).join()).toContain(
      "'number' is not assignable to type 'string'",
    );
  });

  it.each([
    ["a formula", 'indicators: [{ ...one, formula: "100 * b / a" }]', "unknown name: b"],
    [
      "the formula of a component, in a list from elsewhere",
      "indicators: wrongComponent",
      "unknown name: aa",
    ],
    ["the lead of a task", 'tasks: [{ ...task, lead: "burau" }]', '"burau"'],
    ["a supporting unit", 'tasks: [{ ...task, supporting: ["burau"] }]', '"burau"'],
    ["a goal of a task", 'tasks: [{ ...task, goals: ["goals"] }]', '"goals"'],
    ["an indicator of a task", 'tasks: [{ ...task, indicators: ["converage"] }]', '"converage"'],
    ["an indicator of a goal", 'goals: [{ ...base.goals[0], indicators: ["converage"] }]', '"converage"'],
    ["a required indicator", 'indicators: [{ ...one, requires: "converage" }]', '"converage"'],
    ["a place of a target", 'indicators: [{ ...one, targets: [{ ...target, places: ["wset"] }] }]', '"wset"'],
    [
      "a place of a milestone",
      'indicators: [{ ...one, milestones: [{ ...target, places: ["wset"] }] }]',
      '"wset"',
    ],
    [
      "a place of a revision",
      'indicators: [{ ...one, revisions: [{ issued: "2025-01-01", effective: "2025", document: "d", reason: "r", targets: [{ ...target, places: ["wset"] }] }] }]',
      '"wset"',
    ],
    ["the unit above a unit", 'units: [{ ...base.units[0], within: "burau" }]', '"burau"'],
    ["a place of a unit", 'units: [{ ...base.units[0], places: ["wset"] }]', '"wset"'],
    ["the place around a place", 'places: [{ ...base.places[0], within: "wset" }]', '"wset"'],
    ["the goal above a goal", 'goals: [{ ...base.goals[0], within: "goals" }]', '"goals"'],
    ["a supplier", 'elements: [{ ...base.elements[0], supplier: "burau" }]', '"burau"'],
    [
      "the place of an action",
      'tasks: [{ ...task, actions: [{ id: "x", title: text, place: "wset", source }] }]',
      '"wset"',
    ],
    [
      "what an action adds to",
      'tasks: [{ ...task, actions: [{ id: "x", title: text, adds: { indicator: "converage", value: "1" }, source }] }]',
      '"converage"',
    ],
    [
      "a comparator",
      'indicators: [{ ...one, targets: [{ ...target, comparator: "atleast" }] }]',
      '"atleast"',
    ],
    [
      "a number for decimal text",
      "indicators: [{ ...one, targets: [{ ...target, value: 95 }] }]",
      "'number'",
    ],
  ])("checks %s", (_name, change, words) => {
    expect(compile(plan(change)).join("\n")).toContain(words);
  });
});
