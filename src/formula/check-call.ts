import { absolute, isWhole } from "../number/index.js";
import { folded } from "./check-arithmetic.js";
import { type Checking, expectBreakdown, expectType, joinBreakdowns, joinUnits, tell } from "./checking.js";
import { bare, sameUnits } from "./dimension.js";
import { constant, type Meaning, type NumberMeaning } from "./meaning.js";
import type { CallNode, FormulaNode } from "./tree.js";

/** What a function makes of its arguments. */
export function checkCall(checking: Checking, node: CallNode, given: readonly Meaning[]): Meaning {
  const [first, second] = node.operands;
  if (first === undefined) return undefined;
  switch (node.name) {
    case "if":
      expectType(checking, first, given[0], "truth");
      return oneOf(checking, node, given, 1);
    case "coalesce":
      return oneOf(checking, node, given, 0);
    case "min":
    case "max":
      node.operands.forEach((operand, i) => void expectType(checking, operand, given[i], "number"));
      return given.every((one) => one?.type === "number") ? oneOf(checking, node, given, 0) : undefined;
    case "abs": {
      const number = expectType(checking, first, given[0], "number");
      const value = number?.constant;
      return value === undefined || value === "some" ? number : folded(absolute(value));
    }
    case "round":
      return checkRound(checking, node, given);
    case "where":
      return checkWhere(checking, node, given);
    case "count":
      expectType(checking, first, given[0], "truth");
      expectBreakdown(checking, first, given[0]);
      return aggregated("any");
    default:
      return checkAggregate(checking, node, given, second);
  }
}

function aggregated(unit: NumberMeaning["unit"]): NumberMeaning {
  return { type: "number", breakdown: undefined, unit };
}

/** One of several values of one type, from a position on; a condition before it only lends its breakdown. */
function oneOf(checking: Checking, node: CallNode, given: readonly Meaning[], from: number): Meaning {
  const breakdown = joinBreakdowns(checking, node, given);
  const operands = node.operands.slice(from);
  const meanings = given.slice(from);
  const known = meanings.find((one) => one !== undefined);
  if (known === undefined) return undefined;
  operands.forEach((operand, i) => void expectType(checking, operand, meanings[i], known.type));
  if (known.type === "truth") return { type: "truth", breakdown };
  if (known.type === "text") {
    const values = meanings.flatMap((one) => (one?.type === "text" ? [one.values] : []));
    const open = values.some((one) => one === undefined);
    return {
      type: "text",
      breakdown,
      values: open ? undefined : [...new Set(values.flatMap((one) => one ?? []))],
    };
  }
  const numbers = meanings.flatMap((one) => (one?.type === "number" ? [one] : []));
  if (numbers.every((one) => one.constant !== undefined) && breakdown === undefined) return constant("some");
  return { type: "number", breakdown, unit: joinUnits(checking, node, numbers) };
}

function checkRound(checking: Checking, node: CallNode, given: readonly Meaning[]): Meaning {
  const [first, second] = node.operands;
  if (first === undefined) return undefined;
  const number = expectType(checking, first, given[0], "number");
  const decimals = second && expectType(checking, second, given[1], "number");
  const value = decimals?.constant;
  if (second !== undefined && value !== undefined && value !== "some" && !isWhole(value))
    tell(checking, second, "formulaConstant", { fault: "decimals" });
  if (number === undefined) return undefined;
  if (number.constant !== undefined) return constant("some");
  return { ...number, breakdown: joinBreakdowns(checking, node, [number, decimals]) };
}

function checkWhere(checking: Checking, node: CallNode, given: readonly Meaning[]): Meaning {
  const [first, second] = node.operands;
  const [kept, condition] = given;
  if (first !== undefined) expectBreakdown(checking, first, kept);
  if (second !== undefined) expectType(checking, second, condition, "truth");
  const breakdown = joinBreakdowns(checking, node, [kept, condition]);
  return kept && { ...kept, breakdown };
}

function checkAggregate(
  checking: Checking,
  node: CallNode,
  given: readonly Meaning[],
  weights: FormulaNode | undefined,
): Meaning {
  const [first] = node.operands;
  const number = first && expectType(checking, first, given[0], "number");
  if (first !== undefined) expectBreakdown(checking, first, number);
  const weight = weights && expectType(checking, weights, given[1], "number");
  if (weights !== undefined) expectBreakdown(checking, weights, weight);
  joinBreakdowns(checking, node, [number, weight]);
  if (node.name === "weighted_cv") return aggregated(bare);
  if (number === undefined) return undefined;
  // Bare numbers added over keys count keys (years of age, schools), and what a key counts in nobody says.
  const countsKeys =
    node.name === "sum" && number.unit !== "any" && sameUnits(number.unit, bare) && number.unit.tens === 0;
  return aggregated(countsKeys ? "any" : number.unit);
}
