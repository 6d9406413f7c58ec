import { indexObservations } from "../../src/dataset/index.js";
import { caseOf, framesOf, type JudgeOptions, judgeCase, type Verdict } from "../../src/judge/index.js";
import type { DataElement, Indicator, Observation, Plan, Target } from "../../src/model/index.js";
import { smallPlan } from "../support/small-plan.js";

/** The one indicator that these tests judge, but for what a case says of it. */
export type Given = Partial<Indicator> & Pick<Indicator, "targets">;

/** What is counted from January on, and reported as a year to date. */
export const doneSinceJanuary: DataElement = {
  id: "done",
  name: { zh: "完成数" },
  unitOfMeasure: "件",
  timing: "overPeriod",
  calendar: "calendar",
  accumulation: "yearToDate",
};

/** A plan of a fictional county for 2023 to 2027 with one indicator, `x`, that is reported once a year in percent. */
export function planOf(given: Given, more: Partial<Plan> = {}): Plan {
  return smallPlan({
    elements: [],
    places: [],
    units: [],
    goals: [],
    tasks: [],
    ...more,
    indicators: [only(given)],
  });
}

function only(given: Given): Indicator {
  return {
    id: "x",
    name: { zh: "甲" },
    unitOfMeasure: "%",
    nature: "unstated",
    limits: {},
    frequency: "year",
    sources: [],
    ...given,
  };
}

/** A target for the end of the plan. */
export function target(comparator: Target["comparator"], value?: string, more: Partial<Target> = {}): Target {
  return { comparator, ...(value !== undefined && { value }), due: "2027", ...more };
}

/** Values by year, each reported on 1 March of the next. */
export function yearly(values: Readonly<Record<string, string | boolean>>): readonly Observation[] {
  return Object.entries(values).map(([period, value]) => ({
    of: "x",
    place: "999999",
    period,
    value,
    reportedOn: `${Number(period) + 1}-03-01`,
  }));
}

/** The verdict on `x` in the county. */
export function verdictOn(
  plan: Plan,
  rows: readonly Observation[],
  asOf: string,
  options: JudgeOptions = {},
  place = "999999",
): Verdict | undefined {
  const frame = framesOf(plan).get("x");
  const { data, issues } = indexObservations(plan, rows);
  if (frame === undefined || issues.some(({ severity }) => severity === "error"))
    throw new Error(JSON.stringify(issues));
  return judgeCase(caseOf(plan, data, frame, { place, asOf }, options));
}

/** A status with its reason: `undetermined(stale)`. */
export function told(horizon: { readonly status: string; readonly reason?: string } | undefined): string {
  if (horizon === undefined) return "—";
  return horizon.reason === undefined ? horizon.status : `${horizon.status}(${horizon.reason})`;
}
