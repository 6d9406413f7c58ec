import { type Issue, issueOf, shown, typeOf } from "../../issue/index.js";
import { inRow, textOfCell } from "./cell.js";

/** A table as rows of texts, however it came. */
export interface Sheet {
  /** The heads of the columns, where the rows are records; the first rows hold them otherwise. */
  readonly heads?: readonly string[];
  /** The rows, in order. */
  readonly rows: readonly SheetRow[];
}

/** A row of a sheet. */
export interface SheetRow {
  /** Its number in the input, from 0. */
  readonly row: number;
  /** Its cells by column; those that cannot be text are issues. */
  readonly cells: readonly (string | Issue)[];
}

/** Most rows and columns that are looked at. */
const mostRows = 20_000;
const mostColumns = 500;

/** Reads rows of cells, or records, out of anything. */
export function readSheet(input: unknown, issues: Issue[]): Sheet {
  if (!isList(input)) {
    issues.push(issueOf("wrongType", [], { value: shown(input), found: typeOf(input), expected: "list" }));
    return { rows: [] };
  }
  const count = input.length;
  if (count > mostRows) issues.push(issueOf("tooMany", [], { count, most: mostRows }));
  const heads = new Map<string, number>();
  const rows: SheetRow[] = [];
  let isRecords = false;
  for (let row = 0; row < Math.min(count, mostRows); row++) {
    try {
      const raw: unknown = input[row];
      if (isList(raw)) rows.push({ row, cells: cellsOfList(raw, row, issues) });
      else if (typeof raw === "object" && raw !== null) {
        isRecords = true;
        rows.push({ row, cells: cellsOfRecord(raw, row, heads, issues) });
      } else if (raw !== undefined && raw !== null)
        issues.push(
          inRow(row, issueOf("wrongType", [], { value: shown(raw), found: typeOf(raw), expected: "list" })),
        );
    } catch {
      issues.push(inRow(row, issueOf("notPlainData", [], { found: "unreadable" })));
    }
  }
  return isRecords ? { heads: [...heads.keys()], rows } : { rows };
}

function cellsOfList(list: readonly unknown[], row: number, issues: Issue[]): readonly (string | Issue)[] {
  if (list.length > mostColumns)
    issues.push(inRow(row, issueOf("tooMany", [], { count: list.length, most: mostColumns })));
  return Array.from({ length: Math.min(list.length, mostColumns) }, (_, column) => textOfCell(list[column]));
}

function cellsOfRecord(
  record: object,
  row: number,
  heads: Map<string, number>,
  issues: Issue[],
): readonly (string | Issue)[] {
  const cells: (string | Issue)[] = [];
  let lost = 0;
  for (const key of Object.keys(record)) {
    const column = heads.get(key) ?? heads.size;
    if (column >= mostColumns) {
      lost++;
      continue;
    }
    heads.set(key, column);
    cells[column] = textOfCell((record as Readonly<Record<string, unknown>>)[key]);
  }
  if (lost > 0)
    issues.push(inRow(row, issueOf("tooMany", [], { count: mostColumns + lost, most: mostColumns })));
  return Array.from(cells, (cell) => cell ?? "");
}

function isList(value: unknown): value is readonly unknown[] {
  try {
    return Array.isArray(value);
  } catch {
    return false; // a revoked proxy
  }
}
