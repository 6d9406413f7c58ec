import { describe, expect, it } from "vitest";
import type { Action, Assumption, Goal, Place, Rule, Task, Unit } from "../../src/model/index.js";
import { indicator, smallPlan, target } from "../support/small-plan.js";
import { found } from "./support.js";

const plan = smallPlan();
const [task] = plan.tasks as [Task];
const [goal] = plan.goals as [Goal];
const [bureau, finance, towns] = plan.units as [Unit, Unit, Unit];
const [action] = task.actions as [Action];
const withTask = (change: Partial<Task>) => smallPlan({ tasks: [{ ...task, ...change }] });

describe("a plan in order", () => {
  it("has no issues", () => {
    expect(found(plan)).toEqual([]);
  });

  it("is still in order as JSON", () => {
    expect(found(JSON.parse(JSON.stringify(plan)))).toEqual([]);
  });
});

describe("ids given twice", () => {
  const twin = { ...finance, name: { zh: "另一个" } };
  const rule: Rule = {
    id: "late",
    title: { zh: "逾期" },
    kind: "progress",
    subject: "action",
    when: "true",
    steps: [{ periods: 1, severity: "info", response: "remind" }],
  };
  it.each([
    [
      "of units",
      smallPlan({ units: [...plan.units, twin] }),
      { path: "units.3.id", id: "finance_bureau", kind: "unit" },
    ],
    [
      "of a place and the jurisdiction",
      smallPlan({ places: [...plan.places, { id: "999999", name: { zh: "示例市" } }] }),
      { path: "places.2.id", id: "999999", kind: "place" },
    ],
    ["of goals", smallPlan({ goals: [goal, goal] }), { path: "goals.1.id", id: "preschool", kind: "goal" }],
    [
      "of actions",
      withTask({ actions: [action, action] }),
      { path: "tasks.0.actions.1.id", id: "one_town", kind: "action" },
    ],
    [
      "of an element and an indicator, which share their names",
      smallPlan({
        indicators: [indicator(), indicator({ id: "trainees", name: { zh: "培训" } })],
        tasks: [{ ...task, indicators: ["coverage", "trainees"] }],
      }),
      { path: "indicators.1.id", id: "trainees", kind: "indicator" },
    ],
    [
      "of a component and its indicator",
      smallPlan({
        indicators: [
          indicator({
            formula: undefined,
            components: { combine: "each", of: [{ id: "coverage", name: { zh: "分项" } }] },
          }),
        ],
      }),
      { path: "indicators.0.components.of.0.id", id: "coverage", kind: "component" },
    ],
    ["of rules", smallPlan({ rules: [rule, rule] }), { path: "rules.1.id", id: "late", kind: "rule" }],
    [
      "of versions of a definition",
      smallPlan({
        indicators: [
          indicator({
            definitions: [
              { version: "1", from: "2023-01-01", words: "甲" },
              { version: "1", from: "2024-01-01", words: "乙" },
            ],
          }),
        ],
      }),
      { path: "indicators.0.definitions.1.version", id: "1", kind: "definition" },
    ],
  ])("%s", (_name, broken, expected) => {
    expect(found(broken)).toEqual([{ code: "duplicateId", ...expected }]);
  });

  it("of a task and its number", () => {
    expect(found(smallPlan({ tasks: [task, { ...task, actions: [] }] }))).toEqual([
      { code: "duplicateId", path: "tasks.1.number", id: "1", kind: "task" },
    ]);
  });
});

describe("ids that point nowhere", () => {
  const unknown = (path: string, id: string, kind: string, nearest?: string) => ({
    code: "unknownReference",
    path,
    id,
    kind,
    nearest,
  });
  const assumption: Assumption = {
    id: "a",
    text: { zh: "假定" },
    concerns: [{ kind: "task", ids: ["1", "2"] }],
  };
  it.each([
    [
      "unit within",
      smallPlan({ units: [{ ...bureau, within: "office" }, finance, towns] }),
      unknown("units.0.within", "office", "unit"),
    ],
    [
      "places of a collective",
      smallPlan({ units: [bureau, finance, { ...towns, places: ["eats"] }] }),
      unknown("units.2.places.0", "eats", "place", "east"),
    ],
    [
      "place within",
      smallPlan({ places: [...plan.places, { id: "north", name: { zh: "北" }, within: "nort" }] }),
      unknown("places.2.within", "nort", "place", "north"),
    ],
    [
      "goal within",
      smallPlan({ goals: [{ ...goal, within: "prescool" }] }),
      unknown("goals.0.within", "prescool", "goal", "preschool"),
    ],
    [
      "indicators of a goal",
      smallPlan({ goals: [{ ...goal, indicators: ["coverage", "converage"] }] }),
      unknown("goals.0.indicators.1", "converage", "indicator", "coverage"),
    ],
    [
      "goals of a task",
      withTask({ goals: ["preschol"] }),
      unknown("tasks.0.goals.0", "preschol", "goal", "preschool"),
    ],
    [
      "lead",
      withTask({ lead: "education_burau" }),
      unknown("tasks.0.lead", "education_burau", "unit", "education_bureau"),
    ],
    ["supporting", withTask({ supporting: ["police"] }), unknown("tasks.0.supporting.0", "police", "unit")],
    [
      "indicators of a task",
      withTask({ indicators: ["coverage", "other"] }),
      unknown("tasks.0.indicators.1", "other", "indicator"),
    ],
    [
      "what an action adds to",
      withTask({ actions: [{ ...action, adds: { indicator: "places", value: "1620" } }] }),
      unknown("tasks.0.actions.0.adds.indicator", "places", "indicator"),
    ],
    [
      "place of an action",
      withTask({ actions: [{ ...action, place: "north" }] }),
      unknown("tasks.0.actions.0.place", "north", "place"),
    ],
    [
      "lead of an action",
      withTask({ actions: [{ ...action, lead: "police" }] }),
      unknown("tasks.0.actions.0.lead", "police", "unit"),
    ],
    [
      "supplier",
      smallPlan({
        elements: plan.elements.map((element) =>
          element.id === "trainees" ? { ...element, supplier: "police" } : element,
        ),
      }),
      unknown("elements.3.supplier", "police", "unit"),
    ],
    [
      "requires",
      smallPlan({ indicators: [indicator({ requires: "other" })] }),
      unknown("indicators.0.requires", "other", "indicator"),
    ],
    [
      "lead of an indicator",
      smallPlan({ indicators: [indicator({ lead: "police" })] }),
      unknown("indicators.0.lead", "police", "unit"),
    ],
    [
      "supporting of an indicator",
      smallPlan({ indicators: [indicator({ supporting: ["police"] })] }),
      unknown("indicators.0.supporting.0", "police", "unit"),
    ],
    [
      "places of a target",
      smallPlan({ indicators: [indicator({ targets: [target({ places: ["east", "wset"] })] })] }),
      unknown("indicators.0.targets.0.places.1", "wset", "place", "west"),
    ],
    [
      "places of a milestone",
      smallPlan({
        indicators: [indicator({ milestones: [target({ due: "2025", value: "90", places: ["north"] })] })],
      }),
      unknown("indicators.0.milestones.0.places.0", "north", "place"),
    ],
    [
      "concerns of an assumption",
      smallPlan({ assumptions: [assumption] }),
      unknown("assumptions.0.concerns.0.ids.1", "2", "task"),
    ],
  ])("%s", (_name, broken, expected) => {
    expect(found(broken)).toEqual([expected]);
  });
});

describe("ids that point to the wrong kind of thing", () => {
  it.each([
    [
      "a place that leads",
      withTask({ lead: "east" }),
      { path: "tasks.0.lead", id: "east", expected: "unit", found: "place" },
    ],
    [
      "a goal as an indicator",
      withTask({ indicators: ["coverage", "preschool"] }),
      { path: "tasks.0.indicators.1", id: "preschool", expected: "indicator", found: "goal" },
    ],
    [
      "an element as an indicator",
      withTask({ indicators: ["coverage", "trainees"] }),
      { path: "tasks.0.indicators.1", id: "trainees", expected: "indicator", found: "element" },
    ],
    [
      "a unit as a place",
      smallPlan({ units: [bureau, finance, { ...towns, places: ["finance_bureau"] }] }),
      { path: "units.2.places.0", id: "finance_bureau", expected: "place", found: "unit" },
    ],
  ])("%s", (_name, broken, expected) => {
    expect(found(broken)).toEqual([{ code: "wrongKind", ...expected }]);
  });

  it("does not take a unit and a place of one name for a mistake", () => {
    const east: Place = { id: "education_bureau", name: { zh: "东" } };
    expect(found(smallPlan({ places: [...plan.places, east] }))).toEqual([]);
  });

  it("lets a target bind the jurisdiction by its code", () => {
    expect(
      found(smallPlan({ indicators: [indicator({ targets: [target({ places: ["999999"] })] })] })),
    ).toEqual([]);
  });
});

describe("ids that stand twice in a list", () => {
  it("are reported at the second place", () => {
    expect(found(withTask({ supporting: ["towns", "finance_bureau", "towns"] }))).toEqual([
      { code: "repeatedReference", path: "tasks.0.supporting.2", id: "towns", kind: "unit" },
    ]);
  });

  it("may stand in two lists", () => {
    expect(found(smallPlan({ tasks: [task, { ...task, number: 2, actions: [] }] }))).toEqual([]);
  });
});

describe("circles", () => {
  const within = (...pairs: readonly (readonly [string, string | undefined])[]): Place[] =>
    pairs.map(([id, of]) => ({ id, name: { zh: id }, within: of }));
  const bare = { units: [bureau, finance, { ...towns, places: undefined }] };
  it.each([
    [
      "of a place within itself",
      smallPlan({ ...bare, places: within(["a", "a"]) }),
      { path: "places.0.within", kind: "place", ids: ["a", "a"] },
    ],
    [
      "of three places: a → b → c → a",
      smallPlan({ ...bare, places: within(["a", "b"], ["b", "c"], ["c", "a"]) }),
      { path: "places.0.within", kind: "place", ids: ["a", "b", "c", "a"] },
    ],
    [
      "that a tail leads into, once",
      smallPlan({ ...bare, places: within(["t", "a"], ["a", "b"], ["b", "a"], ["u", "t"]) }),
      { path: "places.1.within", kind: "place", ids: ["a", "b", "a"] },
    ],
    [
      "of units",
      smallPlan({
        units: [{ ...bureau, within: "finance_bureau" }, { ...finance, within: "education_bureau" }, towns],
      }),
      {
        path: "units.0.within",
        kind: "unit",
        ids: ["education_bureau", "finance_bureau", "education_bureau"],
      },
    ],
    [
      "of goals",
      smallPlan({ goals: [{ ...goal, within: "preschool" }] }),
      { path: "goals.0.within", kind: "goal", ids: ["preschool", "preschool"] },
    ],
    [
      "of required indicators",
      smallPlan({ indicators: [indicator({ requires: "coverage" })] }),
      { path: "indicators.0.requires", kind: "indicator", ids: ["coverage", "coverage"] },
    ],
  ])("%s", (_name, broken, expected) => {
    expect(found(broken)).toEqual([{ code: "cycle", ...expected }]);
  });

  it("are told apart from a chain of 50,000 places, within a second on a machine at rest", () => {
    const chain = within(
      ["p0", undefined],
      ...Array.from({ length: 49_999 }, (_, i) => [`p${i + 1}`, `p${i}`] as const),
    );
    const started = performance.now();
    expect(found(smallPlan({ ...bare, places: chain }))).toEqual([]);
    expect(performance.now() - started).toBeLessThan(3000);
  });

  it("of 50,000 places list their first twenty", () => {
    const ring = within(
      ...Array.from({ length: 50_000 }, (_, i) => [`p${i}`, `p${(i + 1) % 50_000}`] as const),
    );
    const [only, ...more] = found(smallPlan({ ...bare, places: ring })) as { ids: string[] }[];
    expect(more).toEqual([]);
    expect(only?.ids).toHaveLength(20);
  });
});
