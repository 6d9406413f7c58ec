import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indexObservations } from "../../src/dataset/index.js";
import { caseOf, framesOf, judgeCase, judgedPeriods } from "../../src/judge/index.js";
import { orderedStatuses, type Status } from "../../src/judge/status.js";
import type { Indicator, Observation, Target, TargetRevision } from "../../src/model/index.js";
import { type Given, planOf, target, told, verdictOn, yearly } from "./support.js";

/** A situation in whole tenths, so that scaling and mirroring are exact. */
interface Situation {
  readonly comparator: "atLeast" | "moreThan" | "atMost" | "lessThan";
  readonly baseline: number | undefined;
  readonly aim: number;
  readonly milestone: number | undefined;
  readonly materiality: number;
  readonly kind: "linear" | "even" | "step" | "none";
  readonly holds: "byDue" | "everyPeriod";
  readonly year: number;
  readonly value: number;
}

const tenths = fc.integer({ min: -400, max: 400 });
const situations: fc.Arbitrary<Situation> = fc.record({
  comparator: fc.constantFrom("atLeast", "moreThan", "atMost", "lessThan"),
  baseline: fc.option(tenths, { nil: undefined }),
  aim: tenths,
  milestone: fc.option(tenths, { nil: undefined }),
  materiality: fc.integer({ min: 0, max: 20 }),
  kind: fc.constantFrom("linear", "even", "step", "none"),
  holds: fc.constantFrom("byDue", "everyPeriod"),
  year: fc.integer({ min: 2023, max: 2027 }),
  value: tenths,
});

/** Whole tenths as decimal text. */
function text(tenths: number): string {
  const size = Math.abs(tenths);
  return `${tenths < 0 ? "-" : ""}${Math.floor(size / 10)}.${size % 10}`;
}

interface Change {
  readonly times?: number;
  readonly mirrored?: boolean;
  /** Compares rounded values, of a value with one digit more than any limit. */
  readonly rounded?: boolean;
  /** Makes the milestone a range of so many tenths. */
  readonly range?: number;
}

function horizonsOf(of: Situation, change: Change = {}): readonly string[] {
  const { times = 1, mirrored = false, rounded = false, range } = change;
  const number = (tenths: number) => text(tenths * times * (mirrored ? -1 : 1));
  const opposite = {
    atLeast: "atMost",
    moreThan: "lessThan",
    atMost: "atLeast",
    lessThan: "moreThan",
  } as const;
  const comparator = mirrored ? opposite[of.comparator] : of.comparator;
  const milestones: readonly Target[] =
    of.milestone === undefined
      ? []
      : range === undefined
        ? [target(comparator, number(of.milestone), { due: "2025" })]
        : [target("between", number(of.milestone), { upper: number(of.milestone + range), due: "2025" })];
  const baseline: Indicator["baseline"] =
    of.baseline === undefined ? undefined : { value: number(of.baseline), period: "2022" };
  const given: Given = {
    targets: [target(comparator, number(of.aim), { holds: of.holds })],
    milestones,
    baseline,
    materiality: text(of.materiality * times),
    trajectory: { kind: of.kind, stated: true },
    unitOfMeasure: "个",
  };
  const value = `${number(of.value)}${rounded ? "5" : ""}`;
  const options = { roundedComparison: rounded };
  const verdict = verdictOn(planOf(given), yearly({ [of.year]: value }), `${of.year + 1}-04-01`, options);
  return [told(verdict?.final), told(verdict?.annual)];
}

describe("laws of judging", () => {
  it("scaling the unit of measure changes no status", () => {
    fc.assert(
      fc.property(situations, fc.constantFrom(2, 7, 10, 1000), (of, times) => {
        expect(horizonsOf(of, { times })).toEqual(horizonsOf(of));
      }),
      { numRuns: 300 },
    );
  });

  it("mirroring direction, values and thresholds changes no status", () => {
    fc.assert(
      fc.property(situations, (of) => {
        expect(horizonsOf(of, { mirrored: true })).toEqual(horizonsOf(of));
      }),
      { numRuns: 500 },
    );
  });

  it("a better value never gives a worse status, rounded or not, and on the way to a range", () => {
    const order: readonly string[] = orderedStatuses satisfies readonly Status[];
    const ranges = fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined });
    fc.assert(
      fc.property(
        situations,
        fc.integer({ min: 1, max: 200 }),
        fc.boolean(),
        ranges,
        (of, more, rounded, range) => {
          const isUp = of.comparator === "atLeast" || of.comparator === "moreThan";
          // In its own year a range has two ends.
          const change: Change = { rounded, ...(range !== undefined && of.year !== 2025 && { range }) };
          const better = horizonsOf({ ...of, value: of.value + (isUp ? more : -more) }, change);
          horizonsOf(of, change).forEach((status, i) => {
            const [worse, improved] = [order.indexOf(status), order.indexOf(better[i] ?? "")];
            if (worse >= 0 && improved >= 0) expect(improved).toBeLessThanOrEqual(worse);
          });
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe("a missing observation never turns a status into onTrack or met", () => {
  const years = [2022, 2023, 2024, 2025, 2026, 2027, 2028] as const;
  const value = fc.integer({ min: 0, max: 100 }).map(String);
  const comparators = fc.constantFrom("atLeast", "atMost", "moreThan", "lessThan");
  const counties = comparators.chain((comparator) =>
    fc.record({
      comparator: fc.constant(comparator),
      // a target halfway, one at the end, a floor or a ceiling beside them
      aims: fc.record({ half: fc.option(value), end: value, kept: fc.option(value) }),
      milestones: fc.dictionary(fc.constantFrom("2023", "2024", "2026"), value, { maxKeys: 3 }),
      revision: fc.option(
        fc.record({
          effective: fc.constantFrom("2024", "2025", "2026"),
          end: value,
          isFromStart: fc.boolean(),
        }),
      ),
      baseline: fc.option(value),
      kind: fc.constantFrom("linear", "even", "step", "none"),
      values: fc.tuple(...years.map(() => value)),
      dropped: fc.tuple(...years.map(() => fc.boolean())),
      asOf: fc.tuple(
        fc.integer({ min: 2023, max: 2029 }),
        fc.constantFrom("03-15", "04-29", "04-30", "06-01"),
      ),
    }),
  );
  type County = typeof counties extends fc.Arbitrary<infer C> ? C : never;

  function givenOf({ comparator, aims, milestones, revision, baseline, kind }: County): Given {
    const ends = (end: string): readonly Target[] => [
      ...(aims.half === null ? [] : [target(comparator, aims.half, { due: "2025" })]),
      target(comparator, end),
      ...(aims.kept === null ? [] : [target(comparator, aims.kept, { holds: "everyPeriod" })]),
    ];
    const marks = Object.entries(milestones).map(([due, mark]) => target(comparator, mark, { due }));
    const revisions: readonly TargetRevision[] =
      revision === null
        ? []
        : [
            {
              issued: "2023-01-01",
              effective: revision.effective,
              document: "调整文件(虚构)",
              reason: "人口变化",
              pathFrom: revision.isFromStart ? "start" : "revision",
              targets: ends(revision.end),
              milestones: marks,
            },
          ];
    return {
      targets: ends(aims.end),
      milestones: marks,
      revisions,
      trajectory: { kind, stated: true },
      unitOfMeasure: "个",
      ...(baseline !== null && { baseline: { value: baseline, period: "2022" } }),
    };
  }

  /** Asked for 0 from 2024 on, from 0 in 2023: without that value, a line from the baseline of 5 would allow 1 in 2026. */
  const fromAnOlderValue: County = {
    comparator: "atMost",
    aims: { half: null, end: "0", kept: null },
    milestones: {},
    revision: { effective: "2024", end: "0", isFromStart: false },
    baseline: "5",
    kind: "linear",
    values: ["0", "0", "0", "0", "1", "0", "0"],
    dropped: [true, true, false, false, false, false, false],
    asOf: [2027, "03-15"],
  };

  it("of the same period, nor by an older one once the newer is overdue", () => {
    const isWell = (one: { readonly status: string } | undefined) =>
      one?.status === "met" || one?.status === "onTrack";
    let wells = 0;
    fc.assert(
      fc.property(counties, (county) => {
        const plan = planOf(givenOf(county));
        const all = yearly(Object.fromEntries(years.map((year, i) => [year, county.values[i] ?? "0"])));
        const asOf = county.asOf.join("-");
        const frame = framesOf(plan).get("x");
        if (frame === undefined) throw new Error("x");
        const over = (rows: readonly Observation[]) =>
          caseOf(plan, indexObservations(plan, rows).data, frame, { place: "999999", asOf }, {});
        const [whole, part] = [over(all), over(all.filter((_, i) => !county.dropped[i]))];
        const [full, left] = [judgeCase(whole), judgeCase(part)];
        if (left === undefined || !isWell(left.final)) return;
        wells++;
        const { period } = left.measurement;
        const known = judgedPeriods(whole).find((one) => one.period === period);
        expect(left.annual).toEqual(known?.annual);
        if (period === full?.measurement.period) expect(isWell(full.final)).toBe(true);
        else expect(isWell(known?.horizon)).toBe(true);
        // A newer figure that is overdue would have to come first; a target that is past is judged for good.
        const newer = part.series.due.find(
          (one) => one.period > period && asOf > part.schedule.dueDay(one.period),
        );
        if (newer !== undefined) expect(left.final.due).toBe(period);
      }),
      { numRuns: 600, examples: [[fromAnOlderValue]] },
    );
    expect(wells).toBeGreaterThan(60);
  });
});
