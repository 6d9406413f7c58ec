import { describe, expect, it } from "vitest";
import { extendPlan, type PlanChanges, unchangedValues } from "../../src/adapt/index.js";
import type { Plan } from "../../src/model/index.js";
import { yuyaoEducation } from "../../src/plans/yuyao-education/index.js";
import { indicator, smallPlan, target } from "../support/small-plan.js";

const own = { section: "二、主要目标", words: "本县方案原文" };
const template = smallPlan({
  indicators: [
    indicator({
      formula: "100 * (1.1 * children.covered + children.all / 1000) / (0.85 * children.all)",
      baseline: { value: "80", period: "2022", source: own },
      milestones: [target({ value: "90", due: "2025" })],
      materiality: "0.5",
    }),
  ],
});
const left = (changes: PlanChanges, of: Plan = template) =>
  unchangedValues(of, extendPlan(of, changes)).map(({ what, path, value }) => [what, path.join("."), value]);
/** What is left under one thing. */
const under = (start: string, changes: PlanChanges) =>
  left(changes).filter(([, path]) => path?.startsWith(start));
const words = "达95%以上";

describe("values of the template", () => {
  it("are all there when nothing was changed", () => {
    expect(left({})).toEqual([
      ["identity", "id", "example"],
      ["identity", "title", "示例方案"],
      ["identity", "jurisdiction.name", "示例市"],
      ["identity", "jurisdiction.code", "999999"],
      ["identity", "document.title", "示例方案"],
      ["identity", "document.issuer", "示例市人民政府"],
      ["identity", "document.date", "2023-05-23"],
      ["text", "safeguards.0.text", "建立专班"],
      ["source", "safeguards.0.source", words],
      ["name", "units.0.name", "市教育局"],
      ["name", "units.1.name", "市财政局"],
      ["name", "units.2.name", "各乡镇(街道)"],
      ["name", "places.0.name", "东镇"],
      ["name", "places.1.name", "西镇"],
      ["name", "goals.0.title", "学前教育"],
      ["text", "goals.0.text", "普及普惠"],
      ["source", "goals.0.source", words],
      ["name", "tasks.0.title", "扩大学前教育"],
      ["source", "tasks.0.source", words],
      ["name", "tasks.0.actions.0.title", "一镇一园一策"],
      ["action", "tasks.0.actions.0.due", "2025"],
      ["source", "tasks.0.actions.0.source", words],
      ["bound", "elements.3.most", "1000000"],
      // 100 and 1000 move the point; 1.1 and 0.85 are somebody's choice.
      ["constant", "indicators.0.formula", "1.1"],
      ["constant", "indicators.0.formula", "0.85"],
      ["bound", "indicators.0.materiality", "0.5"],
      ["baseline", "indicators.0.baseline.value", "80"],
      ["source", "indicators.0.baseline.source", "本县方案原文"],
      ["milestone", "indicators.0.milestones.0.value", "90"],
      ["source", "indicators.0.milestones.0.source", words],
      ["target", "indicators.0.targets.0.value", "95"],
      ["source", "indicators.0.targets.0.source", words],
      ["source", "indicators.0.sources.0", words],
    ]);
  });

  it.each<[string, PlanChanges, string, readonly (readonly string[])[]]>([
    [
      "a target with a source of its own was looked at, though it be the same",
      { indicators: { set: { coverage: { targets: [target({ source: own })] } } } },
      "indicators.0.targets",
      [],
    ],
    [
      "a target with another number under the old words",
      { indicators: { set: { coverage: { targets: [target({ value: "97" })] } } } },
      "indicators.0.targets",
      [["source", "indicators.0.targets.0.source", words]],
    ],
    [
      "a target that only moved in the list, or to another year, or in its spelling",
      {
        indicators: {
          set: {
            coverage: {
              targets: [target({ value: "9", source: own }), target({ value: "95.0", due: "2028" })],
            },
          },
        },
      },
      "indicators.0.targets",
      [
        ["target", "indicators.0.targets.1.value", "95.0"],
        ["source", "indicators.0.targets.1.source", words],
      ],
    ],
    [
      "a milestone that became the target is no leak of a target",
      { indicators: { set: { coverage: { targets: [target({ value: "90", source: own })] } } } },
      "indicators.0.targets",
      [],
    ],
    [
      "one constant of two",
      {
        indicators: {
          set: { coverage: { formula: "100 * 1.2 * children.covered / (0.85 * children.all)" } },
        },
      },
      "indicators.0.formula",
      [["constant", "indicators.0.formula", "0.85"]],
    ],
    [
      "a unit under another id, but with its old name",
      { units: { rename: { education_bureau: "bureau" } } },
      "units.0",
      [["name", "units.0.name", "市教育局"]],
    ],
    [
      "a unit with another name",
      { units: { set: { education_bureau: { name: { zh: "区教体局" } } } } },
      "units.0",
      [],
    ],
    [
      "places of one's own",
      { places: { remove: "every", add: [{ id: "north", name: { zh: "北镇" } }] } },
      "places",
      [],
    ],
  ])("%s", (_, changes, start, expected) => {
    expect(under(start, changes)).toEqual(expected);
  });
});

describe("mentions", () => {
  it("of the template's jurisdiction, in texts that were changed otherwise", () => {
    const plan = extendPlan(yuyaoEducation as Plan, {
      jurisdiction: { name: { zh: "示例市" }, code: "999999", level: "county" },
      units: { set: { finance_bureau: { name: { zh: "余姚财政局", en: "Finance Bureau of Yuyao" } } } },
      document: { title: "余姚市方案的改写", issuer: "示例市人民政府", date: "2024-01-01" },
    });
    const mentions = unchangedValues(yuyaoEducation, plan).filter(({ what }) => what === "mention");
    expect(mentions.map(({ path }) => path.join("."))).toEqual(
      expect.arrayContaining(["document.title", "units.2.name.zh", "units.2.name.en"]),
    );
    for (const { value } of mentions) expect(value).toMatch(/余姚|Yuyao|330281/u);
  });
  it("are none within one jurisdiction", () => {
    expect(left({}, yuyaoEducation as Plan).filter(([what]) => what === "mention")).toEqual([]);
  });
});

it("two plans that have nothing in common leave nothing", () => {
  const text = { zh: "另" };
  const other: Plan = {
    ...smallPlan({
      units: [],
      places: [],
      goals: [],
      tasks: [],
      elements: [],
      indicators: [],
      safeguards: [],
    }),
    id: "other",
    title: text,
    jurisdiction: { name: text, code: "888888", level: "county" },
    document: { title: "另", issuer: "另", date: "2024-01-01" },
  };
  expect(unchangedValues(template, other)).toEqual([]);
});

it.each([[null], [{}]])("%j is no plan", (other) => {
  expect(() => unchangedValues(template, other as unknown as Plan)).toThrow("the plan must be a plan");
  expect(() => unchangedValues(other as unknown as Plan, template)).toThrow("the template must be a plan");
});

it("a plan in a circle is refused, where following it would never end", () => {
  const circle: Record<string, unknown> = {};
  circle.circle = circle;
  const plan = { ...template, jurisdiction: { ...template.jurisdiction, name: { zh: "另一县" } }, circle };
  expect(() => unchangedValues(template, plan)).toThrow("nested at most 100 levels");
});
