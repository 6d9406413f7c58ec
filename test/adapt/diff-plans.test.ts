import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diffPlans, extendPlan, type PlanChanges } from "../../src/adapt/index.js";
import { explain, locales } from "../../src/locale/index.js";
import type { Indicator, Plan } from "../../src/model/index.js";
import { yuyaoEducation } from "../../src/plans/yuyao-education/index.js";
import { parsePlan } from "../../src/schema/index.js";
import { indicator, smallPlan, target } from "../support/small-plan.js";

const base = smallPlan();
/** What is said of two plans: code, kind, id and parameters. */
const said = (a: Plan, b: Plan) =>
  diffPlans(a, b).map(({ difference, kind, id, params }) => [difference, kind, id, params]);
const after = (changes: PlanChanges, a: Plan = base) => said(a, extendPlan(a, changes));
const withIndicator = (change: Partial<Indicator>) => smallPlan({ indicators: [indicator(change)] });
const between = (a: Partial<Indicator>, b: Partial<Indicator>) => said(withIndicator(a), withIndicator(b));

describe("no difference", () => {
  it.each([
    ["the small plan", base],
    ["the plan of Yuyao", yuyaoEducation as Plan],
  ])("between %s and itself, or a copy of it", (_, plan) => {
    expect(diffPlans(plan, plan)).toEqual([]);
    expect(diffPlans(plan, structuredClone(plan))).toEqual([]);
  });

  it.each<[string, Partial<Indicator>, Partial<Indicator>]>([
    ["blanks", { formula: "100*children.covered/children.all" }, {}],
    ["full-width signs and brackets", { formula: "（100×children.covered）÷children.all" }, {}],
    ["zeros behind the point of a constant", { formula: "100.0 * children.covered / children.all" }, {}],
    ["zeros behind the point of a target", { targets: [target({ value: "95.00" })] }, {}],
    ["a default that is written out", { targets: [target({ holds: "byDue", aspirational: false })] }, {}],
    ["the limits of a percentage, written out", { limits: { least: "0", most: "100" } }, {}],
    ["the direction that the comparator tells", { direction: "up" }, {}],
    ["empty lists", { otherNames: [], milestones: [], revisions: [], definitions: [] }, {}],
    [
      "the order of targets",
      { targets: [target(), target({ places: ["east"], value: "90" })] },
      { targets: [target({ places: ["east"], value: "90" }), target()] },
    ],
    [
      "the order of places that one binds",
      { targets: [target({ places: ["west", "east"] })] },
      { targets: [target({ places: ["east", "west"] })] },
    ],
    [
      "numbers of a baseline",
      { baseline: { value: "90", period: "2022" } },
      { baseline: { value: "90.0", period: "2022" } },
    ],
  ])("in meaning: %s", (_, a, b) => {
    expect(between(a, b)).toEqual([]);
    expect(between(b, a)).toEqual([]);
  });

  it("in meaning: defaults of data elements, the order of lists and of keys", () => {
    const [first, ...rest] = base.elements;
    if (first === undefined) throw new Error("the small plan has elements");
    const { id, ...keys } = first;
    const written = {
      ...keys,
      least: "0.0",
      accumulation: "none",
      overTime: "sum",
      snapshotDay: "09-01",
      id,
    } as const;
    const plan = {
      ...base,
      elements: [...rest, written],
      units: [...base.units].reverse(),
      rules: [],
      gaps: [],
    };
    expect(diffPlans(base, plan)).toEqual([]);
    expect(diffPlans(plan, base)).toEqual([]);
  });
});

describe("what a difference says", () => {
  it("of a target: both, with what they are counted in", () => {
    const [from, to] = ["95", "97"].map((value) => ({
      comparator: "atLeast",
      value,
      due: "2027",
      unitOfMeasure: "%",
    }));
    expect(between({}, { targets: [target({ value: "97" })] })).toEqual([
      ["target", "indicator", "coverage", { from, to }],
    ]);
  });
  it("of a target that is later is one change, of a milestone one that is gone and one that is new", () => {
    const later = between({}, { targets: [target({ due: "2028" })] });
    expect(later).toHaveLength(1);
    expect(later[0]?.[3]).toMatchObject({ from: { due: "2027" }, to: { due: "2028" } });
    const milestones = between(
      { milestones: [target({ due: "2024" }), target({ due: "2025" })] },
      { milestones: [target({ due: "2025" }), target({ due: "2026" })] },
    );
    expect(milestones.map(([code, , , params]) => [code, params])).toEqual([
      ["milestone", { to: expect.objectContaining({ due: "2026" }) }],
      ["milestone", { from: expect.objectContaining({ due: "2024" }) }],
    ]);
  });
  it("of words alone: the source, not the target", () => {
    const source = { section: "二、主要目标", words: "不低于95%" };
    expect(between({}, { targets: [target({ source })] })).toEqual([
      [
        "source",
        "indicator",
        "coverage",
        { of: "target", due: "2027", from: [target().source], to: [source] },
      ],
    ]);
  });
  it("of who answers: the units, by their names", () => {
    expect(after({ tasks: { set: { 1: { supporting: ["towns"] } } } })).toEqual([
      [
        "responsibility",
        "task",
        "1",
        {
          role: "supporting",
          from: [
            { id: "finance_bureau", name: { zh: "市财政局" } },
            { id: "towns", name: { zh: "各乡镇(街道)" } },
          ],
          to: [{ id: "towns", name: { zh: "各乡镇(街道)" } }],
        },
      ],
    ]);
  });
  it("of an indicator with no supporting unit, which is other than having those of its task", () => {
    expect(between({}, { supporting: [] })).toEqual([
      ["responsibility", "indicator", "coverage", { role: "supporting", to: [] }],
    ]);
  });
  it("of another id: one difference, since what mentions the thing follows", () => {
    expect(after({ elements: { rename: { "children.all": "所有儿童" } } })).toEqual([
      ["id", "element", "所有儿童", { from: "children.all", to: "所有儿童" }],
    ]);
    expect(
      after({ units: { rename: { towns: "all_towns" } }, places: { rename: { east: "dong" } } }),
    ).toEqual([
      ["id", "unit", "all_towns", { from: "towns", to: "all_towns" }],
      ["id", "place", "dong", { from: "east", to: "dong" }],
    ]);
  });
  it("of another jurisdiction: its code, not every target that names it", () => {
    const plan = withIndicator({ targets: [target({ places: ["999999"] })] });
    const jurisdiction = { ...plan.jurisdiction, code: "888888" };
    expect(after({ jurisdiction }, plan)).toEqual([
      ["property", "plan", "example", { property: "jurisdiction.code", from: "999999", to: "888888" }],
    ]);
  });
  it("of a task put in before the others: they go by their titles", () => {
    const [task] = base.tasks;
    if (task === undefined) throw new Error("the small plan has a task");
    const plan = {
      ...base,
      tasks: [
        { ...task, actions: [], title: { zh: "新任务" } },
        { ...task, number: 2 },
      ],
    };
    expect(said(base, plan)).toEqual([
      ["added", "task", "1", {}],
      ["id", "task", "2", { from: "1", to: "2" }],
    ]);
  });
  it("of an action that moved to another task, though nothing else did", () => {
    const [task] = base.tasks;
    if (task === undefined) throw new Error("the small plan has a task");
    const other = { ...task, number: 2, title: { zh: "另一任务" }, actions: [] };
    const [a, b] = [
      { ...base, tasks: [task, other] },
      {
        ...base,
        tasks: [
          { ...task, actions: [] },
          { ...other, actions: task.actions },
        ],
      },
    ];
    expect(said(a, b)).toEqual([
      ["property", "action", "one_town", { property: "task", from: "1", to: "2" }],
    ]);
  });
  it("of ids that differ by width or normalisation alone: two things", () => {
    const at = (id: string, zh: string) => smallPlan({ places: [{ id, name: { zh } }] });
    // Another name, or they would be taken for one thing under another id.
    expect(said(at("ａ", "甲"), at("a", "乙")).map(([code]) => code)).toEqual(["added", "removed"]);
    expect(said(at("caf\u00e9", "甲"), at("cafe\u0301", "乙")).map(([code]) => code)).toEqual([
      "added",
      "removed",
    ]);
  });
  it("of a key that is none of the model, and of __proto__, which changes nothing else", () => {
    const units = JSON.parse(
      '[{"id":"towns","name":{"zh":"镇"},"kind":"collective","__proto__":{"zh":"x"},"own":[1]}]',
    );
    const bare = [{ id: "towns", name: { zh: "镇" }, kind: "collective" }];
    const [a, b] = [smallPlan({ units: bare as Plan["units"] }), smallPlan({ units })];
    expect(said(a, b)).toEqual([
      ["property", "unit", "towns", { property: "__proto__", to: { zh: "x" } }],
      ["property", "unit", "towns", { property: "own", to: ["1"] }],
    ]);
    expect(({} as { zh?: string }).zh).toBeUndefined();
  });
});

describe("every change that extendPlan can make is seen", () => {
  const full = withIndicator({
    baseline: { value: "80", period: "2022" },
    revisions: [
      {
        issued: "2025-01-05",
        effective: "2025",
        document: "调整通知",
        reason: "生源减少",
        targets: [target()],
      },
    ],
    components: { combine: "each", of: [{ id: "part", name: { zh: "分项" } }] },
  });
  const source = { section: "三", words: "另有" };
  const text = { zh: "另" };
  it.each<[PlanChanges, string, string]>([
    [{ id: "b" }, "id", "b"],
    [{ title: text }, "name", "example"],
    [{ benefits: ["education", "health"] }, "property", "example"],
    [{ span: { first: 2023, last: 2028 } }, "property", "example"],
    [{ document: { ...full.document, number: "1号" } }, "property", "example"],
    [{ safeguards: [] }, "property", "example"],
    [{ units: { set: { towns: { kind: "mass" } } } }, "property", "towns"],
    [{ units: { set: { towns: { name: text } } } }, "name", "towns"],
    [{ units: { set: { towns: { places: ["east"] } } } }, "property", "towns"],
    [{ units: { set: { towns: { within: "finance_bureau" } } } }, "property", "towns"],
    [{ units: { remove: ["towns"] } }, "removed", "towns"],
    [{ places: { add: [{ id: "north", name: text }] } }, "added", "north"],
    [{ places: { set: { east: { code: "999999001" } } } }, "property", "east"],
    [{ goals: { set: { preschool: { text } } } }, "property", "preschool"],
    [{ goals: { set: { preschool: { aims: [{ text, source }] } } } }, "property", "preschool"],
    [{ goals: { set: { preschool: { source } } } }, "source", "preschool"],
    [{ tasks: { set: { 1: { lead: "towns" } } } }, "responsibility", "1"],
    [{ tasks: { set: { 1: { jointLeads: ["towns"] } } } }, "responsibility", "1"],
    [{ tasks: { set: { 1: { leader: "分管副市长" } } } }, "responsibility", "1"],
    [{ tasks: { set: { 1: { actions: [] } } } }, "removed", "one_town"],
    [{ tasks: { renumber: { 1: 7 } } }, "id", "7"],
    [{ elements: { set: { trainees: { supplier: "towns" } } } }, "responsibility", "trainees"],
    [{ elements: { set: { trainees: { timing: "atStart" } } } }, "property", "trainees"],
    [{ elements: { set: { trainees: { most: "2" } } } }, "property", "trainees"],
    [{ elements: { set: { "children.all": { snapshotDay: "12-31" } } } }, "property", "children.all"],
    [{ elements: { set: { "pupils.by_school": { definitions: null } } } }, "definition", "pupils.by_school"],
    [{ elements: { set: { trainees: { unitOfMeasure: "人" } } } }, "unitOfMeasure", "trainees"],
    [
      { indicators: { set: { coverage: { formula: "children.covered / children.all" } } } },
      "formula",
      "coverage",
    ],
    [{ indicators: { set: { coverage: { formula: null } } } }, "formula", "coverage"],
    [
      { indicators: { set: { coverage: { baseline: { value: "81", period: "2022" } } } } },
      "baseline",
      "coverage",
    ],
    [{ indicators: { set: { coverage: { baseline: null } } } }, "baseline", "coverage"],
    [
      { indicators: { set: { coverage: { baseline: { value: "80", period: "2022", source } } } } },
      "source",
      "coverage",
    ],
    [
      { indicators: { set: { coverage: { trajectory: { kind: "linear", stated: true } } } } },
      "path",
      "coverage",
    ],
    [{ indicators: { set: { coverage: { direction: "down" } } } }, "property", "coverage"],
    [{ indicators: { set: { coverage: { limits: { most: "200" } } } } }, "property", "coverage"],
    [{ indicators: { set: { coverage: { materiality: "1" } } } }, "property", "coverage"],
    [{ indicators: { set: { coverage: { sources: [source] } } } }, "source", "coverage"],
    [
      { indicators: { set: { coverage: { milestones: [target({ due: "2025" })] } } } },
      "milestone",
      "coverage",
    ],
    [{ indicators: { set: { coverage: { targets: [] } } } }, "target", "coverage"],
    [{ indicators: { set: { coverage: { targets: [target({ places: "every" })] } } } }, "target", "coverage"],
    [
      { indicators: { set: { coverage: { targets: [target({ aspirational: true })] } } } },
      "target",
      "coverage",
    ],
    [
      { indicators: { set: { coverage: { targets: [target({ holds: "everyPeriod" })] } } } },
      "target",
      "coverage",
    ],
    [{ indicators: { set: { coverage: { revisions: null } } } }, "revision", "coverage"],
    [
      {
        indicators: {
          set: { coverage: { components: { combine: "mean", of: [{ id: "part", name: { zh: "分项" } }] } } },
        },
      },
      "property",
      "coverage",
    ],
    [
      {
        indicators: {
          set: { coverage: { components: { combine: "each", of: [{ id: "part", name: text }] } } },
        },
      },
      "name",
      "part",
    ],
    [{ indicators: { set: { coverage: { components: null } } } }, "removed", "part"],
    [{ assumptions: { add: [{ id: "a", text, concerns: [] }] } }, "added", "a"],
    [{ gaps: { add: [{ id: "g", kind: "missing", text, source, concerns: [] }] } }, "added", "g"],
  ])("%j", (changes, code, id) => {
    expect(after(changes, full).map(([difference, , of]) => [difference, of])).toContainEqual([code, id]);
  });
  it("in a revision: its terms and its targets", () => {
    const [revision] = full.indicators[0]?.revisions ?? [];
    if (revision === undefined) throw new Error("the plan has a revision");
    const revisions = [{ ...revision, reason: "另有原因", targets: [target({ value: "90" })] }];
    const found = after({ indicators: { set: { coverage: { revisions } } } }, full);
    expect(found.map(([code]) => code)).toEqual(["revision", "target"]);
    expect(found[1]?.[3]).toMatchObject({
      revision: "2025-01-05",
      from: { value: "95" },
      to: { value: "90" },
    });
  });
  it("the other way round, whatever is new is gone", () => {
    const other = extendPlan(full, {
      indicators: { remove: ["coverage"] },
      units: { add: [{ id: "u", name: text, kind: "mass" }] },
    });
    const there = said(full, other).map(([code, kind, id]) => [code, kind, id]);
    expect(there).toContainEqual(["added", "unit", "u"]);
    expect(said(other, full).map(([code, kind, id]) => [code, kind, id])).toContainEqual([
      "removed",
      "unit",
      "u",
    ]);
  });
});

describe("any value of a plan that is another one", () => {
  type Path = readonly (string | number)[];
  const leaves = (value: unknown, path: Path = []): readonly Path[] =>
    typeof value === "object" && value !== null
      ? Object.entries(value).flatMap(([key, one]) =>
          leaves(one, [...path, Array.isArray(value) ? Number(key) : key]),
        )
      : [path];
  const altered = (value: unknown): unknown => {
    if (typeof value === "number") return value + 1;
    if (typeof value === "boolean") return !value;
    return /^-?[0-9.]+$/.test(String(value)) ? `${value}9` : `${String(value)}x`;
  };
  const withLeaf = (plan: Plan, path: Path): Plan => {
    const copy = structuredClone(plan) as unknown;
    let at = copy as Record<string | number, unknown>;
    for (const key of path.slice(0, -1)) at = at[key] as Record<string | number, unknown>;
    const key = path.at(-1) ?? "";
    at[key] = altered(at[key]);
    return copy as Plan;
  };
  const rich = extendPlan(base, {
    indicators: {
      set: {
        coverage: {
          baseline: { value: "80", period: "2022", source: { section: "三", words: "另有" } },
          trajectory: { kind: "linear", stated: false },
          milestones: [target({ due: "2025", places: ["east"], tolerance: "1", upper: "99" })],
          definitions: [{ version: "2023", from: "2023-01-01", words: "在籍" }],
          components: {
            combine: "each",
            of: [{ id: "part", name: { zh: "分项" }, formula: "children.all" }],
          },
          revisions: [
            {
              issued: "2025-01-05",
              effective: "2025",
              document: "通知",
              reason: "减少",
              targets: [target({ due: "2026" })],
            },
          ],
        },
      },
    },
    rules: {
      add: [
        {
          id: "own",
          title: { zh: "自定" },
          kind: "progress",
          subject: "indicator",
          when: 'status == "offTrack"',
          steps: [{ periods: 1, severity: "info", response: "remind" }],
          only: { nature: "binding" },
        },
      ],
    },
  });
  // What editors read, and the two keys that every plan has alike.
  const isCompared = ([key]: Path) => !["$schema", "format", "version"].includes(String(key));
  it("is seen and can be said, wherever it stands in a small plan", () => {
    const all = leaves(rich).filter(isCompared);
    expect(all.length).toBeGreaterThan(120);
    for (const path of all) {
      const other = withLeaf(rich, path);
      const differences = diffPlans(rich, other);
      expect(differences.length, path.join(".")).toBeGreaterThan(0);
      if (!parsePlan(other).ok) continue; // a comparator that is none has no word
      for (const locale of locales)
        for (const one of differences)
          expect(explain(one, { locale }), path.join(".")).not.toMatch(/undefined|\[object|NaN/);
    }
  });
  it("is seen in the plan of Yuyao", () => {
    const plan = yuyaoEducation as Plan;
    const all = leaves(plan).filter(isCompared);
    fc.assert(
      fc.property(fc.constantFrom(...all), (path) => {
        expect(diffPlans(plan, withLeaf(plan, path)).length, path.join(".")).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });
});

describe("hostile plans", () => {
  it("20,000 targets are compared in no time", () => {
    const many = (value: string) =>
      withIndicator({
        targets: Array.from({ length: 20_000 }, (_, i) =>
          target({ due: String(1950 + (i % 200)), value, places: [`p${i}`] }),
        ),
      });
    const start = performance.now();
    expect(diffPlans(many("1"), many("2"))).toHaveLength(20_000);
    expect(performance.now() - start).toBeLessThan(5_000);
  });
  it("nesting that no plan has is refused by name, not by the stack", () => {
    const deep = (depth: number) => {
      let text: unknown = "end";
      for (let i = 0; i < depth; i++) text = { text };
      return smallPlan({ title: text as Plan["title"] });
    };
    expect(() => diffPlans(deep(100_000), deep(100_001))).toThrow("nested at most 100 levels");
  });
  it.each([[null], [{}], [[]]])("%j is no plan", (other) => {
    expect(() => diffPlans(base, other as unknown as Plan)).toThrow("the second plan must be a plan");
    expect(() => diffPlans(other as unknown as Plan, base)).toThrow("the first plan must be a plan");
  });
});
