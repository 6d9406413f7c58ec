import {
  actionFlagsOf,
  compileRules,
  type Flag,
  type RuleTrace,
  standardRules,
} from "../../src/flag/index.js";
import type { DataElement, Indicator, Observation, Plan } from "../../src/model/index.js";
import { type Asked, flagsOn, rule, tracesOn } from "../flag/support.js";
import { planOf, target, yearly } from "../judge/support.js";

/** A flag or the trace of a rule, with the plan that it is about. All figures are fictional. */
export interface FlagCase<T> {
  readonly id: string;
  readonly plan: Plan;
  readonly what: T;
}

const linear = { kind: "linear", stated: true } as const;
const rising: Given = {
  name: { zh: "普惠性幼儿园覆盖率", en: "Coverage of inclusive kindergartens" },
  baseline: { value: "50", period: "2022" },
  trajectory: linear,
  targets: [target("atLeast", "100")],
  lead: "education_bureau",
};
const floor: Given = { ...rising, targets: [target("atLeast", "22", { holds: "everyPeriod" })] };
const event: Given = {
  name: { zh: "通过省级评估", en: "Provincial evaluation passed" },
  unitOfMeasure: undefined,
  targets: [target("achieved")],
  lead: "education_bureau",
};

type Given = Partial<Indicator> & Pick<Indicator, "targets">;

const units = [
  { id: "education_bureau", name: { zh: "市教育局", en: "Education Bureau" }, kind: "government" },
] as const;
const places = [{ id: "east", name: { zh: "东镇", en: "East Town" } }];
const planWith = (given: Given) => planOf(given, { units, places });

function flags(id: string, given: Given, rows: readonly Observation[], asOf: string, asked: Asked = {}) {
  const plan = planWith(given);
  return flagsOn(plan, rows, asOf, asked).map(
    (what): FlagCase<Flag> => ({ id: `${id}: ${what.rule}`, plan, what }),
  );
}

function traces(id: string, given: Given, rows: readonly Observation[], asOf: string, asked: Asked = {}) {
  const plan = planWith(given);
  return tracesOn(plan, rows, asOf, asked).map(
    (what): FlagCase<RuleTrace> => ({ id: `${id}: ${what.rule}`, plan, what }),
  );
}

/** 86.2 % of 16,750 children where the document asks 90 % of the year: 15,075 - 14,438 = 637 are lacking. */
function lacking(): readonly FlagCase<Flag>[] {
  const given: Given = {
    ...rising,
    decimals: 1,
    formula: "100 * covered / all",
    milestones: [target("atLeast", "90", { due: "2025" })],
  };
  const elements = ["covered", "all"].map((id) => ({
    id,
    name: { zh: id },
    unitOfMeasure: "人",
    timing: "snapshot" as const,
    calendar: "calendar" as const,
    whole: true,
  }));
  const plan = planOf(given, { units, elements });
  const rows = Object.entries({ covered: 14_438, all: 16_750 }).map(([of, value]) => ({
    of,
    place: "999999",
    period: "2025",
    value,
    reportedOn: "2026-03-01",
  }));
  return flagsOn(plan, rows, "2026-06-01", only("slightly_behind")).map((what) => ({
    id: `a milestone, in children: ${what.rule}`,
    plan,
    what,
  }));
}

/** 31 of 70 schools by June: 44.3 % beside 50.0 %, 5.7 points behind; 31/35 = 0.886. */
function yearToDate(): readonly FlagCase<Flag>[] {
  const given: Given = {
    name: { zh: "新建学校", en: "New schools" },
    unitOfMeasure: "所",
    frequency: "month",
    formula: "schools.new",
    trajectory: { kind: "timeProgress", stated: true },
    targets: [target("atLeast", "70", { due: "2024" })],
    lead: "education_bureau",
  };
  const element: DataElement = {
    id: "schools.new",
    name: { zh: "新建学校数" },
    unitOfMeasure: "所",
    timing: "overPeriod",
    calendar: "calendar",
    accumulation: "yearToDate",
  };
  const plan = planOf(given, { units, elements: [element] });
  const rows = [
    { of: "schools.new", place: "999999", period: "2024-01..06", value: 31, reportedOn: "2024-07-05" },
  ];
  return flagsOn(plan, rows, "2024-07-10", only("slightly_behind")).map((what) => ({
    id: `year to date: ${what.rule}`,
    plan,
    what,
  }));
}

const only = (id: string) => ({ rules: standardRules.filter((one) => one.id === id) });
const twice = yearly({ 2023: "55", 2024: "57" });
const [report] = yearly({ 2024: "90" });
const conflict = [report, { ...report, value: "40", source: "另一单位" }] as readonly Observation[];
const waiver = {
  rule: "off_track",
  indicator: "x",
  place: "999999",
  reason: "学校迁建",
  approver: "市政府",
  until: "2025-12-31",
};

const actionWaiver = {
  rule: "action_blocked",
  action: "one_town",
  place: "999999",
  reason: "规划调整",
  approver: "市政府",
  until: "2026-06-30",
};

function actionFlags(): readonly FlagCase<Flag>[] {
  const source = { section: "三、重点任务", words: "一镇一园一策" };
  const actions = [
    { id: "one_town", title: { zh: "一镇一园一策", en: "One plan for each town" }, due: "2025", source },
  ];
  const task = {
    number: 1,
    title: { zh: "扩大学前教育" },
    goals: [],
    supporting: [],
    indicators: ["x"],
    source,
  };
  const tasks = [{ ...task, lead: "education_bureau", actions }];
  const plan = planOf(rising, { units, tasks });
  const reports = [{ action: "one_town", state: "blocked", reportedOn: "2026-01-10" }] as const;
  return actionFlagsOf(compileRules(standardRules, plan), plan, reports, "2026-02-01", [actionWaiver]).map(
    (what) => ({
      id: `action: ${what.rule}`,
      plan,
      what,
    }),
  );
}

/** Flags of the standard rules, and of rules of the county's own. */
export const flagCases: readonly FlagCase<Flag>[] = [
  ...flags("behind twice", rising, twice, "2025-06-01"),
  ...flags("waived", rising, twice, "2025-06-01", { ...only("off_track"), waivers: [waiver] }),
  ...flags("a gap of its own", rising, twice, "2025-06-01", { rules: [rule("gap > 10")] }),
  ...flags("an improvement", rising, twice, "2025-06-01", {
    rules: [rule("improvement < 5 and attainment < 0.5 and previous(status) == status")],
  }),
  ...flags("reversing", rising, yearly({ 2024: "48" }), "2025-06-01", only("reversing")),
  ...flags("missed", rising, yearly({ 2027: "99.96" }), "2028-06-01", only("target_missed")),
  ...flags("floor", floor, yearly({ 2024: "20.1" }), "2025-06-01", only("floor_or_ceiling_broken")),
  ...flags("event", event, yearly({ 2027: false }), "2028-06-01", only("target_missed")),
  ...flags("an assumed path", { ...rising, trajectory: undefined }, twice, "2025-06-01", {
    ...only("off_track"),
    options: { assume: { path: "linear" } },
  }),
  ...flags("slipped", rising, yearly({ 2024: "100", 2025: "95" }), "2026-06-01", only("slipped_after_met")),
  ...flags("met early", rising, yearly({ 2024: "100" }), "2025-06-01", { rules: [rule("value > 90")] }),
  // From 50 to 48 and 45: 2 down, then 3; the better of the two years was a loss of 2.
  ...flags("a decline", rising, yearly({ 2023: "48", 2024: "45" }), "2025-06-01", {
    rules: [rule("improvement < 0 and bestYearlyImprovement < 0")],
  }),
  // The milestone of 2026 is 90, and 95 is 5 beyond it two years before: 2.5 a year.
  ...flags(
    "to spare",
    { ...rising, milestones: [target("atLeast", "90", { due: "2026" })] },
    yearly({ 2024: "95" }),
    "2025-06-01",
    { rules: [rule("yearlyImprovementNeeded < 0")] },
  ),
  // The target is due at the end of 2027, 152 days before 31 May 2028: 31 + 29 + 31 + 30 + 31.
  ...flags("past the end", rising, yearly({ 2027: "99" }), "2028-05-31", { rules: [rule("daysToDue < 0")] }),
  ...lacking(),
  ...yearToDate(),
  ...flags("no data", rising, [], "2025-06-01", only("no_data")),
  ...flags("never reported", rising, [], "2026-06-01", only("no_data")),
  ...flags("stale", rising, yearly({ 2022: "52" }), "2024-06-01", only("stale")),
  ...flags("conflicting", rising, conflict, "2025-06-01", only("conflicting")),
  ...flags(
    "a place",
    rising,
    [...yearly({ 2024: "90" }), ...yearly({ 2024: "70" }).map((row) => ({ ...row, place: "east" }))],
    "2025-06-01",
    {
      place: "east",
      rules: [
        rule("gapToWhole > 10", {
          id: "behind_whole",
          title: { zh: "明显低于全县水平", en: "Far behind the whole" },
        }),
      ],
    },
  ),
  ...actionFlags(),
];

/** Traces of rules that raised a flag, and of rules that did not. */
export const traceCases: readonly FlagCase<RuleTrace>[] = [
  ...traces("fired", rising, twice, "2025-06-01", only("behind_twice")),
  ...traces("not true", rising, twice, "2025-06-01", only("target_missed")),
  ...traces("too short", rising, yearly({ 2023: "60", 2024: "57" }), "2025-06-01", only("behind_twice")),
  ...traces("missing", rising, [], "2025-06-01", only("off_track")),
  ...traces("missing before", rising, yearly({ 2024: "57" }), "2025-06-01", only("behind_twice")),
  ...traces("out of scope", rising, twice, "2025-06-01", {
    rules: [rule("gap > 10", { only: { places: ["east"] } })],
  }),
  ...traces("nothing due", rising, [], "2023-02-01", only("off_track")),
  ...traces("ahead", rising, yearly({ 2024: "80" }), "2025-06-01", { rules: [rule("gap > 0")] }),
  ...traces("met before", rising, yearly({ 2024: "100", 2025: "100" }), "2026-06-01", {
    rules: [rule('previous(status) != "met"')],
  }),
  ...traces("as of", rising, twice, "2025-06-01", { rules: [rule("neverReported")] }),
];
