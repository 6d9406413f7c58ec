import { compileTree, type FormulaNode, formulaInputs, type NameNode } from "../formula/index.js";
import { isFault, type Rational, readDecimal } from "../number/index.js";
import { isNumber } from "./add-up.js";

/** A name in a sum, and whether it is taken away. */
export interface Term {
  /** The name. */
  readonly name: NameNode;
  /** Whether it is taken away. */
  readonly isTakenAway: boolean;
}

/** A formula whose outermost operation divides: `factor * above / below`. */
export interface Quotient {
  /** Constants before, behind or above the line. */
  readonly factors: readonly Rational[];
  /** What is divided: names added and taken away. */
  readonly above: readonly Term[];
  /** What it is divided by; or a constant. */
  readonly below: readonly Term[] | Rational;
}

/**
 * Reads a formula as a quotient of sums: `n / d`, `100 * n / d`, `n / d * 100`, `100 * (n / d)`. A term is a name, or the
 * `sum` of a name that has keys.
 *
 * @returns `undefined` where it is anything else
 */
export function quotientOf(tree: FormulaNode): Quotient | undefined {
  const outside = withoutFactors(tree);
  const { node } = outside;
  if (node.kind !== "binary" || node.operator !== "/") return undefined;
  const inside = withoutFactors(node.left);
  const above = termsOf(inside.node);
  const below = constantOf(node.right) ?? termsOf(node.right);
  if (above === undefined || below === undefined) return undefined;
  return { factors: [...outside.factors, ...inside.factors], above, below };
}

function withoutFactors(tree: FormulaNode): { readonly node: FormulaNode; readonly factors: Rational[] } {
  const factors: Rational[] = [];
  let node = tree;
  while (node.kind === "binary" && node.operator === "*") {
    const [left, right] = [constantOf(node.left), constantOf(node.right)];
    const factor = left ?? right;
    if (factor === undefined) break;
    factors.push(factor);
    node = left === undefined ? node.left : node.right;
  }
  return { node, factors };
}

function constantOf(tree: FormulaNode): Rational | undefined {
  // The usual cases first: most factors are a number, most operands a name.
  if (tree.kind === "name") return undefined;
  if (tree.kind === "number") {
    const number = readDecimal(tree.value);
    return isFault(number) ? undefined : number;
  }
  const formula = { text: "", tree };
  if (formulaInputs(formula).length > 0) return undefined;
  const compiled = compileTree(formula, () => undefined);
  const value = "run" in compiled ? compiled.run([]) : undefined;
  return isNumber(value) ? value : undefined;
}

function termsOf(tree: FormulaNode): readonly Term[] | undefined {
  const terms: Term[] = [];
  // A stack of its own: a long sum is deep to the left.
  const pending = [{ node: tree, isTakenAway: false }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { node, isTakenAway } = next;
    const name = nameIn(node);
    if (name !== undefined) terms.push({ name, isTakenAway });
    else if (node.kind === "binary" && (node.operator === "+" || node.operator === "-"))
      pending.push(
        { node: node.left, isTakenAway },
        { node: node.right, isTakenAway: isTakenAway !== (node.operator === "-") },
      );
    else return undefined;
  }
  return terms;
}

function nameIn(node: FormulaNode): NameNode | undefined {
  if (node.kind === "name") return node;
  const [only] = node.kind === "call" && node.name === "sum" ? node.operands : [];
  return only?.kind === "name" ? only : undefined;
}
