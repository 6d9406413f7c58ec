import { describe, expect, it } from "vitest";
import { okrProgress, okrZone } from "../../src/methods.js";
import okr from "../cases/methods/okr-linear-progress.json" with { type: "json" };
import { defects } from "./ledger.js";
import { answered, reasonOf } from "./support.js";

interface Case {
  readonly id: string;
  readonly inputs: {
    readonly baseline?: number;
    readonly target?: number;
    readonly value?: number;
    readonly progressRatio?: number;
  };
  readonly expected: { readonly percent?: number; readonly zone?: string };
}

describe("as the programs have it", () => {
  it.each((okr.cases as readonly Case[]).map((one) => [one.id, one] as const))(
    "%s",
    (id, { inputs, expected }) => {
      const { baseline = 0, target = 0, value = 0, progressRatio } = inputs;
      if (progressRatio !== undefined) {
        expect(okrZone(progressRatio).says).toBe(expected.zone);
        return;
      }
      const result = okrProgress(
        [
          { year: 2020, value: baseline },
          { year: 2021, value },
        ],
        { direction: target < baseline ? "down" : "up", target, targetYear: 2021 },
      );
      const defect = defects["okr-linear-progress"]?.[id];
      if (defect === undefined) expect(answered(result).percent).toEqual({ value: String(expected.percent) });
      else expect(result).toEqual({ ok: false, reason: defect });
    },
  );
});

describe("edges", () => {
  const points = (...values: readonly number[]) => values.map((value, i) => ({ year: 2020 + i, value }));
  const toward = { direction: "up", target: 10, targetYear: 2024 } as const;

  it("zones at their bounds, to the last digit", () => {
    const zones = [
      "0",
      "0.29999999999999999999",
      "0.3",
      "0.69999999999999999999",
      "0.7",
      "0.99999999999999999999",
      "1",
    ];
    expect(zones.map((ratio) => okrZone(ratio).says)).toEqual([
      "FAIL",
      "FAIL",
      "COMMIT",
      "COMMIT",
      "TARGET",
      "TARGET",
      "STRETCH",
    ]);
    for (const odd of ["much", undefined as never]) expect(() => okrZone(odd)).toThrow(RangeError);
  });

  it("in percent it is cut off, as a share it is not", () => {
    expect(answered(okrProgress(points(0, 13), toward))).toMatchObject({
      value: { value: "1.3" },
      percent: { value: "100" },
      says: "STRETCH",
    });
    expect(answered(okrProgress(points(0, -2), toward))).toMatchObject({
      value: { value: "-0.2" },
      percent: { value: "0" },
      says: "FAIL",
    });
    expect(answered(okrProgress(points(0, 3, 5), toward)).timePassed).toEqual({ value: "0.5" });
  });

  it("refusals, each with its reason", () => {
    expect(reasonOf(okrProgress(points(1), toward))).toBe("tooFewPoints");
    expect(reasonOf(okrProgress([], toward))).toBe("tooFewPoints");
    expect(reasonOf(okrProgress(points(1, 2, 3), { ...toward, targetYear: 2021 }))).toBe("targetYearPast");
    expect(reasonOf(okrProgress(points(1, 2), { ...toward, holds: "everyPeriod" }))).toBe("everyPeriod");
    expect(reasonOf(okrProgress(points(1, 2), { ...toward, upper: 12 }))).toBe("interval");
    expect(reasonOf(okrProgress([...points(1, 2), ...points(1)], toward))).toBe("duplicateYears");
    expect(() => okrProgress(points(1, 2), { direction: "up" })).toThrow("linear progress needs a target");
    // Better than the target, falling back or better still: progress 0.5 and −0.5, and no state of ours.
    for (const [now, value, says] of [
      [11, "0.5", "COMMIT"],
      [13, "-0.5", "FAIL"],
    ] as const) {
      const found = answered(okrProgress(points(12, now), toward));
      expect(found).toMatchObject({ value: { value }, says, cautions: ["baselineBeyondTarget"] });
      expect(found).not.toHaveProperty("status");
    }
  });
});
