import { describe, expect, it } from "vitest";
import type { Indicator } from "../../src/model/index.js";
import { indicator, smallPlan, target } from "../support/small-plan.js";
import { found } from "./support.js";

const scale = (change: Partial<Indicator>) =>
  found(smallPlan({ indicators: [indicator({ unitOfMeasure: "%", ...change })] })).filter(
    (issue) => (issue as { code: string }).code === "percentAsShare",
  );
const words = (text: string) => ({ source: { section: "二、主要目标", words: text } });

describe("a percentage that was written as a share", () => {
  it.each<[string, Partial<Indicator>, readonly [string, string, string][]]>([
    [
      "a target against its own words",
      { targets: [target({ comparator: "atLeast", value: "0.95", ...words("达95%以上") })] },
      [["indicators.0.targets.0.value", "0.95", "95"]],
    ],
    [
      "a milestone beside the target: 93.5 is near to 95",
      {
        targets: [target({ comparator: "atLeast", value: "95" })],
        milestones: [target({ comparator: "atLeast", value: "0.935", due: "2025" })],
      },
      [["indicators.0.milestones.0.value", "0.935", "93.5"]],
    ],
    [
      "a baseline beside the target: 48 is just above half of 95",
      {
        targets: [target({ comparator: "atLeast", value: "95" })],
        baseline: { value: "0.48", period: "2022" },
      },
      [["indicators.0.baseline.value", "0.48", "48"]],
    ],
    [
      "the whole, written 1",
      { targets: [target({ comparator: "atLeast", value: "1", ...words("100%") })] },
      [["indicators.0.targets.0.value", "1", "100"]],
    ],
    [
      "a small percentage: half a percent beside 3",
      { targets: [target({ comparator: "atMost", value: "3" })], baseline: { value: "0.5", period: "2022" } },
      [],
    ],
    [
      "a growth from 0.8 to 1.2",
      {
        targets: [target({ comparator: "atLeast", value: "1.2" })],
        baseline: { value: "0.8", period: "2022" },
      },
      [],
    ],
    [
      "0.5 % in its own words",
      { targets: [target({ comparator: "atMost", value: "0.5", ...words("控制在0.5%以内") })] },
      [],
    ],
    [
      "nothing yet",
      { targets: [target({ comparator: "atLeast", value: "95" })], baseline: { value: "0", period: "2022" } },
      [],
    ],
    [
      "every number of a whole indicator: 0.85, 0.9, 0.95",
      {
        targets: [target({ comparator: "atLeast", value: "0.95", ...words("示例") })],
        milestones: [target({ comparator: "atLeast", value: "0.9", due: "2025", ...words("示例") })],
        baseline: { value: "0.85", period: "2022" },
      },
      [
        ["indicators.0.targets.0.value", "0.95", "95"],
        ["indicators.0.milestones.0.value", "0.9", "90"],
        ["indicators.0.baseline.value", "0.85", "85"],
      ],
    ],
    [
      "one number that is to be reached, from nothing",
      {
        targets: [target({ comparator: "moreThan", value: "0.7", ...words("七成以上") })],
        baseline: { value: "0", period: "2022" },
      },
      [["indicators.0.targets.0.value", "0.7", "70"]],
    ],
    [
      "one number that is not to be passed: it may well be 0.7 %",
      { targets: [target({ comparator: "atMost", value: "0.7", ...words("示例") })] },
      [],
    ],
    [
      "small percentages, one of them in its own words",
      {
        targets: [target({ comparator: "atMost", value: "0.5", ...words("控制在0.5%以内") })],
        baseline: { value: "0.8", period: "2022" },
      },
      [],
    ],
    [
      "another unit of measure",
      {
        unitOfMeasure: "年",
        targets: [target({ comparator: "atLeast", value: "0.95", ...words("达95%以上") })],
      },
      [],
    ],
  ])("%s", (_name, change, expected) => {
    expect(scale(change)).toEqual(
      expected.map(([path, value, instead]) => ({ code: "percentAsShare", path, value, instead })),
    );
  });
});
