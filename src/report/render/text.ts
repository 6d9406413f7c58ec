import type { Bulletin } from "../bulletin/bulletin-data.js";
import type { Table } from "../table/table.js";
import { oneLine } from "./escape.js";
import { requireRendered } from "./require-rendered.js";
import { padded, widthOf } from "./width.js";

/**
 * A bulletin or a table as plain text. The columns of a table line up where a terminal gives two columns to a Chinese
 * character; what would break a line or steer a terminal becomes a blank.
 */
export function toText(report: Bulletin | Table): string {
  requireRendered("toText", report);
  return `${(report.kind === "table" ? tableLines(report) : bulletinLines(report)).join("\n")}\n`;
}

function tableLines({ title, columns, rows }: Table): readonly string[] {
  const cells = rows.map((row) => row.map(oneLine));
  const names = columns.map((column) => oneLine(column.title));
  const widths = names.map((name, at) =>
    cells.reduce((most, row) => Math.max(most, widthOf(row[at] ?? "")), widthOf(name)),
  );
  const line = (row: readonly string[]) =>
    row
      .map((cell, at) => padded(cell, widths[at] ?? 0, columns[at]?.align ?? "left"))
      .join("  ")
      .trimEnd();
  return [
    ...(title === "" ? [] : [oneLine(title)]),
    line(names),
    widths.map((width) => "─".repeat(width)).join("  "),
    ...cells.map(line),
  ];
}

function bulletinLines({ title, sections }: Bulletin): readonly string[] {
  return [
    oneLine(title),
    ...sections.flatMap((section) => [
      "",
      oneLine(section.title),
      oneLine(section.lead),
      ...section.items.flatMap(({ text, notes }, at) => [
        `${at + 1}. ${oneLine(text)}`,
        ...notes.map((note) => `   ${oneLine(note)}`),
      ]),
    ]),
  ];
}
