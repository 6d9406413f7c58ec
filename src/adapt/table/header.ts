import { type Issue, issueOf, shown } from "../../issue/index.js";
import { evenText } from "./cell.js";
import { type Role, roleOf } from "./column-role.js";
import type { Sheet, SheetRow } from "./sheet.js";

/** A column of a table that is read. */
export interface Column {
  /** Where it stands, from 0. */
  readonly at: number;
  /** Its head, as issues name it. */
  readonly head: string;
  /** What it holds. */
  readonly role: Role;
}

/** The columns of a table and the rows below its header. */
export interface Table {
  /** The columns that are read, from left to right. */
  readonly columns: readonly Column[];
  /** How many columns the header has. */
  readonly width: number;
  /** The rows below the header. */
  readonly body: readonly SheetRow[];
}

/** Rows among which the header is looked for. */
const looked = 50;
const group = /基期|基数|年度|分年|责任|牵头|现状|进度安排/u;

/** Finds the header, which may take two rows, and what its columns hold. */
export function readHeader(sheet: Sheet, issues: Issue[]): Table | undefined {
  if (sheet.heads !== undefined) return tableOf([], sheet.heads, sheet.rows, issues);
  const rows = sheet.rows.slice(0, looked);
  const at = rows.findIndex((row) => nameIn(row) >= 0);
  const [before, found, next] = [rows[at - 1], rows[at], sheet.rows[at + 1]];
  if (at < 0 || found === undefined) {
    issues.push(issueOf("tableHeaderMissing", [], { looked: Math.min(looked, sheet.rows.length) }));
    return undefined;
  }
  if (next !== undefined && continues(found, next))
    return tableOf(
      carried(texts(found), texts(next)),
      texts(next),
      sheet.rows.slice(at + 2),
      issues,
      texts(found),
    );
  const top = before !== undefined && texts(before).some((text) => group.test(text)) ? texts(before) : [];
  return tableOf(carried(top, texts(found)), texts(found), sheet.rows.slice(at + 1), issues);
}

function texts(row: SheetRow): readonly string[] {
  return row.cells.map((cell) => (typeof cell === "string" ? cell : ""));
}

function nameIn(row: SheetRow): number {
  return texts(row).findIndex((text) => roleOf("", text)?.kind === "name");
}

/** Whether the row after the header names parts of its columns: nothing under 指标, and nothing but heads elsewhere. */
function continues(header: SheetRow, next: SheetRow): boolean {
  const [above, below] = [texts(header), texts(next)];
  const name = below[nameIn(header)] ?? "";
  if (name !== "" && name !== above[nameIn(header)]) return false;
  const filled = below.filter((text) => text !== "");
  return filled.length > 0 && filled.every((text) => roleOf("", text) !== undefined);
}

/** The upper heads, each carried to the right over the lower heads that it spans. */
function carried(top: readonly string[], bottom: readonly string[]): readonly string[] {
  let last = "";
  return bottom.map((head, at) => {
    const own = top[at] ?? "";
    if (own !== "") last = own;
    return own !== "" ? own : head === "" ? "" : last;
  });
}

function tableOf(
  top: readonly string[],
  bottom: readonly string[],
  body: readonly SheetRow[],
  issues: Issue[],
  upper: readonly string[] = [],
): Table | undefined {
  const width = Math.max(bottom.length, upper.length);
  const columns: Column[] = [];
  for (let at = 0; at < width; at++) {
    const [above, below] = [top[at] ?? upper[at] ?? "", bottom[at] ?? ""];
    const role = roleOf(above, below);
    const spansYear = role?.kind === "year" && roleOf("", below)?.kind !== "year";
    const head = below === "" || above === below ? above : spansYear ? `${above}${below}` : below;
    if (role !== undefined) columns.push({ at, head: head.slice(0, 60), role });
    else if (evenText(head) !== "") issues.push(issueOf("tableColumnUnread", [], { column: shown(head) }));
  }
  const kept = withoutRepeated(columns, issues);
  if (kept.some(({ role }) => role.kind === "name")) return { columns: kept, width, body };
  issues.push(issueOf("tableHeaderMissing", [], { looked: 1 }));
  return undefined;
}

/** One column of each kind: the first, or of several levels of indicators the last and finest. */
function withoutRepeated(columns: readonly Column[], issues: Issue[]): readonly Column[] {
  const key = ({ role }: Column) => (role.kind === "year" ? `year ${role.year}` : role.kind);
  const kept = new Map<string, Column>();
  for (const column of columns) {
    const other = kept.get(key(column));
    if (other === undefined) kept.set(key(column), column);
    else if (column.role.kind === "name") {
      kept.set("name", column);
      issues.push(issueOf("tableColumnUnread", [], { column: shown(other.head) }));
    } else
      issues.push(
        issueOf("tableColumnRepeated", [], { column: shown(column.head), other: shown(other.head) }),
      );
  }
  return [...kept.values()];
}
