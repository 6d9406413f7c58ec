/**
 * Why a formula has no value, in the order in which one is told before another where several hold: what is missing comes
 * first, because the rest can only be known once it is there.
 *
 * - `invalidInput`: an input cannot be read, or has not the shape that the formula needs
 * - `missing`: an input is missing
 * - `empty`: an aggregate of no key, such as the mean of no school; missing too, for `coalesce`
 * - `divisionByZero`: a divisor, or a total of weights, is 0
 * - `notWhole`: an exponent, or a number of decimals, is not whole
 * - `outOfDomain`: the operation is not defined there: a negative weight, a coefficient of variation around a mean of 0,
 *   a rounding to more than 20 decimals
 * - `tooLarge`: more than 2,000 digits on the way, or more than 24 integer digits in the result
 */
export const formulaReasons = [
  "invalidInput",
  "missing",
  "empty",
  "divisionByZero",
  "notWhole",
  "outOfDomain",
  "tooLarge",
] as const;
/** One of {@link formulaReasons}. */
export type FormulaReason = (typeof formulaReasons)[number];
