import { fromInteger } from "../number/index.js";
import { type Code, isBreakdown } from "./cell.js";
import { chooseByKey, keepWhere, onKeysOf } from "./choose.js";
import { kernelOf, size } from "./kernels.js";
import { lift1, lift2 } from "./lift.js";
import { type Compilation, needKeys, needSameType, needType, type Piece, togetherEach } from "./piece.js";
import type { CallNode } from "./tree.js";

/** Functions that work key by key. */
export type KeyByKeyName = Extract<
  CallNode["name"],
  "if" | "coalesce" | "min" | "max" | "abs" | "round" | "where"
>;

/** Compiles a function that works key by key. */
export function compileFunction(
  compilation: Compilation,
  node: CallNode,
  name: KeyByKeyName,
  operands: readonly [Piece, ...Piece[]],
): Piece {
  const [first, second = first, third = second] = operands;
  switch (name) {
    case "if": {
      needType(compilation, first, "truth");
      const type = needSameType(compilation, [second, third]);
      return { node, type, each: togetherEach(operands), code: codeOfIf(first, second, third) };
    }
    case "where": {
      needType(compilation, second, "truth");
      needKeys(compilation, operands);
      const code: Code = (slots) => keepWhere(first.code(slots), second.code(slots));
      return { node, type: first.type, each: true, code };
    }
    case "coalesce":
      needSameType(compilation, operands);
      return { ...chained(name, operands), node };
    case "abs":
      needType(compilation, first, "number");
      return { node, type: first.type, each: first.each, code: lift1(size, first) };
    case "round": {
      const whole: Piece = { node, type: "number", each: false, code: () => fromInteger(0) };
      return numbers(compilation, node, name, operands.length > 1 ? operands : [first, whole]);
    }
    case "min":
    case "max":
      return numbers(compilation, node, name, operands);
  }
}

function numbers(
  compilation: Compilation,
  node: CallNode,
  name: "min" | "max" | "round",
  operands: readonly [Piece, ...Piece[]],
): Piece {
  for (const operand of operands) needType(compilation, operand, "number");
  return { ...chained(name, operands), node };
}

/** A function of two, applied from left to right to any number of operands. */
function chained(
  name: "min" | "max" | "round" | "coalesce",
  [first, ...rest]: readonly [Piece, ...Piece[]],
): Piece {
  const kernel = kernelOf(name, true);
  return rest.reduce(
    (a, b) => ({
      node: a.node,
      type: a.type ?? b.type,
      each: togetherEach([a, b]),
      code: lift2(kernel, a, b),
    }),
    first,
  );
}

function codeOfIf(condition: Piece, then: Piece, otherwise: Piece): Code {
  const holds = condition.code;
  const a = then.code;
  const b = otherwise.code;
  const whenTrue = takeBranch(then, otherwise);
  const whenFalse = takeBranch(otherwise, then);
  const byKey = condition.each === true;
  return (slots) => {
    const chosen = holds(slots);
    if (byKey || isBreakdown(chosen)) return chooseByKey(chosen, a(slots), b(slots));
    if (chosen === true) return whenTrue(slots);
    return chosen === false ? whenFalse(slots) : chosen;
  };
}

/** The branch that is taken. A single value beside a branch with keys stands for each of them. */
function takeBranch(taken: Piece, left: Piece): Code {
  const { code, each } = taken;
  if (each === true || left.each !== true) return code;
  return (slots) => {
    const figure = code(slots);
    // Of what is missing nobody knows whether it would have had keys, unless the formula tells.
    return each === undefined && figure === undefined ? figure : onKeysOf(figure, left.code(slots));
  };
}
