/** Letters and signs that take two columns of a terminal: Han, kana, hangul, full-width forms, and pictures such as ⭐ and ✅. */
const wide =
  /(?!\p{RI})[\p{Emoji_Presentation}\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
/** Marks that take none. */
const narrow = /[\p{Mn}\p{Me}\p{Cf}]/u;

/**
 * The width of a text in columns of a terminal.
 *
 * @example
 * widthOf("学位60%") // => 7
 */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) if (!narrow.test(character)) width += wide.test(character) ? 2 : 1;
  return width;
}

/** A text filled up with blanks to a width. */
export function padded(text: string, width: number, align: "left" | "right"): string {
  const blank = " ".repeat(Math.max(0, width - widthOf(text)));
  return align === "right" ? blank + text : text + blank;
}
