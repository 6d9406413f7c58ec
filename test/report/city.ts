import { type Assessment, assess } from "../../src/assess/index.js";
import { type Status, statuses, type Verdict } from "../../src/judge/index.js";
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

/** A verdict to be made: how it stands over the whole way and, where the year is judged, in the year. */
export type Standing = readonly [
  place: string,
  indicator: string,
  status: Status,
  annual?: Status | undefined,
];

const countsOf = (given: readonly (Status | undefined)[]) =>
  Object.fromEntries(statuses.map((one) => [one, given.filter((status) => status === one).length])) as Record<
    Status,
    number
  >;

/**
 * An assessment with verdicts of these statuses, by place and indicator, and its counts; what counts for nothing here is
 * taken from the city.
 */
export function standingsAt(rows: readonly Standing[], day = "2026-05-31"): Assessment {
  const [like] = assessment.verdicts as readonly [Verdict];
  const { annual: _, ...alike } = like;
  const { target, due } = like.final;
  const verdicts = rows.map(([place, indicator, status, annual]) => ({
    ...alike,
    asOf: day,
    place,
    indicator,
    ...(annual && { annual: { target, due, status: annual } }),
    final: { target, due, status },
  }));
  const counts = {
    annual: countsOf(rows.map(([, , , annual]) => annual)),
    final: countsOf(rows.map(([, , status]) => status)),
  };
  const coverage = { measured: rows.length, of: rows.length };
  return { ...assessment, asOf: day, verdicts, counts, coverage, flags: [] };
}

/** The plan of the city with places that lie directly in it. */
export function planWith(...places: readonly string[]): Plan {
  return { ...plan, places: places.map((id) => ({ id, name: { zh: id } })) };
}
