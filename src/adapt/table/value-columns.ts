import { type Issue, issueOf, shown } from "../../issue/index.js";
import { parseThreshold } from "../threshold/index.js";
import type { Column } from "./header.js";
import type { Line } from "./line.js";
import type { TableOptions } from "./options.js";

/** A column whose cells are thresholds. */
export interface ValueColumn {
  /** Where it stands. */
  readonly at: number;
  /** Its head. */
  readonly head: string;
  /** The period for which its cells hold; absent where the table does not say. */
  readonly period?: string;
}

/** The columns of numbers: where the county started, the years, and a target without a year of its own. */
export interface ValueColumns {
  /** The baseline. */
  readonly baseline?: ValueColumn;
  /** The years of the plan, in order. */
  readonly years: readonly ValueColumn[];
  /** The column of targets that names no year. */
  readonly target?: ValueColumn;
  /** The column that says when the target of a row is due; with a period where an option says so for empty cells. */
  readonly due?: ValueColumn;
  /** First and last year of the plan, as far as options or columns tell. */
  readonly span?: { readonly first: number; readonly last: number };
  /** Whether the baseline was taken to be the first year without being called so. */
  readonly baselineIsAssumed: boolean;
}

type Year = ValueColumn & { readonly year: number; readonly isBaseline: boolean; readonly period: string };

/** Tells the columns of numbers apart. Years before the plan, or before its document was issued, are where it started. */
export function valueColumns(
  columns: readonly Column[],
  lines: readonly Line[],
  options: TableOptions,
  issues: Issue[],
): ValueColumns {
  const years = columns
    .flatMap(({ at, head, role }): Year[] =>
      role.kind === "year"
        ? [{ at, head, year: role.year, isBaseline: role.isBaseline, period: String(role.year) }]
        : [],
    )
    .sort((a, b) => a.year - b.year);
  const own = columns.find(({ role }) => role.kind === "baseline");
  const stated = years.filter((one) => isBefore(one, options));
  const assumed =
    stated.length === 0 && own === undefined ? assumedBaseline(years, lines, options) : undefined;
  if (assumed !== undefined)
    issues.push(issueOf("tableBaselineAssumed", [], { column: shown(assumed.head) }));
  const before = assumed === undefined ? stated : [assumed];
  for (const one of own === undefined ? before.slice(0, -1) : before)
    issues.push(issueOf("tableColumnUnread", [], { column: shown(one.head) }));
  const later = years.filter((one) => !before.includes(one));
  const span = options.span ?? spanOf(later);
  const baseline =
    own === undefined ? before.at(-1) : withoutYear(own, options.baselineYear ?? before.at(-1)?.year);
  if (own !== undefined && baseline?.period === undefined)
    issues.push(issueOf("tableLacks", [], { key: "baselineYear" }));
  const goal = columns.find(({ role }) => role.kind === "target");
  const target = goal && withoutYear(goal, options.due ?? span?.last);
  const when = columns.find(({ role }) => role.kind === "due");
  if (when !== undefined && goal === undefined)
    issues.push(issueOf("tableColumnUnread", [], { column: shown(when.head) }));
  if (target !== undefined && target.period === undefined && when === undefined)
    issues.push(issueOf("tableLacks", [], { key: "due" }));
  return {
    ...(baseline !== undefined && { baseline }),
    years: later,
    ...(target !== undefined && { target }),
    ...(when !== undefined && { due: withoutYear(when, options.due) }),
    ...(span !== undefined && { span }),
    baselineIsAssumed: assumed !== undefined,
  };
}

function isBefore({ year, isBaseline }: Year, { baselineYear, span, document }: TableOptions): boolean {
  if (baselineYear !== undefined) return year <= baselineYear;
  return isBaseline || year < (span?.first ?? Number(document?.date.slice(0, 4) ?? 0));
}

/** The first of several years, where nothing tells when the plan begins and its cells are nothing but numbers. */
function assumedBaseline(
  [first, ...later]: readonly Year[],
  lines: readonly Line[],
  { baselineYear, span, document }: TableOptions,
): Year | undefined {
  const told = baselineYear ?? span ?? document;
  if (first === undefined || later.length === 0 || told !== undefined) return undefined;
  const cells = lines.map(({ cells: row }) => row[first.at] ?? "").filter((cell) => cell !== "");
  const isNumber = (cell: string | Issue) =>
    typeof cell === "string" &&
    parseThreshold(cell, { direction: "none", ratio: "perOne" }).ok &&
    !comparing.test(cell);
  return cells.length > 0 &&
    cells.some(isNumber) &&
    !cells.some((cell) => typeof cell === "string" && comparing.test(cell))
    ? first
    : undefined;
}

/** What no figure of the past is written with. */
const comparing =
  /[<>=≥≤＜＞＝≧≦﹤﹥]|以上|以下|以内|不低于|不少于|不超过|不高于|至少|左右|约|力争|覆盖|控制/u;

function withoutYear({ at, head }: Column, period: string | number | undefined): ValueColumn {
  return { at, head, ...(period !== undefined && { period: String(period) }) };
}

function spanOf(years: readonly Year[]): { readonly first: number; readonly last: number } | undefined {
  const [first, last] = [years[0], years.at(-1)];
  return first === undefined || last === undefined ? undefined : { first: first.year, last: last.year };
}
