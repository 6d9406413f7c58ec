/** A fraction of integers, in its own arithmetic: nothing of the library stands behind it. */
export interface Fraction {
  readonly n: bigint;
  /** Above zero. */
  readonly d: bigint;
}

export const plus = (a: Fraction, b: Fraction): Fraction => ({ n: a.n * b.d + b.n * a.d, d: a.d * b.d });
export const times = (a: Fraction, b: Fraction): Fraction => ({ n: a.n * b.n, d: a.d * b.d });
export const minus = (a: Fraction, b: Fraction): Fraction => plus(a, { n: -b.n, d: b.d });
export const equal = (a: Fraction, b: Fraction): boolean => a.n * b.d === b.n * a.d;
export function over(a: Fraction, b: Fraction): Fraction {
  if (b.n === 0n) throw new RangeError("division by zero");
  return b.n > 0n ? { n: a.n * b.d, d: a.d * b.n } : { n: -a.n * b.d, d: -a.d * b.n };
}

/** A plain decimal: `12`, `0.25`. */
export function decimal(text: string): Fraction {
  const found = /^(\d+)(?:\.(\d+))?$/.exec(text);
  if (found === null) throw new RangeError(`no decimal: ${text}`);
  const [, whole = "", rest = ""] = found;
  return { n: BigInt(whole + rest), d: 10n ** BigInt(rest.length) };
}

/** Not negative, cut off or rounded half up after some decimals. */
export function shortened(a: Fraction, decimals: number, how: "cut" | "halfUp"): Fraction {
  const d = 10n ** BigInt(decimals);
  const n = how === "cut" ? (a.n * d) / a.d : (2n * a.n * d + a.d) / (2n * a.d);
  return { n, d };
}

/** The square root of a fraction that is not negative, to 20 decimals. */
export function root({ n, d }: Fraction): Fraction {
  const scale = 10n ** 20n;
  const square = (n * scale * scale) / d;
  let low = 0n;
  let high = square + 1n;
  while (high - low > 1n) {
    const middle = (low + high) / 2n;
    if (middle * middle <= square) low = middle;
    else high = middle;
  }
  return { n: low, d: scale };
}
