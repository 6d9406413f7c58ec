import type { BinaryOperator } from "./tree.js";

/** How tightly an operator binds: the larger, the tighter. */
export const levels: Readonly<Record<BinaryOperator, number>> = {
  or: 1,
  and: 2,
  "==": 4,
  "!=": 4,
  "<": 5,
  "<=": 5,
  ">": 5,
  ">=": 5,
  "+": 6,
  "-": 6,
  "*": 7,
  "/": 7,
  "^": 9,
};

/** How tightly `not` binds: looser than a comparison. */
export const notLevel = 3;
/** How tightly a sign binds: looser than `^`, so that `-2 ^ 2` is −4. */
export const signLevel = 8;
/** The level of what needs no brackets anywhere: a number, a name, a call. */
export const tightest = 10;

/** Whether operators of a level do not chain: `a == b == c`, `a < b < c` and `2 ^ 3 ^ 2` ask for brackets. */
export function isAlone(level: number): boolean {
  return level === 4 || level === 5 || level === 9;
}
