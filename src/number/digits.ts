/** `"000"` to `"999"`. */
const thousand: readonly string[] = /* @__PURE__ */ Array.from({ length: 1000 }, (_, n) =>
  String(1000 + n).slice(1),
);

/*
 * Turning many different numbers into text by `String(n)` costs more than all of their arithmetic, perhaps because the
 * engine keeps these texts. Putting them together from groups of digits takes half of the time.
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
  const thousands = Math.floor(n / 1000);
  return (thousand[thousands] ?? "") + (thousand[n - thousands * 1000] ?? "");
}

/** The digits of an integer below a power of ten, the sixth at most, with zeros before them. */
export function paddedDigits(n: number, width: number): string {
  return width > 3 ? sixDigits(n).slice(6 - width) : (thousand[n] ?? "").slice(3 - width);
}
