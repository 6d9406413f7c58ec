import type { Bulletin } from "../bulletin/bulletin-data.js";
import type { Table } from "../table/table.js";
import { escapeHtml as escaped } from "./escape.js";
import { requireRendered } from "./require-rendered.js";

/**
 * A bulletin or a table as a piece of HTML, without styles or scripts: an `article`, or a `table`, with its language.
 * Whatever comes from the plan or the data is escaped.
 */
export function toHtml(report: Bulletin | Table): string {
  requireRendered("toHtml", report);
  return `${(report.kind === "table" ? tableLines(report) : bulletinLines(report)).join("\n")}\n`;
}

function tableLines({ locale, title, columns, rows }: Table): readonly string[] {
  const cell = (tag: "th" | "td") => (text: string, at: number) =>
    `<${tag}${tag === "th" ? ' scope="col"' : ""}${columns[at]?.align === "right" ? ' style="text-align:right"' : ""}>${escaped(text)}</${tag}>`;
  return [
    `<table lang="${escaped(locale)}">`,
    ...(title === "" ? [] : [`<caption>${escaped(title)}</caption>`]),
    `<thead><tr>${columns
      .map(({ title: name }) => name)
      .map(cell("th"))
      .join("")}</tr></thead>`,
    "<tbody>",
    ...rows.map((row) => `<tr>${row.map(cell("td")).join("")}</tr>`),
    "</tbody>",
    "</table>",
  ];
}

function bulletinLines({ locale, title, sections }: Bulletin): readonly string[] {
  return [
    `<article lang="${escaped(locale)}">`,
    `<h1>${escaped(title)}</h1>`,
    ...sections.flatMap((section) => [
      "<section>",
      `<h2>${escaped(section.title)}</h2>`,
      `<p>${escaped(section.lead)}</p>`,
      ...(section.items.length === 0
        ? []
        : [
            "<ol>",
            ...section.items.map(({ text, notes }) => `<li>${escaped(text)}${noteList(notes)}</li>`),
            "</ol>",
          ]),
      "</section>",
    ]),
    "</article>",
  ];
}

function noteList(notes: readonly string[]): string {
  return notes.length === 0 ? "" : `<ul>${notes.map((note) => `<li>${escaped(note)}</li>`).join("")}</ul>`;
}
