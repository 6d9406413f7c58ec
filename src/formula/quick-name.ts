import { compare, type Rational } from "../number/index.js";
import type { Cell, Code, Nothing, Slots } from "./cell.js";
import type { BinaryOperator } from "./tree.js";

/*
 * A name beside a constant, such as `status == "met"` and `gap > 2.5`: most of what stands in rules. One closure does what
 * three would do otherwise, the operator and its two operands.
 */

type TruthCode = Code<boolean | Nothing>;

/** The code for a name and a text; `undefined` for every operator that texts do not have. */
export function quickText(operator: BinaryOperator, slot: number, text: string): TruthCode | undefined {
  if (operator !== "==" && operator !== "!=") return undefined;
  const whenSame = operator === "==";
  return (slots) => {
    const a = slots[slot] as Cell;
    if (a === undefined || a === null) return a;
    return (a === text) === whenSame;
  };
}

/** The code for a name and a number; `undefined` where the operator does not compare their order. */
export function quickLimit(operator: BinaryOperator, slot: number, limit: Rational): TruthCode | undefined {
  switch (operator) {
    case "<":
      return (slots) => {
        const a = numberAt(slots, slot);
        return a ? compare(a, limit) < 0 : a;
      };
    case "<=":
      return (slots) => {
        const a = numberAt(slots, slot);
        return a ? compare(a, limit) <= 0 : a;
      };
    case ">":
      return (slots) => {
        const a = numberAt(slots, slot);
        return a ? compare(a, limit) > 0 : a;
      };
    case ">=":
      return (slots) => {
        const a = numberAt(slots, slot);
        return a ? compare(a, limit) >= 0 : a;
      };
    default:
      return undefined;
  }
}

function numberAt(slots: Slots, slot: number): Rational | Nothing {
  return slots[slot] as Rational | Nothing;
}
