/** Columns that a character takes in a terminal: two for Chinese letters and full-width signs. */
const wide = /[\p{Script=Han}\u3000-\u303f\uff00-\uff60\u2014\u2018\u2019\u201c\u201d\u2026]/u;

/** The width of a text in columns of a terminal. */
export function widthOf(text) {
  let width = 0;
  for (const character of text) width += wide.test(character) ? 2 : 1;
  return width;
}

/** Rows of text as lines, the columns of which stand below one another. */
export function textTable(header, rows) {
  const widths = header.map((title, i) => Math.max(...[title, ...rows.map((row) => row[i])].map(widthOf)));
  const line = (cells) =>
    cells
      .map((cell, i) => cell + " ".repeat(widths[i] - widthOf(cell)))
      .join("  ")
      .trimEnd();
  return [line(header), widths.map((width) => "─".repeat(width)).join("  "), ...rows.map(line)].join("\n");
}
