import { describe, expect, it } from "vitest";
import { schemes } from "../../src/judge/index.js";
import type { Indicator, Observation } from "../../src/model/index.js";
import { type Given, planOf, target, yearly } from "../judge/support.js";
import { indicator, target as ofCoverage, smallPlan } from "../support/small-plan.js";
import { flagsOn, rule, tracesOn } from "./support.js";

// What a flag carries of the judgement behind it, so that nobody has to ask again.

describe("a flag carries", () => {
  const floor: Given = { targets: [target("atLeast", "40", { holds: "everyPeriod" })], unitOfMeasure: "个" };
  const short = rule('status == "offTrack" or status == "slightlyBehind"');

  it("the band that decided, where a scheme judges", () => {
    const flags = (scheme: (typeof schemes)["sanya"] | undefined) =>
      flagsOn(planOf(floor), yearly({ 2024: "30" }), "2025-06-01", {
        rules: [short],
        options: scheme === undefined ? {} : { scheme },
      });
    // A quarter of 40 is lacking: yellow in 三亚, off track without it.
    expect(flags(schemes.sanya)).toMatchObject([
      { status: "slightlyBehind", band: { scheme: "sanya", name: { zh: "黄牌" }, value: { value: "0.25" } } },
    ]);
    const [own] = flags(undefined);
    expect(own?.status).toBe("offTrack");
    expect(own).not.toHaveProperty("band");
  });

  it("the components that decided, where each of them has to hold", () => {
    const given: Given = {
      targets: [target("atMost", "0.5", { holds: "everyPeriod" })],
      direction: "down",
      unitOfMeasure: undefined,
      components: {
        combine: "each",
        of: ["a", "b"].map((id) => ({ id, name: { zh: id } })),
      } as Indicator["components"],
    };
    const rows: readonly Observation[] = Object.entries({ a: "0.4", b: "0.6" }).map(([of, value]) => ({
      of,
      place: "999999",
      period: "2024",
      value,
    }));
    const [flag] = flagsOn(planOf(given), rows, "2025-06-01", { rules: [short] });
    expect(flag?.decidedBy).toEqual(["b"]);
    const [alone] = flagsOn(planOf(floor), yearly({ 2024: "30" }), "2025-06-01", { rules: [short] });
    expect(alone).not.toHaveProperty("decidedBy");
  });

  it("the figure that is overdue", () => {
    // The figure of 2024 was due 120 days after its end.
    const [flag] = flagsOn(planOf(floor), [], "2025-06-01");
    expect(flag).toMatchObject({
      rule: "no_data",
      period: "2024",
      awaited: { period: "2024", by: "2025-04-30" },
    });
    const [known] = flagsOn(planOf(floor), yearly({ 2024: "30" }), "2025-06-01", { rules: [short] });
    expect(known).not.toHaveProperty("awaited");
  });
});

describe("a rule may ask", () => {
  it("how many are lacking: 95 % of 200 children are 190, and 180 are covered", () => {
    const plan = smallPlan({ indicators: [indicator({ targets: [ofCoverage({ holds: "everyPeriod" })] })] });
    const rows = Object.entries({ covered: "180", all: "200" }).map(([id, value]) => ({
      of: `children.${id}`,
      place: "999999",
      period: "2024/25",
      value,
    }));
    const raised = (when: string) => flagsOn(plan, rows, "2025-06-01", { rules: [rule(when)] }).length;
    expect([raised("missingNumerator >= 10"), raised("missingNumerator > 10")]).toEqual([1, 0]);
    const [trace] = tracesOn(plan, rows, "2025-06-01", { rules: [rule("missingNumerator > 10")] });
    expect(trace).toMatchObject({ fired: false, periods: [{ facts: { missingNumerator: "10" } }] });
  });
});
