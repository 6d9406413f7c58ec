import { describe, expect, it } from "vitest";
import { measure } from "../../src/measure/index.js";
import type { Observation } from "../../src/model/index.js";
import { target } from "../support/small-plan.js";
import { brief, element, flow, measured, planOf, row } from "./support.js";

// Pupils were counted by registration, and from 1 September 2024 by attendance.
const definitions = [
  { version: "2021", from: "2021-09-01", words: "在籍学生" },
  { version: "2024", from: "2024-09-01", words: "在校学生" },
];
const counted = element("x", { definitions });
const growth = planOf("x - previous(x)", [counted, element("y")]);
const before = { period: "2023/24" };
const changed = (rows: readonly Observation[], plan = growth) => {
  const result = measured(plan, rows);
  return result.ok ? brief(result) : [result.reason, ...(result.changed ?? [])];
};
const mixed = ["definitionChanged", { element: "x", versions: ["2021", "2024"] }];

describe("the definition by which a figure was counted", () => {
  const alone = planOf("x", [counted]);
  const shown = (rows: readonly Observation[], plan = alone, period = "2024/25") => {
    const [input] = measured(plan, rows, { period }).inputs;
    return [input?.definitions, input?.definitionByDate];
  };
  it("is the one in force on the reference day of its period", () => {
    expect(shown([row("x", 5)])).toEqual([["2024"], true]);
    expect(shown([row("x", 5, before)], alone, "2023/24")).toEqual([["2021"], true]);
    // A flow of a school year stands for its last day, 31 August; one that happens at its start for the first.
    const overPeriod = planOf("x", [element("x", { definitions, timing: "overPeriod" })]);
    expect(shown([row("x", 5, before)], overPeriod, "2023/24")).toEqual([["2021"], true]);
    expect(shown([row("x", 5)], overPeriod)).toEqual([["2024"], true]);
    const atStart = planOf("x", [element("x", { definitions, timing: "atStart" })]);
    expect(shown([row("x", 5)], atStart)).toEqual([["2024"], true]);
    // Counted on 20 August, the snapshot of 2023/24 lies in 2024 too, and that of 2024/25 a year later.
    const august = planOf("x", [element("x", { definitions, snapshotDay: "08-20" })]);
    expect(shown([row("x", 5, before)], august, "2023/24")).toEqual([["2021"], true]);
  });
  it("is the one that its report names", () => {
    expect(shown([row("x", 5, { definition: "2021" })])).toEqual([["2021"], undefined]);
  });
  it("is not known before the first one, nor of an element without any", () => {
    const late = planOf("x", [element("x", { definitions: definitions.slice(1) })]);
    expect(shown([row("x", 5, before)], late, "2023/24")).toEqual([undefined, undefined]);
    expect(shown([row("x", 5)], planOf("x", [element("x")]))).toEqual([undefined, undefined]);
  });
});

describe("one value needs one definition of each element", () => {
  it("a comparison over a change has none", () => {
    expect(changed([row("x", 30), row("x", 20, before)])).toEqual(mixed);
  });
  it("unless the earlier figure was counted anew: 30 − 21", () => {
    expect(changed([row("x", 30), row("x", 21, { ...before, definition: "2024" })])).toBe("9");
    expect(changed([row("x", 31, { definition: "2021" }), row("x", 20, before)])).toBe("11");
  });
  it("towns that count differently do not add up", () => {
    const plan = planOf("x", [counted]);
    const towns = (definition?: string) => [
      row("x", 1, { place: "east", definition }),
      row("x", 2, { place: "west" }),
    ];
    expect(changed(towns("2021"), plan)).toEqual(mixed);
    expect(changed(towns("2024"), plan)).toBe("3");
    expect(changed(towns(), plan)).toBe("3");
  });
  it("nor do schools of one breakdown", () => {
    const plan = planOf("sum(x)", [element("x", { definitions, breakdown: "school", rollUp: "union" })]);
    const schools = (definition?: string) => [
      row("x", 1, { key: "一小" }),
      row("x", 2, { key: "二小", definition }),
    ];
    expect(changed(schools("2021"), plan)).toEqual(mixed);
    expect(changed(schools(), plan)).toBe("3");
  });
  it("nor years or months around a change", () => {
    const opened = planOf("cumulative(x)", [element("x", { definitions, timing: "atStart" })]);
    expect(changed([row("x", 1), row("x", 2, before)], opened)).toEqual(mixed);
    const months = Array.from({ length: 12 }, (_, i) =>
      row("x", 2, { period: `2024-${String(i + 1).padStart(2, "0")}` }),
    );
    const visits = planOf("x", [element("x", { ...flow, definitions })]);
    const year = measured(visits, months, { period: "2024" });
    expect(year).toMatchObject({ reason: "definitionChanged", changed: [mixed[1]] });
    // The twelve months as one report are one figure, by the definition of its last day.
    expect(brief(measured(visits, [row("x", 24, { period: "2024" })], { period: "2024" }))).toBe("24");
    expect(brief(measured(visits, months, { period: "2024-01..08" }))).toBe("16");
  });
  it("different elements each have their own history", () => {
    const other = [{ version: "甲", from: "2020-01-01", words: "户籍人口" }];
    const plan = planOf("100 * x / y", [counted, element("y", { definitions: other })]);
    expect(changed([row("x", 1), row("y", 4)], plan)).toBe("25");
  });
  it("names every element that changed", () => {
    const plan = planOf("x / previous(x) + y / previous(y)", [counted, element("y", { definitions })]);
    const rows = ["x", "y"].flatMap((of) => [row(of, 1), row(of, 2, before)]);
    expect(changed(rows, plan)).toEqual([...mixed, { element: "y", versions: ["2021", "2024"] }]);
  });
  it("what is not known to be another definition is no change", () => {
    const late = planOf("x - previous(x)", [element("x", { definitions: definitions.slice(1) })]);
    expect(changed([row("x", 3), row("x", 2, before)], late)).toBe("1");
  });
  it("what is missing is told first; what cannot be divided, later", () => {
    expect(changed([row("x", 3)])).toEqual(["missing"]);
    const plan = planOf("x / (previous(x) - previous(x))", [counted]);
    expect(changed([row("x", 3), row("x", 2, before)], plan)).toEqual(mixed);
  });
  it("two definitions of one figure are two figures: the one in force counts, whichever was reported later", () => {
    const [one, other] = [
      row("x", 30, { source: "甲", definition: "2021", reportedOn: "2024-12-01" }),
      row("x", 31, { source: "乙", definition: "2024", reportedOn: "2024-10-01" }),
    ];
    expect(brief(measured(planOf("x", [counted]), [one, other]))).toBe("31");
    expect(brief(measured(planOf("x", [counted]), [one]))).toBe("30");
    expect(changed([one, other, row("x", 20, before)])).toEqual(mixed);
    // The past counted anew, beside the figure of its time: 31 − 25, not 31 − 20.
    const anew = row("x", 25, { ...before, definition: "2024" });
    expect(changed([one, other, row("x", 20, before), anew])).toBe("6");
    expect(brief(measured(planOf("x", [counted]), [row("x", 20, before), anew], { period: "2023/24" }))).toBe(
      "20",
    );
    expect(changed([{ ...one, definition: "2024" }, other, row("x", 20, before)])).toEqual(mixed);
  });
  it("the reported value is taken instead, and says why", () => {
    const rows = [row("x", 30), row("x", 20, before), row("coverage", "9")];
    expect(measured(growth, rows)).toMatchObject({
      ok: true,
      value: "9",
      origin: "reported",
      notComputed: {
        reason: "definitionChanged",
        changed: [{ element: "x", versions: ["2021", "2024"] }],
        inputs: [{ value: "30" }, { at: "previous", value: "20" }],
      },
    });
  });
});

describe("the definition of an indicator", () => {
  const versionIn = (plan: ReturnType<typeof planOf>, rows: readonly Observation[], period = "2024/25") =>
    measured(plan, rows, { period }).definition;
  it("is the one in force on the reference day of its leading element", () => {
    const plan = planOf("100 * y / x", [element("x"), element("y")], { definitions });
    expect(versionIn(plan, [row("x", 4), row("y", 1)])).toBe("2024");
    expect(versionIn(plan, [], "2023/24")).toBe("2021");
    expect(versionIn(plan, [], "2020/21")).toBeUndefined();
    // A plan year: the snapshot of 1 September 2024, and graduates of the school year that ends in 2024.
    expect(versionIn(plan, [], "2024")).toBe("2024");
    const graduates = planOf("y", [element("y", { timing: "overPeriod" })], { definitions });
    expect(versionIn(graduates, [], "2024")).toBe("2021");
    expect(versionIn(planOf("y", [element("y")]), [row("y", 1)])).toBeUndefined();
  });
  it("without a formula that can be read, the one of the last day of its period", () => {
    for (const formula of [undefined, "1 +", "nobody"])
      expect(versionIn(planOf(formula, [], { definitions }), [], "2023/24")).toBe("2021");
    expect(versionIn(planOf(undefined, [], { definitions }), [row("coverage", 1)])).toBe("2024");
  });
  it("or the one that the reported value names", () => {
    const plan = planOf("y", [element("y")], { definitions });
    const own = row("coverage", "9", { definition: "2021" });
    expect(measured(plan, [own])).toMatchObject({
      definition: "2021",
      inputs: [{ element: "coverage", definitions: ["2021"] }],
    });
    // The computed value goes before it, by the definition in force.
    expect(versionIn(plan, [own, row("y", 9)])).toBe("2024");
  });
  it("a reported value by another one may differ from the computed one", () => {
    const plan = planOf("y", [element("y")], { definitions });
    const issuesWith = (definition?: string) =>
      measured(plan, [row("coverage", "90", { definition }), row("y", 9)]).issues.length;
    expect([issuesWith("2021"), issuesWith("2024"), issuesWith()]).toEqual([0, 1, 1]);
  });
  it("is that of its components too", () => {
    const of = [
      { id: "a", name: { zh: "甲" }, formula: "y" },
      { id: "b", name: { zh: "乙" } },
    ];
    const plan = planOf(undefined, [element("y")], { definitions, components: { combine: "mean", of } });
    const result = measured(plan, [row("y", 1), row("b", 3, { definition: "2021" })]);
    expect(result).toMatchObject({ value: "2", definition: "2024" });
    expect(result.components?.map(({ definition }) => definition)).toEqual(["2024", "2021"]);
  });
  it("of places that report by several, their values do not add up", () => {
    const plan = planOf(undefined, [], { definitions, rollUp: "sum" });
    const towns = (definition?: string) => [
      row("coverage", 3, { place: "east", definition }),
      row("coverage", 4, { place: "west" }),
    ];
    expect(measured(plan, towns("2021"))).toMatchObject({
      reason: "definitionChanged",
      changed: [{ element: "coverage", versions: ["2021", "2024"] }],
    });
    expect(brief(measured(plan, towns()))).toBe("7");
    // East by the definition in force beside that of 2021: 5 + 4.
    const both = [...towns("2021"), row("coverage", 5, { place: "east", source: "局" })];
    expect(brief(measured(plan, both))).toBe("9");
  });
  it("of an event", () => {
    const plan = planOf(undefined, [], {
      unitOfMeasure: undefined,
      definitions,
      targets: [target({ comparator: "achieved", value: undefined })],
    });
    const ask = (...rows: Observation[]) =>
      measure(plan, rows, { indicator: "coverage", place: "999999", period: "2024" });
    expect(ask().definition).toBe("2024");
    expect(ask(row("coverage", true, { period: "2024" })).definition).toBe("2024");
    expect(ask(row("coverage", true, { period: "2024", definition: "2021" })).definition).toBe("2021");
  });
});
