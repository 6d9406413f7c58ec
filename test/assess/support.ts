import { readFileSync } from "node:fs";
import { type AssessOptions, assess, compareAssessments } from "../../src/assess/index.js";
import type { Observation, Plan } from "../../src/model/index.js";
import { yuyaoEducation } from "../../src/plans/yuyao-education/index.js";

/** A fictional city with Yuyao's plan: invented figures never stand under a real name. */
export const city: Plan = {
  ...yuyaoEducation,
  jurisdiction: { name: { zh: "示例市" }, code: "999999", level: "county" },
};

interface Counts {
  readonly data: readonly {
    readonly of: string;
    readonly period: string;
    readonly value: number | Readonly<Record<string, number>>;
  }[];
}

const { data } = JSON.parse(
  readFileSync(new URL("../cases/measure/yuyao-2024.json", import.meta.url), "utf8"),
) as Counts;

/** Made-up counts of 2023 and 2024, the values of which are worked by hand in that file. */
export const counts: readonly Observation[] = data.flatMap(({ of, period, value }) =>
  typeof value === "number"
    ? [{ of, place: "999999", period, value }]
    : Object.entries(value).map(([key, one]) => ({ of, place: "999999", period, value: one, key })),
);

/** What {@link assess} is asked. */
export type AskedOnce = readonly [Plan, readonly Observation[], AssessOptions];

/** What changed from one assessment to another: the status before and after, and why. */
export function changesBetween(before: AskedOnce, after: AskedOnce): readonly unknown[] {
  return compareAssessments(assess(...before), assess(...after)).map((one) => [
    one.before,
    one.after,
    one.because,
  ]);
}
