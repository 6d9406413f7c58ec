import { type Dataset, refuseAnswer, requireGiven, requirePlaces } from "../dataset/index.js";
import { actionFlagsOf, type Flag, flagsOf } from "../flag/index.js";
import {
  type Case,
  type Comparison,
  caseOf,
  framesOf,
  judgeCase,
  requireAsOf,
  requireJudgeOptions,
  type Verdict,
} from "../judge/index.js";
import { type CompiledPlan, handleOf, indexedFrom, readingOf } from "../measure/index.js";
import type { Observation, Plan } from "../model/index.js";
import { askedFor } from "./asked-for.js";
import { type Assessment, assessmentFormat } from "./assessment.js";
import { compared } from "./compared.js";
import { countsOf } from "./counts.js";
import { measurementIssues } from "./measurement-issues.js";
import { type AssessOptions, assessKeys } from "./options.js";
import { gravestFirst } from "./order-flags.js";
import { rulesFor, rulesGiven } from "./rules-for.js";
import { usableReports } from "./usable-reports.js";
import { usableWaivers } from "./usable-waivers.js";

/**
 * The whole trip: measures every indicator in every place, judges it, raises flags, and counts. What is wrong with the data,
 * the rules, the waivers or the reports of actions comes back as issues, and nothing of it stops the rest; what is wrong with the plan is for `validatePlan`.
 *
 * @param plan the plan, or that of `compilePlan` where many assessments are made
 * @param data observations, or the index of `indexObservations`, which then has told its issues
 * @throws RangeError when a place is none of the plan, the date none of the years 1903 to 2198, or an option or the assumed path none
 * @throws TypeError when `data` is neither, a scheme or a method is none, and for the whole answer of a parser
 */
export function assess(
  plan: Plan | CompiledPlan,
  data: Dataset | Iterable<Observation>,
  options: AssessOptions,
): Assessment {
  requireGiven("options", options, '{ asOf: "2026-05-31" }');
  const { asOf, onProgress } = options;
  requireAsOf(asOf);
  requireJudgeOptions(options, assessKeys);
  refuseAnswer("waivers", options.waivers, "parseWaivers", "waivers");
  refuseAnswer("actionReports", options.actionReports, "parseActionReports", "reports");
  const compiled = handleOf(plan);
  const reading = readingOf(compiled);
  const own = reading.plan;
  const places = options.places ?? [own.jurisdiction.code, ...own.places.map(({ id }) => id)];
  requirePlaces(own, places);
  const rules = rulesFor(reading, options.rules);
  const given = rulesGiven(own, options.rules);
  const { rows: waivers, issues: aboutWaivers } = usableWaivers(own, given, options.waivers);
  const reports = options.actionReports && usableReports(own, options.actionReports);
  const { data: indexed, issues } = indexedFrom(reading, data);
  const verdicts: Verdict[] = [];
  const comparisons: Comparison[] = [];
  const flags: Flag[] = [];
  const frames = [...framesOf(compiled).values()];
  const total = frames.length * places.length;
  let done = 0;
  for (const frame of frames) {
    const caseIn = (place: string) => caseOf(compiled, indexed, frame, { place, asOf }, options);
    let whole: Case | undefined;
    const wholeCase = () => {
      whole ??= caseIn(own.jurisdiction.code);
      return whole;
    };
    for (const place of places) {
      const of = place === own.jurisdiction.code ? wholeCase() : caseIn(place);
      const verdict = judgeCase(of);
      const comparison = compared(of, verdict, wholeCase);
      if (verdict !== undefined) verdicts.push(verdict);
      if (comparison !== undefined) comparisons.push(comparison);
      flags.push(...flagsOf(rules, of, { verdict, comparison, waivers }));
      onProgress?.(++done, total);
    }
  }
  const actions = reports ? actionFlagsOf(rules, own, reports.rows, asOf, waivers) : [];
  return {
    format: assessmentFormat,
    plan: { id: own.id, version: own.version },
    asOf,
    asked: askedFor(places, options),
    verdicts,
    comparisons,
    flags: gravestFirst([...flags, ...actions]),
    issues: [
      ...issues,
      ...rules.issues,
      ...aboutWaivers,
      ...(reports?.issues ?? []),
      ...measurementIssues(verdicts, comparisons),
    ],
    counts: {
      annual: countsOf(verdicts.map(({ annual }) => annual)),
      final: countsOf(verdicts.map(({ final }) => final)),
    },
    coverage: { measured: verdicts.filter(({ measurement }) => measurement.ok).length, of: verdicts.length },
  };
}
