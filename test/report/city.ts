import { plan as cityPlan } from "../../docs/examples/city/plan.mjs";
import { actionReports, asOf, observations, waivers } from "../../docs/examples/city/reports.mjs";
import { type Assessment, assess } from "../../src/assess/index.js";
import type { Status, Verdict } from "../../src/judge/index.js";
import type { ActionReport, Observation, Plan, Waiver } from "../../src/model/index.js";

/** 示例数据(虚构): the plan of the fictional city. */
export const plan = cityPlan as unknown as Plan;
export const reports = actionReports as unknown as readonly ActionReport[];

/** Its assessment at a day. */
export function assessedOn(day: string): Assessment {
  return assess(plan, observations as unknown as readonly Observation[], {
    asOf: day,
    actionReports: reports,
    waivers: waivers as unknown as readonly Waiver[],
  });
}

export const assessment = assessedOn(asOf as string);
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
