import {
  compare,
  divide,
  fromInteger,
  isFault,
  isZero,
  multiply,
  type NumberFault,
  type Outcome,
  power,
  type Quantity,
  type Rational,
  subtract,
  sum,
  toQuantity,
} from "../number/index.js";

/** What one key adds to a weighted coefficient of variation. */
export interface VariationShare {
  /** The key of the breakdown: a school. */
  readonly key: string;
  /** Its value: books per pupil. */
  readonly value: Quantity;
  /** Its weight: pupils. */
  readonly weight: Quantity;
  /** Its share of the weighted variance, in percent. */
  readonly share: Quantity;
}

/** A key with its value and its weight. */
export interface Weighted {
  /** The key. */
  readonly key: string;
  /** The value. */
  readonly value: Rational;
  /** The weight. */
  readonly weight: Rational;
}

const [two, hundred] = [fromInteger(2), fromInteger(100)];

/**
 * The weighted mean X̄ = Σwx / Σw, and the share of each key in the weighted squared deviations: 100 · w(x − X̄)² / Σw(x − X̄)²,
 * in falling order, keys with the same share in order of their text. Where no value differs from the mean, every share is 0.
 */
export function deviationsOf(
  cells: readonly Weighted[],
): { readonly mean: Quantity; readonly shares: readonly VariationShare[] } | NumberFault {
  const weights = cells.map(({ weight }) => weight);
  const mean = divide(sum(cells.map(({ value, weight }) => multiply(value, weight))), sum(weights));
  const squares = cells.map(({ value, weight }) => multiply(weight, power(subtract(value, mean), two)));
  const total = sum(squares);
  if (isFault(total)) return total;
  const parts: { readonly cell: Weighted; readonly share: Rational }[] = [];
  for (const [i, cell] of cells.entries()) {
    const share = isZero(total) ? fromInteger(0) : divide(multiply(hundred, squares[i] ?? total), total);
    if (isFault(share)) return share;
    parts.push({ cell, share });
  }
  parts.sort((a, b) => compare(b.share, a.share) || (a.cell.key < b.cell.key ? -1 : 1));
  const shares: VariationShare[] = [];
  for (const { cell, share } of parts) {
    const shown = quantities({ value: cell.value, weight: cell.weight, share });
    if (isFault(shown)) return shown;
    shares.push({ key: cell.key, ...shown });
  }
  const shown = quantities({ mean });
  return isFault(shown) ? shown : { ...shown, shares };
}

/** All numbers of a record as quantities, or the first fault. */
function quantities<K extends string>(
  numbers: Readonly<Record<K, Outcome>>,
): Readonly<Record<K, Quantity>> | NumberFault {
  const shown: Partial<Record<K, Quantity>> = {};
  for (const key of Object.keys(numbers) as K[]) {
    const quantity = toQuantity(numbers[key]);
    if (isFault(quantity)) return quantity;
    shown[key] = quantity;
  }
  return shown as Record<K, Quantity>;
}
