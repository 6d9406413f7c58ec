import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type SchemeOpinion, schemes } from "../../src/judge/index.js";
import { roundNumber } from "../../src/number/index.js";
import { sinceJanuary } from "./since-january.js";
import { type Given, planOf, target, verdictOn, yearly } from "./support.js";

const read = (name: string): string => readFileSync(new URL(`../cases/${name}`, import.meta.url), "utf8");
const rowsOf = (name: string): readonly (readonly string[])[] =>
  read(name)
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.split(","));

/** A gap as bulletins print it: the difference of the two printed numbers. */
function printedGap({ inTime }: SchemeOpinion): readonly [completion: string, gap: string] {
  const [completion, progress] = [inTime?.completion, inTime?.timeProgress].map((quantity) =>
    roundNumber(quantity?.value ?? "", { decimals: 1 }),
  ) as [string, string];
  // Both have one decimal: tenths are whole.
  const tenths = (text: string) => Math.round(Number(text) * 10);
  return [completion, ((tenths(completion) - tenths(progress)) / 10).toFixed(1)];
}

describe("published gaps to time progress", () => {
  it.each(rowsOf("period/time_progress_published.csv"))(
    "%s, %s: %s months, %s",
    (_place, period = "", _months, label = "", completion = "", gap = "") => {
      const [opinion] = sinceJanuary(period, completion, "100", "%", [schemes.yinchuan]) as [SchemeOpinion];
      expect(opinion.inTime?.over).toBe("year");
      expect(printedGap(opinion)).toEqual([completion, Number(gap).toFixed(1)]);
      const [, done, all] = /\((\S+)\/(\S+)亿元\)/.exec(label) ?? [];
      if (done === undefined || all === undefined) return;
      const [fromAmounts] = sinceJanuary(period, done, all, "亿元", [schemes.yinchuan]) as [SchemeOpinion];
      expect(printedGap(fromAmounts)).toEqual([completion, Number(gap).toFixed(1)]);
    },
  );

  it("of Hangzhou in June 2024, good overall by every rule that compares with time progress", () => {
    const [schools, seats] = rowsOf("judge/hangzhou_2024q2.csv").map(([, unit = "", aim = "", actual = ""]) =>
      sinceJanuary("2024-01..06", actual, aim, unit, [schemes.yinchuan, schemes.wuhan]),
    );
    // 38/70 = 54.2857… % and 3.981/6 = 66.35 %, against 6/12
    expect(schools?.[0]).toMatchObject({
      inTime: { completion: { fraction: "380/7" }, timeProgress: { value: "50" } },
      value: { fraction: "30/7" },
      band: { zh: "绿灯" },
      colour: "green",
      status: "onTrack",
    });
    expect(printedGap(schools?.[0] as SchemeOpinion)).toEqual(["54.3", "4.3"]);
    // 54.2857…/50 = 38/35
    expect(schools?.[1]).toMatchObject({ value: { fraction: "38/35" }, band: { zh: "不亮灯" } });
    expect(seats?.[0]).toMatchObject({ value: { value: "16.35" }, band: { zh: "绿灯" } });
    expect(seats?.[1]).toMatchObject({ value: { value: "1.327" } });
  });
});

interface Period {
  readonly target: number;
  readonly results: readonly number[];
}

interface TolaCase {
  readonly id: string;
  readonly kind: string;
  readonly inputs: {
    readonly cumulative?: "cumulative" | "non_cumulative" | "non_summing_cumulative";
    readonly directionOfChange?: "none" | "negative";
    readonly periods?: readonly Period[];
    readonly ratio?: number;
    readonly situation?: string;
  };
  readonly expected: {
    readonly targetToDate?: number;
    readonly actualToDate?: number;
    readonly overUnder?: 1 | 0 | -1;
    readonly reporting?: boolean;
  };
}

const tola: readonly TolaCase[] = JSON.parse(read("judge/toladata-on-track-15pct.json")).cases;
const lights = { "1": "超出", "0": "范围内", "-1": "不足" } as const;

/** Targets and results to date, period by period: sums, or the latest figure, as the kind of indicator has it. */
function toDate({ periods = [], cumulative, ratio }: TolaCase["inputs"]) {
  if (ratio !== undefined) return { targets: ["1"], results: [String(ratio)] };
  const sums = (numbers: readonly number[]) =>
    numbers.map((_, i) => String(numbers.slice(0, i + 1).reduce((a, b) => a + b)));
  const aims = periods.map((one) => one.target);
  const results = periods.flatMap((one) => one.results);
  return {
    targets: cumulative === "non_cumulative" ? sums(aims) : aims.map(String),
    results: cumulative === "non_summing_cumulative" ? results.map(String) : sums(results),
  };
}

describe("within 15 % of the period's target (TolaData)", () => {
  const rated = tola.filter(({ expected }) => expected.overUnder !== undefined);
  it("are 11 cases", () => expect(rated).toHaveLength(11));
  it.each(rated)("$kind: $id", ({ inputs, expected }) => {
    const { targets, results } = toDate(inputs);
    const comparator = inputs.directionOfChange === "negative" ? "atMost" : "atLeast";
    const years = targets.map((_, i) => String(2028 - targets.length + i));
    const given: Given = {
      targets: [target(comparator, targets.at(-1))],
      milestones: targets.slice(0, -1).map((value, i) => target(comparator, value, { due: years[i] ?? "" })),
      unitOfMeasure: "个",
    };
    const last = years[results.length - 1] ?? "";
    const rows = yearly({ [last]: results.at(-1) ?? "" });
    const { final, opinions } =
      verdictOn(planOf(given), rows, `${Number(last) + 1}-04-01`, { opinions: [schemes.within15] }) ?? {};
    if (expected.targetToDate !== undefined) {
      expect(final?.expected?.value.value).toBe(String(expected.targetToDate));
      expect(results.at(-1)).toBe(String(expected.actualToDate));
    }
    expect((opinions?.[0] as SchemeOpinion | undefined)?.band?.zh).toBe(
      lights[String(expected.overUnder) as keyof typeof lights],
    );
  });

  const whole: Given = { targets: [target("atLeast", "100")] };
  const middle: Given = { ...whole, milestones: [target("atLeast", "50", { due: "2024" })] };
  const situations: Readonly<
    Record<string, readonly [Given, Readonly<Record<string, string>>, string | undefined]>
  > = {
    "lop indicator, programme still open": [whole, { 2024: "50" }, "noExpectedValue"],
    "lop indicator, no data": [whole, {}, "noValue"],
    "mid/end, no targets": [{ targets: [] }, { 2024: "50" }, undefined],
    "event, no target": [{ targets: [] }, { 2024: "50" }, undefined],
    "event, no data": [middle, {}, "noValue"],
    "time-aware, no data": [middle, {}, "noValue"],
    "time-aware, no completed period": [middle, {}, "noValue"],
    "mid/end, midline target and data only": [middle, { 2024: "50" }, "—"],
    "event with target and data": [middle, { 2024: "50" }, "—"],
  };
  const reporting = tola.filter(({ expected }) => expected.reporting !== undefined);
  it("are 9 situations", () => expect(reporting).toHaveLength(9));
  it.each(reporting)("$kind: $id", ({ inputs: { situation = "" }, expected }) => {
    const [given, values, reason] = situations[situation] ?? [];
    if (given === undefined || values === undefined) throw new Error(situation);
    const asOf = situation.includes("no completed") ? "2023-06-01" : "2025-06-01";
    const { opinions } =
      verdictOn(planOf(given), yearly(values), asOf, { opinions: [schemes.within15] }) ?? {};
    const [opinion] = (opinions ?? []) as readonly SchemeOpinion[];
    expect(opinion?.band !== undefined).toBe(expected.reporting);
    expect(opinion && (opinion.reason ?? "—")).toBe(reason);
  });
});
