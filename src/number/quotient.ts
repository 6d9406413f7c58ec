/** Which way a tie goes: away from zero (四舍五入), or to the even neighbour (GB/T 8170, 四舍六入五成双). */
export const roundingModes = ["halfUp", "halfEven"] as const;
/** One of {@link roundingModes}. */
export type RoundingMode = (typeof roundingModes)[number];

/** The integer nearest to `n / d`, by absolute value, for safe integers with `d` above 0. Never -0. */
export function nearest(n: number, d: number, mode: RoundingMode): number {
  const size = Math.abs(n);
  // Exact: where size + 1 <= 2^53, the quotient of doubles is never rounded up to the next integer.
  const whole = Math.floor(size / d);
  const twice = 2 * (size - whole * d);
  const up = twice > d || (twice === d && (mode === "halfUp" || whole % 2 === 1));
  const rounded = up ? whole + 1 : whole;
  return n < 0 ? 0 - rounded : rounded;
}

/** The integer nearest to `n / d`, by absolute value, for any integers with `d` above 0. */
export function nearestBig(n: bigint, d: bigint, mode: RoundingMode): bigint {
  const twiceD = 2n * d;
  const shifted = 2n * absoluteBig(n) + d;
  const up = shifted / twiceD;
  const rounded = mode === "halfEven" && up % 2n === 1n && up * twiceD === shifted ? up - 1n : up;
  return n < 0n ? -rounded : rounded;
}

/** The absolute value of an integer. */
export function absoluteBig(n: bigint): bigint {
  return n < 0n ? -n : n;
}

/** The largest integer that is not above `n / d`, with `d` above 0. */
export function floorBig(n: bigint, d: bigint): bigint {
  const cut = n / d;
  return cut * d > n ? cut - 1n : cut;
}
