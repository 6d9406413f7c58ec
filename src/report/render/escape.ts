const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** A text that HTML takes for nothing but text. */
export function escapeHtml(text: string): string {
  return oneLine(text).replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}

/**
 * A text that Markdown takes for nothing but text, at the start of a line too, in a cell of a table, and where HTML is let
 * through. A bare address is broken up so that it does not become a link.
 */
export function escapeMarkdown(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_{}[\]#|~$]/g, (sign) => `\\${sign}`)
    .replace(/[&<>]/g, (sign) => entities[sign] ?? sign)
    .replace(/(https?|ftp|mailto|www)([:.])/giu, "$1\\$2")
    .replace(/@/g, "\\@")
    .replace(/^(\s*)([-+=:]|\d+[.)])(?=\s|$|[-=+:])/u, (_, blank: string, mark: string) => {
      const at = mark.length - 1;
      return `${blank}${mark.slice(0, at)}\\${mark.slice(at)}`;
    });
}

/** A text for a line of its own: what breaks lines or steers a terminal becomes a blank. */
export function oneLine(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is taken out
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g, " ");
}
