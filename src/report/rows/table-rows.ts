import type { Column, Table } from "../table/table.js";
import type { Row } from "./row.js";

/** A record for each row of a table. A column of numbers gives the number that is printed, and that in full beside it. */
export function tableRows({ columns, rows }: Table): readonly Row[] {
  return rows.map((cells, line) =>
    Object.assign({}, ...columns.map((column, at) => cellOf(column, cells[at] ?? "", line))),
  );
}

function cellOf({ key, exact }: Column, cell: string, line: number): Row {
  if (exact === undefined) return { [key]: cell };
  const full = exact[line] ?? null;
  const [printed] = /-?\d+(\.\d+)?/.exec(cell) ?? [];
  return { [key]: full === null || printed === undefined ? null : Number(printed), [`${key}Exact`]: full };
}
