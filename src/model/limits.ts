import { type FormulaNode, operandsOf, parseFormula } from "../formula/index.js";
import type { Indicator, Limits } from "./indicator.js";

type Limited = Pick<Indicator, "limits" | "unitOfMeasure" | "formula" | "components">;

/** The most that a share can come to, by its unit of measure. */
const wholes: ReadonlyMap<string | undefined, string> = new Map([
  ["%", "100"],
  ["％", "100"],
  ["‰", "1000"],
]);

/**
 * The natural limits of an indicator: its own, or those of a share: 0 to 100 for `%`, 0 to 1000 for `‰`. One whose formula
 * is no share, such as a rate of growth, has none of itself, and of what has no formula it is not known whether it is one.
 */
export function limitsOf(indicator: Limited): Limits {
  if (indicator.limits !== undefined) return indicator.limits;
  const most = wholes.get(indicator.unitOfMeasure);
  const formulas = formulasOf(indicator);
  return most !== undefined && formulas.length > 0 && formulas.every(isShare) ? { least: "0", most } : {};
}

function formulasOf({ formula, components }: Limited): readonly string[] {
  return [formula, ...(components?.of ?? []).map((one) => one.formula)].filter((text) => text !== undefined);
}

/** Whether a formula is a part over a whole of one period, `100 * (a + b) / c`: nothing in it is taken away or of an earlier period. */
function isShare(text: string): boolean {
  const parsed = parseFormula(text);
  if (!parsed.ok) return false;
  const pending: FormulaNode[] = [parsed.formula.tree];
  let isDivided = false;
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (node.kind === "name" && node.time === "previous") return false;
    if ((node.kind === "binary" || node.kind === "unary") && node.operator === "-") return false;
    if (node.kind === "binary" && node.operator === "/") isDivided = true;
    pending.push(...operandsOf(node));
  }
  return isDivided;
}
