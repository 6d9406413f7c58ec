import { type Issue, type IssuePath, issueOf, shown, typeOf } from "../../issue/index.js";
import { isFault, readDecimal } from "../../number/index.js";
import { foldWidths } from "../threshold/plain-phrase.js";

/** Marks that stand for nothing. */
const nothing = /^(?:[-—–−_/\\…·.]*|无|暂无|空|N\/?A|null)$/iu;
const hidden = /(?![\t\n\r])[\p{Cc}\p{Bidi_Control}]|\p{Cs}/gu;
/** Most characters of a cell that are kept. */
const mostKept = 300;

/** What the source of a cell calls its column where that names no year. */
export const undatedItems = { baseline: "基期值", target: "目标值" } as const;

/** The text of a cell, empty where it holds nothing; or why it cannot be text. */
export function textOfCell(cell: unknown): string | Issue {
  if (cell === undefined || cell === null) return "";
  if (typeof cell === "string") {
    const text = withoutHtml(cell);
    return isNothing(text) ? "" : text.trim();
  }
  if (typeof cell !== "number" && typeof cell !== "bigint")
    return issueOf("wrongType", [], { value: shown(cell), found: typeOf(cell), expected: "text" });
  const fault = readDecimal(cell);
  return isFault(fault) ? issueOf("badNumber", [], { value: shown(cell), reason: fault }) : String(cell);
}

/** A cell copied out of a page may hold its line breaks and blanks. */
function withoutHtml(cell: string): string {
  if (cell.length > 10_000) return cell;
  return cell
    .replace(/<br\s*\/?>/giu, "\n")
    .replace(/&nbsp;|&#160;|&ensp;|&emsp;/giu, " ")
    .replace(/&lt;/giu, "<")
    .replace(/&gt;/giu, ">")
    .replace(/&le;/giu, "≤")
    .replace(/&ge;/giu, "≥")
    .replace(/&amp;/giu, "&");
}

/** Whether a cell is as the one above it. */
export function isDitto(cell: string): boolean {
  return ditto.test(evenText(cell));
}

const ditto = /^(?:同上|同前|〃|″|"|'')$/u;

function isNothing(cell: string): boolean {
  return cell.length < 40 && nothing.test(cell.trim());
}

/** The words of a cell as a plan can keep them: without what cannot be seen, and not endless. */
export function keptWords(cell: string): string {
  const words = cell.slice(0, mostKept).replace(hidden, "").trim();
  return cell.length > mostKept ? `${words}…` : words === "" ? "…" : words;
}

/** A text with its blanks and widths made even, to be compared with known words. */
export function evenText(text: string): string {
  return foldWidths(text.slice(0, 200)).replace(/\s+/gu, "");
}

/** An issue of a row, at a place in it, told with the number of the row. */
export function inRow(row: number, issue: Issue, ...path: IssuePath): Issue {
  return { ...issue, path: [row, ...path, ...issue.path], rows: { count: 1, first: [row] } };
}
