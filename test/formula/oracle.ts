import type { FormulaInputs, FormulaNode } from "../../src/formula/index.js";
import { type Fraction, fractionOf, inverse, minus, order, plus, times } from "../number/oracle.js";
import { words } from "./random.js";

/*
 * The language once more, by the plainest means: recursion, BigInt fractions that are never reduced, a Map for each
 * breakdown. It knows no reasons, only whether nothing is there because something is missing, or because of a fault.
 */

export type Nothing = "missing" | "fault";
export type Single = Fraction | boolean | { readonly text: string } | Nothing;
type Each = ReadonlyMap<string, Single>;
type Value = Single | Each;

const zero: Fraction = { n: 0n, d: 1n };
const isEach = (value: Value): value is Each => value instanceof Map;
const isNothing = (value: Value): value is Nothing => typeof value === "string";
const worst = (values: readonly Value[]): Nothing => (values.includes("missing") ? "missing" : "fault");

/** What a formula comes to. */
export function oracle(node: FormulaNode, inputs: FormulaInputs): Value {
  const of = (one: FormulaNode): Value => oracle(one, inputs);
  switch (node.kind) {
    case "number":
      return fractionOf(node.value);
    case "truth":
      return node.value;
    case "text":
      return { text: node.value };
    case "name":
      return read(inputs[node.time === "period" ? node.name : `${node.time}(${node.name})`], node.name);
    case "unary":
      return byKey([node.operand], [of(node.operand)], ([a]) =>
        strict([a], () => (node.operator === "not" ? a !== true : minus(a as Fraction))),
      );
    case "binary": {
      const operands = [node.left, node.right];
      return byKey(operands, operands.map(of), (cells) => between(node.operator, cells));
    }
    case "call":
      return called(node.name, node.operands, node.operands.map(of));
  }
}

function read(input: unknown, name: string): Value {
  if (input === undefined || input === null) return "missing";
  if (typeof input === "boolean") return input;
  if (typeof input === "string") return words[name]?.type === "text" ? { text: input } : fractionOf(input);
  return new Map(Object.entries(input).map(([key, value]) => [key, read(value, name) as Single]));
}

/** Whether a node has keys, as the words tell. */
function hasKeys(node: FormulaNode): boolean {
  if (node.kind === "name") return words[node.name]?.breakdown !== undefined;
  if (node.kind === "unary") return hasKeys(node.operand);
  if (node.kind === "binary") return hasKeys(node.left) || hasKeys(node.right);
  if (node.kind !== "call" || /sum|mean|count/.test(node.name)) return false;
  return node.operands.some(hasKeys);
}

function byKey(
  nodes: readonly FormulaNode[],
  values: readonly Value[],
  of: (cells: readonly Single[]) => Single | undefined,
): Value {
  const each = values.filter(isEach);
  if (each.length === 0)
    return nodes.some(hasKeys) ? worst(values) : (of(values as readonly Single[]) ?? "missing");
  const found = new Map<string, Single>();
  for (const key of new Set(each.flatMap((one) => [...one.keys()]))) {
    const cell = of(values.map((value) => (isEach(value) ? (value.get(key) ?? "missing") : value)));
    if (cell !== undefined) found.set(key, cell);
  }
  return found;
}

function strict(cells: readonly (Single | undefined)[], then: () => Single): Single {
  const nothing = cells.filter((cell) => isNothing(cell as Single)) as readonly Nothing[];
  return nothing.length > 0 ? worst(nothing) : then();
}

function between(operator: string, [a = zero, b = zero]: readonly Single[]): Single {
  if (operator === "and" || operator === "or") {
    const deciding = operator === "or";
    return a === deciding || b === deciding ? deciding : strict([a, b], () => !deciding);
  }
  return strict([a, b], () => {
    if (operator === "==" || operator === "!=") return equal(a, b) === (operator === "==");
    const [left, right] = [a as Fraction, b as Fraction];
    const sign = order(left, right);
    switch (operator) {
      case "+":
        return plus(left, right);
      case "-":
        return plus(left, minus(right));
      case "*":
        return times(left, right);
      case "/":
        return right.n === 0n ? "fault" : times(left, inverse(right));
      case "<":
        return sign < 0;
      case "<=":
        return sign <= 0;
      case ">":
        return sign > 0;
      case ">=":
        return sign >= 0;
      default:
        return power(left, right);
    }
  });
}

function equal(a: Single, b: Single): boolean {
  if (typeof a !== "object" || typeof b !== "object") return a === b;
  if ("text" in a || "text" in b) return "text" in a && "text" in b && a.text === b.text;
  return order(a, b) === 0;
}

function power(base: Fraction, exponent: Fraction): Single {
  if (exponent.n % exponent.d !== 0n) return "fault";
  const times = exponent.n / exponent.d;
  if (times >= 0n) return { n: base.n ** times, d: base.d ** times };
  return base.n === 0n ? "fault" : inverse({ n: base.n ** -times, d: base.d ** -times });
}

function rounded(value: Fraction, decimals: Fraction): Single {
  if (decimals.n % decimals.d !== 0n) return "fault";
  const places = decimals.n / decimals.d;
  const unit: Fraction = places < 0n ? { n: 10n ** -places, d: 1n } : { n: 1n, d: 10n ** places };
  const { n, d } = times(value, inverse(unit));
  const size = ((n < 0n ? -n : n) * 2n + d) / (2n * d);
  return times({ n: n < 0n ? -size : size, d: 1n }, unit);
}

function called(name: string, nodes: readonly FormulaNode[], values: readonly Value[]): Value {
  const [first = "missing", second = "missing", third = "missing"] = values;
  const [, thenNode, otherwiseNode] = nodes;
  if (/sum|mean|count/.test(name)) return aggregated(name, values);
  if (name === "if" && !isEach(first) && !(nodes[0] && hasKeys(nodes[0]))) {
    if (isNothing(first)) return first;
    const [chosen, chosenNode, other, otherNode] = first
      ? [second, thenNode, third, otherwiseNode]
      : [third, otherwiseNode, second, thenNode];
    if (!chosenNode || !otherNode || hasKeys(chosenNode) || !hasKeys(otherNode)) return chosen;
    return isEach(other) ? new Map([...other.keys()].map((key) => [key, chosen as Single])) : other;
  }
  return byKey(nodes, values, (cells) => {
    const [a = "missing", b = "missing", c = "missing"] = cells;
    const [left, right] = [a as Fraction, b as Fraction];
    const least = (one: Fraction, two: Fraction) => (order(one, two) <= 0 ? one : two);
    const most = (one: Fraction, two: Fraction) => (order(one, two) >= 0 ? one : two);
    switch (name) {
      case "if":
        return isNothing(a) ? a : a === true ? b : c;
      case "coalesce":
        return cells.find((cell) => cell !== "missing") ?? "missing";
      case "where":
        return isNothing(b) ? b : b === true ? a : undefined;
      case "abs":
        return strict([a], () => (left.n < 0n ? minus(left) : left));
      case "round":
        return strict([a, b], () => rounded(left, right));
      default:
        return strict(cells, () => (cells as readonly Fraction[]).reduce(name === "min" ? least : most));
    }
  });
}

function aggregated(name: string, values: readonly Value[]): Single {
  const each = values.filter(isEach);
  if (each.length === 0) return worst(values);
  const keys = [...new Set(each.flatMap((one) => [...one.keys()]))];
  const columns = values.map((value) =>
    keys.map((key) => (isEach(value) ? (value.get(key) ?? "missing") : value)),
  );
  const cells = columns.flat();
  if (keys.length === 0) return "missing";
  return strict(cells, () => {
    const [numbers = [], weights = []] = columns as readonly (readonly Fraction[])[];
    const count: Fraction = { n: BigInt(keys.length), d: 1n };
    switch (name) {
      case "count":
        return { n: BigInt(cells.filter((cell) => cell === true).length), d: 1n };
      case "sum":
        return numbers.reduce(plus, zero);
      case "mean":
        return times(numbers.reduce(plus, zero), inverse(count));
      default: {
        if (weights.some(({ n }) => n < 0n)) return "fault";
        const weight = weights.reduce(plus, zero);
        if (weight.n === 0n) return "fault";
        const total = numbers.map((one, i) => times(one, weights[i] ?? zero)).reduce(plus, zero);
        return times(total, inverse(weight));
      }
    }
  });
}
