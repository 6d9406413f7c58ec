import { describe, expect, it } from "vitest";
import type { Observation, Plan } from "../../src/model/index.js";
import { indicator, smallPlan, target } from "../support/small-plan.js";
import { flagsOn, rule } from "./support.js";

// A flag about reporting goes to the units that supply what is missing, or else to the lead.
const leads = ["education_bureau"];
const both = ["finance_bureau", "towns"];

/** The finance bureau supplies the children covered, the towns the children in all, and nobody the trainees. */
function suppliedPlan(change: Partial<Plan> = {}): Plan {
  const supplier = { "children.covered": "finance_bureau", "children.all": "towns" } as const;
  const elements = smallPlan().elements.map((element) =>
    element.id in supplier
      ? { ...element, supplier: supplier[element.id as keyof typeof supplier] }
      : element,
  );
  return smallPlan({ elements, ...change });
}

function row(of: string, value: string, change: Partial<Observation> = {}): Observation {
  return { of, place: "999999", period: "2024/25", value, ...change };
}

const all = row("children.all", "100");
const covered = row("children.covered", "90");

/** Which rule told whom. */
function told(plan: Plan, rows: readonly Observation[], rules?: Parameters<typeof flagsOn>[3]) {
  return flagsOn(plan, rows, "2025-06-01", rules).map((flag) => [flag.rule, flag.goesTo]);
}

describe("a flag about reporting goes to", () => {
  it("whoever supplies the figure of the town that is missing", () => {
    const towns = (of: string, ...places: readonly string[]) =>
      places.map((place) => row(of, "50", { place }));
    const late = [...towns("children.all", "east", "west"), ...towns("children.covered", "east")];
    expect(told(suppliedPlan(), late)).toEqual([["incomplete", ["finance_bureau"]]]);
    const other = [...towns("children.covered", "east", "west"), ...towns("children.all", "west")];
    expect(told(suppliedPlan(), other)).toEqual([["incomplete", ["towns"]]]);
  });

  it("whoever supplies the figure of the year before", () => {
    const growth = indicator({ formula: "children.all / previous(children.covered)" });
    const rows = [all, row("children.all", "90", { period: "2023/24" })];
    expect(told(suppliedPlan({ indicators: [growth] }), rows)).toEqual([["incomplete", ["finance_bureau"]]]);
  });

  it("all suppliers, where more is missing than is named", () => {
    // Eleven of twelve towns lack the children covered and ten names are told: whose the eleventh is stays open.
    const places = Array.from({ length: 12 }, (_, i) => ({ id: `town${i}`, name: { zh: `${i}镇` } }));
    const rows = places.flatMap(({ id }, i) => [
      row("children.all", "10", { place: id }),
      ...(i === 0 ? [row("children.covered", "9", { place: id })] : []),
    ]);
    expect(told(suppliedPlan({ places }), rows)).toEqual([["incomplete", both]]);
    const ten = rows.concat(row("children.covered", "9", { place: "town1" }));
    expect(told(suppliedPlan({ places }), ten)).toEqual([["incomplete", ["finance_bureau"]]]);
  });

  it("all suppliers, where nothing is missing from the figure", () => {
    const rules = [rule("value < 95", { kind: "reporting" })];
    expect(told(suppliedPlan(), [all, covered], { rules })).toEqual([["r", both]]);
  });

  it("all suppliers, where nothing is due yet", () => {
    const rules = [rule("neverReported", { kind: "reporting" })];
    const [flag] = flagsOn(suppliedPlan(), [], "2023-06-01", { rules });
    expect(flag).toMatchObject({ goesTo: both });
    expect(flag).not.toHaveProperty("period");
    expect(flag).not.toHaveProperty("measurement");
  });

  it("whoever supplies what is counted by another definition", () => {
    const definitions = [
      { version: "2021", from: "2021-01-01", words: "在园儿童" },
      { version: "2024", from: "2024-01-01", words: "在园在册儿童" },
    ];
    const plan = suppliedPlan();
    const elements = plan.elements.map((one) => (one.id === "children.all" ? { ...one, definitions } : one));
    const growth = indicator({
      formula: "100 * (children.all - previous(children.all)) / children.covered",
    });
    const rows = [all, covered, row("children.all", "90", { period: "2023/24" })];
    expect(told({ ...plan, elements, indicators: [growth] }, rows)).toEqual([
      ["definition_changed", ["towns"]],
    ]);
  });

  it("the suppliers of every component, where one has no figure", () => {
    const one = (id: string, of: string) => ({ id, name: { zh: "分项" }, formula: `100 * ${of} / 200` });
    const parts = indicator({
      formula: undefined,
      components: { combine: "each", of: [one("p", "children.covered"), one("q", "children.all")] },
    });
    expect(told(suppliedPlan({ indicators: [parts] }), [all])).toEqual([["incomplete", both]]);
  });

  it("the lead, where only reported values exist", () => {
    const bare = indicator({ formula: undefined });
    expect(told(suppliedPlan({ indicators: [bare] }), [])).toEqual([["no_data", leads]]);
  });
});

describe("who answers for an indicator", () => {
  const [task] = smallPlan().tasks;
  if (task === undefined) throw new Error("no task");

  it("is not the unit of a task that does not state it", () => {
    const other = { ...task, number: 2, lead: "finance_bureau", supporting: [], indicators: [], actions: [] };
    const [flag] = flagsOn(smallPlan({ tasks: [task, other] }), [], "2025-06-01");
    expect([flag?.leads, flag?.supporting]).toEqual([leads, ["finance_bureau", "towns"]]);
  });

  it("are joint leads, where no unit leads alone", () => {
    const { lead: _, ...shared } = task;
    const tasks = [{ ...shared, jointLeads: ["towns", "finance_bureau", "towns"] }];
    const [flag] = flagsOn(smallPlan({ tasks }), [], "2025-06-01");
    expect([flag?.leads, flag?.supporting, flag?.goesTo]).toEqual([
      ["towns", "finance_bureau"],
      [],
      ["towns", "finance_bureau"],
    ]);
  });
});

describe("the numbers of a flag", () => {
  const floor = indicator({ targets: [target({ holds: "everyPeriod" })] });
  const plan = smallPlan({ indicators: [floor] });

  it("say how many are lacking: 95 % of 200 children are 190, 180 are covered", () => {
    const rows = [row("children.all", "200"), row("children.covered", "180")];
    const [flag] = flagsOn(plan, rows, "2025-06-01");
    expect(flag).toMatchObject({ missingNumerator: "10", gap: { value: "5" }, distance: { value: "5" } });
    expect(flag?.facts).not.toHaveProperty("missingNumerator");
  });

  it("leave out what is not known", () => {
    const [flag] = flagsOn(plan, [all], "2025-06-01");
    expect(flag?.status).toBe("undetermined");
    for (const key of ["gap", "distance", "missingNumerator"]) expect(flag).not.toHaveProperty(key);
  });
});
