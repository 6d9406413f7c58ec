import { numberOf, readBack, type Verdict } from "../../judge/index.js";
import { digitsFor, printed, printedPair, type Terms } from "../../locale/index.js";
import type { MeasuredNumber } from "../../measure/index.js";
import type { Indicator } from "../../model/index.js";
import type { Quantity } from "../../number/index.js";
import { exactText } from "../exact.js";
import { shortfallOf } from "../shortfall.js";
import type { ReportWords } from "../words/words.js";
import type { CellNumber } from "./table.js";

/** The numbers of a verdict as a table prints them; empty where there is none. */
export interface PrintedVerdict {
  /** The value. */
  readonly value: string;
  /** What is expected of it. */
  readonly expected: string;
  /** The difference of the two printed numbers, where the value falls short; marked where only the year does. */
  readonly gap: string;
  /** The status, with the reason where there is one. */
  readonly status: string;
  /** The numbers that are printed; where a text has none, none. */
  readonly numbers: Partial<Readonly<Record<"value" | "expected" | "gap", CellNumber>>>;
}

/** Prints the numbers of a verdict. Where the value falls short, as many digits are printed as it takes to see it. */
export function printVerdict(
  verdict: Verdict,
  indicator: Indicator | undefined,
  terms: Terms,
  words: ReportWords,
): PrintedVerdict {
  const { measurement, final } = verdict;
  const { horizon, isAnnual } = shortfallOf(verdict) ?? { horizon: final, isAnnual: false };
  const { expected, gap: exact } = horizon;
  const unit = indicator?.unitOfMeasure ?? "";
  const digits = digitsFor(indicator?.decimals);
  const number = numberOf(measurement);
  const other = expected && readBack(expected.value);
  const short = exact !== undefined && !exact.value.startsWith("-") && Number(exact.value) !== 0;
  const status =
    final.reason === undefined
      ? terms.statuses[final.status]
      : words.because(terms.statuses[final.status], terms.reasons[final.reason]);
  if (number === undefined)
    return { value: eventOf(measurement, terms), expected: "", gap: "", status, numbers: {} };
  const exactValue = exactText(measurement as MeasuredNumber);
  if (expected === undefined || other === undefined) {
    const value = { printed: printed(number, digits), exact: exactValue };
    return { value: value.printed, expected: "", gap: "", status, numbers: { value } };
  }
  const pair = printedPair(number, { number: other }, digits, short);
  const isExcess = expected.comparator === "atMost" || expected.comparator === "lessThan";
  const difference =
    short && pair.gap !== undefined ? words.gap(terms.difference({ text: pair.gap, unit }), isExcess) : "";
  const gap = difference !== "" && isAnnual ? words.ofYear(difference) : difference;
  return {
    value: pair.value,
    expected: pair.other,
    gap,
    status,
    numbers: {
      value: { printed: pair.value, exact: exactValue },
      expected: { printed: pair.other, exact: exactText(expected.value) },
      ...(short && pair.gap !== undefined && { gap: { printed: pair.gap, exact: exactText(exact) } }),
    },
  };
}

/** An event by its state: it was achieved or not. */
function eventOf(measurement: Verdict["measurement"], { states }: Terms): string {
  if (!measurement.ok || typeof measurement.value !== "boolean") return "";
  return measurement.value ? states.done : "";
}

/** A quantity as a table prints it; empty where there is none. */
export function printQuantity(quantity: Quantity | undefined, decimals: number | undefined): string {
  const number = quantity && readBack(quantity);
  return number === undefined ? "" : printed(number, digitsFor(decimals));
}

/** A quantity that is always known, as the number of a cell. */
export function numberOfQuantity(quantity: Quantity, decimals: number | undefined): CellNumber {
  return { printed: printQuantity(quantity, decimals), exact: exactText(quantity) };
}
