import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { variationShares } from "../../src/measure/index.js";
import type { Observation } from "../../src/model/index.js";
import { brief, element, flow, measured, planOf, row } from "./support.js";

/* Schools of which the county's own report carries the town before the name, as a result of the library does: `east/一小`. */

const bySchool = { breakdown: "school", rollUp: "union" } as const;
const school = (
  of: string,
  key: string,
  value: number,
  place = "999999",
  change: Partial<Observation> = {},
) => row(of, value, { key, place, ...change });

describe("a school that the county reports with its town", () => {
  const elements = [element("pupils", bySchool), element("books", bySchool)];
  const rows = [
    ...[school("pupils", "east/一小", 100), school("books", "east/一小", 300)],
    ...[school("pupils", "一小", 100, "east"), school("books", "一小", 300, "east")],
    ...[school("pupils", "二小", 50, "west"), school("books", "二小", 50, "west")],
  ];

  it("is the school of that town, and counts once: 100 + 50", () => {
    const result = measured(planOf("sum(pupils)", elements, { unitOfMeasure: "人" }), rows);
    expect(brief(result)).toBe("150");
    expect(result.inputs[0]).toMatchObject({ keys: 2, total: "150" });
    expect(result.issues).toEqual([]);
  });

  it("weighs once in a coefficient: √((100 × (2/3)² + 50 × (4/3)²) / 150) ÷ (350 / 150) = √8 / 7", () => {
    // Books per pupil 3 and 1, on average 350/150 = 7/3; the variance is (400/9 + 800/9) / 150 = 8/9, the deviation √8 / 3.
    const plan = planOf("weighted_cv(books / pupils, pupils)", elements);
    const result = measured(plan, rows);
    expect(result.ok && Number(result.value)).toBeCloseTo(0.40406101782, 10);
    const shares = variationShares(plan, rows, { indicator: "coverage", place: "999999", period: "2024/25" });
    // 400 and 800 of 1,200
    expect(shares.ok && shares.shares.map(({ key, share }) => [key, share.fraction])).toEqual([
      ["west/二小", "200/3"],
      ["east/一小", "100/3"],
    ]);
  });

  it("is in dispute where the town tells another number", () => {
    const told = [school("pupils", "east/一小", 100), school("pupils", "一小", 90, "east")];
    const all = [...told, school("pupils", "二小", 50, "west")];
    expect(brief(measured(planOf("sum(pupils)", elements), all))).toBe("conflicting pupils[east/一小]");
  });

  it("is told from the county's own school of the bare name: 7 + 100 + 50", () => {
    const all = [...rows, school("pupils", "一小", 7)];
    expect(brief(measured(planOf("sum(pupils)", elements), all))).toBe("157");
  });

  it("is told from that of another town: 100 + 50 + 30", () => {
    const all = [...rows, school("pupils", "一小", 30, "west")];
    expect(brief(measured(planOf("sum(pupils)", elements), all))).toBe("180");
  });

  it("is one by whatever periods the two report: 12 and not 12 + 12, beside 5", () => {
    const plan = planOf("sum(x)", [element("x", { ...flow, ...bySchool })]);
    const months = Array.from({ length: 12 }, (_, i) => `2024-${String(i + 1).padStart(2, "0")}`);
    const all = [
      school("x", "east/一小", 12, "999999", { period: "2024" }),
      ...months.map((period) => school("x", "一小", 1, "east", { period })),
      school("x", "二小", 5, "west", { period: "2024" }),
    ];
    expect(brief(measured(plan, all, { period: "2024" }))).toBe("17");
    expect(
      brief(
        measured(plan, [school("x", "east/一小", 13, "999999", { period: "2024" }), ...all.slice(1)], {
          period: "2024",
        }),
      ),
    ).toBe("18");
  });
});

describe("the county's own schools, where a town reports nothing", () => {
  const plan = planOf("sum(pupils)", [element("pupils", bySchool)]);

  it("count for the whole, and the input says that this is assumed", () => {
    const result = measured(plan, [school("pupils", "实验", 100)]);
    expect(brief(result)).toBe("100");
    expect(result.inputs).toMatchObject([{ wholeAssumed: true }]);
    const again = [
      school("pupils", "实验", 100),
      school("pupils", "一小", 50),
      school("pupils", "一小", 50, "east"),
    ];
    expect(measured(plan, again).inputs).toMatchObject([{ total: "150", wholeAssumed: true }]);
  });

  it("are not assumed to be the whole where every town reported, or none is asked", () => {
    const towns = [school("pupils", "一小", 50, "east"), school("pupils", "二小", 50, "west")];
    const all = [school("pupils", "一小", 50), school("pupils", "二小", 50), ...towns];
    expect(measured(plan, all).inputs[0]).not.toHaveProperty("wholeAssumed");
    expect(measured({ ...plan, places: [] }, all.slice(0, 2)).inputs[0]).not.toHaveProperty("wholeAssumed");
  });
});

describe("laws of schools side by side", () => {
  const places = [
    { id: "east", name: { zh: "东" } },
    { id: "west", name: { zh: "西" } },
    { id: "v", name: { zh: "村" }, within: "east" },
  ];
  const plan = { ...planOf("weighted_cv(x, x)", [element("x", { ...flow, ...bySchool })]), places };
  const anyRow = fc.record({
    place: fc.constantFrom("999999", "999999", "east", "west", "v"),
    key: fc.constantFrom("一", "二", "east/一", "v/一", "east/v/一", "west/二"),
    period: fc.constantFrom("2024", "2024", "2024-H1", "2024-H2"),
    status: fc.constantFrom("final" as const, "preliminary" as const),
  });

  it("no key occurs twice", () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 20 }), (list) => {
        const rows = list.map((one) => row("x", one.period === "2024" ? 4 : 2, one));
        const shares = variationShares(plan, rows, {
          indicator: "coverage",
          place: "999999",
          period: "2024",
        });
        const keys = shares.ok ? shares.shares.map(({ key }) => key) : [];
        expect(new Set(keys).size).toBe(keys.length);
        const [input] = measured(plan, rows, { period: "2024" }).inputs;
        if (shares.ok) expect(input?.keys).toBe(keys.length);
      }),
      { numRuns: 300 },
    );
  });
});
