import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { assess } from "../../src/assess/index.js";
import { schemes } from "../../src/judge/index.js";
import type { Locale } from "../../src/locale/index.js";
import { shortened } from "../../src/report/charts/shortened.js";
import {
  bulletChart,
  type Chart,
  display,
  movementChart,
  type Ranking,
  ranking,
  statusChart,
  toHtml,
  toText,
  trajectoryChart,
} from "../../src/report/index.js";
import { charts, ranks, towns, years } from "./charts-cases.js";
import { assessment, observations, plan, planWith } from "./city.js";
import { type Drawn, draw, marksOf } from "./draw.js";

const locales: readonly Locale[] = ["zh-CN", "en"];
const kinds = Object.keys(charts("en"));
const drawnIn = new Map<string, Promise<Drawn>>();
const drawn = (name: string, locale: Locale): Promise<Drawn> => {
  const key = `${name} ${locale}`;
  const known = drawnIn.get(key) ?? draw((charts(locale)[name] as Chart).spec);
  drawnIn.set(key, known);
  return known;
};
const zh = charts("zh-CN");

describe.each(locales)("every chart in %s", (locale) => {
  test.each(kinds)("%s is drawn without a warning, 600 pixels wide, with its title", async (name) => {
    const { svg, warnings } = await drawn(name, locale);
    expect(warnings).toEqual([]);
    expect(svg).toMatch(/^<svg[^>]* width="600"/);
    expect(svg).toContain(`>${(charts(locale)[name] as Chart).title}</text>`);
    expect(svg).not.toMatch(/NaN|undefined|null<|Infinity/);
  });
});

test.each(kinds)("%s is plain JSON and asks for nothing outside", (name) => {
  const { spec } = zh[name] as Chart;
  expect(JSON.parse(JSON.stringify(spec))).toEqual(spec);
  const text = JSON.stringify(spec);
  expect(text.match(/https?:[^"]*/g)).toEqual(["https://vega.github.io/schema/vega-lite/v5.json"]);
  expect(text).not.toMatch(/"(expr|signal|labelExpr|calculate|filter|transform|href|url)":/);
});

describe("an indicator's story: 公办园在园幼儿占比", () => {
  // 13,050 of 23,600 children: 55.30 %; 12,800 of 24,600: 52.03 %; 13,000 of 24,200: 53.72 %.
  test("the table has the figures by hand, and what the document expects", () =>
    expect(zh.trajectory?.table.rows).toEqual([
      ["2022学年", "50%", "", "未到节点"],
      ["2023学年", "52.03%", "54%", "滞后"],
      ["2024学年", "53.72%", "58%", "滞后"],
      ["2025学年", "55.3%", "62%", "滞后"],
    ]));

  test("baseline, measurements, milestones and target lie where the scale puts them", async () => {
    const { view } = await drawn("trajectory", "zh-CN");
    // 50 is the least and 70 the greatest number; a share of 0.12 of the 20 between lies free at either end: 47.6 to 72.4 over 250 px.
    const y = (value: number) => 250 * (1 - (value - 47.6) / 24.8);
    const near = (found: readonly number[], values: readonly number[]) => {
      expect(found).toHaveLength(values.length);
      for (const [at, value] of values.entries()) expect(found[at]).toBeCloseTo(y(value), 6);
    };
    near(ys(view, "symbol", "state"), [50, 52.03, 53.72, 55.3]);
    near(ys(view, "rule"), [70]);
    // A dash is 2.5 px thick, and stands by its upper edge.
    near(
      ys(view, "rect").map((top) => top + 1.25),
      [54, 58, 62, 66],
    );
  });

  test("nothing leads from milestone to milestone, for the plan declares no path; a declared one is drawn", () => {
    const grey = (chart: Chart | undefined) => JSON.stringify(chart?.spec).includes("#9a9a9a");
    expect(grey(zh.trajectory)).toBe(false);
    expect(grey(zh.even)).toBe(true);
    // 11,610 places in five even steps: 2,322 each.
    const values = layersOf(zh.even).flatMap(({ mark, data }) =>
      mark.color === "#9a9a9a" ? data.values : [],
    );
    expect(values.map(({ value }) => value)).toEqual([0, 2322, 4644, 6966, 9288, 11610]);
  });

  test("an assumed path is dotted and says that no document has it", () => {
    const query = { indicator: "preschool.public_share", asOf: "2026-05-31" };
    const of = trajectoryChart(plan, observations, query, { locale: "zh-CN", assume: { path: "linear" } });
    expect(JSON.stringify(of.spec)).toContain("推算路径,非文件年度目标");
  });

  test("flags of the indicator alone stand in the subtitle, those put off as such", () => {
    expect(JSON.stringify(zh.floor?.spec)).toContain("预警:底线或上限未守住或偏离时序进度(已报备暂缓)");
    expect(JSON.stringify(zh.floor?.spec)).not.toContain("进度滞后");
  });

  test("an event has no number: a sentence says so", async () => {
    const query = { indicator: "preschool.provincial_evaluation", asOf: "2026-05-31" };
    const of = trajectoryChart(plan, observations, query, { locale: "zh-CN" });
    expect(of.empty).toBe("event");
    expect((await draw(of.spec)).svg).toContain("节点事项没有数值");
  });

  test("a misspelt indicator or place is named with the nearest", () => {
    const query = { indicator: "preschool.public_shar", asOf: "2026-05-31" };
    expect(() => trajectoryChart(plan, observations, query, { locale: "en" })).toThrow(
      /preschool\.public_share/,
    );
    expect(() => bulletChart(assessment, plan, { locale: "en", place: "999998" })).toThrow(/999999/);
    expect(() => statusChart(assessment, plan, { locale: "en", by: "town" as "place" })).toThrow(
      /place, asOf/,
    );
    expect(() => statusChart(assessment, plan, { locale: "fr" as "en", by: "place" })).toThrow(RangeError);
  });
});

describe("bars", () => {
  const bars = () =>
    layersOf(zh.bullet).flatMap(({ mark, data }) => (mark.type === "bar" && mark.height ? data.values : []));
  const bar = (indicator: string) => bars().find((one) => one.indicator === indicator);

  test("are as long as the way behind: from the baseline, or from 0 without one", () => {
    // (55.30 − 50) / (70 − 50), with 13,050 / 23,600 = 55.2966…: 0.2648
    expect(bar("公办园在园幼儿占比")?.completed).toBe(0.2648);
    // 6,500 of 11,610 places, no baseline: 0.5599
    expect(bar("新增小学学位")?.completed).toBe(0.5599);
    // A ceiling: 1 − (0.31… − 0.25) / 0.25, less than all and more than half of it.
    expect(bar("小学校际优质均衡系数")?.completed).toBeLessThan(0.8);
    // (68.75 − 72) / (80 − 72) = −0.40625, with half up −0.4063; the bar is cut off at −0.25.
    expect(bar("中职毕业生升学比例")).toMatchObject({ completed: -0.4063, from: 0, to: -0.25 });
  });

  test("there is a row for every verdict, and a state for every row", async () => {
    const { view } = await drawn("bullet", "zh-CN");
    expect(ys(view, "symbol", "state")).toHaveLength(assessment.verdicts.length);
    // The scale runs from −0.25 to 1.25 over 250 px: the target at 1 stands at 208⅓, the start at 41⅔.
    const rules = marksOf(view, "rule").map(({ x }) => x ?? 0);
    expect(rules[0]).toBeCloseTo(250 / 6, 6);
    expect(rules[1]).toBeCloseTo((250 * 5) / 6, 6);
  });
});

describe("the plan's state", () => {
  test("has a cell for each verdict, in the order of the dates whatever the order given", () => {
    const cells = layersOf(zh.status).flatMap(({ mark, data }) => (mark.type === "rect" ? data.values : []));
    expect(cells).toHaveLength(years.reduce((sum, { verdicts }) => sum + verdicts.length, 0));
    expect(statusChart([...years].reverse(), plan, { locale: "zh-CN", by: "asOf" })).toEqual(zh.status);
    const last = zh.status?.table.rows.map((row) => row.at(-1));
    const behind = last?.filter((state) => state === "滞后");
    expect(behind).toHaveLength(assessment.counts.final.offTrack);
  });

  test("two assessments of one date, or of two dates in columns of places, are refused", () => {
    const [first, second] = years as [typeof assessment, typeof assessment];
    expect(() => statusChart([first, first], plan, { locale: "en", by: "asOf" })).toThrow(/different dates/);
    expect(() => statusChart([first, second], plan, { locale: "en", by: "place" })).toThrow(/one date/);
  });

  test("many places have symbols instead of words, and the names stay data", async () => {
    const [like] = assessment.verdicts;
    const names = Array.from({ length: 10 }, (_, at) => `<b>"${at}`);
    const places = names.map((zh, at) => ({ id: `p${at}`, name: { zh } }));
    const wide = { ...plan, places };
    const verdicts = places.flatMap(({ id }) => (like ? [{ ...like, place: id }] : []));
    const of = statusChart({ ...assessment, verdicts }, wide, { locale: "en", by: "place" });
    const { svg, warnings } = await draw(of.spec);
    expect(warnings).toEqual([]);
    expect(svg).toContain("&lt;b&gt;");
    expect(svg).not.toContain("<b>");
    expect(JSON.stringify(of.spec)).not.toMatch(/"(expr|signal)":/);
  });

  /** The first verdict in each of many places, `第1街道` and so on, which the county's own plan does not have. */
  const inPlaces = (count: number) => {
    const [like] = assessment.verdicts;
    const places = Array.from({ length: count }, (_, at) => ({
      id: `p${at}`,
      name: { zh: `示例第${at + 1}街道` },
    }));
    const verdicts = places.flatMap(({ id }) => (like ? [{ ...like, place: id }] : []));
    return statusChart({ ...assessment, verdicts }, { ...plan, places }, { locale: "zh-CN", by: "place" });
  };
  const domainOf = ({ spec }: Chart, channel: "x" | "y") => {
    const [layer] = spec.layer as readonly {
      readonly encoding: Record<string, { scale: { domain: string[] } }>;
    }[];
    return layer?.encoding[channel]?.scale.domain ?? [];
  };

  test("the names of twenty-one towns stand whole, and below the title", async () => {
    const of = inPlaces(21);
    expect(domainOf(of, "x").slice(0, 2)).toEqual(["示例第1街道", "示例第2街道"]);
    const { svg, warnings } = await draw(of.spec);
    expect(warnings).toEqual([]);
    // 示例第21街道 is 12 columns of 6 px, and on end.
    const { top } = of.spec.padding as { readonly top: number };
    expect(top).toBeGreaterThan(32 + 15 + 12 * 6);
    expect(svg).toContain("rotate(270)");
  });

  test("ninety places run downwards, and the indicators across", () => {
    const of = inPlaces(90);
    expect(domainOf(of, "y")).toHaveLength(90);
    expect(domainOf(of, "x")).toEqual(["普惠性幼儿园覆盖率"]);
    // The table keeps its rows and columns.
    expect(of.table.rows).toHaveLength(1);
  });

  test("more than 32 of either are cut, and that is told", () => {
    const like = assessment.verdicts.find(({ place }) => place === plan.jurisdiction.code);
    const indicators = Array.from({ length: 40 }, (_, at) => ({ id: `i${at}`, name: { zh: `指标${at}` } }));
    const places = Array.from({ length: 41 }, (_, at) => ({ id: `p${at}`, name: { zh: `第${at}镇` } }));
    const verdicts = places.flatMap(({ id: place }) =>
      indicators.flatMap(({ id }) => (like ? [{ ...like, place, indicator: id }] : [])),
    );
    const many = {
      ...plan,
      places,
      indicators: indicators.map((one) => ({ ...plan.indicators[0], ...one })),
    };
    const of = statusChart({ ...assessment, verdicts }, many as typeof plan, {
      locale: "zh-CN",
      by: "place",
    });
    expect(domainOf(of, "y")).toHaveLength(41);
    expect(domainOf(of, "x")).toHaveLength(32);
    expect(JSON.stringify(of.spec)).toContain("共40个,只画前32个");
  });

  test("a scheme of the county gives its names and colours", () => {
    const judged = assess(plan, observations, { asOf: "2026-05-31", scheme: schemes.sanya });
    const of = statusChart(judged, plan, { locale: "zh-CN", by: "place" });
    expect(JSON.stringify(of.spec)).toContain('"#ffe066"');
    expect(of.table.rows.flat()).toContain("黄牌");
    expect(JSON.stringify(zh.status?.spec)).not.toContain('"#ffe066"');
  });
});

describe("ranks over time", () => {
  test("each town stands where it was, and moves as it did", () => {
    // Of five verdicts each, by hand: 丙镇 third, second, first; 甲镇 first, first, second; 丁镇 fourth, fourth, third.
    const steps = layersOf(zh.movement).flatMap(({ mark, data }) =>
      mark.type === "line" ? data.values : [],
    );
    const of = (name: string) =>
      steps.filter((one) => one.name === name).map(({ rank, move }) => [rank, move]);
    expect(of("丙镇")).toEqual([3, 2, 1].map((rank) => [rank, "上升"]));
    expect(of("甲镇")).toEqual([1, 1, 2].map((rank) => [rank, "下降"]));
    expect(of("丁镇")).toEqual([4, 4, 3].map((rank) => [rank, "上升"]));
    expect(of("戊镇")).toEqual([5, 5, 5].map((rank) => [rank, "持平"]));
  });

  test("those that share a rank stand beneath one another, each with its own name and the same number", () => {
    // Well in three, three, two and two of five: ranks 1, 1, 3, 3.
    const of = movementChart(
      ranking(towns("2025-12-31", { 甲镇: "oooxx", 乙镇: "oooxx", 丙镇: "ooxxx", 丁镇: "ooxxx" }), {
        by: "place",
        plans: planWith("甲镇", "乙镇", "丙镇", "丁镇"),
      }),
      { locale: "zh-CN" },
    );
    const names = layersOf(of).flatMap(({ mark, data }) => (mark.type === "text" ? data.values : []));
    expect(names).toEqual([
      { line: 1, text: "1  甲镇" },
      { line: 2, text: "1  乙镇" },
      { line: 3, text: "3  丙镇" },
      { line: 4, text: "3  丁镇" },
    ]);
  });

  test("only the first are drawn, and that is told; no rank is a sentence", () => {
    const of = movementChart(ranks, { locale: "zh-CN", most: 2 });
    expect(JSON.stringify(of.spec)).toContain("共5个,只画前2个");
    const none = { ...(ranks[0] as Ranking), entries: [] };
    expect(movementChart(none, { locale: "en" }).empty).toBe("noRank");
    expect(() => movementChart([], { locale: "en" })).toThrow(RangeError);
    expect(() => movementChart(ranks, { locale: "en", most: 0 })).toThrow(RangeError);
  });
});

test("names that look like markup, expressions or paths are drawn as they stand", async () => {
  const bad = `<img src=x>'"]+alert(1)\\`;
  const named = {
    ...plan,
    jurisdiction: { ...plan.jurisdiction, name: { zh: bad } },
    indicators: plan.indicators.map((one) => ({ ...one, name: { zh: bad }, unitOfMeasure: bad })),
  };
  const { asOf, flags } = assessment;
  const query = { indicator: "preschool.public_share", asOf };
  const all = [
    trajectoryChart(named, observations, query, { locale: "en", flags }),
    statusChart(assessment, named, { locale: "en", by: "place" }),
    bulletChart(assessment, named, { locale: "en" }),
  ];
  for (const { spec } of all) {
    const { svg, warnings } = await draw(spec);
    expect(warnings).toEqual([]);
    expect(svg).toContain("&lt;img src=x&gt;");
    expect(svg).not.toContain("<img");
    expect(JSON.stringify(spec)).not.toMatch(/"(expr|signal)":/);
  }
});

test("what breaks lines or turns the writing reaches no chart", () => {
  const bad = "甲\u001b乙\u202e丙\n丁";
  const named = {
    ...plan,
    jurisdiction: { ...plan.jurisdiction, name: { zh: bad } },
    indicators: plan.indicators.map((one) => ({ ...one, name: { zh: bad } })),
  };
  const { spec } = bulletChart(assessment, named, { locale: "zh-CN" });
  const texts: string[] = [];
  JSON.stringify(spec, (_, value: unknown) => {
    if (typeof value === "string") texts.push(value);
    return value;
  });
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what must not be there
  expect(texts.filter((text) => /[\u0000-\u001f\u202e]/.test(text))).toEqual([]);
  expect(texts).toContain("甲 乙 丙 丁 (2)");
});

describe("names for an axis", () => {
  test("are cut to their width, the number that tells them apart included", () => {
    expect(shortened(["一二三四五六", "一二三四五七", "一二"], 9)).toEqual([
      "一二三四…",
      "一二… (2)",
      "一二",
    ]);
    expect(shortened(["甲", "甲 (2)", "甲"], 20)).toEqual(["甲", "甲 (2)", "甲 (3)"]);
  });
});

describe("display", () => {
  const chart = zh.bullet as Chart;
  test("the Deno kernel is given Vega-Lite with the table beside it; Node prints the table", () => {
    const shown = display(chart, { locale: "zh-CN" });
    const hooks = shown as unknown as Record<symbol, () => Record<string, unknown>>;
    const bundle = hooks[Symbol.for("Jupyter.display")]?.() ?? {};
    expect(bundle["application/vnd.vegalite.v5+json"]).toEqual(chart.spec);
    expect(bundle["text/html"]).toBe(toHtml(chart.table));
    expect(inspect(shown)).toBe(toText(chart.table));
    expect(shown).toEqual(chart);
  });
});

interface Layer {
  readonly mark: { readonly type: string; readonly color?: string; readonly height?: number };
  readonly data: { readonly values: readonly Readonly<Record<string, unknown>>[] };
}

function layersOf(chart: Chart | undefined): readonly Layer[] {
  return (chart?.spec.layer ?? []) as readonly Layer[];
}

/** Where marks of a kind stand from above; with a field, only those of data that have it. */
function ys(view: Drawn["view"], kind: string, field?: string): readonly number[] {
  return marksOf(view, kind)
    .filter(({ datum }) => field === undefined || field in datum)
    .map(({ y }) => y ?? 0);
}
