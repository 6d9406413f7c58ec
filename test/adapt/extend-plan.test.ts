import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extendPlan, type PlanChanges } from "../../src/adapt/index.js";
import type { Plan, Unit } from "../../src/model/index.js";
import { yuyaoEducation } from "../../src/plans/yuyao-education/index.js";
import { parsePlan } from "../../src/schema/index.js";
import { validatePlan } from "../../src/validate/index.js";
import { indicator, smallPlan, target } from "../support/small-plan.js";

const base = smallPlan({
  indicators: [
    indicator({ requires: "first", targets: [target({ places: ["east"] }), target()] }),
    indicator({ id: "first", formula: "100 * cumulative( children.covered )÷children.all", lead: "towns" }),
  ],
  rules: [
    {
      id: "own",
      title: { zh: "自定" },
      kind: "progress",
      subject: "indicator",
      when: 'status == "offTrack"',
      steps: [{ periods: 1, severity: "info", response: "remind" }],
      only: { indicators: ["coverage", "first"], places: ["999999", "east"] },
    },
  ],
  gaps: [
    {
      id: "lone",
      kind: "missing",
      text: { zh: "没有基期值" },
      source: { section: "一", words: "甲" },
      concerns: [{ kind: "indicator", ids: ["first"] }],
    },
    {
      id: "shared",
      kind: "missing",
      text: { zh: "没有年度目标" },
      source: { section: "一", words: "甲" },
      concerns: [{ kind: "indicator", ids: ["coverage", "first"] }],
    },
    {
      id: "whole",
      kind: "missing",
      text: { zh: "缺表" },
      source: { section: "一", words: "甲" },
      concerns: [],
    },
  ],
});
const changed = (changes: PlanChanges, plan: Plan = base): Plan => extendPlan(plan, changes);
const bureau: Unit = { id: "bureau", name: { zh: "区教体局" }, kind: "government" };

describe("nothing", () => {
  it("changed is the base, in every byte, and another object", () => {
    expect(JSON.stringify(changed({}))).toBe(JSON.stringify(base));
    expect(JSON.stringify(changed({}, yuyaoEducation))).toBe(JSON.stringify(yuyaoEducation));
    const empty = { units: {}, indicators: { set: {}, add: [], remove: [], rename: {} }, id: undefined };
    expect(JSON.stringify(changed(empty))).toBe(JSON.stringify(base));
    expect(changed({})).not.toBe(base);
  });
});

describe("what is given replaces what stood there, as a whole", () => {
  it("the keys of the plan", () => {
    const plan = changed({ id: "other", title: { zh: "另一方案" }, benefits: ["health"] });
    expect([plan.id, plan.title, plan.benefits]).toEqual(["other", { zh: "另一方案" }, ["health"]]);
    expect(plan.document).toBe(base.document);
  });
  it("keys of a member, at their places; null takes one away", () => {
    const plan = changed({
      indicators: { set: { coverage: { targets: [target({ value: "97" })], requires: null, decimals: 1 } } },
    });
    expect(plan.indicators[0]?.targets).toEqual([target({ value: "97" })]);
    expect(Object.keys(plan.indicators[0] ?? {})).toEqual([
      ...Object.keys(base.indicators[0] ?? {}).filter((key) => key !== "requires"),
      "decimals",
    ]);
    expect(plan.indicators[1]).toEqual(base.indicators[1]);
  });
  it("a list that the base left out appears only when something is in it", () => {
    expect("assumptions" in changed({ assumptions: { add: [] } })).toBe(false);
    const assumption = { id: "a", text: { zh: "按年" }, concerns: [] };
    expect(changed({ assumptions: { add: [assumption] } }).assumptions).toEqual([assumption]);
  });
});

describe("another id", () => {
  it("of an indicator is followed by what mentions it", () => {
    const plan = changed({ indicators: { rename: { first: "earlier", coverage: "share" } } });
    expect(plan.indicators.map(({ id }) => id)).toEqual(["share", "earlier"]);
    expect(plan.indicators[0]?.requires).toBe("earlier");
    expect([plan.goals[0]?.indicators, plan.tasks[0]?.indicators]).toEqual([["share"], ["share"]]);
    expect(plan.rules?.[0]?.only?.indicators).toEqual(["share", "earlier"]);
    expect(plan.gaps?.map(({ concerns }) => concerns[0]?.ids)).toEqual([
      ["earlier"],
      ["share", "earlier"],
      undefined,
    ]);
  });
  it("of a data element is followed by formulas, which are otherwise as they were written", () => {
    const plan = changed({ elements: { rename: { "children.covered": "覆盖", "children.all": "a.b" } } });
    expect(plan.indicators.map(({ formula }) => formula)).toEqual([
      "100 * 覆盖 / a.b",
      "100 * cumulative(覆盖)÷a.b",
    ]);
  });
  it("two ids can change places", () => {
    const plan = changed({
      elements: { rename: { "children.covered": "children.all", "children.all": "children.covered" } },
    });
    expect(plan.indicators[0]?.formula).toBe("100 * children.all / children.covered");
    expect(plan.elements.slice(0, 2).map(({ id, name }) => [id, name.zh])).toEqual([
      ["children.all", "覆盖儿童数"],
      ["children.covered", "在园儿童数"],
    ]);
  });
  it("goes with other keys of the same thing, by its old id", () => {
    const plan = changed({ units: { rename: { towns: "all" }, set: { towns: { name: { zh: "各镇" } } } } });
    expect(plan.units[2]).toEqual({ ...base.units[2], id: "all", name: { zh: "各镇" } });
    expect([plan.tasks[0]?.supporting, plan.indicators[1]?.lead]).toEqual([["finance_bureau", "all"], "all"]);
  });
  it("of a task is its number, and tasks stand in the order of their numbers", () => {
    const [first] = base.tasks;
    if (first === undefined) throw new Error("the small plan has a task");
    const two = changed({ tasks: { add: [{ ...first, number: 2, actions: [] }] } });
    const swapped = changed({ tasks: { renumber: { 1: 3 }, set: { 1: { title: { zh: "后移" } } } } }, two);
    expect(swapped.tasks.map(({ number, title }) => [number, title.zh])).toEqual([
      [2, first.title.zh],
      [3, "后移"],
    ]);
  });
  it("of the jurisdiction is its code, which is a place", () => {
    const plan = changed({ jurisdiction: { name: { zh: "另一市" }, code: "888888", level: "county" } });
    expect(plan.rules?.[0]?.only?.places).toEqual(["888888", "east"]);
  });
});

describe("what is left out is no longer mentioned", () => {
  it("an indicator, in goals, tasks, rules, what comes after it, and readings", () => {
    const plan = changed({ indicators: { remove: ["first"] } });
    expect(plan.indicators.map(({ id }) => id)).toEqual(["coverage"]);
    expect("requires" in (plan.indicators[0] ?? {})).toBe(false);
    expect(plan.rules?.[0]?.only?.indicators).toEqual(["coverage"]);
    // A reading with no concern left would speak of the whole plan.
    expect(plan.gaps?.map(({ id }) => id)).toEqual(["shared", "whole"]);
  });
  it("but a reading that is altered as well is for the changes to say", () => {
    const plan = changed({
      indicators: { remove: ["first"] },
      gaps: { set: { lone: { concerns: [{ kind: "indicator", ids: ["coverage"] }] } } },
    });
    expect(plan.gaps?.map(({ id }) => id)).toEqual(["lone", "shared", "whole"]);
  });
  it("a place, and with it the target that binds no other", () => {
    const plan = changed({ places: { remove: ["east"] } });
    expect(plan.indicators[0]?.targets).toEqual([target()]);
    expect(plan.units[2]?.places).toEqual(["west"]);
  });
  it("a unit that leads leaves a draft, which is reported", () => {
    const plan = changed({ units: { remove: ["education_bureau"] } });
    expect("lead" in (plan.tasks[0] ?? {})).toBe(false);
    expect(validatePlan(plan).map(({ code }) => code)).toContain("leadMissing");
  });
  it("a data element stays in formulas, which is reported with its name", () => {
    const plan = changed({ elements: { remove: ["children.all"] } });
    expect(plan.indicators[0]?.formula).toBe(base.indicators[0]?.formula);
    expect(validatePlan(plan)).toContainEqual(
      expect.objectContaining({
        code: "formulaUnknownWord",
        params: expect.objectContaining({ word: "children.all" }),
      }),
    );
  });
  it("all of a list", () => {
    const plan = changed({ gaps: { remove: "every" }, places: { remove: "every" } });
    expect([plan.gaps, plan.places, plan.units[2]?.places]).toEqual([[], [], []]);
  });
});

describe("others in the place of units and places", () => {
  it("one for one", () => {
    const plan = changed({ units: { replace: { education_bureau: bureau } } });
    expect(plan.units[0]).toEqual(bureau);
    expect(plan.tasks[0]?.lead).toBe("bureau");
  });
  it("two become one: mentioned once, and not as supporting itself", () => {
    const plan = changed({ units: { replace: { education_bureau: bureau, finance_bureau: { ...bureau } } } });
    expect(plan.units.map(({ id }) => id)).toEqual(["bureau", "towns"]);
    expect([plan.tasks[0]?.lead, plan.tasks[0]?.supporting]).toEqual(["bureau", ["towns"]]);
  });
  it("one takes over from another that is there", () => {
    const plan = changed({ units: { replace: { finance_bureau: "education_bureau" } } });
    expect(plan.units.map(({ id }) => id)).toEqual(["education_bureau", "towns"]);
    expect(plan.tasks[0]?.supporting).toEqual(["towns"]);
  });
  it("two that are not the same cannot become one", () => {
    expect(() =>
      changed({
        units: {
          replace: { education_bureau: bureau, finance_bureau: { ...bureau, name: { zh: "别的局" } } },
        },
      }),
    ).toThrow('in units "bureau" stands twice');
  });
  it("places, with quotas that follow", () => {
    const plan = changed({ places: { replace: { east: { id: "north", name: { zh: "北镇" } } } } });
    expect(plan.places.map(({ id }) => id)).toEqual(["north", "west"]);
    expect(plan.indicators[0]?.targets[0]?.places).toEqual(["north"]);
  });
});

describe("a mistake of the program is thrown, with the word that was meant", () => {
  const wide = "ｃｏｖｅｒａｇｅ";
  it.each<[string, unknown, string]>([
    [
      "an unknown id",
      { indicators: { set: { coverge: {} } } },
      '"coverge" is unknown; did you mean "coverage"?',
    ],
    ["to leave out", { units: { remove: ["financebureau"] } }, 'did you mean "finance_bureau"?'],
    ["that only looks like one", { indicators: { remove: [wide] } }, 'did you mean "coverage"?'],
    ["to rename", { goals: { rename: { nothing_like_it: "a" } } }, 'in goals "nothing_like_it" is unknown'],
    ["a task", { tasks: { set: { 2: {} } } }, 'in tasks "2" is unknown'],
    ["a unit to take over", { units: { replace: { towns: "bureu" } } }, 'in units "bureu" is unknown'],
    [
      "an id that is taken",
      { units: { add: [{ ...bureau, id: "towns" }] } },
      'in units "towns" stands twice',
    ],
    ["a new id that is taken", { units: { rename: { towns: "finance_bureau" } } }, "stands twice"],
    [
      "a new id in two forms",
      { places: { add: [{ id: "ｅａｓｔ", name: { zh: "东" } }] } },
      "in the form of its",
    ],
    [
      "a radical for a letter",
      {
        places: {
          add: [
            { id: "⼀", name: { zh: "甲" } },
            { id: "一", name: { zh: "乙" } },
          ],
        },
      },
      "in the form of its",
    ],
    ["left out and altered", { units: { remove: ["towns"], set: { towns: {} } } }, "one of them"],
    [
      "replaced and renamed",
      { units: { replace: { towns: bureau }, rename: { towns: "x" } } },
      "one of them",
    ],
    ["another id among the keys", { units: { set: { towns: { id: "x" } } } }, "rename or renumber"],
    ["another number", { tasks: { set: { 1: { number: 2 } } } }, "rename or renumber"],
    ["a key that is none", { indicator: {} }, 'did you mean "indicators"?'],
    ["a word that is none", { units: { renam: {} } }, 'did you mean "rename"?'],
    ["renumbering what has ids", { units: { renumber: {} } }, 'in units the key "renumber" is unknown'],
    ["the format", { format: "other" }, 'the key of a plan "format" is unknown'],
    ["the prototype as a key", JSON.parse('{"__proto__": {"id": "x"}}'), '"__proto__" is unknown'],
    ["the prototype as an id", JSON.parse('{"units": {"set": {"__proto__": {}}}}'), '"__proto__" is unknown'],
    ["what every object has", { units: { set: { toString: {} } } }, '"toString" is unknown'],
  ])("%s", (_, changes, words) => {
    expect(() => changed(changes as PlanChanges)).toThrow(RangeError);
    expect(() => changed(changes as PlanChanges)).toThrow(words);
  });
  it.each<[unknown, string]>([
    [null, "changes must be an object, not null"],
    [[], "changes must be an object, not […]"],
    [{ units: 1 }, "changes.units must be an object, not 1"],
    [{ units: { remove: "towns" } }, 'changes.units.remove must be a list, not "towns"'],
    [{ units: { add: {} } }, "changes.units.add must be a list, not {…}"],
    [{ units: { add: [1] } }, "changes.units.add must be an object, not 1"],
    [{ units: { set: { towns: null } } }, "changes.units.set must be an object, not null"],
    [{ units: { replace: { towns: 1 } } }, "changes.units.replace must be an object, not 1"],
  ])("%j is no changes", (changes, words) => {
    expect(() => changed(changes as PlanChanges)).toThrow(TypeError);
    expect(() => changed(changes as PlanChanges)).toThrow(words);
  });
  it.each([[undefined], [{}], ["plan"], [parsePlan(base)]])("%j is no base", (plan) => {
    expect(() => extendPlan(plan as unknown as Plan, {})).toThrow(TypeError);
  });
});

describe("what comes in stays as it is", () => {
  it("a key named __proto__ is a key, which parsePlan refuses", () => {
    const changes = JSON.parse('{"units":{"set":{"towns":{"__proto__":{"kind":"party"}}}}}') as PlanChanges;
    const plan = changed(changes);
    expect(Object.getPrototypeOf(plan.units[2])).toBe(Object.prototype);
    expect(parsePlan(plan)).toMatchObject({ ok: false, issues: [{ code: "unknownKey" }] });
  });
  it("nothing of base or changes is written to", () => {
    const freeze = <T>(value: T): T => {
      if (typeof value === "object" && value !== null) Object.values(Object.freeze(value)).forEach(freeze);
      return value;
    };
    const copy = freeze(structuredClone(base));
    const changes: PlanChanges = freeze({
      units: { replace: { education_bureau: bureau }, remove: ["towns"] },
      places: { remove: "every" as const },
      elements: { rename: { "children.all": "all" } },
      indicators: { set: { coverage: { milestones: [target({ due: "2025", value: "90" })] } } },
      tasks: { renumber: { 1: 9 } },
    });
    expect(parsePlan(changed(changes, copy)).ok).toBe(true);
  });
  it("changes that went through a file say the same", () => {
    const changes: PlanChanges = {
      title: { zh: "另一方案" },
      indicators: { set: { coverage: { requires: null } }, remove: ["first"] },
      tasks: { renumber: { 1: 2 } },
    };
    expect(changed(JSON.parse(JSON.stringify(changes)) as PlanChanges)).toEqual(changed(changes));
  });
});

describe("laws", () => {
  const ids = yuyaoEducation.elements.map(({ id }) => id as string);
  it("new ids and the old ones again are the base", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 8 }), (some) => {
        const there = Object.fromEntries(some.map((id, i) => [id, `new_${i}`]));
        const back = Object.fromEntries(some.map((id, i) => [`new_${i}`, id]));
        const renamed = extendPlan(yuyaoEducation as Plan, { elements: { rename: there } });
        expect(validatePlan(renamed)).toEqual(validatePlan(yuyaoEducation));
        expect(extendPlan(renamed, { elements: { rename: back } })).toEqual(yuyaoEducation);
      }),
      { numRuns: 20 },
    );
  });
  it("leaving out indicators leaves no mention that points nowhere", () => {
    const indicators = yuyaoEducation.indicators.map(({ id }) => id as string);
    fc.assert(
      fc.property(
        fc.subarray(indicators),
        fc.subarray(yuyaoEducation.units.map(({ id }) => id)),
        (some, units) => {
          const plan = extendPlan(yuyaoEducation as Plan, {
            indicators: { remove: some },
            units: { remove: units },
          });
          const codes = validatePlan(plan).map(({ code }) => code);
          expect(codes).not.toContain("unknownReference");
          expect(codes).not.toContain("wrongKind");
        },
      ),
      { numRuns: 20 },
    );
  });
});
