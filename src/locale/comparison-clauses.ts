import { type Comparison, numberOf, readBack } from "../judge/index.js";
import { compare } from "../number/index.js";
import { heldAgainst, stated } from "./held.js";
import { missingClause } from "./missing-clause.js";
import type { Names } from "./names.js";
import { printed, printedPair } from "./printed.js";
import { type Telling, tellingOf } from "./telling.js";
import { valuedClause } from "./valued-clause.js";
import type { Clause, ClauseGroup } from "./verdict-sayings.js";

/** A place beside the jurisdiction as the clauses of one sentence. */
export function comparisonClauses(comparison: Comparison, names: Names): readonly ClauseGroup[] {
  const { measurement, indicator, place } = comparison;
  const value = numberOf(measurement);
  if (value === undefined) return [];
  const told = tellingOf(measurement, names);
  const { digits, unit } = told;
  const subject = { indicator: names.indicator(indicator), place: names.place(place) };
  const whole = comparison.whole && readBack(comparison.whole);
  const share = comparison.share && readBack(comparison.share);
  const isNumerator = measurement.ok && "ratio" in measurement && measurement.ratio !== undefined;
  const clauses: Clause[] = [valuedClause(told, subject, printed(value, digits))];
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
  return [{ clauses: [...clauses, ...targetClauses(told, comparison)] }];
}

function targetClauses({ digits, unit }: Telling, comparison: Comparison): readonly Clause[] {
  const { measurement, target, distance, missingNumerator } = comparison;
  const [value, threshold] = [numberOf(measurement), stated(target?.value)];
  if (value === undefined || target === undefined || threshold === undefined) return [];
  const against = {
    comparator: target.comparator,
    value: threshold,
    upper: stated(target.upper),
    tolerance: stated(target.tolerance),
    short: distance,
  };
  const held = heldAgainst(value, against, digits);
  const to = target.holds === "everyPeriod" ? "every" : "target";
  return [
    { code: "held", params: { held, to, due: target.due, unit } },
    ...missingClause(measurement, missingNumerator, held),
  ];
}
