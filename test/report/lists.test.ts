import { describe, expect, test } from "vitest";
import { type Assessment, assess } from "../../src/assess/index.js";
import type { Flag } from "../../src/flag/index.js";
import type { Plan } from "../../src/model/index.js";
import { projectList, responsibilities, supervisionList, tableOf, toRows } from "../../src/report/index.js";
import { indicator, smallPlan } from "../support/small-plan.js";
import { assessment, observations, plan, reports } from "./city.js";
import { townsAssessment, townsPlan } from "./towns.js";

const shown = (of: Plan, unit: string, by?: Assessment) =>
  responsibilities(of, unit, by).list.map(({ role, through, task, isWholeTask, indicators, actions }) => [
    role,
    through?.id,
    task?.number,
    isWholeTask,
    indicators.map(({ id }) => id),
    actions.map(({ id }) => id),
  ]);

describe("what a unit answers for", () => {
  test("as lead, in support, and through the collective that stands for its place", () => {
    const small = smallPlan();
    expect(shown(small, "education_bureau")).toEqual([
      ["lead", undefined, 1, true, ["coverage"], ["one_town"]],
    ]);
    expect(shown(small, "finance_bureau")).toEqual([
      ["support", undefined, 1, true, ["coverage"], ["one_town"]],
    ]);
    expect(shown(small, "towns")).toEqual([["support", undefined, 1, true, ["coverage"], ["one_town"]]]);
    expect(shown(small, "east")).toEqual([
      ["collectiveSupport", "towns", 1, true, ["coverage"], ["one_town"]],
    ]);
    expect(responsibilities(small, "east").unit).toEqual({ id: "east", name: { zh: "东镇" } });
  });

  test("through the collective that it belongs to, unless it is named itself", () => {
    const small = smallPlan();
    const units = [
      ...small.units,
      { id: "east_office", name: { zh: "东镇政府" }, kind: "government" as const, within: "towns" },
    ];
    expect(shown({ ...small, units }, "east_office")).toEqual([
      ["collectiveSupport", "towns", 1, true, ["coverage"], ["one_town"]],
    ]);
    const tasks = small.tasks.map((task) => ({ ...task, lead: "east_office" }));
    expect(shown({ ...small, units, tasks }, "east_office")[0]?.[0]).toBe("lead");
  });

  test("an indicator and an action with a lead of their own leave that of the task", () => {
    const small = smallPlan({ indicators: [indicator({ lead: "finance_bureau" })] });
    const tasks = small.tasks.map((task) => ({
      ...task,
      actions: task.actions.map((action) => ({ ...action, lead: "finance_bureau" })),
    }));
    const changed = { ...small, tasks };
    expect(shown(changed, "education_bureau")).toEqual([["lead", undefined, 1, true, [], []]]);
    expect(shown(changed, "finance_bureau")).toEqual([
      ["lead", undefined, 1, false, ["coverage"], ["one_town"]],
      ["support", undefined, 1, true, [], []],
    ]);
  });

  test("an indicator under no task stands under none", () => {
    const small = smallPlan({ indicators: [indicator({ lead: "finance_bureau" })] });
    const tasks = small.tasks.map((task) => ({ ...task, indicators: [], supporting: [] }));
    expect(shown({ ...small, tasks }, "finance_bureau")).toEqual([
      ["lead", undefined, undefined, false, ["coverage"], []],
    ]);
  });

  test("with its statuses and flags, what it supplies and what it did not report", () => {
    const { list, toReport } = responsibilities(plan, "veteran_cadres_bureau", assessment);
    const led = list.filter(({ role }) => role === "lead").flatMap(({ indicators }) => indicators);
    expect(
      led.map(({ id, verdicts, flags }) => [id, verdicts[0]?.final.status, flags.map(({ rule }) => rule)]),
    ).toEqual([
      ["lifelong.elderly_school_coverage", "notDue", []],
      ["lifelong.elderly_participation", "undetermined", ["incomplete"]],
    ]);
    expect(toReport.map(({ subject }) => subject.indicator)).toEqual(["lifelong.elderly_participation"]);
    // Over all units, every indicator of the city has exactly one direct lead.
    const ids = plan.units.flatMap(({ id }) =>
      responsibilities(plan, id).list.flatMap((one) => (one.role === "lead" ? one.indicators : [])),
    );
    expect(ids.map(({ id }) => id).sort()).toEqual(plan.indicators.map(({ id }) => id).sort());
  });

  test("no such unit, another plan", () => {
    expect(() => responsibilities(plan, "no_bureau")).toThrow(/"no_bureau"/);
    expect(() => responsibilities(smallPlan(), "towns", assessment)).toThrow(RangeError);
    expect(() => responsibilities({} as Plan, "towns")).toThrow(TypeError);
  });
});

describe("projects", () => {
  test("every action of the plan is in the list once, with its state as it was reported", () => {
    const { projects } = projectList(plan, { assessment, actionReports: reports });
    const ids = projects.flatMap(({ actions }) => actions.map(({ id }) => id));
    expect(ids).toEqual(plan.tasks.flatMap(({ actions }) => actions.map(({ id }) => id)));
    const blocked = projects.flatMap(({ actions }) => actions).filter(({ state }) => state === "blocked");
    expect(blocked.map(({ id, flags }) => [id, flags.map(({ rule }) => rule)])).toEqual([
      ["vocational.technician_college", ["action_blocked"]],
    ]);
    // 27 indicators, of which 7 stand in goals only: 20 in tasks
    expect(
      projects.reduce((sum, { counts }) => sum + Object.values(counts ?? {}).reduce((a, b) => a + b, 0), 0),
    ).toBe(20);
  });

  test("what was not reported has no state, and what is reported later is not known yet", () => {
    const small = smallPlan();
    const actionReports = [
      { action: "one_town", place: "east", state: "done", reportedOn: "2025-06-30" },
      { action: "one_town", place: "east", state: "inProgress", reportedOn: "2024-06-30" },
      { action: "one_town", place: "west", state: "blocked", reportedOn: "2024-09-30" },
    ] as const;
    const lines = (given: Parameters<typeof projectList>[1]) =>
      projectList(small, given).projects[0]?.actions.map(({ place, state, due }) => [place.id, state, due]);
    expect(lines({})).toEqual([["999999", undefined, "2025"]]);
    expect(lines({ actionReports, asOf: "2024-12-31" })).toEqual([
      ["east", "inProgress", "2025"],
      ["west", "blocked", "2025"],
    ]);
    expect(lines({ actionReports })).toEqual([
      ["east", "done", "2025"],
      ["west", "blocked", "2025"],
    ]);
  });
});

describe("what needs action", () => {
  const flag = (change: Partial<Flag>): Flag => {
    const [like] = assessment.flags as readonly [Flag];
    const { since: _, ...rest } = like;
    return { ...rest, ...change };
  };
  const on = (id: string) => ({ indicator: id, place: "999999" });
  const list = (flags: readonly Flag[], of?: Plan) => supervisionList({ ...assessment, flags }, of);

  test("stands by severity, then nature, then since; one entry for a subject", () => {
    const natures = { "preschool.public_share": "anticipatory", "places.primary": "binding" } as const;
    const named: Plan = {
      ...plan,
      indicators: plan.indicators.map((one) => ({
        ...one,
        nature: natures[one.id as keyof typeof natures] ?? one.nature,
      })),
    };
    const flags = [
      flag({ subject: on("preschool.public_share"), severity: "critical", since: "2025/26" }),
      flag({ subject: on("places.junior"), severity: "warning", since: "2024/25" }),
      flag({ subject: on("places.primary"), severity: "warning", since: "2025/26" }),
      flag({ subject: on("places.senior"), severity: "warning", since: "2023/24" }),
      flag({
        subject: on("places.junior"),
        severity: "warning",
        since: "2022/23",
        response: "interview",
        goesTo: ["b"],
      }),
      flag({ subject: on("places.kindergarten"), severity: "info", since: "2022/23" }),
    ];
    const { items } = list(flags, named);
    expect(
      items.map(({ about, since, response, flags: all }) => [about.id, since, response, all.length]),
    ).toEqual([
      ["preschool.public_share", "2025/26", "supervise", 1],
      ["places.primary", "2025/26", "supervise", 1], // binding comes first
      ["places.junior", "2022/23", "interview", 2], // the strongest response, the longest run
      ["places.senior", "2023/24", "supervise", 1],
    ]);
    expect(items[2]?.goesTo.map(({ id }) => id)).toEqual(["education_bureau", "b"]);
    expect(supervisionList({ ...assessment, flags }, plan, { least: "info" }).items).toHaveLength(5);
    expect(supervisionList({ ...assessment, flags }, plan, { least: "critical" }).items).toHaveLength(1);
  });

  test("what lasts longer comes first, by the day of the first figure and not by the end of its school year", () => {
    const due = { period: "2025", by: "2026-04-30" };
    // Pupils of 2025/26 stand for 1 September 2025, graduates of 2024/25 for 31 August 2025.
    const of = list(
      [
        flag({ subject: on("lifelong.elderly_participation"), severity: "warning", awaited: due }),
        flag({ subject: on("preschool.public_share"), severity: "warning", since: "2025/26" }),
        flag({ subject: on("vocational.progression_rate"), severity: "warning", since: "2024/25" }),
      ],
      plan,
    );
    expect(of.items.map(({ about, since }) => [about.id, since])).toEqual([
      ["vocational.progression_rate", "2024/25"],
      ["preschool.public_share", "2025/26"],
      ["lifelong.elderly_participation", "2026-04-30"],
    ]);
  });

  test("an action since it should have been done, or since it was reported at the latest", () => {
    const { items } = supervisionList(townsAssessment, townsPlan);
    const action = items.find(({ subject }) => subject.action === "one_town");
    expect(action).toMatchObject({ since: "2025-12-31", due: "2025", report: { state: "blocked" } });
    const college = supervisionList(assessment, plan).items.find(
      ({ subject }) => subject.action !== undefined,
    );
    expect(college).toMatchObject({ since: "2026-04-02", sinceAtLatest: true, report: { state: "blocked" } });
  });

  test("what actions take is told by what was flagged", () => {
    const { items } = supervisionList(townsAssessment, townsPlan);
    const [action] = items.filter(({ subject }) => subject.action !== undefined);
    const [overdue, blocked] = (action?.flags ?? []) as readonly [Flag, Flag];
    const told = (flags: readonly Flag[]) => {
      const of = supervisionList({ ...townsAssessment, flags }, townsPlan);
      return toRows(tableOf(of, { locale: "zh-CN", plan: townsPlan }), { locale: "zh-CN" })[0]?.takes;
    };
    const running = {
      action: "one_town",
      place: "east",
      state: "inProgress",
      reportedOn: "2026-03-02",
    } as const;
    expect(told([blocked])).toBe("解决受阻问题");
    expect(told([{ ...overdue, report: running }])).toBe("完成该举措(时限2025年)");
    expect(told([{ ...blocked, kind: "reporting" }])).toBe("上报进展");
  });

  test("a path that the host assumes does not enter, and what is put off stands apart", () => {
    const assumed = { value: { value: "1" }, comparator: "atLeast", basis: "assumed" } as const;
    const [waived] = assessment.flags.filter((one) => one.waived !== undefined) as [Flag];
    const result = list([flag({ expected: assumed }), waived]);
    expect(result.items).toEqual([]);
    expect(result.waived.map(({ about }) => about.id)).toEqual(["teachers.backbone_exchange_rate"]);
  });

  test("where every path is assumed, only what an official number or missing data raised is listed", () => {
    const bare = plan.indicators.map(({ milestones: _, trajectory: __, ...one }) => one);
    const silent = { ...plan, rules: [], indicators: bare };
    const judged = assess(silent, observations, { asOf: "2026-05-31", assume: { path: "linear" } });
    const raised = judged.flags.filter(({ expected }) => expected?.basis === "assumed");
    expect(raised.map(({ subject }) => subject.indicator)).toContain("preschool.public_share");
    expect(raised.map(({ severity }) => severity)).not.toContain("critical");
    const { items, waived } = supervisionList(judged, silent, { least: "info" });
    const listed = [...items, ...waived].flatMap(({ flags }) => flags);
    expect(listed.length).toBeGreaterThan(0);
    expect(listed.filter(({ key }) => raised.some((one) => one.key === key))).toEqual([]);
    expect(listed.map(({ subject }) => subject.indicator)).toContain("teachers.backbone_exchange_rate");
  });

  test("of the city: each flagged subject once, and what it would take", () => {
    const { items } = supervisionList(assessment, plan);
    const takes = new Map(items.map(({ about, takes: of }) => [about.id, of]));
    // 23,600 × 62 % = 14,632; 13,050 are there: 1,582 lack. 23,600 × 93.5 % = 22,066, less 21,750 is 316.
    expect(takes.get("preschool.public_share")?.missingNumerator).toBe("1582");
    expect(takes.get("preschool.inclusive_coverage")).toMatchObject({
      asked: { value: { value: "93.5" }, comparator: "atLeast" },
      turnsAt: { value: "93.5" },
      missingNumerator: "316",
    });
    expect(takes.get("lifelong.elderly_participation")).toEqual({
      supply: { names: ["elderly.population"], count: 1 },
    });
    expect(takes.get("compulsory.premium_courses")?.awaited).toEqual({ period: "2025", by: "2026-04-30" });
    expect(takes.get("vocational.technician_college")).toEqual({});
    const keys = items.map(({ subject }) => JSON.stringify(subject));
    expect(new Set(keys).size).toBe(keys.length);
    expect(toRows(supervisionList(assessment, plan), { locale: "en" })).toHaveLength(items.length + 1);
  });

  test("goes by ids without the plan, and refuses another one and another severity", () => {
    expect(supervisionList(assessment).items[0]?.about).toEqual({ id: "preschool.public_share" });
    expect(() => supervisionList(assessment, { ...plan, id: "x" })).toThrow(RangeError);
    expect(() => supervisionList(assessment, plan, { least: "grave" as "info" })).toThrow(/"grave"/);
    expect(() => supervisionList(plan as never)).toThrow(TypeError);
  });
});
