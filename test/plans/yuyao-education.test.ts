import { describe, expect, test } from "vitest";
import type { Plan, Source } from "../../src/model/index.js";
import { yuyaoEducation } from "../../src/plans/yuyao-education/index.js";
import quotations from "../cases/plans/yuyao-quotations.json" with { type: "json" };
import responsibility from "../cases/plans/yuyao-responsibility.json" with { type: "json" };
import published from "../cases/plans/yuyao-targets.json" with { type: "json" };
import { eachObject } from "./walk.js";

const plan: Plan = yuyaoEducation;

/** `goal 2`, `task 3`: where a source stands, by the headings of the plan. */
function placeOf(source: Source): string {
  const goal = plan.goals.findIndex(({ title }) => title.zh === source.item);
  if (goal >= 0) return `goal ${goal + 1}`;
  const task = plan.tasks.find(({ title }) => source.item?.endsWith(title.zh));
  return task === undefined ? "elsewhere" : `task ${task.number}`;
}

describe("the size of the plan", () => {
  test("goals, tasks, units, safeguards, indicators and targets", () => {
    expect({
      goals: plan.goals.length,
      tasks: plan.tasks.map(({ number }) => number),
      units: plan.units.length,
      places: plan.places.length,
      safeguards: plan.safeguards.length,
      indicators: plan.indicators.length,
      targets: plan.indicators.flatMap(({ targets }) => targets).length,
    }).toEqual({
      goals: 5,
      tasks: [1, 2, 3, 4, 5, 6, 7, 8],
      units: 12,
      places: 0,
      safeguards: 3,
      indicators: 27,
      targets: 27,
    });
  });

  test("the four kinds of places add up to 26,670", () => {
    const places = plan.indicators.filter(({ id }) => id.startsWith("places."));
    expect(places).toHaveLength(4);
    expect(places.reduce((sum, { targets }) => sum + Number(targets[0]?.value), 0)).toBe(26_670);
  });
});

describe("the targets", () => {
  test("are those of the document, in its order", () => {
    const stated = plan.indicators.map(({ id, unitOfMeasure, targets, sources }) => {
      const [target] = targets;
      const [first, second, ...others] = sources;
      expect(others).toEqual([]);
      expect(target?.source).toEqual(first);
      expect(target?.due).toBe("2027");
      return {
        id,
        comparator: target?.comparator,
        ...(target?.value !== undefined && { value: target.value }),
        ...(unitOfMeasure !== undefined && { unit: unitOfMeasure }),
        holds: target?.holds ?? "byDue",
        ...(first && { in: placeOf(first), words: first.words }),
        ...(second && { again: { in: placeOf(second), words: second.words } }),
      };
    });
    expect(stated).toEqual(published.targets);
  });

  test("stand under the goals and tasks that state them", () => {
    const stated = (place: string) =>
      published.targets.filter((row) => row.in === place || row.again?.in === place).map(({ id }) => id);
    for (const [index, goal] of plan.goals.entries())
      expect(new Set(goal.indicators), goal.id).toEqual(new Set(stated(`goal ${index + 1}`)));
    for (const task of plan.tasks)
      expect(new Set(task.indicators), `task ${task.number}`).toEqual(new Set(stated(`task ${task.number}`)));
  });

  test("seven stand in a goal only, and their lead is an assumption", () => {
    const inTasks = new Set(plan.tasks.flatMap(({ indicators }) => indicators));
    const inGoalsOnly = plan.indicators.filter(({ id }) => !inTasks.has(id));
    expect(inGoalsOnly).toHaveLength(7);
    expect(plan.indicators.filter(({ lead }) => lead !== undefined)).toEqual(inGoalsOnly);
    const assumed = plan.assumptions?.find(({ id }) => id === "goal_indicator_leads")?.concerns[0];
    expect(assumed).toEqual({
      kind: "indicator",
      property: "lead",
      ids: inGoalsOnly.map(({ id }) => id),
    });
  });

  test("rest on no invented number: no baseline, milestone, tolerance or revision, and four paths", () => {
    for (const indicator of plan.indicators) {
      expect(indicator).not.toHaveProperty("baseline");
      expect(indicator).not.toHaveProperty("milestones");
      expect(indicator).not.toHaveProperty("revisions");
      expect(indicator.targets[0]).not.toHaveProperty("tolerance");
      expect(indicator.nature).toBe("unstated");
    }
    const paths = plan.indicators.filter(({ trajectory }) => trajectory !== undefined);
    expect(paths.map(({ id }) => id)).toEqual([
      "places.kindergarten",
      "places.primary",
      "places.junior",
      "places.senior",
    ]);
    for (const { trajectory } of paths) expect(trajectory).toEqual({ kind: "even", stated: false });
  });

  test("the national evaluations require the provincial ones", () => {
    const required = plan.indicators.flatMap(({ id, requires }) => (requires ? [[id, requires]] : []));
    expect(required).toEqual([
      ["preschool.national_evaluation", "preschool.provincial_evaluation"],
      ["compulsory.national_evaluation", "compulsory.provincial_evaluation"],
    ]);
  });
});

describe("who answers", () => {
  const nameOf = (id: string | undefined) => plan.units.find((unit) => unit.id === id)?.name.zh;

  test("titles, leads and supporting units are those of the document", () => {
    expect(
      plan.tasks.map((task) => ({
        title: task.title.zh,
        lead: nameOf(task.lead),
        supporting: task.supporting.map(nameOf),
      })),
    ).toEqual(responsibility.tasks);
  });

  test("units come in the order in which the document first names them", () => {
    const named = responsibility.tasks.flatMap(({ lead, supporting }) => [lead, ...supporting]);
    expect(plan.units.map(({ name }) => name.zh)).toEqual([...new Set(named)]);
  });

  test("the words that a task cites name its units", () => {
    for (const task of plan.tasks) {
      const cited = task.source.words.replace("责任单位:", "").replace(/;.*/u, "").split("、");
      const units = [task.lead, ...task.supporting].map((id) => nameOf(id)?.replace("(街道)", "<街道>"));
      expect(cited).toEqual(units);
    }
  });
});

describe("the words of the document", () => {
  const clauses = new Map(
    quotations.clauses.map(({ section, item, quotations }) => [`${section} ${item ?? ""}`, quotations]),
  );

  test("every source quotes the document, under the heading where the words stand", () => {
    const wrong: unknown[] = [];
    let sources = 0;
    eachObject(plan, (object) => {
      if (typeof object.words !== "string") return;
      const source = object as unknown as Source;
      sources++;
      const quoted = clauses.get(`${source.section} ${source.item ?? ""}`) ?? [];
      if (!quoted.some((clause) => clause.includes(source.words))) wrong.push(source);
    });
    expect(wrong).toEqual([]);
    expect(sources).toBeGreaterThan(150);
  });

  test("every quotation is cited", () => {
    const cited: string[] = [];
    eachObject(plan, ({ words }) => {
      if (typeof words === "string") cited.push(words);
    });
    const unused = quotations.clauses
      .flatMap(({ quotations }) => quotations)
      .filter((clause) => !cited.some((words) => clause.includes(words)));
    expect(unused).toEqual([]);
  });

  test("titles are the document's own", () => {
    expect(plan.title.zh).toBe(quotations.heading);
    expect(quotations.citation).toContain(plan.document.title);
    expect(plan.document).not.toHaveProperty("number");
    for (const { title, source } of [...plan.goals, ...plan.tasks, ...plan.safeguards])
      expect(source.item).toContain(title.zh);
    const bare = (text: string) => text.replaceAll(/[“”]/gu, "");
    for (const { title, source } of plan.tasks.flatMap(({ actions }) => actions))
      expect(bare(source.words)).toContain(bare(title.zh));
  });

  test("the two slips of the pen are recorded and enter nothing else", () => {
    const { gaps = [], ...rest } = plan;
    expect(gaps.filter(({ kind }) => kind === "misprint")).toHaveLength(2);
    expect(JSON.stringify(rest)).not.toMatch(/街接|模向/u);
  });
});

describe("ids", () => {
  const known: Readonly<Record<string, ReadonlySet<string>>> = {
    unit: new Set(plan.units.map(({ id }) => id)),
    goal: new Set(plan.goals.map(({ id }) => id)),
    task: new Set(plan.tasks.map(({ number }) => String(number))),
    action: new Set(plan.tasks.flatMap(({ actions }) => actions.map(({ id }) => id))),
    element: new Set(plan.elements.map(({ id }) => id)),
    indicator: new Set(plan.indicators.map(({ id }) => id)),
  };

  test("no two things of a kind share one", () => {
    const ids = [
      plan.units.map(({ id }) => id),
      plan.goals.map(({ id }) => id),
      plan.tasks.flatMap(({ actions }) => actions.map(({ id }) => id)),
      [
        ...plan.elements.map(({ id }) => id),
        ...plan.indicators.flatMap(({ id, components }) => [
          id,
          ...(components?.of ?? []).map(({ id }) => id),
        ]),
      ],
      (plan.assumptions ?? []).map(({ id }) => id),
      (plan.gaps ?? []).map(({ id }) => id),
    ];
    for (const list of ids) expect(new Set(list).size).toBe(list.length);
  });

  test("assumptions and gaps concern things that exist", () => {
    const concerns = [...(plan.assumptions ?? []), ...(plan.gaps ?? [])].flatMap(({ concerns }) => concerns);
    for (const { kind, ids } of concerns) {
      expect(ids.length).toBeGreaterThan(0);
      for (const id of ids) expect(known[kind], `${kind} ${id}`).toContain(id);
    }
    for (const { id, concerns } of plan.assumptions ?? []) expect(concerns, id).not.toEqual([]);
  });

  test("every link from a task to a goal is an assumption", () => {
    const assumed = (plan.assumptions ?? [])
      .flatMap(({ concerns }) => concerns)
      .filter(({ kind, property }) => kind === "task" && property === "goals")
      .flatMap(({ ids }) => ids);
    expect(assumed.toSorted()).toEqual(["1", "2", "3", "4", "5", "6", "7", "8"]);
    for (const { goals } of plan.tasks) {
      expect(goals.length).toBeGreaterThan(0);
      for (const goal of goals) expect(known.goal).toContain(goal);
    }
  });

  test("suppliers are units", () => {
    for (const { supplier } of plan.elements) if (supplier) expect(known.unit).toContain(supplier);
  });
});

describe("the plan as data", () => {
  test("survives JSON unchanged", () => {
    expect(JSON.parse(JSON.stringify(plan))).toStrictEqual(plan);
  });

  test("has English beside every Chinese text, and each in its own language", () => {
    let texts = 0;
    eachObject(plan, (object) => {
      if (!("zh" in object)) return;
      texts++;
      const { zh, en } = object;
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en, String(zh)).toMatch(/[A-Za-z]/u);
      expect(Object.keys(object)).toEqual(["zh", "en"]);
    });
    expect(texts).toBeGreaterThan(250);
  });
});
