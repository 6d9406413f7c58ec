import { type ObservationStatus, observationStatuses } from "../model/index.js";
import { compare, type Rational } from "../number/index.js";
import type { CivilDate } from "../period/index.js";
import type { Report } from "./report.js";

/** What the reports of one figure come to, where there are any. */
export type Told =
  | {
      /** One report stands. */
      readonly kind: "settled";
      /** The report. */
      readonly report: Report;
      /** Those that it replaced, oldest first. */
      readonly replaced: readonly Report[];
    }
  | {
      /** Reports of equal rank contradict one another. */
      readonly kind: "conflicting";
      /** These reports. */
      readonly reports: readonly Report[];
    };

/** What the reports of one figure come to at a date. */
export type Settled =
  | Told
  | {
      /** Nothing was known. */
      readonly kind: "missing";
    };

const missing: Settled = { kind: "missing" };
const none: readonly Report[] = [];

/**
 * Settles the reports of one figure by what is known at a date. Final beats preliminary beats estimated; within a rank,
 * the later report of a source replaces its earlier ones. What is left conflicts if its values differ: from two sources,
 * or from one source on one day. The order of the reports does not matter.
 *
 * @returns the report that stands and those that it replaced, the reports that conflict, or that there is none
 */
export function settle(reports: readonly Report[], asOf: CivilDate): Settled {
  // Most figures have one report, and a breakdown has hundreds of figures: no list is made for these.
  const known = reports.length === 1 ? reports : reports.filter(({ knownOn }) => knownOn <= asOf);
  const [only] = known;
  if (only === undefined || only.knownOn > asOf) return missing;
  if (known.length === 1) return { kind: "settled", report: only, replaced: none };
  const rank = known.reduce<number>(
    (least, { status }) => Math.min(least, rankOf(status)),
    observationStatuses.length,
  );
  const firmest = known.filter((report) => rankOf(report.status) === rank);
  const standing = latestOfEachSource(firmest).sort(inOrder);
  const stands = new Set(standing);
  const [report] = standing;
  if (report === undefined) return missing;
  if (standing.some((other) => compareValues(other.value, report.value) !== 0))
    return { kind: "conflicting", reports: standing };
  return {
    kind: "settled",
    report,
    replaced: known.filter((other) => !stands.has(other)).sort(inOrder),
  };
}

/** All reports behind a settled figure. */
export function reportsIn(settled: Settled): readonly Report[] {
  switch (settled.kind) {
    case "settled":
      return [settled.report, ...settled.replaced];
    case "conflicting":
      return settled.reports;
    default:
      return none;
  }
}

function latestOfEachSource(reports: readonly Report[]): Report[] {
  const latest = new Map<string, CivilDate>();
  for (const { source, knownOn } of reports) {
    const known = latest.get(source);
    if (known === undefined || knownOn > known) latest.set(source, knownOn);
  }
  return reports.filter(({ source, knownOn }) => latest.get(source) === knownOn);
}

/** How firm a status is: 0 for the firmest. */
export function rankOf(status: ObservationStatus): number {
  return observationStatuses.indexOf(status);
}

/** By everything that a report says, and only then by row, so that shuffled rows settle alike. */
function inOrder(a: Report, b: Report): number {
  return (
    compareTexts(a.knownOn, b.knownOn) ||
    compareTexts(a.source, b.source) ||
    compareValues(a.value, b.value) ||
    a.decimals - b.decimals ||
    compareTexts(a.definition ?? "", b.definition ?? "") ||
    Number(a.dateAssumed) - Number(b.dateAssumed) ||
    a.row - b.row
  );
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Order of two values of one subject; truths stand before numbers, which the checks keep apart. */
export function compareValues(a: Rational | boolean, b: Rational | boolean): number {
  if (typeof a === "boolean" || typeof b === "boolean") return Number(a === true) - Number(b === true);
  return compare(a, b);
}
