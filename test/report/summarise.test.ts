import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Status, statuses } from "../../src/judge/index.js";
import type { Plan } from "../../src/model/index.js";
import { bulletin, summarise, summaryKeys, tableOf } from "../../src/report/index.js";
import { assessment, plan, standingsAt } from "./city.js";

const ids = [...plan.indicators.map(({ id }) => id), "no.such"];
const annualStatuses = ["met", "slightlyBehind", "offTrack", "reversing"] as const;
const rows = fc.array(
  fc.tuple(
    fc.constantFrom("999999", "east"),
    fc.constantFrom(...ids),
    fc.constantFrom(...statuses),
    fc.constantFrom(undefined, ...annualStatuses),
  ),
  { maxLength: 60 },
);

/** Indicators under two goals and led by two units, so that groups of several occur. */
const shared: Plan = {
  ...plan,
  goals: plan.goals.map((goal) => ({ ...goal, indicators: [...goal.indicators, "places.primary"] })),
  tasks: plan.tasks.map((task) => (task.number === 2 ? { ...task, jointLeads: ["finance_bureau"] } : task)),
};

describe("the counts of every summary are those of the verdicts", () => {
  test.each(summaryKeys)("by %s", (by) => {
    fc.assert(
      fc.property(rows, (given) => {
        const of = standingsAt(given);
        const { groups, counts, total } = summarise(of, { by, plan: shared });
        expect(total).toBe(given.length);
        for (const status of statuses) {
          const isIt = given.filter(([, , one]) => one === status).length;
          expect(counts[status]).toBe(isIt);
          expect(groups.reduce((sum, group) => sum + group.counts[status], 0)).toBe(isIt);
        }
        for (const group of groups)
          expect(Object.values(group.counts).reduce((sum, one) => sum + one, 0)).toBe(group.total);
        expect(groups.every((group) => group.total > 0)).toBe(true);
        const { counts: told, total: all, sections } = bulletin(of, { locale: "zh-CN", plan });
        expect([told, all]).toEqual([counts, total]);
        const [headline] = sections;
        // The numbers of each sentence of the headline add up to what it tells of.
        const sumOf = (text = "") =>
          [...(text.split(":")[1] ?? "").matchAll(/(\d+)项/gu)].reduce(
            (some, [, one]) => some + Number(one),
            0,
          );
        expect(sumOf(headline?.lead)).toBe(given.length);
        const texts = headline?.items.map(({ text }) => text) ?? [];
        const years = given.filter(([, , , annual]) => annual !== undefined).length;
        const ofYear = texts.find((text) => text.startsWith("有当年"));
        expect(sumOf(ofYear)).toBe(years);
        expect(ofYear === undefined ? 0 : Number(/(\d+)项中/u.exec(ofYear)?.[1])).toBe(years);
        if (given.length > 0)
          expect(texts.some((text) => text.endsWith(`中,${given.length}项已有测算值。`))).toBe(true);
        expect(texts.at(-1)).toBe("没有预警。");
        // What falls short over the whole way or in the year is listed once; what cannot be judged is listed too.
        const isShort = (one: Status | undefined) =>
          one !== undefined && ["missed", "reversing", "offTrack", "slightlyBehind"].includes(one);
        const listed = sections.find(({ part }) => part === "behind");
        expect(listed?.count ?? 0).toBe(
          given.filter(([, , final, annual]) => isShort(final) || isShort(annual)).length,
        );
        expect(listed?.items.length ?? 0).toBe(Math.min(listed?.count ?? 0, 50));
        expect(sections.find(({ part }) => part === "unjudged")?.count ?? 0).toBe(counts.undetermined);
      }),
      { numRuns: 40 },
    );
  });
});

test("the lead units of the city, counted by hand from the plan", () => {
  // places.* are 4, vocational.* 2, lifelong.elderly_* 2; the other 19 of 27 are led by the bureau of education
  expect(
    summarise(assessment, { by: "unit", plan }).groups.map(({ of, total }) => [of[0]?.id, total]),
  ).toEqual([
    ["education_bureau", 19],
    ["development_reform_bureau", 4],
    ["human_resources_bureau", 2],
    ["veteran_cadres_bureau", 2],
  ]);
});

test("what two units lead jointly stands in a group of both", () => {
  const { groups } = summarise(assessment, { by: "unit", plan: shared });
  expect(groups.at(-1)?.of.map(({ id }) => id)).toEqual(["education_bureau", "finance_bureau"]);
  expect(groups.at(-1)?.total).toBe(3);
});

test("refuses another key, another plan, and keys of the plan without one", () => {
  expect(() => summarise(assessment, { by: "town" as "unit", plan })).toThrow(RangeError);
  expect(() => summarise(assessment, { by: "unit", plan: { ...plan, id: "other" } })).toThrow(/other/);
  expect(() => summarise(assessment, { by: "unit" })).toThrow(TypeError);
  expect(() => summarise({} as never, { by: "place" })).toThrow(TypeError);
});

test("a table names what belongs to nothing, numbers the tasks, and by status has one column of numbers", () => {
  const rowsOf = (by: "task" | "status" | "goal", of = plan) =>
    tableOf(summarise(assessment, { by, plan: of }), { locale: "zh-CN" });
  expect(rowsOf("task").rows[0]?.[0]).toBe("1. 推进学位增量扩容");
  // 27 indicators, of which 7 stand in goals only
  expect(rowsOf("task").rows.at(-2)?.[0]).toBe("未列入任务");
  expect(rowsOf("task").rows.at(-2)?.at(-1)).toBe("7");
  expect(rowsOf("goal", { ...plan, goals: [] }).rows.map(([name]) => name)).toEqual(["未列入目标", "合计"]);
  expect(rowsOf("status").columns.map(({ key }) => key)).toEqual(["group", "total"]);
  expect(rowsOf("status").rows[0]).toEqual(["完成", "5"]);
});
