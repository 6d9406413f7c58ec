import { describe, expect, it } from "vitest";
import { severityOf } from "../../src/flag/severity.js";
import { flagSeverities } from "../../src/model/index.js";
import { planOf, target, yearly } from "../judge/support.js";
import { flagsOn, rule } from "./support.js";

const quantity = { value: "1" };
const given = (aspirational: boolean, basis: "official" | "declared" | "assumed" | undefined) => ({
  target: target("atLeast", "1", { aspirational }),
  ...(basis && { expected: { value: quantity, comparator: "atLeast" as const, basis } }),
});

describe("severityOf", () => {
  it.each([
    ["unstated", false, "official", ["info", "warning", "critical"]],
    ["anticipatory", false, "declared", ["info", "warning", "critical"]],
    ["binding", false, "official", ["warning", "critical", "critical"]],
    ["binding", false, undefined, ["warning", "critical", "critical"]],
    ["unstated", true, "official", ["info", "info", "warning"]],
    ["binding", true, "official", ["info", "warning", "warning"]],
    ["unstated", false, "assumed", ["info", "warning", "warning"]],
    ["binding", false, "assumed", ["warning", "warning", "warning"]],
    ["anticipatory", true, "assumed", ["info", "info", "warning"]],
  ] as const)("%s, aspirational %s, basis %s", (nature, aspirational, basis, expected) => {
    expect(flagSeverities.map((one) => severityOf(one, nature, given(aspirational, basis)))).toEqual(
      expected,
    );
  });

  it("leaves a place without a target as the rule has it", () => {
    expect(flagSeverities.map((one) => severityOf(one, "binding", undefined))).toEqual(flagSeverities);
  });
});

describe("the severity of a flag", () => {
  const climb = { baseline: { value: "80", period: "2022" }, targets: [target("atLeast", "95")] } as const;
  const severities = (change: object, options = {}) =>
    flagsOn(planOf({ ...climb, ...change }), yearly({ 2023: "81" }), "2024-06-01", {
      rules: [rule('status == "offTrack"')],
      options,
    }).map(({ severity }) => severity);

  it("follows the target and where the expected value comes from", () => {
    const linear = { trajectory: { kind: "linear", stated: true } };
    expect(severities(linear)).toEqual(["warning"]);
    expect(severities({ ...linear, nature: "binding" })).toEqual(["critical"]);
    expect(severities({ ...linear, targets: [target("atLeast", "95", { aspirational: true })] })).toEqual([
      "info",
    ]);
    expect(severities({ nature: "binding" }, { assume: { path: "linear" } })).toEqual(["warning"]);
    expect(severities({ nature: "binding" })).toEqual([]);
  });
});
