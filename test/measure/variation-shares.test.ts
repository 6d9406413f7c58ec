import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indexObservations } from "../../src/dataset/index.js";
import { type VariationShares, variationShares } from "../../src/measure/index.js";
import type { DataElement, Observation, Plan } from "../../src/model/index.js";
import { indicator, smallPlan } from "../support/small-plan.js";
import { element, planOf, row } from "./support.js";

const bySchool = { breakdown: "school", rollUp: "union" } as const;
const elements: readonly DataElement[] = [
  element("books", bySchool),
  element("pupils", bySchool),
  element("limit"),
];
const plan = planOf("weighted_cv(books / pupils, pupils)", elements);
const query = { indicator: "coverage", place: "999999", period: "2024/25" };
const shares = (rows: readonly Observation[], of: Plan = plan, change = {}): VariationShares =>
  variationShares(of, rows, { ...query, ...change });
const school = (key: string, books: number, pupils: number, place = "999999") => [
  row("books", books, { key, place }),
  row("pupils", pupils, { key, place }),
];
const told = (result: VariationShares) =>
  result.ok ? result.shares.map(({ key, share }) => [key, share.value]) : result.reason;

describe("shares of a variation", () => {
  // 10 books for 1 pupil and 6 for 3: mean 16 / 4 = 4; 1 · (10 − 4)² = 36 and 3 · (2 − 4)² = 12 of 48.
  const two = [...school("一小", 6, 3), ...school("二小", 10, 1)];
  it("worked by hand: 36 and 12 of 48", () => {
    expect(shares(two)).toEqual({
      ok: true,
      mean: { value: "4" },
      shares: [
        { key: "二小", value: { value: "10" }, weight: { value: "1" }, share: { value: "75" } },
        { key: "一小", value: { value: "2" }, weight: { value: "3" }, share: { value: "25" } },
      ],
    });
  });

  it("the five schools of a published example", () => {
    const csv = readFileSync(new URL("../cases/formula/cv_example_5_schools.csv", import.meta.url), "utf8");
    const [total = [], ...schools] = csv
      .trim()
      .split("\n")
      .slice(1)
      .map((line) => line.split(","))
      .reverse();
    expect(schools).toHaveLength(5);
    const result = shares(
      schools.flatMap(([key = "", pupils, books]) => school(key, Number(books), Number(pupils))),
    );
    if (!result.ok) throw new Error(result.reason);
    expect(Number(result.mean.value)).toBeCloseTo(Number(total[3]), 2);
    const variance = Number(total[4]);
    for (const [key, , , perPupil, published] of schools) {
      const found = result.shares.find((one) => one.key === key);
      expect(Number(found?.value.value)).toBeCloseTo(Number(perPupil), 2);
      // Printed to the second decimal (the smallest one to the third), worked out from printed numbers.
      const deviation = (Number(found?.share.value) / 100) * variance;
      expect(Math.abs(deviation - Number(published))).toBeLessThan(Number(published) < 0.01 ? 0.001 : 0.01);
    }
    expect(result.shares.map(({ key }) => key)).toEqual(["小学3", "小学4", "小学2", "小学5", "小学1"]);
  });

  it("keys with the same share stand in order of text", () => {
    // 1 and 3 books for 1 pupil each: both lie 1 from the mean of 2.
    expect(told(shares([...school("乙校", 3, 1), ...school("丙校", 1, 1)]))).toEqual([
      ["丙校", "50"],
      ["乙校", "50"],
    ]);
    expect(told(shares([...school("丙校", 3, 1), ...school("乙校", 1, 1)]))).toEqual([
      ["丙校", "50"],
      ["乙校", "50"],
    ]);
  });

  it("and so do those of towns, in whatever order the plan names the towns", () => {
    const places = ["west", "east"].map((id) => ({ id, name: { zh: id } }));
    const rows = [...school("一小", 3, 1, "east"), ...school("一小", 1, 1, "west")];
    expect(told(shares(rows, { ...plan, places }))).toEqual([
      ["east/一小", "50"],
      ["west/一小", "50"],
    ]);
  });

  it("where all are equal there is nothing to share", () => {
    expect(told(shares([...school("一小", 4, 2), ...school("二小", 2, 1)]))).toEqual([
      ["一小", "0"],
      ["二小", "0"],
    ]);
  });

  it("tells schools of towns apart", () => {
    const rows = [...school("一小", 6, 3, "east"), ...school("一小", 10, 1, "west")];
    expect(told(shares(rows))).toEqual([
      ["west/一小", "75"],
      ["east/一小", "25"],
    ]);
  });

  it("keys that a condition leaves out do not appear", () => {
    const text = "weighted_cv(where(books / pupils, pupils >= limit), where(pupils, pupils >= limit))";
    // 三小 has 0 pupils, so no books per pupil at all.
    const rows = [...two, ...school("三小", 90, 0), row("limit", 1)];
    expect(told(shares(rows, planOf(text, elements)))).toEqual(told(shares(two)));
  });

  it("stands anywhere in a formula, and may have one weight for all", () => {
    expect(told(shares(two, planOf("100 * (1 - weighted_cv(books / pupils, pupils))", elements)))).toEqual(
      told(shares(two)),
    );
    // Unweighted, 10 and 2 lie 4 from their mean of 6.
    const plain = shares(two, planOf("weighted_cv(books / pupils, 1)", elements));
    expect(plain).toMatchObject({
      mean: { value: "6" },
      shares: [{ weight: { value: "1" } }, { share: { value: "50" } }],
    });
  });

  it("are asked of a component too", () => {
    const of = [
      { id: "a", name: { zh: "甲" }, formula: "weighted_cv(books / pupils, pupils)" },
      { id: "b", name: { zh: "乙" } },
    ];
    const composed = smallPlan({
      elements,
      indicators: [indicator({ formula: undefined, components: { combine: "each", of } })],
    });
    expect(told(shares(two, composed, { indicator: "a" }))).toEqual(told(shares(two)));
    expect(shares(two, composed, { indicator: "b" })).toEqual({ ok: false, reason: "notOneVariation" });
  });

  it("asked of the whole, point to the components that hold one coefficient, in their order", () => {
    const one = "weighted_cv(books / pupils, pupils)";
    const composed = (...formulas: readonly (string | undefined)[]) =>
      smallPlan({
        elements,
        indicators: [
          indicator({
            formula: undefined,
            components: {
              combine: "mean",
              of: formulas.map((formula, i) => ({ id: `c${i}`, name: { zh: "项" }, formula })),
            },
          }),
        ],
      });
    const whole = (...formulas: readonly (string | undefined)[]) => shares(two, composed(...formulas));
    const refused = { ok: false, reason: "notOneVariation" };
    expect(whole(one, undefined, "sum(books)", `${one} + ${one}`, "weighted_cv(", `100 * ${one}`)).toEqual({
      ...refused,
      components: ["c0", "c5"],
    });
    expect(whole("sum(books)", undefined)).toEqual(refused);
    // An indicator with a formula of its own that is no coefficient has no components to ask.
    expect(shares(two, planOf("sum(books)", elements))).toEqual(refused);
  });

  it("take an index, and see nothing that became known later", () => {
    const rows = [...two, row("books", 100, { key: "一小", reportedOn: "2026-01-01" })];
    const { data } = indexObservations(plan, rows);
    expect(variationShares(plan, data, { ...query, asOf: "2025-12-31" })).toEqual(shares(two));
    // (100 + 10) / (3 + 1)
    expect(variationShares(plan, data, query)).toMatchObject({ mean: { value: "27.5" } });
  });
});

describe("no shares", () => {
  const two = [...school("一小", 6, 3), ...school("二小", 10, 1)];
  it.each<[string, string | undefined, readonly Observation[], object]>([
    ["another formula", "sum(books) / sum(pupils)", two, { reason: "notOneVariation" }],
    [
      "two of them",
      "weighted_cv(books, pupils) + weighted_cv(pupils, pupils)",
      two,
      { reason: "notOneVariation" },
    ],
    ["no formula", undefined, two, { reason: "notOneVariation" }],
    ["a formula that cannot be read", "weighted_cv(books", two, { reason: "invalidInput" }],
    [
      "no data",
      "weighted_cv(books, pupils)",
      [],
      { reason: "noData", missing: { names: ["books", "pupils"], count: 2 } },
    ],
    [
      "a school that one side lacks",
      "weighted_cv(books / pupils, pupils)",
      two.slice(0, 3),
      { reason: "incomplete", missing: { names: ["pupils[二小]"], count: 1 } },
    ],
    [
      "a school without pupils",
      "weighted_cv(books / pupils, pupils)",
      [...two, ...school("三小", 1, 0)],
      { reason: "divisionByZero", keys: { names: ["三小"], count: 1 } },
    ],
    ["a mean of 0", "weighted_cv(books, pupils)", [...school("一小", 0, 3)], { reason: "outOfDomain" }],
    // (10^5)^9 has 46 digits, more than a quantity holds; as a weight it is the same.
    [
      "a value that is too large",
      "weighted_cv(books ^ 9, pupils)",
      school("一小", 100_000, 3),
      { reason: "tooLarge" },
    ],
    [
      "a weight that is too large",
      "weighted_cv(pupils, books ^ 9)",
      school("一小", 100_000, 3),
      { reason: "tooLarge" },
    ],
    [
      "a branch that was not needed",
      "coalesce(limit, weighted_cv(books / pupils, pupils))",
      [...two.slice(0, 3), row("limit", 1)],
      { reason: "missing" },
    ],
  ])("%s", (_name, formula, rows, expected) => {
    expect(shares(rows, planOf(formula, elements))).toEqual({ ok: false, ...expected });
  });

  it("tells what conflicts, and what was counted by two definitions", () => {
    const conflicting = [...two, row("books", 7, { key: "一小", source: "局" })];
    expect(shares(conflicting)).toEqual({
      ok: false,
      reason: "conflicting",
      conflicting: { names: ["books[一小]"], count: 1 },
    });
    const definitions = ["旧", "新"].map((version, i) => ({ version, from: `202${i}-01-01`, words: "册" }));
    const changed = planOf("weighted_cv(books / pupils, pupils)", [
      element("books", { ...bySchool, definitions }),
      element("pupils", bySchool),
    ]);
    expect(shares([{ ...two[0]!, definition: "旧" }, ...two.slice(1)], changed)).toEqual({
      ok: false,
      reason: "definitionChanged",
      changed: [{ element: "books", versions: ["新", "旧"] }],
    });
  });

  it.each([
    ["indicator", { indicator: "cover" }, "neither an indicator nor a component of the plan: cover"],
    ["place", { place: "north" }, 'not a place of the plan: "north"'],
    ["period", { period: "2024-13" }, 'not "2024-13"'],
  ])("a wrong %s throws, and names it", (_name, change, message) => {
    expect(() => shares(two, plan, change)).toThrow(message);
  });
});

describe("laws of shares", () => {
  const schools = fc.array(fc.tuple(fc.nat(500), fc.integer({ min: 1, max: 60 })), {
    minLength: 1,
    maxLength: 6,
  });
  const rowsOf = (list: readonly (readonly [number, number])[], factor = 1) =>
    list.flatMap(([books, pupils], i) => school(`s${i}`, books * factor, pupils));
  const exact = ({ value, fraction = value }: { value: string; fraction?: string }) => {
    const [n = "", d = "1"] = fraction.split("/");
    const decimals = (n.split(".")[1] ?? "").length;
    return { n: BigInt(n.replace(".", "")), d: BigInt(d) * 10n ** BigInt(decimals) };
  };

  it("add up to 100, each by its distance from the mean, in falling order", () => {
    fc.assert(
      fc.property(schools, (list) => {
        fc.pre(list.some(([books]) => books > 0));
        const result = shares(rowsOf(list));
        if (!result.ok) throw new Error(result.reason);
        const parts = result.shares.map(({ share }) => exact(share));
        const common = parts.reduce((product, { d }) => product * d, 1n);
        const total = parts.reduce((all, { n, d }) => all + (n * common) / d, 0n);
        const [books, pupils] = [0, 1].map((at) => list.reduce((all, pair) => all + (pair[at] ?? 0), 0));
        const areEqual = list.every(([b, p]) => b * (pupils ?? 0) === (books ?? 0) * p);
        expect(total).toBe(areEqual ? 0n : 100n * common);
        for (const [i, { n, d }] of parts.entries()) {
          const next = parts[i + 1] ?? { n: 0n, d: 1n };
          expect(n * next.d >= next.n * d).toBe(true);
        }
      }),
    );
  });

  it("another unit of measure changes no share", () => {
    fc.assert(
      fc.property(schools, fc.integer({ min: 2, max: 1000 }), (list, factor) => {
        fc.pre(list.some(([books]) => books > 0));
        const [one, other] = [shares(rowsOf(list)), shares(rowsOf(list, factor))];
        expect(told(other)).toEqual(told(one));
      }),
    );
  });

  it("are marked approximate where the denominators are too many, and still add up to 100", () => {
    const list = Array.from({ length: 120 }, (_, i) => [3000 + 17 * i, 401 + 2 * i] as const);
    const result = shares(rowsOf(list));
    if (!result.ok) throw new Error(result.reason);
    expect(result.shares.every(({ share }) => share.approximate === true)).toBe(true);
    const total = result.shares.reduce((all, { share }) => all + Number(share.value), 0);
    expect(Math.abs(total - 100)).toBeLessThan(1e-9);
  });
});
