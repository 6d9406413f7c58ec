import type { Assessment } from "../../assess/index.js";
import type { Verdict } from "../../judge/index.js";
import { calledIn } from "../called.js";
import { requireAssessment, requireOwnPlan } from "../own-plan.js";
import { printVerdict } from "./printed-verdict.js";
import { type Table, tableFrom } from "./table.js";
import { columnsIn, type TableWriting } from "./writing.js";

/** The verdicts of an assessment. */
export function verdictTable(assessment: Assessment, writing: TableWriting): Table {
  requireAssessment(assessment);
  const { plan, terms, words, locale } = writing;
  if (plan !== undefined) requireOwnPlan(plan, assessment);
  const called = calledIn(plan);
  const of = (verdict: Verdict) => plan?.indicators.find(({ id }) => id === verdict.indicator);
  const print = (verdict: Verdict) => printVerdict(verdict, of(verdict), terms, words);
  const withUnit = (key: "value" | "expected", verdict: Verdict) => {
    const { numbers, [key]: text } = print(verdict);
    return numbers[key] ? terms.amount({ text, unit: of(verdict)?.unitOfMeasure ?? "" }) : text;
  };
  const column = columnsIn(writing);
  const columns = [
    column<Verdict>("indicator", ({ indicator }) => writing.called(called.indicator(indicator))),
    column<Verdict>("place", ({ place }) => writing.called(called.place(place))),
    column<Verdict>("period", ({ measurement }) => terms.period(measurement.period)),
    column<Verdict>(
      "current",
      (verdict) => withUnit("value", verdict),
      "right",
      (verdict) => print(verdict).numbers.value,
    ),
    column<Verdict>(
      "expected",
      (verdict) => withUnit("expected", verdict),
      "right",
      (verdict) => print(verdict).numbers.expected,
    ),
    column<Verdict>(
      "gap",
      (verdict) => print(verdict).gap,
      "left",
      (verdict) => print(verdict).numbers.gap,
    ),
    column<Verdict>("annualStatus", ({ annual }) =>
      annual === undefined ? "" : terms.statuses[annual.status],
    ),
    column<Verdict>("status", (verdict) => print(verdict).status),
  ];
  return tableFrom(
    { locale, title: words.dated(words.titles.verdicts, assessment.asOf) },
    columns,
    assessment.verdicts,
  );
}
