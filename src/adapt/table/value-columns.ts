import { type Issue, issueOf, shown } from "../../issue/index.js";
import type { Column } from "./header.js";
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
  /** First and last year of the plan, as far as options or columns tell. */
  readonly span?: { readonly first: number; readonly last: number };
  /** Whether the baseline was taken to be the first year without being called so. */
  readonly baselineIsAssumed: boolean;
}

/** Tells the columns of numbers apart. */
export function valueColumns(
  columns: readonly Column[],
  options: TableOptions,
  issues: Issue[],
): ValueColumns {
  const years = columns
    .flatMap(({ at, head, role }) =>
      role.kind === "year"
        ? [{ at, head, year: role.year, isBaseline: role.isBaseline, period: String(role.year) }]
        : [],
    )
    .sort((a, b) => a.year - b.year);
  const first = options.span?.first;
  const isBefore = (one: (typeof years)[number]) =>
    options.baselineYear !== undefined
      ? one.year <= options.baselineYear
      : one.isBaseline || (first !== undefined && one.year < first);
  let before = years.filter(isBefore);
  const own = columns.find(({ role }) => role.kind === "baseline");
  const baselineIsAssumed =
    before.length === 0 &&
    own === undefined &&
    first === undefined &&
    options.baselineYear === undefined &&
    years.length > 1;
  if (baselineIsAssumed) {
    before = years.slice(0, 1);
    issues.push(issueOf("tableBaselineAssumed", [], { column: shown(before[0]?.head) }));
  }
  const later = years.filter((one) => !before.includes(one));
  const baseline = before.at(-1);
  for (const one of own === undefined ? before.slice(0, -1) : before)
    issues.push(issueOf("tableColumnUnread", [], { column: shown(one.head) }));
  const span = options.span ?? spanOf(later.map(({ year }) => year));
  const target = columns.find(({ role }) => role.kind === "target");
  const due = options.due ?? (span === undefined ? undefined : String(span.last));
  if (target !== undefined && due === undefined) issues.push(issueOf("tableLacks", [], { key: "due" }));
  const ownYear = options.baselineYear ?? baseline?.year;
  if (own !== undefined && ownYear === undefined)
    issues.push(issueOf("tableLacks", [], { key: "baselineYear" }));
  return {
    ...(own !== undefined
      ? {
          baseline: { at: own.at, head: own.head, ...(ownYear !== undefined && { period: String(ownYear) }) },
        }
      : baseline !== undefined && { baseline }),
    years: later,
    ...(target !== undefined && {
      target: { at: target.at, head: target.head, ...(due !== undefined && { period: due }) },
    }),
    ...(span !== undefined && { span }),
    baselineIsAssumed,
  };
}

function spanOf(years: readonly number[]): { readonly first: number; readonly last: number } | undefined {
  const [first, last] = [years[0], years.at(-1)];
  return first === undefined || last === undefined ? undefined : { first, last };
}
