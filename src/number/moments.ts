import { multiply } from "./arithmetic.js";
import { commonDivisor } from "./common-divisor.js";
import { sign } from "./compare.js";
import { fromSafe } from "./make.js";
import { isFault, type NumberFault, type Rational } from "./rational.js";
import { type Total, totalOf } from "./sum.js";

/**
 * Sums over values x with weights w above 0. Their units may be any: a scale on `w`, or on `w x`, cancels out of
 * `Σw · Σwx² / (Σwx)²`.
 */
export interface Moments {
  /** Σ w */
  readonly weight: Total;
  /** Σ w x */
  readonly first: Total;
  /** Σ w x² */
  readonly second: Total;
}

/** The moments of numbers of any size; the fault where a weight is below 0 or a term has too many digits. */
export function momentsOf(values: readonly Rational[], weights: readonly Rational[]): Moments | NumberFault {
  if (weights.some((weight) => sign(weight) < 0)) return "outOfDomain";
  const products: Rational[] = [];
  const squares: Rational[] = [];
  for (const [i, x] of values.entries()) {
    const product = multiply(x, weights[i] ?? x);
    const square = multiply(product, x);
    if (isFault(product)) return product;
    if (isFault(square)) return square;
    products.push(product);
    squares.push(square);
  }
  return { weight: totalOf(weights), first: totalOf(products), second: totalOf(squares) };
}

/**
 * The moments in whole units, without BigInt but for the last sum; null where safe integers do not suffice or a weight is
 * not above 0. It is made for `weights` that are the denominators of `values`, as pupils are of books per pupil: with
 * a = w x it is Σ a²/w = Σ (a · whole part of a/w) + Σ a · rest / w, and no a² is ever worked out.
 */
export function wholeMoments(values: readonly Rational[], weights: readonly Rational[]): Moments | null {
  let unit = 1;
  let weightUnit = 1;
  for (let i = 0; i < values.length; i++) {
    const x = values[i];
    const w = weights[i];
    if (!x || !w || x.big !== null || w.big !== null || w.n <= 0) return null;
    unit = commonMultiple(unit, denominatorOfProduct(x, w));
    weightUnit = commonMultiple(weightUnit, w.d);
  }
  if (!areSafe(unit, weightUnit, 0)) return null;
  let weight = 0;
  let first = 0;
  let second = 0;
  const rests: Rational[] = [];
  for (let i = 0; i < values.length; i++) {
    const x = values[i] as Rational;
    const w = weights[i] as Rational;
    const a = (cancels(x, w) ? x.n : x.n * w.n) * (unit / denominatorOfProduct(x, w));
    const share = w.n * (weightUnit / w.d);
    const wholes = Math.floor(a / share);
    const rest = a * (a - wholes * share);
    weight += share;
    first += a;
    second += a * wholes;
    if (!areSafe(a, share, rest) || !areSafe(weight, first, second)) return null;
    rests.push(fromSafe(rest + 0, share));
  }
  return { weight: whole(weight), first: whole(first), second: plus(second, totalOf(rests)) };
}

/** The denominator of `w x`, once the numerator of `w` is cancelled where it can be. */
function denominatorOfProduct(x: Rational, w: Rational): number {
  return (cancels(x, w) ? x.d / w.n : x.d) * w.d;
}

function cancels(x: Rational, w: Rational): boolean {
  return x.d === w.n || x.d % w.n === 0;
}

function commonMultiple(a: number, b: number): number {
  return a === b || b === 1 ? a : a * (b / commonDivisor(a, b));
}

function areSafe(a: number, b: number, c: number): boolean {
  return Number.isSafeInteger(a) && Number.isSafeInteger(b) && Number.isSafeInteger(c);
}

function whole(n: number): Total {
  return { n: BigInt(n), d: 1n, approximate: false };
}

function plus(n: number, { n: top, d, approximate }: Total): Total {
  return { n: BigInt(n) * d + top, d, approximate };
}
