import { describe, expect, it } from "vitest";
import { definitionInForce, indexObservations } from "../../src/dataset/index.js";
import { parseObservations } from "../../src/schema/index.js";
import { indicator, smallPlan } from "../support/small-plan.js";

const words = "在园幼儿";

describe("definitionInForce", () => {
  const history = [
    { version: "一", from: "2020-09-01", words },
    { version: "二", from: "2022-09-01", until: "2023-08-31", words },
    { version: "三", from: "2024-09-01", words },
  ];
  it.each([
    ["before the first", "2020-08-31", undefined],
    ["on the first day", "2020-09-01", "一"],
    ["on the last day before the next", "2022-08-31", "一"],
    ["on the first day of the next", "2022-09-01", "二"],
    ["on the day on which it ends", "2023-08-31", "二"],
    ["after it ended: the first one gave way to it for good", "2023-09-01", undefined],
    ["with the last one", "2030-01-01", "三"],
  ])("%s", (_name, date, expected) => {
    expect(definitionInForce(history, date)).toBe(expected);
    expect(definitionInForce([...history].reverse(), date)).toBe(expected);
  });
  it("one with an end reaches over another, and is in force again where that has ended", () => {
    const pilot = { version: "试点", from: "2021-09-01", until: "2022-08-31", words };
    const wide = [{ version: "总", from: "2020-09-01", until: "2024-08-31", words }, pilot];
    const versions = ["2021-08-31", "2021-09-01", "2022-08-31", "2022-09-01", "2024-08-31", "2024-09-01"].map(
      (date) => definitionInForce(wide, date),
    );
    expect(versions).toEqual(["总", "试点", "试点", "总", "总", undefined]);
  });
  it("is none where there is none, or it ended", () => {
    expect(definitionInForce([], "2024-01-01")).toBeUndefined();
    expect(definitionInForce(history.slice(1, 2), "2023-09-01")).toBeUndefined();
  });
});

describe("a report that names a version which nothing has", () => {
  const definitions = [{ version: "2023", from: "2023-01-01", words }];
  const components = { combine: "mean", of: [{ id: "part", name: { zh: "分项" } }] } as const;
  const plan = smallPlan({
    indicators: [
      indicator({ definitions }),
      indicator({ id: "whole", formula: undefined, components, definitions }),
    ],
  });
  const report = (of: string, definition: string, key?: string) => ({
    of,
    place: "999999",
    period: "2024/25",
    value: "90",
    definition,
    ...(key !== undefined && { key }),
  });
  const rows = [
    report("pupils.by_school", "2023", "一小"),
    report("coverage", "2023"),
    report("part", "2023"),
    report("pupils.by_school", "2032", "一小"),
    report("coverage", "新口径"),
    report("part", "202"),
    report("children.all", "2023"),
  ];
  it("is left out, with an issue, whether it is read or indexed", () => {
    const { issues } = indexObservations(plan, rows);
    expect(issues.map(({ code, path, params }) => [code, path, params])).toEqual([
      ["unknownReference", [3, "definition"], { id: "2032", kind: "definition", nearest: "2023" }],
      ["unknownReference", [4, "definition"], { id: "新口径", kind: "definition" }],
      ["unknownReference", [5, "definition"], { id: "202", kind: "definition", nearest: "2023" }],
      ["unknownReference", [6, "definition"], { id: "2023", kind: "definition" }],
    ]);
    const { issues: read, observations } = parseObservations(plan, rows);
    expect(read).toEqual(issues);
    expect(observations).toEqual(rows.slice(0, 3));
  });
});
