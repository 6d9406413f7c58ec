import { isMeasured } from "./measured-units.js";

/**
 * What a number is counted in, for the check alone: the units that it is a product of, a power of ten, and the powers of
 * ten that the formula multiplied it by. 万元 is 元 and 10^4, `%` is nothing and 10^-2, `100 * a / b` of persons is
 * nothing and 10^0, multiplied by 10^2.
 */
export interface Dimension {
  /** The exponent of each unit that is left: 元/人 is 元 1, 人 -1. */
  readonly powers: ReadonlyMap<string, number>;
  /** The power of ten of the unit: 4 for 万元, -2 for a percentage. */
  readonly tens: number;
  /** The power of ten of the constants in the formula; `undefined` when there are others than powers of ten. */
  readonly factor: number | undefined;
}

/** A bare number, such as the quotient of two counts in one unit. */
export const bare: Dimension = { powers: new Map(), tens: 0, factor: 0 };

const countingWords: ReadonlyMap<string, number> = new Map([
  ["十", 1],
  ["百", 2],
  ["千", 3],
  ["万", 4],
  ["亿", 8],
]);
const bareUnits: ReadonlyMap<string, number> = new Map([
  ["", 0],
  ["倍", 0],
  ["%", -2],
  ["％", -2],
  ["百分点", -2],
  ["个百分点", -2],
  ["‰", -3],
]);

/** The dimension of a unit of measure: `人`, `万元`, `个/千人`, `%`. */
export function dimensionOf(unitOfMeasure: string): Dimension {
  const [above = bare, ...below] = unitOfMeasure.split("/").map(simpleUnit);
  return below.reduce<Dimension>((all, one) => times(all, one, -1), above);
}

function simpleUnit(text: string): Dimension {
  const unit = text.trim();
  const share = bareUnits.get(unit);
  if (share !== undefined) return { ...bare, tens: share };
  const [, words = "", rest = unit] = /^([十百千万亿]+)(.+)$/.exec(unit) ?? [];
  const tens = Array.from(words).reduce((sum, word) => sum + (countingWords.get(word) ?? 0), 0);
  return { powers: new Map([[rest, 1]]), tens, factor: 0 };
}

/** The dimension of a product, or of a quotient where the sign is -1. */
export function times(a: Dimension, b: Dimension, sign: 1 | -1): Dimension {
  const powers = new Map(a.powers);
  for (const [unit, power] of b.powers) {
    const sum = (powers.get(unit) ?? 0) + sign * power;
    if (sum === 0) powers.delete(unit);
    else powers.set(unit, sum);
  }
  return { powers, tens: a.tens + sign * b.tens, factor: plus(a.factor, b.factor, sign) };
}

/** The dimension of a whole power. */
export function raised(a: Dimension, exponent: number): Dimension {
  const powers = new Map([...a.powers].map(([unit, power]) => [unit, power * exponent] as const));
  if (exponent === 0) powers.clear();
  return {
    powers,
    tens: a.tens * exponent,
    factor: a.factor === undefined ? undefined : a.factor * exponent,
  };
}

/** The dimension after a multiplication by a constant: its power of ten, `undefined` when it is none. */
export function scaled(a: Dimension, tens: number | undefined): Dimension {
  return { ...a, factor: plus(a.factor, tens, 1) };
}

function plus(a: number | undefined, b: number | undefined, sign: 1 | -1): number | undefined {
  return a === undefined || b === undefined ? undefined : a + sign * b;
}

/** Whether two dimensions are products of the same units. */
export function sameUnits(a: Dimension, b: Dimension): boolean {
  return (
    a.powers.size === b.powers.size && [...a.powers].every(([unit, power]) => b.powers.get(unit) === power)
  );
}

/**
 * Whether two dimensions are the same but for what is counted: 人次/人 is a bare ratio and 册/人 the same as 册/生, while
 * money, size, weight and time must be the same on both sides.
 */
export function sameRate(a: Dimension, b: Dimension): boolean {
  const left = times(a, b, -1).powers;
  const counts = [...left].filter(([unit]) => !isMeasured(unit));
  return counts.length === left.size && counts.reduce((sum, [, power]) => sum + power, 0) === 0;
}

/**
 * The dimension of a sum of two, or `undefined` where they do not go together. A constant power of ten may have turned
 * one unit into the other (`10000 * 万元 + 元`), or may just make more of the same; either reading will do.
 */
export function together(a: Dimension, b: Dimension): Dimension | undefined {
  if (!sameUnits(a, b)) return undefined;
  if (a.tens === b.tens && a.factor === b.factor) return a;
  if (a.factor === undefined || b.factor === undefined) return { ...a, factor: undefined };
  const ofB = readings(b);
  const common = readings(a).filter((tens) => ofB.includes(tens));
  if (common.length > 1) return { ...a, factor: undefined };
  const [tens] = common;
  return tens === undefined ? undefined : { powers: a.powers, tens, factor: 0 };
}

function readings({ tens, factor = 0 }: Dimension): readonly number[] {
  return factor === 0 ? [tens] : [tens, tens - factor];
}

/** A dimension in the words of units of measure; "" for a bare number. */
export function printDimension({ powers, tens }: Dimension): string {
  const side = (sign: 1 | -1): string =>
    [...powers]
      .filter(([, power]) => power * sign > 0)
      .map(([unit, power]) => (power === sign ? unit : `${unit}^${power * sign}`))
      .join("·");
  if (powers.size === 0) return [...bareUnits].find(([, share]) => share === tens)?.[0] ?? "";
  const word = [...countingWords].find(([, power]) => power === Math.abs(tens))?.[0] ?? "";
  const above = `${tens > 0 ? word : ""}${side(1) || "1"}`;
  const below = side(-1);
  return below === "" ? above : `${above}/${tens < 0 ? word : ""}${below}`;
}
