/** `"000"` to `"999"`. */
const thousand: readonly string[] = /* @__PURE__ */ Array.from({ length: 1000 }, (_, n) =>
  String(1000 + n).slice(1),
);

/** The same as character codes, one after another. */
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
  if (width === 2) return String.fromCharCode(code(3 * n + 1), code(3 * n + 2));
  return width > 3 ? sixDigits(n).slice(6 - width) : (thousand[n] ?? "").slice(3 - width);
}

/** The digits of three integers below a million and one below a hundred, with zeros before each. */
export function twentyDigits(first: number, second: number, third: number, last: number): string {
  const a = 3 * Math.floor(first / 1000);
  const b = 3 * first - 1000 * a;
  const c = 3 * Math.floor(second / 1000);
  const d = 3 * second - 1000 * c;
  const e = 3 * Math.floor(third / 1000);
  const f = 3 * third - 1000 * e;
  const g = 3 * last;
  return String.fromCharCode(
    code(a),
    code(a + 1),
    code(a + 2),
    code(b),
    code(b + 1),
    code(b + 2),
    code(c),
    code(c + 1),
    code(c + 2),
    code(d),
    code(d + 1),
    code(d + 2),
    code(e),
    code(e + 1),
    code(e + 2),
    code(f),
    code(f + 1),
    code(f + 2),
    code(g + 1),
    code(g + 2),
  );
}
