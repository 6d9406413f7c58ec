import type { FormulaType, InFormula, IssueParams } from "../issue/index.js";
import { printDimension, together } from "./dimension.js";
import type { Meaning, NumberMeaning } from "./meaning.js";
import { type FormulaIssue, type FormulaIssueCode, formulaIssue, placeIn } from "./place.js";
import type { FormulaNode } from "./tree.js";
import type { Vocabulary } from "./vocabulary.js";

/** A formula that is being checked. */
export interface Checking {
  /** Its text. */
  readonly text: string;
  /** The names at hand. */
  readonly vocabulary: Vocabulary;
  /** The name nearest to a misspelt one. */
  readonly suggest: (word: string) => string | undefined;
  /** What is wrong so far. */
  readonly issues: FormulaIssue[];
}

/** Where a node stands. */
export function placeOf({ text }: Checking, { at }: FormulaNode): InFormula {
  return placeIn(text, at.start, at.end);
}

/** Notes what is wrong with a node. */
export function tell<C extends FormulaIssueCode>(
  checking: Checking,
  node: FormulaNode,
  code: C,
  params: Omit<IssueParams[C], keyof InFormula>,
): void {
  checking.issues.push(formulaIssue(code, placeOf(checking, node), params));
}

/** Asks for a type. @returns the meaning, if it is of that type */
export function expectType<T extends FormulaType>(
  checking: Checking,
  node: FormulaNode,
  meaning: Meaning,
  expected: T,
): Extract<Meaning, { readonly type: T }> | undefined {
  if (meaning === undefined) return undefined;
  if (meaning.type === expected) return meaning as Extract<Meaning, { readonly type: T }>;
  const params = { expected, found: meaning.type };
  tell(checking, node, "formulaType", params);
  return undefined;
}

/** Asks for a value for each key. */
export function expectBreakdown(checking: Checking, node: FormulaNode, meaning: Meaning): void {
  if (meaning === undefined || meaning.breakdown !== undefined) return;
  tell(checking, node, "formulaBreakdown", { fault: "missing" });
}

/** The breakdown of an operation on several; a single value goes with every key. */
export function joinBreakdowns(
  checking: Checking,
  node: FormulaNode,
  meanings: readonly Meaning[],
): string | undefined {
  const [first, ...others] = new Set(meanings.flatMap((meaning) => meaning?.breakdown ?? []));
  const [other] = others;
  if (first !== undefined && other !== undefined) {
    const params = { fault: "different", breakdown: first, other } as const;
    tell(checking, node, "formulaBreakdown", params);
  }
  return first;
}

/** What numbers that are added, compared or chosen from are counted in together. */
export function joinUnits(
  checking: Checking,
  node: FormulaNode,
  numbers: readonly NumberMeaning[],
): NumberMeaning["unit"] {
  let unit: NumberMeaning["unit"] = "any";
  for (const { unit: next } of numbers) {
    if (unit === "any" || next === "any") {
      if (unit === "any") unit = next;
      continue;
    }
    const both = together(unit, next);
    if (both === undefined) {
      const params = { fault: "mixed", unit: printDimension(unit), other: printDimension(next) } as const;
      tell(checking, node, "formulaUnits", params);
      return "any";
    }
    unit = both;
  }
  return unit;
}
