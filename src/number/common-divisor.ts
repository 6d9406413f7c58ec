/** Up to here divisors are found in 32 bits. */
export const largestInt32 = 2 ** 31 - 1;

/**
 * The greatest common divisor of two safe integers from 0 on, by Euclid; with 0 it is the other number. The rest of a
 * division is several times as fast in 32 bits as in doubles, so the small end of the work goes there.
 */
export function commonDivisor(a: number, b: number): number {
  let left = a;
  let right = b;
  while (left > largestInt32 || right > largestInt32) {
    if (right === 0) return left;
    const rest = left % right;
    left = right;
    right = rest;
  }
  return commonDivisor32(left | 0, right | 0);
}

function commonDivisor32(a: number, b: number): number {
  let left = a;
  let right = b;
  while (right !== 0) {
    const rest = (left % right) | 0;
    left = right;
    right = rest;
  }
  return left;
}

const safe = BigInt(Number.MAX_SAFE_INTEGER);

/** The greatest common divisor of two integers from 0 on. Once both are safe integers, the faster form finishes. */
export function commonDivisorBig(a: bigint, b: bigint): bigint {
  let left = a;
  let right = b;
  while (right > safe) {
    const rest = left % right;
    left = right;
    right = rest;
  }
  if (right === 0n) return left;
  return BigInt(commonDivisor(Number(right), Number(left % right)));
}
