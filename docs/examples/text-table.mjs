/** Letters and signs that take two columns of a terminal. */
const wide = /[\p{Script=Han}\u3000-\u303f\uff01-\uff60]/u;

/** The width of a text in columns of a terminal. */
export function widthOf(text) {
  let width = 0;
  for (const character of text) width += wide.test(character) ? 2 : 1;
  return width;
}

/** Rows of text as lines, the columns of which stand below one another; a title that ends in `>` sets its column right. */
export function textTable(header, rows) {
  const titles = header.map((title) => title.replace(/>$/, ""));
  const widths = titles.map((title, i) => Math.max(...[title, ...rows.map((row) => row[i])].map(widthOf)));
  const line = (cells) =>
    cells
      .map((cell, i) => {
        const blank = " ".repeat(widths[i] - widthOf(cell));
        return header[i].endsWith(">") ? blank + cell : cell + blank;
      })
      .join("  ")
      .trimEnd();
  return [line(titles), widths.map((width) => "─".repeat(width)).join("  "), ...rows.map(line)].join("\n");
}
