import type { NamedThing } from "../../adapt/index.js";
import type { Assessment } from "../../assess/index.js";
import { answeringFor } from "../../flag/index.js";
import type { Verdict } from "../../judge/index.js";
import { termsIn } from "../../locale/index.js";
import { calledIn } from "../called.js";
import { requireAssessment, requireOwnPlan } from "../own-plan.js";
import { shortfallOf } from "../shortfall.js";
import { printVerdict } from "../table/printed-verdict.js";
import { wordsIn } from "../words/words-in.js";
import { cellNumber, number, type Row, type RowOptions } from "./row.js";

/** A record for each verdict of an assessment. */
export function assessmentRows(assessment: Assessment, { locale, plan }: RowOptions): readonly Row[] {
  requireAssessment(assessment);
  if (plan !== undefined) requireOwnPlan(plan, assessment);
  const [terms, words] = [termsIn(locale), wordsIn(locale)];
  const { pick } = terms;
  const { comma } = words;
  const called = calledIn(plan);
  const name = ({ id, name: text }: NamedThing) => (text === undefined ? id : pick(text));
  const rowOf = (verdict: Verdict): Row => {
    const { indicator, place, measurement, annual, final } = verdict;
    const of = plan?.indicators.find(({ id }) => id === indicator);
    const digits = of?.decimals;
    const { horizon, isAnnual } = shortfallOf(verdict) ?? { horizon: final, isAnnual: false };
    const { numbers } = printVerdict(verdict, of, terms, words);
    return {
      indicator,
      name: name(called.indicator(indicator)),
      place,
      placeName: name(called.place(place)),
      period: measurement.period,
      unitOfMeasure: of?.unitOfMeasure ?? null,
      ...cellNumber("value", numbers.value),
      achieved: measurement.ok && typeof measurement.value === "boolean" ? measurement.value : null,
      ...(numbers.expected
        ? cellNumber("expected", numbers.expected)
        : number("expected", horizon.expected?.value, digits)),
      ...(numbers.gap ? cellNumber("gap", numbers.gap) : number("gap", horizon.gap, digits)),
      gapOfYear: isAnnual,
      ...number("distance", final.distance, digits),
      ...number("attainment", final.attainment),
      target: final.target.value === undefined ? null : Number(final.target.value),
      targetExact: final.target.value ?? null,
      due: final.due,
      status: final.status,
      reason: final.reason ?? null,
      annualStatus: annual?.status ?? null,
      leads:
        plan && of
          ? answeringFor(plan, of)
              .leads.map((id) => name(called.unit(id)))
              .join(comma)
          : null,
      flags: assessment.flags.filter(
        ({ subject }) => subject.indicator === indicator && subject.place === place,
      ).length,
    };
  };
  return assessment.verdicts.map(rowOf);
}
