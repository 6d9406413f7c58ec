import { indexObservations } from "../../src/dataset/index.js";
import {
  type Comparison,
  caseOf,
  compareCase,
  framesOf,
  type JudgeOptions,
  schemes,
  type Verdict,
} from "../../src/judge/index.js";
import type { DataElement, Indicator, Observation, Plan, Target } from "../../src/model/index.js";
import { planOf, target, verdictOn, yearly } from "../judge/support.js";

/** A verdict to be told, with the plan that it is about. All figures are fictional. */
export interface VerdictCase {
  readonly id: string;
  readonly plan: Plan;
  readonly verdict: Verdict;
}

const linear = { kind: "linear", stated: true } as const;
const from = (value: string) => ({ baseline: { value, period: "2022" } }) as const;
const least = (value: string, more?: Partial<Target>) => ({ targets: [target("atLeast", value, more)] });
const named = (zh: string, en: string) => ({ name: { zh, en } });
const coverage = named("普惠性幼儿园覆盖率", "Coverage of inclusive kindergartens");
const places = [
  { id: "east", name: { zh: "东镇", en: "East Town" } },
  { id: "west", name: { zh: "西镇", en: "West Town" } },
];

type Given = Partial<Indicator> & Pick<Indicator, "targets">;
type Values = Readonly<Record<string, string | boolean>>;

function reported(
  id: string,
  given: Given,
  values: Values,
  asOf: string,
  options?: JudgeOptions,
): VerdictCase {
  const plan = planOf({ ...coverage, ...given }, { places });
  const verdict = verdictOn(plan, yearly(values), asOf, options);
  if (verdict === undefined) throw new Error(id);
  return { id, plan, verdict };
}

function count(id: string, zh: string, more: Partial<DataElement> = {}): DataElement {
  const when = { timing: "snapshot", calendar: "school" } as const;
  return {
    id,
    name: { zh, en: id.replaceAll(".", " ") },
    unitOfMeasure: "人",
    ...when,
    whole: true,
    ...more,
  };
}

const children = [count("children.covered", "普惠性幼儿园在园幼儿数"), count("children.all", "在园幼儿数")];
const twoDefinitions = children.map((one) => ({
  ...one,
  rollUp: "sum" as const,
  definitions: ["2021", "2024"].map((version) => ({ version, from: `${version}-01-01`, words: version })),
}));
const ratio = { formula: "100 * children.covered / children.all", frequency: "schoolYear" } as const;

const counts = (covered: string | undefined, all = "24500"): readonly Observation[] =>
  [
    { of: "children.covered", value: covered, source: "市教育局" },
    { of: "children.all", value: all, source: "市教育局" },
  ].flatMap(({ value, ...rest }) =>
    value === undefined
      ? []
      : [{ ...rest, value, place: "999999", period: "2024/25", reportedOn: "2024-10-20" }],
  );

function counted(
  id: string,
  given: Given,
  rows: readonly Observation[],
  asOf = "2025-01-04",
  elements: readonly DataElement[] = children,
): VerdictCase {
  const plan = planOf({ ...coverage, ...ratio, ...given }, { elements, places });
  const verdict = verdictOn(plan, rows, asOf);
  if (verdict === undefined) throw new Error(id);
  return { id, plan, verdict };
}

const schools: Given = {
  ...named("新建学校", "New schools"),
  unitOfMeasure: "所",
  frequency: "month",
  formula: "schools.new",
  trajectory: { kind: "timeProgress", stated: true },
  targets: [target("atLeast", "70", { due: "2024" })],
};
const newSchools = count("schools.new", "新建学校数", {
  unitOfMeasure: "所",
  timing: "overPeriod",
  calendar: "calendar",
  accumulation: "yearToDate",
});

function built(id: string, value: string, period = "2024-01..06"): VerdictCase {
  const rows = [{ of: "schools.new", place: "999999", period, value, reportedOn: "2024-07-05" }];
  return counted(id, schools, rows, "2024-07-10", [newSchools]);
}

const places9360: Given = {
  ...named("新增学位", "New school places"),
  unitOfMeasure: "个",
  trajectory: { kind: "even", stated: true },
  ...least("9360"),
};
const revised: Given = {
  ...places9360,
  revisions: [
    {
      issued: "2025-06-01",
      effective: "2025",
      document: "调整文件(虚构)",
      reason: "出生人口减少",
      targets: [target("atLeast", "6000")],
    },
  ],
};
const coefficient: Given = {
  ...named("校际优质均衡系数", "Coefficient between schools"),
  unitOfMeasure: undefined,
  targets: [target("atMost", "0.25", { holds: "everyPeriod" })],
};
const event: Given = {
  ...named("通过省级评估", "Provincial evaluation passed"),
  unitOfMeasure: undefined,
  targets: [target("achieved")],
};
const courses: Given = {
  ...named("社区课程", "Community courses"),
  unitOfMeasure: "门",
  direction: "up",
  targets: [target("about", "20")],
};
const yearMarks: Given = {
  ...named("社会消费品零售额增速", "Growth of retail sales"),
  ...from("8.4"),
  milestones: [target("atLeast", "8.9", { due: "2024" })],
  ...least("8.3"),
};

/** The cases: every status and every reason, for shares, counts, coefficients, events and years to date. */
export const verdictCases: readonly VerdictCase[] = [
  counted("share, nothing expected yet", least("95"), counts("22638")),
  counted("share, met early", least("90"), counts("22638")),
  counted("share, close to the target", { ...least("95"), decimals: 1 }, counts("23274")),
  counted("share, a floor broken", least("95", { holds: "everyPeriod" }), counts("23000")),
  counted(
    "share, a ceiling broken",
    { targets: [target("atMost", "90", { holds: "everyPeriod" })] },
    counts("22638"),
  ),
  reported(
    "on track",
    { ...least("100"), ...from("50"), trajectory: linear },
    { 2024: "71.5" },
    "2025-06-01",
  ),
  reported(
    "slightly behind",
    { ...least("100"), ...from("0"), trajectory: linear },
    { 2024: "34" },
    "2025-06-01",
  ),
  reported(
    "off track",
    { ...least("100"), ...from("0"), trajectory: linear },
    { 2024: "33.99" },
    "2025-06-01",
  ),
  reported(
    "reversing",
    { ...least("100"), ...from("50"), trajectory: linear },
    { 2024: "48.2" },
    "2025-06-01",
  ),
  reported("not due, since the baseline", { ...least("100"), ...from("50") }, { 2024: "48.2" }, "2025-06-01"),
  reported("an assumed path", { ...least("100"), ...from("0") }, { 2024: "30" }, "2025-06-01", {
    assume: { path: "linear" },
  }),
  reported("met when due", least("95"), { 2027: "95.4" }, "2028-06-01"),
  reported("missed by little", { ...least("95"), decimals: 1 }, { 2027: "94.96" }, "2028-06-01"),
  reported(
    "missed, though strictly equal",
    { targets: [target("moreThan", "5.55")] },
    { 2027: "5.55" },
    "2028-06-01",
  ),
  reported("met once rounded", least("95"), { 2027: "94.96" }, "2028-06-01", { roundedComparison: true }),
  reported(
    "below a strict ceiling",
    { targets: [target("lessThan", "3.5", { holds: "everyPeriod" })] },
    { 2024: "1.16" },
    "2025-06-01",
  ),
  reported(
    "inside a range",
    { targets: [target("between", "80", { upper: "90" })] },
    { 2027: "90" },
    "2028-06-01",
  ),
  reported(
    "outside a range",
    { targets: [target("between", "80", { upper: "90" })] },
    { 2027: "90.1" },
    "2028-06-01",
  ),
  reported("equal", { targets: [target("equalTo", "95")] }, { 2027: "95" }, "2028-06-01"),
  reported("not equal", { targets: [target("equalTo", "95")] }, { 2027: "95.1" }, "2028-06-01"),
  reported("year and whole way", { ...yearMarks, ...least("9.5") }, { 2024: "9" }, "2025-06-01"),
  reported("year behind, met early", { ...yearMarks, ...least("8.3") }, { 2024: "8.8" }, "2025-06-01"),
  reported(
    "year met, far from the target",
    { milestones: [target("atLeast", "30", { due: "2024" })], ...least("100"), ...from("0") },
    { 2024: "29" },
    "2025-06-01",
  ),
  reported("count along even steps", places9360, { 2024: "3744" }, "2025-06-01"),
  reported("count behind, revised", revised, { 2023: "1872", 2024: "2400", 2025: "3599" }, "2026-06-01"),
  built("year to date, ahead", "38"),
  built("year to date, behind", "31"),
  built("year to date, level", "35"),
  reported("coefficient kept", coefficient, { 2024: "0.2419" }, "2025-06-01"),
  reported("coefficient broken", coefficient, { 2024: "0.2503" }, "2025-06-01"),
  reported("courses above about", courses, { 2027: "25" }, "2028-06-01"),
  reported("courses without a tolerance", courses, { 2027: "18" }, "2028-06-01"),
  reported(
    "courses within the tolerance",
    { ...courses, targets: [target("about", "20", { tolerance: "2" })] },
    { 2027: "18" },
    "2028-06-01",
  ),
  reported("event not due", event, {}, "2026-06-01"),
  reported("event not achieved so far", event, { 2024: false }, "2026-06-01"),
  reported("event achieved early", event, { 2024: true }, "2026-06-01"),
  reported("event achieved when due", event, { 2027: true }, "2028-06-01"),
  reported("event missed", event, { 2027: false }, "2028-06-01"),
  reported("event too late", event, { 2028: true }, "2029-06-01"),
  reported("event awaited", event, { 2026: false }, "2028-04-29"),
  reported("event never told", event, { 2026: false }, "2028-04-30"),
  reported("nothing due yet", least("95"), {}, "2023-03-01"),
  reported("due period awaited", least("95"), { 2026: "92" }, "2028-03-01"),
  reported("nothing reported", least("95"), {}, "2025-06-01"),
  reported("due period never reported", least("95"), { 2026: "92" }, "2028-06-01"),
  reported("stale", least("95"), { 2022: "92.4" }, "2024-05-01"),
  counted("incomplete", least("95"), counts(undefined), "2025-01-05"),
  counted("not computable", least("95"), counts("22638", "0"), "2025-01-05"),
  counted("not applicable", least("95"), counts("0", "0"), "2025-01-05"),
  reported("no baseline", { ...least("100"), trajectory: linear }, { 2024: "40" }, "2025-06-01"),
  reported(
    "path without a value",
    { ...least("100"), ...from("0"), trajectory: { kind: "compound", stated: true } },
    { 2024: "40" },
    "2025-06-01",
  ),
  counted("conflicting", least("95"), [
    ...counts("23000"),
    {
      of: "children.covered",
      place: "999999",
      period: "2024/25",
      value: "23500",
      reportedOn: "2024-10-20",
      source: "市统计局",
    },
  ]),
  bySchool(),
  components("components of which each has to hold", "each", ["0.42", "0.58", "0.52"]),
  components("components of which the mean counts", "mean", ["0.42", "0.58", "0.52"]),
  components("components of which one is missing", "each", ["0.42", undefined, "0.52"]),
  counted(
    "counted by two definitions",
    { ...least("95"), frequency: "schoolYear" },
    [
      ...counts("22638"),
      { of: "children.covered", value: "600", place: "east", definition: "2021" },
      { of: "children.covered", value: "700", place: "west", definition: "2024" },
    ]
      .map((row) => ({ ...row, period: "2024/25", reportedOn: "2024-10-20" }))
      .slice(1),
    "2025-01-05",
    twoDefinitions,
  ),
  reported("by a scheme", places9360, { 2024: "2808" }, "2025-06-01", { scheme: schemes.yinchuan }),
  reported("in the gap of a scheme", places9360, { 2024: "3743" }, "2025-06-01", {
    scheme: schemes.yinchuan,
  }),
  reported(
    "a second opinion",
    { ...least("100"), ...from("50"), trajectory: linear },
    { 2024: "69" },
    "2025-06-01",
    {
      opinions: [schemes.wuhan, schemes.within15],
    },
  ),
  reported(
    "words, and a path that no document states",
    {
      ...from("50"),
      trajectory: { kind: "linear", stated: false },
      ...least("100", {
        aspirational: true,
        source: { section: "二、主要目标", item: "(一)学前教育", words: "力争达100%" },
      }),
    },
    { 2022: "50", 2023: "55", 2024: "60" },
    "2025-06-01",
  ),
];

/** Coefficients that are reported one by one, under a ceiling of 0.50. */
function components(
  id: string,
  combine: "each" | "mean",
  values: readonly (string | undefined)[],
): VerdictCase {
  const of = [
    { id: "a", name: { zh: "高于规定学历教师差异系数", en: "Teachers" } },
    { id: "b", name: { zh: "生均教学及辅助用房差异系数", en: "Floor area" } },
    { id: "c", name: { zh: "生均仪器设备值差异系数", en: "Equipment" } },
  ];
  const given: Given = {
    ...coefficient,
    direction: "down",
    targets: [target("atMost", "0.50", { holds: "everyPeriod" })],
    components: { combine, of },
  };
  const rows = values.flatMap((value, i) => {
    const { id: name = "" } = of[i] ?? {};
    return value === undefined
      ? []
      : [{ of: name, place: "999999", period: "2024", value, reportedOn: "2025-03-01" }];
  });
  return counted(id, { ...given, formula: undefined, frequency: "year" }, rows, "2025-06-01", []);
}

/** A sum over schools: one figure for each. */
function bySchool(): VerdictCase {
  const pupils = count("pupils.by_school", "在校生数", { breakdown: "school", rollUp: "union" });
  const given = {
    ...named("在校生", "Pupils"),
    unitOfMeasure: "人",
    formula: "sum(pupils.by_school)",
    ...least("1200"),
  };
  const rows = ["一小", "二小", "三小"].map((key, i) => ({
    of: "pupils.by_school",
    place: "999999",
    period: "2024/25",
    key,
    value: String(300 + i),
    reportedOn: "2024-10-20",
  }));
  return counted("by school", { ...given, frequency: "schoolYear" }, rows, "2025-01-04", [pupils]);
}

/** A place without a target beside the jurisdiction. */
function compared(id: string, given: Given, rows: readonly Observation[], elements: readonly DataElement[]) {
  const plan = planOf({ ...coverage, ...given }, { places, elements });
  const frame = framesOf(plan).get("x");
  const { data } = indexObservations(plan, rows);
  if (frame === undefined) throw new Error(id);
  const at = (place: string) => caseOf(plan, data, frame, { place, asOf: "2025-01-04" }, {});
  const comparison = compareCase(at("east"), at("999999"));
  if (comparison === undefined) throw new Error(id);
  return { id, plan, comparison };
}

const both = (east: string): readonly Observation[] => [
  ...counts("22638"),
  ...counts(east, "2000").map((row) => ({ ...row, place: "east" })),
];

/** Comparisons: a place behind the whole, ahead of it, and with nothing to stand beside. */
export const comparisonCases: readonly {
  readonly id: string;
  readonly plan: Plan;
  readonly comparison: Comparison;
}[] = [
  compared("behind", { ...ratio, ...least("95") }, both("1780"), children),
  compared("ahead", { ...ratio, ...least("95") }, both("1960"), children),
  compared("alone", { ...ratio, ...least("95") }, both("1960").slice(2), children),
];
