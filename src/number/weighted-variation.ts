import { exactFrom, withinLimit } from "./make.js";
import { momentsOf, wholeMoments } from "./moments.js";
import { isFault, type Outcome, type Rational } from "./rational.js";
import { approximateRoot, squareRoot } from "./root.js";

/**
 * The weighted coefficient of variation S / |X̄| with X̄ = Σ w x / Σ w and S² = Σ w (x − X̄)² / Σ w: the weights are a
 * population's (教督〔2017〕6号, pupils of each school). It is the root of Σw · Σwx² / (Σwx)² − 1: exact where the sums and
 * the root are, otherwise at the 40th decimal and marked approximate. `"outOfDomain"` around a mean of 0 and with a
 * weight below 0, `"divisionByZero"` where all weights are 0.
 *
 * @param weights as many as there are values
 * @example
 * // books a pupil in two schools with 28 pupils each
 * const books = [divide(fromInteger(3), fromInteger(28)), divide(fromInteger(5), fromInteger(28))];
 * printDecimal(weightedVariation(books, [fromInteger(28), fromInteger(28)])) // => "0.25"
 */
export function weightedVariation(values: readonly Rational[], weights: readonly Rational[]): Outcome {
  const moments = wholeMoments(values, weights) ?? momentsOf(values, weights);
  if (isFault(moments)) return moments;
  const { weight, first, second } = moments;
  if (weight.n === 0n) return "divisionByZero";
  // The truth of a cut sum lies above it by less than one unit for each term.
  if (first.approximate ? first.n <= 0n && first.n > -BigInt(values.length) : first.n === 0n)
    return "outOfDomain";
  const bottom = first.n * first.n * weight.d * second.d;
  const top = weight.n * second.n * first.d * first.d - bottom;
  if (weight.approximate || first.approximate || second.approximate)
    return withinLimit(approximateRoot(top > 0n ? top : 0n, bottom));
  const square = withinLimit(exactFrom(top, bottom));
  return squareRoot(square);
}
