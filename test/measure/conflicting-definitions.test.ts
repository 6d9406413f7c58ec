import { describe, expect, it } from "vitest";
import { compilePlan, measure } from "../../src/measure/index.js";
import type { Observation } from "../../src/model/index.js";
import { target } from "../support/small-plan.js";
import { brief, element, measured, planOf, row } from "./support.js";

const definitions = ["2017", "2019", "2021", "2024"].map((version) => ({
  version,
  from: `${version}-09-01`,
  words: `口径${version}`,
}));
const counted = element("x", { definitions });
const growth = planOf("x - previous(x)", [counted]);
// Counted by 2021, as the definition in force in that year says.
const before = row("x", 20, { period: "2023/24" });
// Two sources, neither by the definition in force now. 乙 stands before 甲 in order of text.
const two = (first: string, second: string, of = "x", place = "999999") => [
  row(of, 30, { place, source: "乙", definition: first }),
  row(of, 35, { place, source: "甲", definition: second }),
];

describe("reports that conflict and were counted by different definitions", () => {
  const now = planOf("x", [counted]);
  it("conflict: each of them would do alone", () => {
    expect(measured(now, two("2017", "2019"))).toMatchObject({
      reason: "conflicting",
      conflicting: { names: ["x"], count: 1 },
      alternatives: [{ value: "30" }, { value: "35" }],
      inputs: [{ definitions: ["2017", "2019"] }],
    });
  });
  it.each([
    ["the first", "2021", "2019"],
    ["the second", "2019", "2021"],
  ])(
    "conflict where %s would leave a single definition, and tell no values of mixed ones",
    (_, ...versions) => {
      const [first = "", second = ""] = versions;
      const result = measured(growth, [...two(first, second), before]);
      expect(brief(result)).toBe("conflicting x");
      expect(result).not.toHaveProperty("alternatives");
      expect(result).not.toHaveProperty("changed");
    },
  );
  it("conflict where the last of three would leave one", () => {
    const third = row("x", 40, { source: "局", definition: "2019" });
    const [first, second] = two("2017", "2021");
    // In order of text: 乙, 局, 甲.
    const result = measured(growth, [first!, second!, third, before]);
    expect(brief(result)).toBe("conflicting x");
    expect(result).not.toHaveProperty("alternatives");
  });
  it("tell both values where all of them follow the one definition: 30 − 20 and 35 − 20", () => {
    expect(measured(growth, [...two("2021", "2021"), before])).toMatchObject({
      reason: "conflicting",
      alternatives: [{ value: "10" }, { value: "15" }],
    });
  });
  it("are a change where none of them would do", () => {
    expect(measured(growth, [...two("2017", "2019"), before])).toMatchObject({
      reason: "definitionChanged",
      changed: [{ element: "x", versions: ["2017", "2021"] }],
    });
  });
});

describe("reported values of towns that conflict and were counted by different definitions", () => {
  const plan = planOf(undefined, [], { definitions, rollUp: "sum" });
  const west = row("coverage", 5, { place: "west", definition: "2021" });
  const towns = (first: string, second: string) => [...two(first, second, "coverage", "east"), west];
  it("conflict where one would leave a single definition", () => {
    for (const [first, second] of [
      ["2021", "2019"],
      ["2019", "2021"],
    ] as const) {
      const result = measured(plan, towns(first, second));
      expect(brief(result)).toBe("conflicting coverage@east");
      expect(result).not.toHaveProperty("alternatives");
    }
    // 30 + 5 and 35 + 5.
    expect(measured(plan, towns("2021", "2021"))).toMatchObject({
      alternatives: [{ value: "35" }, { value: "40" }],
    });
  });
  it("are a change where none would do", () => {
    expect(measured(plan, towns("2017", "2019"))).toMatchObject({ reason: "definitionChanged" });
  });
});

describe("what is shown of definitions", () => {
  it("is in order of text, however the places stand", () => {
    const plan = planOf("x", [counted]);
    const rows = [row("x", 1, { place: "east" }), row("x", 2, { place: "west", definition: "2021" })];
    expect(measured(plan, rows).inputs[0]).toMatchObject({
      definitions: ["2021", "2024"],
      definitionByDate: true,
    });
  });
  it("a reported value by a definition is comparable where the indicator has none in force yet", () => {
    const late = planOf("y", [element("y")], { definitions: definitions.slice(3) });
    const at = { period: "2023/24" };
    const rows = [row("y", 9, at), row("coverage", "90", { ...at, definition: "2024" })];
    expect(measured(late, rows, at).issues).toMatchObject([{ code: "reportedDiffers" }]);
    expect(measured(late, rows, at)).not.toHaveProperty("definition");
  });
});

describe("an event", () => {
  const at2026 = { period: "2026" };
  const of = { unitOfMeasure: undefined, frequency: "year" } as const;
  const achieved = [target({ comparator: "achieved", value: undefined })];
  const event = planOf(undefined, [], { ...of, targets: achieved });
  const own = (value: Observation["value"], change: Partial<Observation> = {}) =>
    row("coverage", value, { ...at2026, reportedOn: "2026-06-01", ...change });

  it("says what it rests on, and what was reported before", () => {
    const rows = [own(false, { source: "局" }), own(true, { source: "局", reportedOn: "2026-09-01" })];
    expect(measured(event, rows, at2026)).toStrictEqual({
      ok: true,
      value: true,
      origin: "reported",
      indicator: "coverage",
      place: "999999",
      period: "2026",
      inputs: [
        {
          element: "coverage",
          at: "period",
          period: "2026",
          status: "final",
          sources: ["局"],
          knownOn: "2026-09-01",
          replaced: {
            reports: [
              {
                value: false,
                place: "999999",
                period: "2026",
                status: "final",
                source: "局",
                knownOn: "2026-06-01",
              },
            ],
            count: 1,
          },
        },
      ],
      coverage: { found: 1, of: 1 },
      issues: [],
    });
  });
  it("that nobody reported rests on nothing", () => {
    expect(measured(event, [], at2026)).toStrictEqual({
      ok: false,
      reason: "noData",
      missing: { names: ["coverage"], count: 1 },
      indicator: "coverage",
      place: "999999",
      period: "2026",
      inputs: [],
      coverage: { found: 0, of: 1 },
      issues: [],
    });
  });
  it("in dispute follows the definition in force, whatever the reports name", () => {
    const plan = planOf(undefined, [], { ...of, targets: achieved, definitions });
    const disputed = [own(true, { source: "甲", definition: "2021" }), own(false, { definition: "2021" })];
    expect(measured(plan, disputed, at2026)).toMatchObject({ reason: "conflicting", definition: "2024" });
    expect(measured(plan, disputed.slice(1), at2026)).toMatchObject({ value: false, definition: "2021" });
  });
  it("is the same from a compiled plan", () => {
    const query = { indicator: "coverage", place: "999999", period: "2026" };
    expect(measure(compilePlan(event), [own(true)], query)).toMatchObject({ ok: true, value: true });
  });
});
