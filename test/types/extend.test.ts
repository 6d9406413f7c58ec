import { describe, expect, it } from "vitest";
import { compile } from "../support/compile.js";

const base = `
import { definePlan, type Plan } from "./model/index.js";
import { extendPlan, type PlanChanges } from "./adapt/index.js";
const text = { zh: "甲" };
const source = { section: "一", words: "达95%以上" };
const target = { comparator: "atLeast", value: "95", due: "2027", source } as const;
const common = { nature: "unstated", frequency: "year", targets: [target], sources: [source] } as const;
const counted = { name: text, unitOfMeasure: "人", timing: "snapshot", calendar: "school" } as const;
const base = definePlan({
  format: "seven-benefits/plan", version: 1, id: "p", title: text, benefits: ["education"],
  jurisdiction: { name: text, code: "999999", level: "county" }, span: { first: 2023, last: 2027 },
  document: { title: "甲", issuer: "乙", date: "2023-05-23" }, safeguards: [],
  units: [{ id: "bureau", name: text, kind: "government" }], places: [], goals: [], tasks: [],
  elements: [{ id: "a", ...counted }, { id: "b", ...counted }],
  indicators: [{ id: "x", name: text, formula: "100 * a / b", ...common }, { id: "y", name: text, ...common }],
});
export const used: [PlanChanges?, Plan?] = [];
`;
const say = (code: string) => compile(`${base}${code}`).join("\n");
const changes = (text: string) => say(`extendPlan(base, ${text});`);

describe("changes that hang together compile", () => {
  it("with the ids of the plan that comes out", () => {
    const out = `const out = extendPlan(base, {
  elements: { rename: { b: "all" }, add: [{ id: "c", ...counted }], set: { a: { supplier: null, most: "9" } } },
  indicators: {
    set: { x: { formula: "100 * (a + c) / all", milestones: null, requires: "z" } },
    remove: ["y"],
    add: [{ id: "z", name: text, formula: "c / all", requires: "x", ...common }],
  },
  tasks: { renumber: { 1: 2 }, set: { 2: { indicators: ["x", "z"] } } },
});
export const one: Plan<"a" | "all" | "c", "x" | "z"> = out;
declare const full: Plan<"a" | "all" | "c", "x" | "z">;
export const other: typeof out = full;`;
    expect(say(out)).toBe("");
  });
  it("out of a file, over a plan whose ids the compiler does not know", () => {
    expect(
      say(`declare const file: PlanChanges; declare const plan: Plan;
export const a: Plan = extendPlan(plan, file); export const b: Plan = extendPlan(base as Plan, file);
extendPlan(plan, { indicators: { set: { anything: { formula: "any.thing" } }, remove: ["one"] } });`),
    ).toBe("");
  });
});

describe("the compiler says what is wrong with", () => {
  it.each([
    ["an indicator to alter", '{ indicators: { set: { xx: { formula: "a" } } } }', "'xx' does not exist"],
    ["an indicator to leave out", '{ indicators: { remove: ["yy"] } }', '"yy"'],
    ["an indicator to rename", '{ indicators: { rename: { yy: "q" } } }', "'yy' does not exist"],
    ["an element to alter", "{ elements: { set: { c: { name: text } } } }", "'c' does not exist"],
    ["an element to leave out", '{ elements: { remove: ["c"] } }', '"c"'],
    ["an element to rename", '{ elements: { rename: { c: "d" } } }', "'c' does not exist"],
    ["a key of an element", "{ elements: { set: { a: { nam: text } } } }", "'nam' does not exist"],
    ["a key of an indicator", "{ indicators: { set: { x: { nam: text } } } }", "'nam' does not exist"],
    ["a key that cannot be taken away", "{ indicators: { set: { x: { targets: null } } } }", "'null' is not"],
    ["a formula", '{ indicators: { set: { x: { formula: "a / bb" } } } }', "unknown name: bb"],
    [
      "a formula of one that is added",
      '{ indicators: { add: [{ id: "z", name: text, formula: "cc", ...common }] } }',
      "unknown name: cc",
    ],
    [
      "a formula over what is left out",
      '{ elements: { remove: ["b"] }, indicators: { set: { x: { formula: "b" } } } }',
      "unknown name: b",
    ],
    [
      "a formula over an old name",
      '{ elements: { rename: { b: "all" } }, indicators: { set: { x: { formula: "b" } } } }',
      "unknown name: b",
    ],
    [
      "an indicator to come first that is left out",
      '{ indicators: { remove: ["y"], set: { x: { requires: "y" } } } }',
      '"y"',
    ],
    ["indicators of a task", '{ tasks: { set: { 2: { indicators: ["xx"] } } } }', '"xx"'],
    ["a list", "{ unit: {} }", "'unit' does not exist"],
  ])("%s", (_, text, words) => {
    expect(changes(text)).toContain(words);
  });
});

describe("properties of things", () => {
  const check = (told: string) => `
import type { Action, Assumption, Component, DataElement, Gap, Goal, Indicator, Place, Rule, Task, Unit } from "./model/index.js";
import type { PropertyName } from "./adapt/index.js";
type KeysOf<T> = T extends object ? keyof T : never;
type Told = ${told};
type Keys = KeysOf<Unit | Place | Goal | Task | Action | DataElement | Indicator | Component | Rule | Assumption | Gap>;
export const none: Exclude<Keys, Told | PropertyName> extends never ? true : Exclude<Keys, Told | PropertyName> = true;`;
  const apart = `"id" | "number" | "name" | "title" | "formula" | "components" | "unitOfMeasure" | "targets" | "milestones"
  | "revisions" | "baseline" | "trajectory" | "definitions" | "source" | "sources" | "actions" | "lead" | "jointLeads" | "supporting"
  | "supplier" | "leader"`;
  it("are all compared by a code of their own or by their name", () => {
    expect(compile(check(apart))).toEqual([]);
  });
  it("one without either is found", () => {
    expect(compile(check(apart.replace('| "baseline"', ""))).join()).toContain('"baseline"');
  });
});
