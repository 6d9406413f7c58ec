import { type Comparison, numberOf, readBack } from "../judge/index.js";
import { compare } from "../number/index.js";
import { heldAgainst, stated } from "./held.js";
import type { Names } from "./names.js";
import { digitsFor, printed, printedPair } from "./printed.js";
import type { Clause, ClauseGroup } from "./verdict-sayings.js";

/** A place beside the jurisdiction as the clauses of one sentence. */
export function comparisonClauses(comparison: Comparison, names: Names): readonly ClauseGroup[] {
  const { measurement, indicator, place } = comparison;
  const value = numberOf(measurement);
  if (value === undefined) return [];
  const of = names.indicatorOf(indicator);
  const [digits, unit] = [digitsFor(of?.decimals), of?.unitOfMeasure ?? ""];
  const subject = { indicator: names.indicator(indicator), place: names.place(place) };
  const amount = { text: printed(value, digits), unit };
  const { period } = measurement;
  const whole = comparison.whole && readBack(comparison.whole);
  const share = comparison.share && readBack(comparison.share);
  const isNumerator = measurement.ok && "ratio" in measurement && measurement.ratio !== undefined;
  const clauses: Clause[] = [{ code: "valued", params: { ...subject, period, amount } }];
  if (whole !== undefined) {
    const pair = printedPair(value, { number: whole }, digits, false);
    const isTold = comparison.gapToWhole !== undefined && pair.gap !== undefined;
    clauses.push({
      code: "beside",
      params: {
        whole: names.jurisdiction,
        amount: { text: pair.other, unit },
        gap: isTold ? { text: pair.gap ?? "", unit } : undefined,
        isBelow: compare(value, whole) < 0,
      },
    });
  }
  if (share !== undefined) {
    const text = printed(share, { decimals: 1, isFixed: true });
    clauses.push({ code: "share", params: { whole: names.jurisdiction, share: text, isNumerator } });
  }
  return [{ clauses: [...clauses, ...targetClauses(comparison, names)] }];
}

function targetClauses(comparison: Comparison, names: Names): readonly Clause[] {
  const { measurement, indicator, target, distance, missingNumerator } = comparison;
  const [value, threshold] = [numberOf(measurement), stated(target?.value)];
  if (value === undefined || target === undefined || threshold === undefined) return [];
  const of = names.indicatorOf(indicator);
  const unit = of?.unitOfMeasure ?? "";
  const against = {
    comparator: target.comparator,
    value: threshold,
    upper: stated(target.upper),
    tolerance: target.tolerance,
    short: distance,
    isSatisfied: false,
  };
  const held = heldAgainst(value, against, digitsFor(of?.decimals));
  const to = target.holds === "everyPeriod" ? "every" : "target";
  const told: Clause = { code: "held", params: { held, to, due: target.due, unit } };
  if (missingNumerator === undefined || !held.isShort) return [told];
  const ratio = measurement.ok && "ratio" in measurement ? measurement.ratio : undefined;
  const amount = { text: missingNumerator, unit: ratio?.unitOfMeasure ?? "" };
  return [told, { code: "missing", params: { amount, isExcess: !held.isBelow } }];
}
