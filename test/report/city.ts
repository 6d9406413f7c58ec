import { type Assessment, assess } from "../../src/assess/index.js";
import type { Status, Verdict } from "../../src/judge/index.js";
import type { ActionReport, Observation, Plan, Waiver } from "../../src/model/index.js";

interface CityPlan {
  readonly plan: Plan;
}
interface CityReports {
  readonly asOf: string;
  readonly observations: readonly Observation[];
  readonly actionReports: readonly ActionReport[];
  readonly waivers: readonly Waiver[];
}
const load = (file: string): Promise<unknown> =>
  import(new URL(`../../docs/examples/city/${file}`, import.meta.url).href);
const city = (await load("reports.mjs")) as CityReports;

/** 示例数据(虚构): the plan of the fictional city. */
export const { plan } = (await load("plan.mjs")) as CityPlan;
/** What it reported. */
export const observations = city.observations;
/** What was reported of its actions. */
export const reports = city.actionReports;

/** Its assessment at a day. */
export function assessedOn(day: string): Assessment {
  return assess(plan, city.observations, { asOf: day, actionReports: reports, waivers: city.waivers });
}

export const assessment = assessedOn(city.asOf);
export const earlier = assessedOn("2025-05-31");

/** An assessment with verdicts of these statuses, by place and indicator; what counts for nothing here is taken from the city. */
export function standingsAt(
  rows: readonly (readonly [place: string, indicator: string, status: Status])[],
  day = "2026-05-31",
): Assessment {
  const [like] = assessment.verdicts as readonly [Verdict];
  const verdicts = rows.map(([place, indicator, status]) => ({
    ...like,
    place,
    indicator,
    final: { target: like.final.target, due: like.final.due, status },
  }));
  return { ...assessment, asOf: day, verdicts, flags: [] };
}
