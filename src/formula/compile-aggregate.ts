import { type AggregateName, aggregate } from "./aggregates.js";
import { align, withoutKeys } from "./align.js";
import { type Cell, type Code, type Figure, isBreakdown } from "./cell.js";
import { orNull } from "./kernels.js";
import { type Compilation, needKeys, needType, type Piece } from "./piece.js";
import type { CallNode } from "./tree.js";

/** Compiles a function that makes one value out of a breakdown. */
export function compileAggregate(
  compilation: Compilation,
  node: CallNode,
  name: AggregateName,
  operands: readonly Piece[],
): Piece {
  for (const operand of operands) needType(compilation, operand, name === "count" ? "truth" : "number");
  needKeys(compilation, operands);
  const codes = operands.map(({ code }) => code);
  const code: Code = (slots) =>
    overKeys(
      name,
      codes.map((one) => one(slots)),
    );
  return { node, type: "number", each: false, code };
}

function overKeys(name: AggregateName, figures: readonly Figure[]): Cell {
  if (!figures.some(isBreakdown)) return withoutKeys(figures);
  const { keys, columns } = align(figures);
  let fault = false;
  for (const column of columns) {
    for (const cell of column) {
      if (cell === undefined) return undefined;
      if (cell === null) fault = true;
    }
  }
  if (keys.length === 0) return undefined;
  return fault ? null : orNull(aggregate(name, columns));
}
