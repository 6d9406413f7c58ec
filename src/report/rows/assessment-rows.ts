import type { NamedThing } from "../../adapt/index.js";
import type { Assessment } from "../../assess/index.js";
import { answeringFor } from "../../flag/index.js";
import type { Verdict } from "../../judge/index.js";
import { termsIn } from "../../locale/index.js";
import type { Quantity } from "../../number/index.js";
import { calledIn } from "../called.js";
import { requireAssessment, requireOwnPlan } from "../own-plan.js";
import { wordsIn } from "../words/words-in.js";
import { number, type Row, type RowOptions } from "./row.js";

/** A record for each verdict of an assessment. */
export function assessmentRows(assessment: Assessment, { locale, plan }: RowOptions): readonly Row[] {
  requireAssessment(assessment);
  if (plan !== undefined) requireOwnPlan(plan, assessment);
  const { pick } = termsIn(locale);
  const { comma } = wordsIn(locale);
  const called = calledIn(plan);
  const name = ({ id, name: text }: NamedThing) => (text === undefined ? id : pick(text));
  const rowOf = (verdict: Verdict): Row => {
    const { indicator, place, measurement, annual, final } = verdict;
    const of = plan?.indicators.find(({ id }) => id === indicator);
    const digits = of?.decimals;
    const measured =
      measurement.ok && typeof measurement.value === "string" ? (measurement as Quantity) : undefined;
    return {
      indicator,
      name: name(called.indicator(indicator)),
      place,
      placeName: name(called.place(place)),
      period: measurement.period,
      unitOfMeasure: of?.unitOfMeasure ?? null,
      ...number("value", measured, digits),
      achieved: measurement.ok && typeof measurement.value === "boolean" ? measurement.value : null,
      ...number("expected", final.expected?.value, digits),
      ...number("gap", final.gap, digits),
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
