import { type Dataset, requireDay, requireGiven, requireIndicator, requirePlace } from "../dataset/index.js";
import { type CompiledPlan, datasetFrom, handleOf, readingOf } from "../measure/index.js";
import type { Observation, Plan } from "../model/index.js";
import type { CivilDate } from "../period/index.js";
import type { Case, JudgeOptions } from "./case.js";
import { framesOf } from "./frame.js";
import { caseOf, judgeCase } from "./judge-case.js";
import { requireJudgeOptions } from "./require-options.js";
import type { Verdict } from "./verdict.js";

/** What is to be judged. */
export interface JudgeQuery<I extends string = string> {
  /** Id of the indicator. */
  readonly indicator: I;
  /** Id of the place; the jurisdiction goes by its code. */
  readonly place: string;
  /** What is known counts to this day. */
  readonly asOf: CivilDate;
}

/**
 * Judges an indicator in a place at a date: the latest period with a measurement against what the plan expects of that
 * period (docs/judging.md has the table of states and its edges).
 *
 * @param plan the plan, or that of `compilePlan` where many questions are asked
 * @param data observations, or the index of `indexObservations`
 * @returns `undefined` where no target binds the place
 * @throws RangeError when the indicator or the place is none of the plan, or the date none of the years 1903 to 2198, and for an
 *   assumed path that is none
 * @throws TypeError when `data` is neither, or a scheme or a method is none
 */
export function judge<I extends string>(
  plan: Plan<string, I> | CompiledPlan<I>,
  data: Dataset | Iterable<Observation>,
  query: JudgeQuery<NoInfer<I>>,
  options: JudgeOptions = {},
): Verdict | undefined {
  return judgeCase(caseFor(plan, data, query, options));
}

/** The case of a question, which has to make sense. */
export function caseFor(
  plan: Plan | CompiledPlan,
  data: Dataset | Iterable<Observation>,
  query: JudgeQuery,
  options: JudgeOptions,
): Case {
  const compiled = handleOf(plan);
  const reading = readingOf(compiled);
  requireGiven("query", query, '{ indicator: "…", place: "…", asOf: "2026-05-31" }');
  requireJudgeOptions(options);
  const { place, asOf } = query;
  const frame = requireIndicator(framesOf(compiled), query.indicator, reading.plan);
  requirePlace(reading.plan, place, reading.places);
  requireAsOf(asOf);
  return caseOf(compiled, datasetFrom(reading, data), frame, { place, asOf }, options);
}

/** A date in whose years every period has one before and one after it. */
export function requireAsOf(asOf: CivilDate): void {
  requireDay("asOf", asOf, [1903, 2198]);
}
