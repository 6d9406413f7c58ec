import {
  absolute,
  add,
  compare,
  divide,
  equals,
  fromInteger,
  maximum,
  minimum,
  multiply,
  negate,
  type Outcome,
  power,
  type Rational,
  subtract,
} from "../number/index.js";
import type { Known } from "./cell.js";
import { type Found, troubleOf } from "./found.js";
import { roundTo } from "./kernels.js";
import type { BinaryNode, CallNode, UnaryNode } from "./tree.js";
import { isMissing, isTrouble } from "./trouble.js";

/** What a node makes of its operands, none of which has keys: of values, or of the cells of one key. */
export function combine(node: UnaryNode | BinaryNode | CallNode, operands: readonly Found[]): Found {
  const operator = node.kind === "call" ? node.name : node.operator;
  if (operator === "and") return decide(operands, false);
  if (operator === "or") return decide(operands, true);
  if (operator === "coalesce") return firstThere(operands);
  const [condition, then, otherwise] = operands;
  if (operator === "if" && !isTrouble(condition))
    return (condition === true ? then : otherwise) ?? { reason: "missing" };
  const trouble = operator === "if" && isTrouble(condition) ? condition : troubleOf(operands);
  if (trouble !== undefined) return trouble;
  const [a = false, b = a] = operands as readonly Known[];
  if (operator === "not") return a !== true;
  if (operator === "==" || operator === "!=") return areEqual(a, b) === (operator === "==");
  const outcome = calculate(operator, node.kind, operands as readonly Rational[]);
  return typeof outcome === "string" ? { reason: outcome } : outcome;
}

type Operator = Exclude<
  UnaryNode["operator"] | BinaryNode["operator"] | CallNode["name"],
  "not" | "and" | "or"
>;

/** `and` and `or`: one operand that decides is enough, whatever the other is. */
function decide(operands: readonly Found[], deciding: boolean): Found {
  return operands.includes(deciding) ? deciding : (troubleOf(operands) ?? !deciding);
}

function firstThere(operands: readonly Found[]): Found {
  return operands.find((one) => !isMissing(one)) ?? troubleOf(operands) ?? { reason: "missing" };
}

function areEqual(a: Known, b: Known): boolean {
  return typeof a === "object" && typeof b === "object" ? equals(a, b) : a === b;
}

function calculate(operator: Operator, kind: string, [a, ...rest]: readonly Rational[]): Outcome | boolean {
  if (a === undefined) return "outOfDomain";
  const [b = fromInteger(0)] = rest;
  switch (operator) {
    case "+":
      return add(a, b);
    case "-":
      return kind === "unary" ? negate(a) : subtract(a, b);
    case "*":
      return multiply(a, b);
    case "/":
      return divide(a, b);
    case "^":
      return power(a, b);
    case "<":
      return compare(a, b) < 0;
    case "<=":
      return compare(a, b) <= 0;
    case ">":
      return compare(a, b) > 0;
    case ">=":
      return compare(a, b) >= 0;
    case "abs":
      return absolute(a);
    case "round":
      return roundTo(a, b);
    case "min":
      return rest.reduce<Outcome>(minimum, a);
    case "max":
      return rest.reduce<Outcome>(maximum, a);
    default:
      return "outOfDomain";
  }
}
