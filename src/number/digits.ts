const point = 46;

/** `"000"` to `"999"`. */
const thousand: readonly string[] = /* @__PURE__ */ Array.from({ length: 1000 }, (_, n) =>
  String(1000 + n).slice(1),
);

/** `"00"` to `"99"`. */
const hundred: readonly string[] = /* @__PURE__ */ Array.from({ length: 100 }, (_, n) =>
  String(100 + n).slice(1),
);

/** `"0."` to `"999."`. */
const pointed: readonly string[] = /* @__PURE__ */ Array.from({ length: 1000 }, (_, n) => `${n}.`);

/** `"000"` to `"999"` as character codes, one after another. */
const codes: Uint8Array = /* @__PURE__ */ Uint8Array.from(/* @__PURE__ */ thousand.join(""), (digit) =>
  digit.charCodeAt(0),
);

function code(at: number): number {
  return codes[at] ?? 0;
}

/*
 * Turning many different numbers into text by `String(n)` costs more than all of their arithmetic, perhaps because the
 * engine keeps these texts. Putting them together from groups of digits takes half of the time, and making many digits at
 * once from their codes half of that: no text is made that is then joined with others.
 */

/** The digits of a safe integer from 0 on. */
export function digitsOf(n: number): string {
  if (n < 1000) return String(n);
  const thousands = Math.floor(n / 1000);
  const low = thousand[n - thousands * 1000] ?? "";
  return thousands < 1000 ? thousands + low : digitsOf(thousands) + low;
}

/** The digits of a safe integer from 0 on, and a point. */
export function digitsAndPoint(n: number): string {
  return pointed[n] ?? `${digitsOf(n)}.`;
}

/** The digits of an integer below a million, with zeros before them. */
export function sixDigits(n: number): string {
  const high = 3 * Math.floor(n / 1000);
  const low = 3 * n - 1000 * high;
  return String.fromCharCode(
    code(high),
    code(high + 1),
    code(high + 2),
    code(low),
    code(low + 1),
    code(low + 2),
  );
}

/** The digits of an integer below a power of ten, the sixth at most, with zeros before them. */
export function paddedDigits(n: number, width: number): string {
  if (width === 2) return hundred[n] ?? "";
  return width > 3 ? sixDigits(n).slice(6 - width) : (thousand[n] ?? "").slice(3 - width);
}

/** Room for an integer of one, two or three digits, a point and twenty decimals: filled anew each time. */
const room: readonly number[][] = /* @__PURE__ */ [1, 2, 3].map((width) => new Array(width + 21).fill(point));

/**
 * An integer, a point and twenty decimals, which are three integers below a million and one below a hundred. In one go as
 * far as below 1000: a text that is joined of long ones is kept as its pieces.
 */
export function withTwentyDecimals(
  whole: number,
  first: number,
  second: number,
  third: number,
  last: number,
): string {
  if (whole >= 1000) return `${digitsOf(whole)}${withTwentyDecimals(0, first, second, third, last).slice(1)}`;
  const width = whole < 10 ? 1 : whole < 100 ? 2 : 3;
  const text = room[width - 1] as number[];
  for (let i = 0; i < width; i++) text[i] = code(3 * whole + 3 - width + i);
  putSix(text, width + 1, first);
  putSix(text, width + 7, second);
  putSix(text, width + 13, third);
  text[width + 19] = code(3 * last + 1);
  text[width + 20] = code(3 * last + 2);
  return String.fromCharCode(...text);
}

function putSix(text: number[], at: number, n: number): void {
  const high = 3 * Math.floor(n / 1000);
  const low = 3 * n - 1000 * high;
  text[at] = code(high);
  text[at + 1] = code(high + 1);
  text[at + 2] = code(high + 2);
  text[at + 3] = code(low);
  text[at + 4] = code(low + 1);
  text[at + 5] = code(low + 2);
}
