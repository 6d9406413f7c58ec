import type { Line } from "./line.js";

/** An id for each row: of its own number (`row7`, `row4a`) where every row has one and no two share it, or of its position. */
export function rowIds(lines: readonly Line[]): readonly string[] {
  const own = lines.map(({ number }) =>
    number.replace(/[^A-Za-z0-9\p{Script=Han}]+/gu, "_").replace(/^_|_$/g, ""),
  );
  const distinct = new Set(own);
  const isUsable =
    distinct.size === own.length && !distinct.has("") && own.every((id) => id === id.normalize("NFC"));
  return isUsable ? own.map((id) => `row${id}`) : own.map((_, position) => `row${position + 1}`);
}
