import { type Issue, issueOf, shown } from "../../issue/index.js";
import { parseThreshold } from "../threshold/index.js";
import type { Column } from "./header.js";
import type { Line } from "./line.js";
import type { TableOptions } from "./options.js";
import type { ValueColumn } from "./value-column.js";
import type { YearSays } from "./year-head.js";

/** A column of a year. */
export interface YearColumn extends ValueColumn {
  /** The year. */
  readonly year: number;
  /** What its head says that it holds; `undefined` where it is a bare year. */
  readonly says: YearSays | undefined;
  /** Whether an option says so, and not the head. */
  readonly isGiven: boolean;
  /** The year as a period. */
  readonly period: string;
}

/** Where the county started, and what is wanted of it later. */
interface Start {
  /** The year that holds the baseline. */
  readonly baseline?: YearColumn;
  /** Whether that was taken to be so without being said. */
  readonly isAssumed: boolean;
  /** The years that hold milestones and targets. */
  readonly later: readonly YearColumn[];
  /** What was assumed, and which columns are not read. */
  readonly issues: readonly Issue[];
}

/** What stands around the years. */
interface Around {
  readonly own: Column | undefined;
  readonly hasTarget: boolean;
  readonly lines: readonly Line[];
  readonly options: TableOptions;
}

/**
 * Parts the years, in order, into where the county started and what it wants. A head that says 基期, 实际 or 目标 is
 * taken at its word, and what the option `columns` says goes before `baselineYear`. A bare year is past where it lies
 * before the baseline, the plan, its document, or a target by name.
 */
export function startOf(years: readonly YearColumn[], around: Around): Start {
  const { own } = around;
  const asked = around.options.baselineYear;
  const given = own === undefined ? years.filter(isGivenBaseline) : [];
  const isOverruled = given.length > 0 && given.every(({ year }) => year !== asked);
  const options = isOverruled ? { ...around.options, baselineYear: undefined } : around.options;
  const issues: Issue[] = [];
  const targets = years.filter(({ says, year }) => says === "target" && !isBefore(year, options));
  const said = saidBaseline(years, targets[0]?.year, options);
  const named = years.find(({ year, says }) => says !== "target" && year === options.baselineYear);
  const contrary = targets.find(({ year }) => year === options.baselineYear);
  if (contrary !== undefined && named === undefined)
    issues.push(
      issueOf("tableBaselineContradicted", [], { column: shown(contrary.head), year: contrary.year }),
    );
  const told = own === undefined ? (named ?? said) : undefined;
  const bare = years.filter((one) => one.says === undefined && one !== told);
  const past = bare.filter(({ year }) => isPast(year, told?.year, targets[0]?.year, options));
  const guessed =
    told === undefined && own === undefined
      ? (past.at(-1) ?? firstOf(years, bare, around, issues))
      : undefined;
  const baseline = told ?? guessed;
  // A single year before the plan that the options speak of is where it started, and no guess.
  const isSure = options.span !== undefined && past.length === 1 && guessed === past[0];
  const isAssumed = guessed !== undefined && options.baselineYear === undefined && !isSure;
  if (guessed !== undefined && isAssumed)
    issues.push(issueOf("tableBaselineAssumed", [], { column: shown(guessed.head) }));
  if (baseline !== undefined && asked !== undefined && asked !== baseline.year && contrary === undefined)
    issues.push(issueOf("tableBaselineElsewhere", [], { column: shown(baseline.head), year: asked }));
  const later: YearColumn[] = [];
  for (const one of years)
    if (
      (targets.includes(one) && !isReached(one, told)) ||
      (one.says === undefined && one !== baseline && !past.includes(one))
    )
      later.push(one);
    else if (one !== baseline)
      issues.push(
        one.says === undefined
          ? issueOf("tableYearPast", [], { column: shown(one.head) })
          : issueOf("tableColumnUnread", [], { column: shown(one.head) }),
      );
  return { ...(baseline !== undefined && { baseline }), isAssumed, later, issues };
}

/** The column that an option or its head calls the baseline, or else the last that holds what was true before the plan or the first target. */
function saidBaseline(
  years: readonly YearColumn[],
  firstTarget: number | undefined,
  { baselineYear, span, document }: TableOptions,
): YearColumn | undefined {
  const by = (says: YearSays) => years.filter((one) => one.says === says);
  const called = by("baseline");
  const given = called.filter(isGivenBaseline);
  const named = given.length > 0 ? given : called;
  const actual = by("actual");
  const start = span?.first ?? (document && Number(document.date.slice(0, 4)));
  const before = actual.filter(
    ({ year }) => firstTarget === undefined || year < firstTarget || (start !== undefined && year < start),
  );
  return [...named, ...actual].find(({ year }) => year === baselineYear) ?? named.at(-1) ?? before.at(-1);
}

function isGivenBaseline({ isGiven, says }: YearColumn): boolean {
  return isGiven && says === "baseline";
}

/** Whether a year lies before the plan, as far as the options tell: a target of it was one of the plan before. */
function isBefore(year: number, { span }: TableOptions): boolean {
  return span !== undefined && year < span.first;
}

/** Whether a target was one of the years up to the baseline: of the plan before. */
function isReached({ year }: YearColumn, baseline: YearColumn | undefined): boolean {
  return baseline !== undefined && year <= baseline.year;
}

/** Whether a bare year lies before what the plan is about. */
function isPast(
  year: number,
  baseline: number | undefined,
  firstTarget: number | undefined,
  { baselineYear, span, document }: TableOptions,
): boolean {
  if (baselineYear !== undefined) return year <= baselineYear;
  if (baseline !== undefined && year < baseline) return true;
  if (span !== undefined) return year < span.first;
  if (firstTarget !== undefined && baseline === undefined && year < firstTarget) return true;
  return document !== undefined && year < Number(document.date.slice(0, 4));
}

/** The first of several columns, where it holds the baseline: a bare year that is not to come, with numbers that are not all compared. Where it only may, that is told. */
function firstOf(
  years: readonly YearColumn[],
  bare: readonly YearColumn[],
  { hasTarget, lines, options }: Around,
  issues: Issue[],
): YearColumn | undefined {
  const [first] = years;
  const isAlone = years.length < 2 && !hasTarget;
  if (first === undefined || first !== bare[0] || isAlone) return undefined;
  if (options.baselineYear !== undefined) return undefined;
  const cells = lines.flatMap(({ cells: row }) => {
    const cell = row[first.at];
    return typeof cell === "string" && cell !== "" ? [cell] : [];
  });
  if (!cells.some(isFigure)) return undefined;
  const { span, document } = options;
  const isToCome = document !== undefined && first.year > Number(document.date.slice(0, 4));
  if (span === undefined && !isToCome) return first;
  // Year after year is what is wanted of each; with a gap behind it the first may be where the county started.
  if (years[1]?.year !== first.year + 1) issues.push(issueOf("tableLacks", [], { key: "baselineYear" }));
  else if (!isToCome)
    issues.push(issueOf("tableTargetsAssumed", [], { columns: bare.map(({ head }) => head) }));
  return undefined;
}

/** Whether a cell holds a plain number, as figures of the past are written. */
function isFigure(cell: string): boolean {
  const read = parseThreshold(cell, { direction: "none", ratio: "perOne" });
  return read.ok && read.target.comparator === "equalTo" && !/^[=＝等]/u.test(read.target.words);
}
