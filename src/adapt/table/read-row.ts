import { type Issue, issueOf } from "../../issue/index.js";
import type { Source } from "../../model/index.js";
import { inRow, keptWords, undatedItems } from "./cell.js";
import { targetOfRow } from "./due-cell.js";
import { isEventRow, readEventRow } from "./event-row.js";
import type { Column } from "./header.js";
import type { Line } from "./line.js";
import { readNumberRow, type Told } from "./number-row.js";
import type { Filled, RowReading } from "./row-reading.js";
import type { ValueColumn } from "./value-column.js";
import type { ValueColumns } from "./value-columns.js";

/** Reads the cells of numbers of a row; what is empty or could not be read is told, and gaps in other columns that are wanted. */
export function readRow(
  line: Line,
  values: ValueColumns,
  wanted: readonly Column[],
  emptyThroughout: ReadonlySet<number>,
  told: Told,
  section: string,
): RowReading {
  const issues: Issue[] = [];
  const empty: string[] = [];
  const filled: Filled[] = [];
  const take = (column: ValueColumn | undefined, kind: Filled["kind"]) => {
    if (column === undefined || emptyThroughout.has(column.at)) return;
    const cell = line.cells[column.at] ?? "";
    if (typeof cell !== "string") issues.push(inRow(line.row, cell, column.head));
    else if (cell === "") empty.push(column.head);
    else filled.push({ text: cell, head: column.head, period: column.period, unit: column.unit, kind });
  };
  take(values.baseline, "baseline");
  for (const year of values.years) take(year, "year");
  const goal = targetOfRow(line, values.target, values.due);
  issues.push(...goal.issues);
  take(goal.target, "target");
  const sum = values.total && line.cells[values.total.at];
  if (values.total !== undefined && typeof sum === "string" && sum !== "")
    filled.push({ ...values.total, text: sum, period: undefined, unit: values.total.unit, kind: "total" });
  for (const { at, head } of wanted)
    if (!emptyThroughout.has(at) && (line.cells[at] ?? "") === "") empty.push(head);
  const sourceOf = (cell: Filled): Source => ({
    section,
    item: itemOf(cell, filled),
    words: keptWords(cell.text),
  });
  const reading = isEventRow(line, filled)
    ? readEventRow(line, filled, sourceOf)
    : readNumberRow(line, filled, told, values.years.at(-1), sourceOf);
  // What keeps a cell from being read was told; a row that holds nothing more needs a word of its own.
  const isExplained = reading.issues.length > 0 || issues.length > 0;
  if (reading.targets.length === 0 && !isExplained)
    issues.push(inRow(line.row, issueOf("tableTargetMissing", [], { indicator: told.id })));
  if (empty.length > 0) issues.push(inRow(line.row, issueOf("tableCellsEmpty", [], { columns: empty })));
  return { ...reading, issues: [...reading.issues, ...issues] };
}

/** What the source of a cell calls its column: the period, unless a target without a year of its own stands beside that year. */
function itemOf({ period, kind }: Filled, filled: readonly Filled[]): string {
  const undated = kind === "baseline" ? undatedItems.baseline : undatedItems.target;
  const isBeside = kind === "target" && filled.some((one) => one.kind === "year" && one.period === period);
  return isBeside ? undated : (period ?? undated);
}
