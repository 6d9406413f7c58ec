const marks = "☆★※*△▲▽▼○●◎◇◆□■⭐①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳#";
const atStart = new RegExp(`^[${marks}]+`, "u");
const atEnd = new RegExp(`(?:[${marks}]|[(\\[〔【]?注[0-9]{1,2}[)\\]〕】]?)+$`, "u");
/** ▼0.5 and △2 may be a fall and a loss. */
const signed = /^[△▲▽▼](?=[-+.0-9零一二三四五六七八九十百千万])/u;

/** A text without the note marks at its ends: ☆, ①, 注1. A number in brackets is none: it may be a cumulative figure. */
export function withoutMarks(text: string): string {
  return text.replace(atStart, "").replace(atEnd, "");
}

/** The triangle before a number, which may be its sign. */
export function signMark(text: string): string | undefined {
  return signed.exec(text)?.[0];
}
