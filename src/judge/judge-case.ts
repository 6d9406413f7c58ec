import type { Dataset } from "../dataset/index.js";
import { type CompiledPlan, readingOf } from "../measure/index.js";
import type { Plan } from "../model/index.js";
import type { CivilDate } from "../period/index.js";
import { goalOf } from "./ahead.js";
import { assumptionsOf } from "./assumptions.js";
import type { Case, JudgeOptions } from "./case.js";
import type { Frame } from "./frame.js";
import { judgeAnnual } from "./judge-annual.js";
import { judgeFinal } from "./judge-final.js";
import { opinionsOf } from "./opinions-of.js";
import { paceEvery } from "./pace.js";
import { seriesOf } from "./series.js";
import { trendOf } from "./trend.js";
import type { Verdict } from "./verdict.js";

/** All that is known of an indicator in a place, ready to be judged. */
export function caseOf(
  plan: Plan | CompiledPlan,
  data: Dataset,
  frame: Frame,
  { place, asOf }: { readonly place: string; readonly asOf: CivilDate },
  options: JudgeOptions,
): Case {
  const { indicator, schedule } = frame;
  const series = seriesOf(plan, data, schedule, { indicator: indicator.id, place, asOf });
  return { ...frame, plan: readingOf(plan).plan, place, asOf, series, options };
}

/** Judges a case; `undefined` where no target binds the place: then it is compared, not judged. */
export function judgeCase(of: Case): Verdict | undefined {
  const judged = judgeFinal(of);
  if (judged === undefined) return undefined;
  const { horizon: final, entry } = judged;
  const { indicator, place, asOf, schedule, series, options } = of;
  const annual = entry && judgeAnnual(of, entry);
  const judgements = { ...(annual && { annual }), final };
  const shown = entry ?? series.measured[0] ?? series.due[0] ?? series.latest;
  return {
    indicator: indicator.id,
    place,
    asOf,
    measurement: shown.measurement,
    nextDue: (final.reason === "awaiting" && final.awaited?.by) || schedule.nextDue(shown.period),
    ...judgements,
    ...(entry && { paceEvery: paceEvery(of, entry, schedule.monthsAt(goalOf(final).due)) }),
    ...(entry && trendOf(of, final, entry)),
    ...(options.opinions && { opinions: opinionsOf(of, final, entry) }),
    assumptions: assumptionsOf(of, judgements, entry),
  };
}
