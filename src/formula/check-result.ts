import { shown } from "../issue/index.js";
import { type Checking, expectType, tell } from "./checking.js";
import { type Dimension, dimensionOf, printDimension, sameRate, sameUnits } from "./dimension.js";
import type { Meaning } from "./meaning.js";
import type { FormulaNode } from "./tree.js";

/** What a formula is for. */
export type WantedResult =
  | "number"
  | "truth"
  | {
      /** The type of its one value. */
      readonly type: "number" | "truth";
      /** What a number is to be counted in: `%`, `年`, `元/人`; absent for a bare ratio. */
      readonly unitOfMeasure?: string | undefined;
    };

/** Throws a RangeError unless something says what a formula is for. */
export function needWanted(wants: unknown): void {
  const type = typeof wants === "object" && wants !== null && "type" in wants ? wants.type : wants;
  if (type === "number" || type === "truth") return;
  throw new RangeError(`wants must be "number", "truth" or an object with such a type, not ${shown(type)}`);
}

/** What is wrong with the value of a formula, for what it is for. */
export function checkResult(
  checking: Checking,
  tree: FormulaNode,
  meaning: Meaning,
  wants: WantedResult,
): void {
  const type = typeof wants === "string" ? wants : wants.type;
  const value = expectType(checking, tree, meaning, type);
  if (value === undefined) return;
  const { breakdown } = value;
  if (breakdown !== undefined) {
    const params = { fault: "single", breakdown } as const;
    tell(checking, tree, "formulaBreakdown", params);
  }
  if (typeof wants === "string" || value.type !== "number" || value.unit === "any") return;
  checkUnit(checking, tree, value.unit, wants.unitOfMeasure ?? "");
}

function checkUnit(checking: Checking, tree: FormulaNode, found: Dimension, unitOfMeasure: string): void {
  const wanted = dimensionOf(unitOfMeasure);
  if (unitOfMeasure !== "" && !fits(found, wanted)) {
    const params = { fault: "result", unit: printDimension(found), other: unitOfMeasure } as const;
    tell(checking, tree, "formulaUnits", params);
    return;
  }
  const fault = factorFault(found, wanted, unitOfMeasure);
  if (fault === undefined) return;
  tell(checking, tree, "formulaFactor", { ...fault, unitOfMeasure });
}

/** A rate takes a count per any other count (人次 per 人 is a percentage too); everything else its own unit. */
function fits(found: Dimension, wanted: Dimension): boolean {
  const isRate = wanted.powers.size !== 1;
  return isRate ? sameRate(found, wanted) : sameUnits(found, wanted);
}

function factorFault(
  { tens, factor }: Dimension,
  wanted: Dimension,
  unitOfMeasure: string,
): { readonly fault: "lacking" | "needless"; readonly factor: string } | undefined {
  const needed = tens - wanted.tens;
  if (factor === undefined || factor === needed) return undefined;
  if (needed === 0) return factor === 2 ? { fault: "needless", factor: "100" } : undefined;
  return unitOfMeasure === "" ? undefined : { fault: "lacking", factor: printPowerOfTen(needed - factor) };
}

function printPowerOfTen(exponent: number): string {
  return exponent >= 0 ? `1${"0".repeat(exponent)}` : `0.${"0".repeat(-exponent - 1)}1`;
}
