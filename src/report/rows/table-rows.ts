import type { Column, Table } from "../table/table.js";
import { cellNumber, type Row } from "./row.js";

/** A record for each row of a table. A column of numbers gives the number that is printed, and that in full beside it. */
export function tableRows({ columns, rows }: Table): readonly Row[] {
  return rows.map((cells, line) =>
    Object.assign({}, ...columns.map((column, at) => cellOf(column, cells[at] ?? "", line))),
  );
}

function cellOf({ key, printed, exact }: Column, cell: string, line: number): Row {
  if (printed === undefined) return { [key]: cell };
  const number = printed[line] ?? undefined;
  return cellNumber(
    key,
    number === undefined ? undefined : { printed: number, exact: exact?.[line] ?? number },
  );
}
