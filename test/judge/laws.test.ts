import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { orderedStatuses, type Status } from "../../src/judge/status.js";
import type { Indicator, Target } from "../../src/model/index.js";
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

function horizonsOf(of: Situation, change: { times?: number; mirrored?: boolean } = {}): readonly string[] {
  const { times = 1, mirrored = false } = change;
  const number = (tenths: number) => text(tenths * times * (mirrored ? -1 : 1));
  const opposite = {
    atLeast: "atMost",
    moreThan: "lessThan",
    atMost: "atLeast",
    lessThan: "moreThan",
  } as const;
  const comparator = mirrored ? opposite[of.comparator] : of.comparator;
  const milestones: readonly Target[] =
    of.milestone === undefined ? [] : [target(comparator, number(of.milestone), { due: "2025" })];
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
  const verdict = verdictOn(planOf(given), yearly({ [of.year]: number(of.value) }), `${of.year + 1}-04-01`);
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

  it("a better value never gives a worse status", () => {
    const order: readonly string[] = orderedStatuses satisfies readonly Status[];
    fc.assert(
      fc.property(situations, fc.integer({ min: 1, max: 200 }), (of, more) => {
        const isUp = of.comparator === "atLeast" || of.comparator === "moreThan";
        const better = horizonsOf({ ...of, value: of.value + (isUp ? more : -more) });
        horizonsOf(of).forEach((status, i) => {
          const [worse, improved] = [order.indexOf(status), order.indexOf(better[i] ?? "")];
          if (worse >= 0 && improved >= 0) expect(improved).toBeLessThanOrEqual(worse);
        });
      }),
      { numRuns: 1000 },
    );
  });
});
