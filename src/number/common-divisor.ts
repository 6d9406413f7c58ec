/** The greatest common divisor of two safe integers from 0 on, by Euclid; with 0 it is the other number. */
export function commonDivisor(a: number, b: number): number {
  let left = a;
  let right = b;
  while (right !== 0) {
    const rest = left % right;
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
