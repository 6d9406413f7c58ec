import type { Opinion, Scheme } from "../../src/judge/index.js";
import type { Observation } from "../../src/model/index.js";
import { planOf, target, verdictOn } from "./support.js";

/** What schemes say of a figure since January against a target of the year, in a plan that declares no path. */
export function sinceJanuary(
  period: string,
  value: string,
  aim: string,
  unitOfMeasure: string,
  opinions: readonly Scheme[],
  lastYear = Number(period.slice(0, 4)) + 4,
): readonly Opinion[] {
  const year = Number(period.slice(0, 4));
  const element = {
    id: "done",
    name: { zh: "完成数" },
    unitOfMeasure,
    timing: "overPeriod",
    calendar: "calendar",
  } as const;
  const plan = planOf(
    {
      targets: [target("atLeast", aim, { due: String(year) })],
      frequency: "month",
      unitOfMeasure,
      formula: "done",
    },
    { span: { first: lastYear - 4, last: lastYear }, elements: [{ ...element, accumulation: "yearToDate" }] },
  );
  const end = `${year}-${String(Number(period.slice(-2)) + 1).padStart(2, "0")}-10`;
  const rows: readonly Observation[] = [{ of: "done", place: "999999", period, value, reportedOn: end }];
  return verdictOn(plan, rows, end, { opinions })?.opinions ?? [];
}
