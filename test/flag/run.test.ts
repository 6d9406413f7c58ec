import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CompiledRule } from "../../src/flag/compiled-rule.js";
import { runOf } from "../../src/flag/run.js";
import type { CompiledFormula } from "../../src/formula/index.js";
import { rule } from "./support.js";

/** A rule that comes to the next of these results in each period, and counts how often it was asked. */
function ruleOver(results: readonly (boolean | undefined | null)[], periods: readonly number[] = [1]) {
  const asked: number[] = [];
  const compiled: CompiledRule<undefined> = {
    rule: rule("true", {
      steps: periods.map((one) => ({ periods: one, severity: "info", response: "remind" })),
    }),
    condition: { run: ([period]: readonly number[]) => results[period ?? 0] } as unknown as CompiledFormula,
    reads: [
      {
        key: "period",
        back: 0,
        fact: {
          type: "number",
          of: "period",
          text: { zh: "期" },
          read: (_, period) => {
            asked.push(period);
            return period as never;
          },
        },
      },
    ],
    isCounted: true,
  };
  return { compiled, asked };
}

describe("a run", () => {
  it.each([
    ["true", [true, true, false], 2, false, [true, true, false]],
    ["ends when something is missing", [true, undefined, true], 1, true, [true, null]],
    ["or has no value for another reason", [true, null, true], 1, true, [true, null]],
    ["false at once", [false, true], 0, false, [false]],
    ["missing at once", [undefined, true], 0, true, [null]],
    ["as long as the plan", [true, true], 2, false, [true, true]],
    ["nothing due", [], 0, true, []],
  ] as const)("%s", (_, given, length, isOpen, results) => {
    expect(runOf(ruleOver(given, [9]).compiled, undefined, given.length)).toEqual({
      length,
      isOpen,
      results,
    });
  });

  it("takes the step with the most periods that it has lasted", () => {
    const steps = (count: number) =>
      runOf(ruleOver(Array(count).fill(true), [2, 3, 5]).compiled, undefined, count).step?.periods;
    expect([1, 2, 3, 4, 5, 6].map(steps)).toEqual([undefined, 2, 3, 3, 5, 5]);
  });

  it("is counted up to the first period that is not true, which is the last one asked", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(true, true, true, false, undefined)), (results) => {
        const { compiled, asked } = ruleOver(results);
        const run = runOf(compiled, undefined, results.length);
        const end = results.findIndex((one) => one !== true);
        const length = end < 0 ? results.length : end;
        expect(run.length).toBe(length);
        expect(asked).toEqual(Array.from({ length: end < 0 ? length : length + 1 }, (_, i) => i));
        expect(run.isOpen).toBe(results.length === 0 || (end >= 0 && results[end] === undefined));
      }),
    );
  });

  it("looks once at what belongs to the as-of date", () => {
    const { compiled, asked } = ruleOver([true, true]);
    const run = runOf({ ...compiled, isCounted: false }, undefined, 2);
    expect([run.length, run.isOpen, asked]).toEqual([1, true, [0]]);
  });
});
