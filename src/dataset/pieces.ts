import { isPeriodFault, type PeriodText, parsePeriod } from "../period/index.js";
import { type Adding, addsUp } from "./adds-up.js";

/** A part of a year that can be reported by itself. */
export interface Piece {
  /** Its period. */
  readonly period: PeriodText;
  /** Its first month. */
  readonly first: number;
  /** Its last month. */
  readonly last: number;
}

/** A run of months, and the pieces of which it can be put together. */
export interface Run extends Piece {
  /** The pieces, without the run itself, by their first month and the longest first. */
  readonly pieces: readonly Piece[];
}

/**
 * The pieces of which the figure of a flow can be added up where it was not reported as a whole: months, quarters, halves,
 * and years to date, among them January and February, for which there is a figure where January has none. Of a stock, of a
 * running total, and of what is counted once a period (persons who took part), nothing adds up.
 *
 * @returns `undefined` where nothing adds up
 *
 * @example
 * const visits = { timing: "overPeriod", calendar: "calendar" }
 * piecesOf(visits, "2024-Q1")?.pieces.map(({ period }) => period) // => ["2024-01..02","2024-01","2024-02","2024-03"]
 * piecesOf(visits, "2024-01") // => undefined
 * piecesOf({ ...visits, accumulation: "runningTotal" }, "2024") // => undefined
 */
export function piecesOf(element: Adding, period: PeriodText): Run | undefined {
  if (element.calendar !== "calendar" || !addsUp(element)) return undefined;
  const parts = parsePeriod(period);
  if (isPeriodFault(parts)) return undefined;
  switch (parts.kind) {
    case "year":
      return runOf(period, 1, 12);
    case "half":
      return runOf(period, 6 * parts.half - 5, 6 * parts.half);
    case "quarter":
      return runOf(period, 3 * parts.quarter - 2, 3 * parts.quarter);
    case "yearToDate":
      return parts.month === 1 ? undefined : runOf(period, 1, parts.month);
    default:
      return undefined;
  }
}

function runOf(period: PeriodText, first: number, last: number): Run {
  const year = period.slice(0, 4);
  const isInside = (piece: Piece) =>
    piece.first >= first && piece.last <= last && piece.last - piece.first < last - first;
  const pieces = labels.map((label) => ({ ...label, period: `${year}-${label.period}` }));
  return { period, first, last, pieces: pieces.filter(isInside) };
}

/** The labels of the parts of any year: halves, quarters, months, and the years to date that have no other label. */
const labels: readonly Piece[] = [
  ...[2, 4, 5, 7, 8, 9, 10, 11].map((last) => ({ period: `01..${twoDigits(last)}`, first: 1, last })),
  ...[1, 2].map((half) => ({ period: `H${half}`, first: 6 * half - 5, last: 6 * half })),
  ...[1, 2, 3, 4].map((quarter) => ({ period: `Q${quarter}`, first: 3 * quarter - 2, last: 3 * quarter })),
  ...Array.from({ length: 12 }, (_, i) => ({ period: twoDigits(i + 1), first: i + 1, last: i + 1 })),
].sort((a, b) => a.first - b.first || b.last - a.last);

function twoDigits(month: number): string {
  return String(month).padStart(2, "0");
}
