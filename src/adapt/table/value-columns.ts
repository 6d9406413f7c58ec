import { type Issue, issueOf, shown } from "../../issue/index.js";
import type { Column } from "./header.js";
import type { Line } from "./line.js";
import type { TableOptions } from "./options.js";
import { startOf, type YearColumn } from "./starting-column.js";
import { totalColumn } from "./total-column.js";
import type { ValueColumn } from "./value-column.js";

/** The columns of numbers: where the county started, the years, and a target without a year of its own. */
export interface ValueColumns {
  /** The baseline. */
  readonly baseline?: ValueColumn;
  /** The years of the plan, in order. */
  readonly years: readonly ValueColumn[];
  /** The column of targets that names no year. */
  readonly target?: ValueColumn;
  /** The column of the sums over the years, which is held against the last of them and not read. */
  readonly total?: ValueColumn;
  /** The column that says when the target of a row is due; with a period where an option says so for empty cells. */
  readonly due?: ValueColumn;
  /** First and last year of the plan, as far as options or columns tell. */
  readonly span?: { readonly first: number; readonly last: number };
  /** Whether the baseline was taken to be the first year without being called so. */
  readonly baselineIsAssumed: boolean;
}

/** Tells the columns of numbers apart. What the heads say counts; only bare years are guessed, and each guess is told. */
export function valueColumns(
  columns: readonly Column[],
  lines: readonly Line[],
  options: TableOptions,
  issues: Issue[],
): ValueColumns {
  const years = columns
    .flatMap(({ role, ...column }): YearColumn[] =>
      role.kind === "year"
        ? [
            {
              ...column,
              year: role.year,
              says: role.says,
              isGiven: role.isGiven === true,
              period: String(role.year),
            },
          ]
        : [],
    )
    .sort((a, b) => a.year - b.year);
  const own = columns.find(({ role }) => role.kind === "baseline");
  const goal = columns.find(({ role }) => role.kind === "target");
  const start = startOf(years, { own, hasTarget: goal !== undefined, lines, options });
  issues.push(...start.issues);
  const baseline =
    own === undefined ? start.baseline : withoutYear(own, options.baselineYear ?? start.baseline?.year);
  if (own !== undefined && baseline?.period === undefined)
    issues.push(issueOf("tableLacks", [], { key: "baselineYear" }));
  const span = options.span ?? spanOf(start.later, start.baseline?.year, options, issues);
  const target = goal && withoutYear(goal, options.due ?? options.span?.last);
  const sum = totalColumn(columns, start.later.at(-1)?.year, span, issues);
  const when = columns.find(({ role }) => role.kind === "due");
  if (when !== undefined && goal === undefined)
    issues.push(issueOf("tableColumnUnread", [], { column: shown(when.head) }));
  if (target !== undefined && target.period === undefined && when === undefined)
    issues.push(issueOf("tableLacks", [], { key: "due" }));
  return {
    ...(baseline !== undefined && { baseline }),
    years: start.later,
    ...(target !== undefined && { target }),
    ...(sum !== undefined && { total: withoutYear(sum, undefined) }),
    ...(when !== undefined && { due: withoutYear(when, options.due) }),
    ...(span !== undefined && { span }),
    baselineIsAssumed: start.isAssumed,
  };
}

function withoutYear({ role: _, ...column }: Column, period: string | number | undefined): ValueColumn {
  return { ...column, ...(period !== undefined && { period: String(period) }) };
}

/** From the year after the baseline, or from that of the document, to the last one: told of unless the columns are just these years. */
function spanOf(
  years: readonly YearColumn[],
  baseline: number | undefined,
  { document }: TableOptions,
  issues: Issue[],
): { readonly first: number; readonly last: number } | undefined {
  const [from, to] = [years[0]?.year, years.at(-1)?.year];
  if (from === undefined || to === undefined) return undefined;
  const issued = document === undefined ? from : Number(document.date.slice(0, 4));
  const first = Math.min(from, baseline === undefined ? issued : baseline + 1);
  const isEach = to > first && years.length === to - first + 1;
  if (!isEach) issues.push(issueOf("tableSpanAssumed", [], { first, last: to }));
  return { first, last: to };
}
