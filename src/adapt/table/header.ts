import { type Issue, issueOf, shown } from "../../issue/index.js";
import { unitOfHead } from "./bracket-unit.js";
import { evenText } from "./cell.js";
import { areBodies, isOtherName, type Role, type RoleReader, yearOfRole } from "./column-role.js";
import { callsOf } from "./given-columns.js";
import type { Sheet, SheetRow } from "./sheet.js";
import { isValueWord } from "./year-head.js";

/** A column of a table that is read. */
export interface Column {
  /** Where it stands, from 0. */
  readonly at: number;
  /** Its head, as issues name it. */
  readonly head: string;
  /** What it holds. */
  readonly role: Role;
  /** The unit of measure in its head: 2022年(%). */
  readonly unit?: string;
}

/** The columns of a table and the rows below its header. */
export interface Table {
  /** The columns that are read, from left to right. */
  readonly columns: readonly Column[];
  /** What its columns are called, those that are not read among them. */
  readonly heads: readonly string[];
  /** How many columns the header has. */
  readonly width: number;
  /** The rows below the header. */
  readonly body: readonly SheetRow[];
  /** The unit of measure that stands above the header for the whole table: 单位:%. */
  readonly unit: string;
  /** What stands above the header: the title of the table. */
  readonly title: string;
}

/** Rows among which the header is looked for. */
const looked = 50;
const group = /基期|基数|年度|分年|责任|牵头|现状|进度安排/u;

/** Finds the header, which may take two rows, and what its columns hold. */
export function readHeader(sheet: Sheet, roleOf: RoleReader, issues: Issue[]): Table | undefined {
  if (sheet.heads !== undefined)
    return tableOf({ top: [], bottom: sheet.heads }, sheet.rows, noSurroundings, roleOf, issues);
  const rows = sheet.rows.slice(0, looked);
  const called = rows.findIndex((row) => nameIn(row, roleOf) >= 0);
  const at = called >= 0 ? called : rows.findIndex((row) => otherNameIn(row) >= 0);
  const [before, found, next] = [rows[at - 1], rows[at], sheet.rows[at + 1]];
  if (at < 0 || found === undefined) {
    issues.push(issueOf("tableHeaderMissing", [], { looked: Math.min(looked, sheet.rows.length) }));
    return undefined;
  }
  const above = rows.slice(0, at).flatMap(texts);
  const around = { unit: unitAbove(above), title: above.join(" ").slice(0, 200) };
  if (next !== undefined && continues(found, next, roleOf)) {
    const [top, bottom] = [texts(found), texts(next)];
    const wide = Array.from(
      { length: Math.max(top.length, bottom.length) },
      (_, column) => bottom[column] ?? "",
    );
    return tableOf(
      { top: carried(top, wide), bottom: wide },
      sheet.rows.slice(at + 2),
      around,
      roleOf,
      issues,
    );
  }
  const top = before !== undefined && groups(before, roleOf) ? carried(texts(before), texts(found)) : [];
  return tableOf({ top, bottom: texts(found) }, sheet.rows.slice(at + 1), around, roleOf, issues);
}

/** What may be a head where no header is found. */
export function headsIn({ heads, rows }: Sheet): readonly string[] {
  return (
    heads ??
    rows
      .slice(0, looked)
      .flatMap(texts)
      .filter((text) => text !== "")
  );
}

/** Whether a row above the header groups its columns; a title stands alone in its row. */
function groups(row: SheetRow, roleOf: RoleReader): boolean {
  const filled = texts(row).filter((text) => text !== "");
  return filled.length > 1 && filled.some((text) => group.test(text) || roleOf("", text)?.kind === "year");
}

function unitAbove(above: readonly string[]): string {
  for (const text of above) {
    const unit = /^\(?(?:计量)?单位:([^()]{1,20})\)?$/u.exec(evenText(text))?.[1];
    if (unit !== undefined) return unit;
  }
  return "";
}

function texts(row: SheetRow): readonly string[] {
  return row.cells.map((cell) => (typeof cell === "string" ? cell : ""));
}

function nameIn(row: SheetRow, roleOf: RoleReader): number {
  return texts(row).findIndex((text) => roleOf("", text)?.kind === "name");
}

function otherNameIn(row: SheetRow): number {
  return texts(row).filter((text) => text !== "").length > 1 ? texts(row).findIndex(isOtherName) : -1;
}

/** Whether the row after the header names parts of its columns: nothing but 名称 under 指标, and nothing but heads elsewhere. */
function continues(header: SheetRow, next: SheetRow, roleOf: RoleReader): boolean {
  const [above, below] = [texts(header), texts(next)];
  const called = nameIn(header, roleOf);
  const at = called >= 0 ? called : otherNameIn(header);
  const name = below[at] ?? "";
  if (name !== "" && name !== above[at] && !isOtherName(name) && roleOf("", name)?.kind !== "name")
    return false;
  const tops = carried(above, below);
  const isKnown = (head: string, column: number) =>
    [tops[column] ?? "", ""].some((top) => roleOf(top, head) !== undefined) ||
    isOtherName(head) ||
    isValueWord(evenText(head));
  const isHead = (text: string, column: number) =>
    text === "" || isKnown(text, column) || !/[0-9]/.test(evenText(text)) || time.test(text);
  return below.some((text, column) => text !== "" && isKnown(text, column)) && below.every(isHead);
}

/** What makes a text with digits a head: a year, or a part of one. */
const time = /(?:19|20|21)[0-9]{2}|月|季度|半年/u;

/** The upper heads, each carried to the right over the lower heads that it spans. */
function carried(top: readonly string[], bottom: readonly string[]): readonly string[] {
  let last = "";
  return bottom.map((head, at) => {
    const own = top[at] ?? "";
    if (own !== "") last = own;
    return own !== "" ? own : head === "" ? "" : last;
  });
}

const noSurroundings = { unit: "", title: "" };

/** The two texts over each column. */
interface Heads {
  readonly top: readonly string[];
  readonly bottom: readonly string[];
}

function tableOf(
  { top, bottom }: Heads,
  body: readonly SheetRow[],
  around: Pick<Table, "unit" | "title">,
  roleOf: RoleReader,
  issues: Issue[],
): Table | undefined {
  const width = bottom.length;
  const columns: Column[] = [];
  const strange: Column[] = [];
  const heads = bottom.map((below, at) => callsOf(top[at] ?? "", below).filter((call) => call !== ""));
  for (let at = 0; at < width; at++) {
    const [above, below] = [top[at] ?? "", bottom[at] ?? ""];
    const told = roleOf(above, below);
    const role = told?.kind === "unit" && holdsBodies(body, at) ? { kind: "lead" as const } : told;
    const alone = roleOf("", below);
    const isHalf =
      yearOfRole(role) !== undefined && (yearOfRole(alone) === undefined || alone?.kind !== role?.kind);
    const full = below === "" || above === below ? above : isHalf ? `${above}${below}` : below;
    const unit = unitOfHead(below) ?? unitOfHead(above);
    const column = { at, head: full.slice(0, 60), ...(unit !== undefined && { unit }) };
    if (role !== undefined) columns.push({ ...column, role });
    else strange.push({ ...column, role: { kind: "name" } });
  }
  const isNamed = columns.some(({ role }) => role.kind === "name");
  const instead = isNamed ? undefined : strange.find(({ head }) => isOtherName(head));
  for (const { at, head } of strange)
    if (at !== instead?.at && (head !== "" || holdsAnything(body, at)))
      issues.push(issueOf("tableColumnUnread", [], { column: shown(head) }));
  const kept = withoutRepeated(instead === undefined ? columns : [...columns, instead], issues);
  if (isNamed || instead !== undefined) return { columns: kept, heads: heads.flat(), width, body, ...around };
  issues.push(issueOf("tableHeaderMissing", [], { looked: 1 }));
  return undefined;
}

function holdsBodies(body: readonly SheetRow[], at: number): boolean {
  return areBodies(body.slice(0, looked).map((row) => texts(row)[at] ?? ""));
}

function holdsAnything(body: readonly SheetRow[], at: number): boolean {
  return body.some(({ cells }) => (cells[at] ?? "") !== "");
}

/** One column of each kind: the first, or of several levels of indicators the last and finest. */
function withoutRepeated(columns: readonly Column[], issues: Issue[]): readonly Column[] {
  const kept: Column[] = [];
  for (const column of columns) {
    const at = kept.findIndex(({ role }) => isSameRole(role, column.role));
    const other = kept[at];
    if (other === undefined) kept.push(column);
    else if (column.role.kind === "name") {
      kept[at] = column;
      issues.push(issueOf("tableColumnUnread", [], { column: shown(other.head) }));
    } else
      issues.push(
        issueOf("tableColumnRepeated", [], { column: shown(column.head), other: shown(other.head) }),
      );
  }
  return kept;
}

/** What was true in a year and what was wanted of it are two columns; a bare year may be either. So are sums of other years. */
function isSameRole(a: Role, b: Role): boolean {
  if (a.kind !== "year" || b.kind !== "year")
    return a.kind === b.kind && (a.kind !== "total" || yearOfRole(a) === yearOfRole(b));
  const isPair =
    a.says !== undefined && b.says !== undefined && (a.says === "target") !== (b.says === "target");
  return a.year === b.year && !isPair;
}
