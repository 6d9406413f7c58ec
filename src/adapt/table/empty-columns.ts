import { type Issue, issueOf } from "../../issue/index.js";
import type { Column, Table } from "./header.js";
import type { Line } from "./line.js";

/** Columns in which a gap is told of. */
const expected: ReadonlySet<string> = new Set(["year", "baseline", "target", "nature", "lead"]);

/** The columns in which no row has anything, told of once rather than row by row. */
export function emptyColumns(
  columns: Table["columns"],
  lines: readonly Line[],
  issues: Issue[],
): ReadonlySet<number> {
  const isEmpty = ({ at, role }: Column) =>
    expected.has(role.kind) && lines.every(({ cells }) => (cells[at] ?? "") === "");
  const empty = lines.length === 0 ? [] : columns.filter(isEmpty);
  if (empty.length > 0)
    issues.push(issueOf("tableCellsEmpty", [], { columns: empty.map(({ head }) => head) }));
  return new Set(empty.map(({ at }) => at));
}
