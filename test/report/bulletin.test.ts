import { describe, expect, test } from "vitest";
import { type Assessment, assess, compareAssessments } from "../../src/assess/index.js";
import { bulletin, indicatorTable, tableOf, toText } from "../../src/report/index.js";
import { indicator, smallPlan, target } from "../support/small-plan.js";
import { plan, standingsAt } from "./city.js";

const partOf = (of: ReturnType<typeof bulletin>, name: string) =>
  of.sections.find(({ part }) => part === name);

describe("示例数据(虚构): the year is behind and the whole way is not", () => {
  // From 97.67 down to 86 by 2027, 90 of them in 2025; 88 are there: 2 points below 90, and 86 is kept already.
  const small = smallPlan({
    indicators: [
      indicator({
        baseline: { value: "97.67", period: "2022" },
        milestones: [target({ value: "90", due: "2025" })],
        targets: [target({ value: "86" })],
      }),
    ],
  });
  const at = { place: "999999", period: "2025/26", reportedOn: "2025-12-10" };
  const rows = [
    { of: "children.covered", ...at, value: 88 },
    { of: "children.all", ...at, value: 100 },
  ];
  const judged = assess(small, rows, { asOf: "2026-05-31" });

  test("it is listed among what is behind, as the headline counts it", () => {
    const [{ annual, final }] = judged.verdicts as readonly [(typeof judged.verdicts)[number]];
    expect([annual?.status, final.status]).toEqual(["slightlyBehind", "met"]);
    const of = bulletin(judged, { locale: "zh-CN", plan: small });
    expect(of.sections[0]?.items[0]?.text).toBe("有当年年度目标的1项中:略滞后1项。");
    expect(partOf(of, "behind")).toMatchObject({
      lead: "共1项(其中1项仅年度进度滞后),按严重程度排列如下。",
      count: 1,
      items: [{ about: { indicator: "coverage" }, notes: ["牵头单位:市教育局"] }],
    });
    expect(partOf(of, "behind")?.items[0]?.text).toContain("差2个百分点");
  });

  test("the gap in the tables is called one of the year", () => {
    for (const table of [
      indicatorTable(judged, small, { locale: "zh-CN" }),
      tableOf(judged, { locale: "zh-CN", plan: small }),
    ])
      expect(toText(table)).toContain("年度差2个百分点");
    expect(toText(tableOf(judged, { locale: "en", plan: small }))).toContain(
      "2 percentage points short for the year",
    );
  });
});

describe("示例数据(虚构): the year alone fell behind, or came back", () => {
  // 95 of each year: 90 of 2024 and of 2027 are kept, 100 of 2025 are not.
  const small = smallPlan({
    indicators: [
      indicator({
        unitOfMeasure: "分",
        frequency: "year",
        milestones: [target({ value: "90", due: "2024" }), target({ value: "100", due: "2025" })],
        targets: [target({ value: "90" })],
      }),
    ],
  });
  const rows = ["2024", "2025"].map((period) => ({
    of: "coverage",
    place: "999999",
    period,
    value: "95",
    reportedOn: `${Number(period) + 1}-01-10`,
  }));
  const [first, second] = ["2025-05-31", "2026-05-31"].map((asOf) => assess(small, rows, { asOf })) as [
    Assessment,
    Assessment,
  ];

  test("the change is one of the year", () => {
    expect([first, second].map(({ verdicts: [one] }) => [one?.annual?.status, one?.final.status])).toEqual([
      ["met", "met"],
      ["slightlyBehind", "met"],
    ]);
    const ids = { indicator: "coverage", place: "999999", horizon: "annual" };
    expect(compareAssessments(first, second)).toEqual([
      { ...ids, change: "newlyOffTrack", because: "newData", before: "met", after: "slightlyBehind" },
    ]);
    expect(compareAssessments(second, first)).toMatchObject([
      { ...ids, change: "recovered", before: "slightlyBehind", after: "met" },
    ]);
  });

  test("a year without a target of its own before it is no verdict that appeared", () => {
    const without = {
      ...first,
      verdicts: first.verdicts.map(({ annual: _, ...verdict }) => verdict),
    };
    expect(compareAssessments(without, second).map(({ change }) => change)).toEqual(["newlyOffTrack"]);
  });

  test("the bulletin tells it in both languages", () => {
    const told = (locale: "zh-CN" | "en") => {
      const of = bulletin(second, { locale, plan: small, since: first });
      return [of.sections[0]?.items.at(-1)?.text, partOf(of, "new")?.items[0]?.text];
    };
    expect(told("zh-CN")).toEqual([
      "与2025年5月31日相比,新增滞后1项。",
      "新增滞后:覆盖率年度由完成转为略滞后(有新一期数据)",
    ]);
    expect(told("en")).toEqual([
      "Since 31 May 2025: 1 newly behind.",
      "Newly behind: Coverage: met → slightly behind for the year (a newer period was reported)",
    ]);
  });
});

test("where nothing was judged nothing is said of what is behind or can be judged", () => {
  const of = bulletin(standingsAt([]), { locale: "zh-CN", plan });
  expect(of.sections.map(({ part, lead }) => [part, lead])).toEqual([
    ["headline", "截至2026年5月31日,没有可研判的指标。"],
  ]);
});

describe("what changed", () => {
  const before = standingsAt(
    [
      ["999999", "places.primary", "onTrack"],
      ["999999", "places.junior", "slightlyBehind"],
      ["999999", "places.senior", "offTrack"],
      ["999999", "preschool.public_share", "undetermined"],
      ["999999", "senior.academic_schools", "notDue"],
    ],
    "2025-05-31",
  );
  const after = standingsAt([
    ["999999", "places.primary", "slightlyBehind"],
    ["999999", "places.junior", "missed"],
    ["999999", "places.senior", "slightlyBehind"],
    ["999999", "preschool.public_share", "onTrack"],
    ["999999", "senior.academic_schools", "met"],
  ]);
  const of = bulletin(after, { locale: "zh-CN", plan, since: before });

  test("a part tells of what its heading names, and a first judgement is no improvement", () => {
    expect(of.sections[0]?.items.at(-1)?.text).toBe(
      "与2025年5月31日相比,新增滞后1项、进一步滞后1项、有所好转1项、新达到目标1项、新作出研判1项。",
    );
    expect(["new", "recovered", "other"].map((part) => partOf(of, part)?.lead)).toEqual([
      "共2项:新增滞后1项、进一步滞后1项。",
      "共1项:有所好转1项。",
      "共2项:新达到目标1项、新作出研判1项。",
    ]);
  });

  test("the sentence stands once: where another part tells it, only the change is told", () => {
    expect(partOf(of, "new")?.items.map(({ text, notes }) => [text, notes.length])).toEqual([
      ["新增滞后:新增小学学位由符合预期转为略滞后(随时间推移)", 0],
      ["进一步滞后:新增初中学位由略滞后转为未完成(随时间推移)", 0],
    ]);
    expect(partOf(of, "other")?.items.map(({ notes }) => notes.at(-1))).toEqual([
      "牵头单位:市教育局",
      "牵头单位:市教育局",
    ]);
  });

  test("nothing changed", () =>
    expect(bulletin(after, { locale: "en", plan, since: after }).sections[0]?.items.at(-1)?.text).toBe(
      "Nothing changed since 31 May 2026.",
    ));
});

describe("of very many entries the first are listed, and all are counted", () => {
  const many = standingsAt(
    Array.from({ length: 90 }, (_, at) => [`p${at}`, "places.primary", "offTrack"] as const),
  );
  test.each([
    [undefined, 50],
    [3, 3],
    [90, 90],
  ])("at most %s: %i", (most, listed) => {
    const behind = partOf(bulletin(many, { locale: "zh-CN", plan, most }), "behind");
    expect([behind?.count, behind?.items.length]).toEqual([90, listed]);
    expect(behind?.lead).toBe(
      listed === 90 ? "共90项,按严重程度排列如下。" : `共90项,按严重程度排列如下,列出前${listed}项。`,
    );
  });
  test.each([0, -1, 1.5, Number.NaN])("refuses %s", (most) =>
    expect(() => bulletin(many, { locale: "zh-CN", plan, most })).toThrow(RangeError),
  );
});
