import type { JudgeOptions } from "../../src/judge/index.js";
import type { DataElement, Observation } from "../../src/model/index.js";
import type { Given } from "./support.js";
import { target } from "./support.js";

/** An edge case of judging, which docs/judging.md lists under the same id. */
export interface Edge {
  readonly id: string;
  readonly given: Given;
  readonly values: Readonly<Record<string, string>>;
  /** Figures of data elements, instead of yearly values of the indicator. */
  readonly rows?: readonly Observation[];
  /** 1 June after the last value when absent. */
  readonly asOf?: string;
  readonly options?: JudgeOptions;
  readonly final: string;
  readonly annual?: string;
  readonly expected?: string;
  readonly gap?: string;
  readonly attainment?: string;
  /** The arithmetic, by hand. */
  readonly why: string;
}

const linear = { kind: "linear", stated: true } as const;
const since = (value: string) => ({ value, period: "2022" });
const rising = { targets: [target("atLeast", "100")], trajectory: linear };

/** So many are to be done in 2024, counted month by month. */
const counts: Given = {
  targets: [target("atLeast", "70", { due: "2024" })],
  trajectory: { kind: "timeProgress", stated: true },
  frequency: "month",
  unitOfMeasure: "件",
  formula: "done",
};

const figure = (of: string, period: string, value: number): Observation => ({
  of,
  place: "999999",
  period,
  value,
});

/** So many in each month of 2024 up to one. */
function months(upTo: number, value: number, of = "done"): readonly Observation[] {
  const period = (i: number) => `2024-${String(i + 1).padStart(2, "0")}`;
  return Array.from({ length: upTo }, (_, i) => figure(of, period(i), value));
}

const count = (id: string, timing: DataElement["timing"]): DataElement => ({
  id,
  name: { zh: id },
  unitOfMeasure: "件",
  timing,
  calendar: "calendar",
});

/** What the figures are of. */
export const elements: readonly DataElement[] = [
  count("done", "overPeriod"),
  count("started", "overPeriod"),
  count("people", "snapshot"),
];

/** Statuses and figures by hand. */
export const edges: readonly Edge[] = [
  // where the way starts
  {
    id: "baseline-zero",
    given: { ...rising, baseline: since("0") },
    values: { 2024: "40" },
    final: "onTrack",
    expected: "40",
    gap: "0",
    attainment: "1",
    why: "0 + 100 × 2/5 = 40",
  },
  {
    id: "baseline-zero-slight",
    given: { ...rising, baseline: since("0") },
    values: { 2024: "34" },
    final: "slightlyBehind",
    gap: "6",
    attainment: "0.85",
    why: "34/40 = 0.85, the bound itself",
  },
  {
    id: "baseline-zero-off",
    given: { ...rising, baseline: since("0") },
    values: { 2024: "33.99" },
    final: "offTrack",
    attainment: "0.84975",
    why: "33.99/40",
  },
  {
    id: "no-baseline",
    given: rising,
    values: { 2024: "40" },
    final: "undetermined(noBaseline)",
    why: "a straight path from nowhere",
  },
  {
    id: "no-baseline-met",
    given: rising,
    values: { 2024: "100" },
    final: "met",
    why: "the target itself is satisfied, whatever the path",
  },
  {
    id: "at-the-baseline",
    given: { ...rising, baseline: since("0") },
    values: { 2022: "0" },
    asOf: "2023-06-01",
    final: "notDue",
    why: "nothing is expected of the year in which the way starts",
  },
  {
    id: "baseline-is-target",
    given: { targets: [target("atLeast", "95")], trajectory: linear, baseline: since("95") },
    values: { 2024: "94" },
    final: "reversing",
    expected: "95",
    gap: "1",
    why: "the path is flat; 94 is worse than the start",
  },
  {
    id: "baseline-is-target-material",
    given: { targets: [target("atLeast", "95")], trajectory: linear, baseline: since("95"), decimals: 0 },
    values: { 2024: "94" },
    final: "slightlyBehind",
    why: "published without decimals, one point is the least that matters",
  },
  {
    id: "reversing",
    given: { ...rising, baseline: since("50") },
    values: { 2024: "49" },
    final: "reversing",
    expected: "70",
    why: "below the start; 50 + 50 × 2/5 = 70",
  },
  {
    id: "not-reversing-at-start",
    given: { ...rising, baseline: since("50") },
    values: { 2024: "50" },
    final: "offTrack",
    attainment: "0",
    why: "no step made, none lost",
  },
  // targets that are odd
  {
    id: "target-worse",
    given: { targets: [target("atLeast", "86")], trajectory: linear, baseline: since("97.67") },
    values: { 2024: "90" },
    final: "met",
    why: "97.67 → 86 (海曙): 90 satisfies 86",
  },
  {
    id: "target-worse-off",
    given: { targets: [target("atLeast", "86")], trajectory: linear, baseline: since("97.67") },
    values: { 2024: "85" },
    final: "offTrack",
    expected: "93.002",
    gap: "8.002",
    why: "97.67 - 11.67 × 2/5 = 93.002; not reversing, for the path itself falls; 8.002 points are more than 5",
  },
  {
    id: "target-zero",
    given: { targets: [target("atMost", "0")], trajectory: linear, baseline: since("50") },
    values: { 2024: "33" },
    final: "slightlyBehind",
    expected: "30",
    attainment: "0.85",
    why: "(33 - 50) / (30 - 50) = 17/20",
  },
  {
    id: "target-zero-off",
    given: { targets: [target("atMost", "0")], trajectory: linear, baseline: since("50") },
    values: { 2024: "33.01" },
    final: "offTrack",
    why: "16.99/20 < 0.85",
  },
  {
    id: "zero-kept",
    given: { targets: [target("atMost", "0", { holds: "everyPeriod" })] },
    values: { 2024: "1" },
    final: "offTrack",
    gap: "1",
    why: "no share of 0; beyond the materiality",
  },
  {
    id: "zero-kept-material",
    given: { targets: [target("atMost", "0", { holds: "everyPeriod" })], materiality: "1" },
    values: { 2024: "1" },
    final: "slightlyBehind",
    why: "one is the least that matters here",
  },
  {
    id: "negative",
    given: { targets: [target("atLeast", "10")], trajectory: linear, baseline: since("-20") },
    values: { 2024: "-9.8" },
    final: "slightlyBehind",
    expected: "-8",
    attainment: "0.85",
    why: "-20 + 30 × 2/5 = -8; 10.2/12 = 0.85",
  },
  {
    id: "negative-off",
    given: { targets: [target("atLeast", "10")], trajectory: linear, baseline: since("-20") },
    values: { 2024: "-9.81" },
    final: "offTrack",
    why: "10.19/12 < 0.85",
  },
  {
    id: "strict-at-due",
    given: { targets: [target("moreThan", "5.55")] },
    values: { 2027: "5.55" },
    final: "missed",
    gap: "0",
    why: "more than 5.55 is not 5.55",
  },
  {
    id: "strict-on-the-way",
    given: {
      targets: [target("moreThan", "10")],
      trajectory: linear,
      baseline: since("5"),
      unitOfMeasure: "个",
    },
    values: { 2024: "7" },
    final: "onTrack",
    expected: "7",
    why: "5 + 5 × 2/5 = 7: on the way, on the path is enough",
  },
  {
    id: "full-value",
    given: { targets: [target("atLeast", "95")] },
    values: { 2027: "94.96" },
    final: "missed",
    gap: "0.04",
    why: "full values are compared: 94.96 < 95",
  },
  {
    id: "rounded-value",
    given: { targets: [target("atLeast", "95")] },
    values: { 2027: "94.96" },
    options: { roundedComparison: true },
    final: "met",
    gap: "0.04",
    why: "rounded to the digits of 95 it is 95",
  },
  {
    id: "rounded-not-enough",
    given: { targets: [target("atLeast", "95.0")] },
    values: { 2027: "94.94" },
    options: { roundedComparison: true },
    final: "missed",
    why: "94.94 → 94.9 < 95.0",
  },
  {
    id: "between-inside",
    given: { targets: [target("between", "40", { upper: "60" })] },
    values: { 2027: "60" },
    final: "met",
    gap: "0",
    why: "both ends belong to it",
  },
  {
    id: "between-outside",
    given: { targets: [target("between", "40", { upper: "60" })] },
    values: { 2027: "60.1" },
    final: "missed",
    gap: "0.1",
    why: "0.1 above the upper end",
  },
  {
    id: "equal",
    given: { targets: [target("equalTo", "1")] },
    values: { 2027: "2" },
    final: "missed",
    gap: "1",
    why: "neither more nor less",
  },
  {
    id: "about-above",
    given: { targets: [target("about", "20")], direction: "up" },
    values: { 2027: "25" },
    final: "met",
    why: "only the bad side counts (25 meets 20门左右)",
  },
  {
    id: "about-below",
    given: { targets: [target("about", "20")], direction: "up" },
    values: { 2027: "19" },
    final: "undetermined(noTolerance)",
    why: "no document says how much 左右 is",
  },
  {
    id: "about-tolerance",
    given: { targets: [target("about", "20", { tolerance: "2" })], direction: "up" },
    values: { 2027: "18" },
    final: "met",
    why: "20 - 2 = 18",
  },
  {
    id: "about-tolerance-missed",
    given: { targets: [target("about", "20", { tolerance: "2" })], direction: "up" },
    values: { 2027: "17" },
    final: "missed",
    why: "17 < 18",
  },
  // floors and ceilings
  {
    id: "ceiling-from-start",
    given: { targets: [target("lessThan", "3.5", { holds: "everyPeriod" })], baseline: since("1.16") },
    values: { 2024: "1.2" },
    final: "onTrack",
    why: "1.16 and <3.5 (慈溪): kept, though worse than the start",
  },
  {
    id: "ceiling-by-due",
    given: { targets: [target("lessThan", "3.5")], baseline: since("1.16") },
    values: { 2024: "1.2" },
    final: "met",
    why: "to be reached, and reached: met early",
  },
  {
    id: "floor-slight",
    given: { targets: [target("atLeast", "22", { holds: "everyPeriod" })] },
    values: { 2024: "21.9" },
    final: "slightlyBehind",
    gap: "0.1",
    why: "1 - 0.1/22 > 0.85 and 0.1 ≤ 5 points",
  },
  {
    id: "floor-five-points",
    given: { targets: [target("atLeast", "95", { holds: "everyPeriod" })] },
    values: { 2024: "89.9" },
    final: "offTrack",
    gap: "5.1",
    why: "1 - 5.1/95 > 0.85, but more than 5 points",
  },
  {
    id: "floor-five-points-edge",
    given: { targets: [target("atLeast", "95", { holds: "everyPeriod" })] },
    values: { 2024: "90" },
    final: "slightlyBehind",
    gap: "5",
    why: "5 points themselves are still slight",
  },
  {
    id: "floor-other-unit",
    given: { targets: [target("atLeast", "95", { holds: "everyPeriod" })], unitOfMeasure: "个" },
    values: { 2024: "81" },
    final: "slightlyBehind",
    why: "1 - 14/95 = 0.8526…; points do not count for other units",
  },
  {
    id: "floor-at-due",
    given: { targets: [target("atLeast", "22", { holds: "everyPeriod" })] },
    values: { 2027: "21.9" },
    final: "missed",
    why: "the last period decides for good",
  },
  // the path
  {
    id: "no-path",
    given: { targets: [target("atLeast", "100")], baseline: since("50") },
    values: { 2024: "60" },
    final: "notDue",
    why: "no document says what is expected of 2024",
  },
  {
    id: "assumed-path",
    given: { targets: [target("atLeast", "100")], baseline: since("50") },
    values: { 2024: "60" },
    options: { assume: { path: "linear" } },
    final: "offTrack",
    expected: "70",
    attainment: "0.5",
    why: "10/20 of the way that the host assumes",
  },
  {
    id: "step",
    given: {
      targets: [target("atLeast", "100")],
      trajectory: { kind: "step", stated: true },
      baseline: since("50"),
    },
    values: { 2024: "50" },
    final: "onTrack",
    expected: "50",
    why: "nothing more is asked until 2027",
  },
  {
    id: "even-from-zero",
    given: {
      targets: [target("atLeast", "9360")],
      trajectory: { kind: "even", stated: false },
      unitOfMeasure: "个",
    },
    values: { 2024: "3744" },
    final: "onTrack",
    expected: "3744",
    why: "9360 × 2/5",
  },
  {
    id: "compound",
    given: {
      targets: [target("atLeast", "200")],
      trajectory: { kind: "compound", stated: true },
      baseline: since("100"),
      unitOfMeasure: "个",
    },
    values: { 2024: "131.95" },
    final: "slightlyBehind",
    why: "100 × 2^(2/5) = 131.9507…",
  },
  {
    id: "compound-from-zero",
    given: {
      targets: [target("atLeast", "200")],
      trajectory: { kind: "compound", stated: true },
      baseline: since("0"),
      unitOfMeasure: "个",
    },
    values: { 2024: "10" },
    final: "undetermined(notComputable)",
    why: "nothing grows from 0",
  },
  // milestones
  {
    id: "milestone-met",
    given: {
      targets: [target("atMost", "8.3")],
      milestones: [target("atMost", "9.1", { due: "2023" }), target("atMost", "8.9", { due: "2024" })],
      baseline: since("8.4"),
    },
    values: { 2024: "8.9" },
    final: "onTrack",
    annual: "met",
    expected: "8.9",
    why: "8.4 → 9.1, 8.9 … 8.3 (慈溪)",
  },
  {
    id: "milestone-short",
    given: {
      targets: [target("atMost", "8.3")],
      milestones: [target("atMost", "8.9", { due: "2024" })],
      baseline: since("8.4"),
    },
    values: { 2024: "9" },
    final: "slightlyBehind",
    annual: "slightlyBehind",
    gap: "0.1",
    why: "1 - 0.1/8.9; not reversing, for the milestone itself is worse than the start",
  },
  {
    id: "milestone-and-early",
    given: {
      targets: [target("atLeast", "96")],
      milestones: [target("atLeast", "94", { due: "2023" })],
      baseline: since("93"),
    },
    values: { 2023: "97" },
    final: "met",
    annual: "met",
    why: "96 is reached in 2023",
  },
  {
    id: "between-milestones",
    given: {
      targets: [target("atLeast", "100")],
      milestones: [target("atLeast", "60", { due: "2023" }), target("atLeast", "80", { due: "2025" })],
    },
    values: { 2024: "61" },
    final: "notDue",
    why: "no milestone for 2024 and no path declared",
  },
  {
    id: "between-milestones-path",
    given: {
      targets: [target("atLeast", "100")],
      milestones: [target("atLeast", "60", { due: "2023" }), target("atLeast", "80", { due: "2025" })],
      trajectory: linear,
    },
    values: { 2024: "70" },
    final: "onTrack",
    expected: "70",
    why: "halfway from 60 to 80",
  },
  // time
  {
    id: "one-point",
    given: { ...rising, baseline: since("0") },
    values: { 2023: "20" },
    final: "onTrack",
    expected: "20",
    why: "one value is enough to judge",
  },
  {
    id: "missing-year",
    given: { ...rising, baseline: since("0") },
    values: { 2023: "20", 2025: "60" },
    final: "onTrack",
    expected: "60",
    why: "2024 is missing; 2025 is judged",
  },
  {
    id: "fresh",
    given: { ...rising, baseline: since("0") },
    values: { 2024: "40" },
    asOf: "2026-04-30",
    final: "onTrack",
    why: "the figure of 2025 is due on 30 April 2026 (assumed lag)",
  },
  {
    id: "stale",
    given: { ...rising, baseline: since("0") },
    values: { 2024: "40" },
    asOf: "2026-05-01",
    final: "undetermined(stale)",
    why: "a day later it is overdue",
  },
  {
    id: "nothing-yet",
    given: { ...rising, baseline: since("0") },
    values: {},
    asOf: "2023-03-01",
    final: "undetermined(awaiting)",
    why: "the figure of 2022 is due on 30 April 2023",
  },
  {
    id: "nothing",
    given: { ...rising, baseline: since("0") },
    values: {},
    asOf: "2023-05-01",
    final: "undetermined(noData)",
    why: "and it did not come",
  },
  {
    id: "due-unpublished",
    given: rising,
    values: { 2026: "99" },
    asOf: "2028-02-01",
    final: "undetermined(awaiting)",
    why: "2027 is over, its figure is due on 29 April 2028",
  },
  {
    id: "due-never-published",
    given: rising,
    values: { 2026: "99" },
    asOf: "2028-04-30",
    final: "undetermined(noData)",
    why: "and it did not come",
  },
  { id: "due-met", given: rising, values: { 2027: "100" }, final: "met", why: "by the figure of 2027" },
  {
    id: "after-due",
    given: rising,
    values: { 2027: "99", 2028: "100" },
    final: "missed",
    why: "a later year does not change it",
  },
  {
    id: "after-due-worse",
    given: rising,
    values: { 2027: "100", 2028: "90" },
    final: "met",
    why: "nor does a worse one",
  },

  // counts of single months under a target for the year
  {
    id: "months-summed",
    given: counts,
    values: {},
    rows: months(6, 6),
    asOf: "2024-07-20",
    final: "onTrack",
    expected: "35",
    gap: "-1",
    why: "6 × 6 = 36 of 70 × 6/12 = 35",
  },
  {
    id: "months-short",
    given: counts,
    values: {},
    rows: months(6, 4),
    asOf: "2024-07-20",
    final: "offTrack",
    gap: "11",
    why: "6 × 4 = 24; 24/35 = 0.69",
  },
  {
    id: "months-no-path",
    given: { ...counts, trajectory: undefined },
    values: {},
    rows: months(6, 4),
    asOf: "2024-07-20",
    final: "notDue",
    why: "without a path nothing is asked within the year",
  },
  {
    id: "months-decided",
    given: counts,
    values: {},
    rows: months(12, 6),
    asOf: "2025-01-20",
    final: "met",
    gap: "-2",
    why: "12 × 6 = 72 of 70",
  },
  {
    id: "months-missed",
    given: counts,
    values: {},
    rows: months(12, 5),
    asOf: "2025-01-20",
    final: "missed",
    gap: "10",
    why: "12 × 5 = 60",
  },
  {
    id: "months-one-absent",
    given: counts,
    values: {},
    rows: months(11, 6),
    asOf: "2025-03-20",
    final: "undetermined(incomplete)",
    why: "December is absent: there is no sum of the year",
  },
  {
    id: "months-milestone",
    given: { ...counts, targets: [target("atLeast", "100")], milestones: counts.targets },
    values: {},
    rows: months(6, 6),
    asOf: "2024-07-20",
    final: "onTrack",
    expected: "35",
    why: "a milestone of 2024 is held against the sum too: 36 of 35",
  },
  {
    id: "quarters-summed",
    given: { ...counts, frequency: "quarter" },
    values: {},
    rows: [20, 17].map((value, i) => figure("done", `2024-Q${i + 1}`, value)),
    asOf: "2024-07-20",
    final: "onTrack",
    gap: "-2",
    why: "20 + 17 = 37 of 35",
  },
  {
    id: "months-each-kept",
    given: { ...counts, targets: [target("atLeast", "5", { holds: "everyPeriod" })] },
    values: {},
    rows: months(6, 6),
    asOf: "2024-07-20",
    final: "onTrack",
    gap: "-1",
    why: "what every month has to keep is not summed: 6 of 5",
  },
  {
    id: "months-target-of-month",
    given: { ...counts, trajectory: undefined, targets: [target("atLeast", "30", { due: "2024-12" })] },
    values: {},
    rows: months(6, 6),
    asOf: "2024-07-20",
    final: "notDue",
    why: "a target of one month is held against that month, not against 36",
  },
  {
    id: "months-rate",
    given: {
      ...counts,
      unitOfMeasure: "%",
      formula: "100 * done / started",
      targets: [target("atLeast", "62", { holds: "everyPeriod" })],
    },
    values: {},
    rows: [...months(6, 60), ...months(6, 100, "started")],
    asOf: "2024-07-20",
    final: "slightlyBehind",
    gap: "2",
    why: "60/100 = 60 %, within 5 points of 62 %",
  },
  {
    id: "months-stock",
    given: { ...counts, formula: "people", targets: [target("atLeast", "5", { due: "2024" })] },
    values: {},
    rows: months(6, 6, "people"),
    asOf: "2024-07-20",
    final: "met",
    why: "6 at the end of June, 5 are asked",
  },
];
