export { absolute, add, divide, multiply, negate, subtract } from "./arithmetic.js";
export { inBrief } from "./brief.js";
export { compare, equals, isZero, maximum, minimum, sign } from "./compare.js";
export { compareNumbers } from "./compare-numbers.js";
export { exactRoot } from "./exact-root.js";
export { fromInteger } from "./make.js";
export { power } from "./power.js";
export { printDecimal, printFraction } from "./print.js";
export { isReadable, type Quantity, readQuantity, toQuantity } from "./quantity.js";
export { type RoundingMode, roundingModes } from "./quotient.js";
export {
  type Big,
  isApproximate,
  isFault,
  type NumberFault,
  type Outcome,
  type Rational,
} from "./rational.js";
export { type DecimalFault, type DecimalText, type NumberInput, readDecimal } from "./read.js";
export { readFraction } from "./read-fraction.js";
export { squareRoot } from "./root.js";
export { printerFor, printRounded, round } from "./round.js";
export { roundNumber } from "./round-number.js";
export type { Rounding } from "./rounding.js";
export { sum } from "./sum.js";
export { weightedVariation } from "./weighted-variation.js";
export { ceiling, floor, isWhole } from "./whole.js";
