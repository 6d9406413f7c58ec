import type { Bulletin } from "../bulletin/bulletin-data.js";
import type { Table } from "../table/table.js";
import { escapeMarkdown as escaped } from "./escape.js";
import { requireRendered } from "./require-rendered.js";

/**
 * A bulletin or a table as Markdown (with tables as GitHub has them). Whatever comes from the plan or the data is escaped:
 * it can be neither a heading, nor a link, nor HTML.
 */
export function toMarkdown(report: Bulletin | Table): string {
  requireRendered("toMarkdown", report);
  return `${report.kind === "table" ? tableLines(report).join("\n") : bulletinBlocks(report).join("\n\n")}\n`;
}

function tableLines({ title, columns, rows }: Table): readonly string[] {
  const line = (cells: readonly string[]) => `| ${cells.map(escaped).join(" | ")} |`;
  return [
    ...(title === "" ? [] : [`**${escaped(title)}**`, ""]),
    line(columns.map((column) => column.title)),
    `| ${columns.map(({ align }) => (align === "right" ? "---:" : "---")).join(" | ")} |`,
    ...rows.map(line),
  ];
}

function bulletinBlocks({ title, sections }: Bulletin): readonly string[] {
  return [
    `# ${escaped(title)}`,
    ...sections.flatMap((section) => [
      `## ${escaped(section.title)}`,
      escaped(section.lead),
      ...(section.items.length === 0
        ? []
        : [
            section.items
              .map(({ text, notes }, at) =>
                [
                  `${at + 1}. ${escaped(text)}`,
                  ...notes.map((note) => `${" ".repeat(`${at + 1}. `.length)}- ${escaped(note)}`),
                ].join("\n"),
              )
              .join("\n"),
          ]),
    ]),
  ];
}
