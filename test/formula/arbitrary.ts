import fc from "fast-check";
import { argumentCounts } from "../../src/formula/arguments.js";
import { type FormulaNode, functionNames } from "../../src/formula/index.js";
import { levels } from "../../src/formula/precedence.js";

const at = { start: 0, end: 0 };
const operators = Object.keys(levels) as (keyof typeof levels)[];
const calls = functionNames.flatMap((name) => (name === "previous" || name === "cumulative" ? [] : [name]));

const leaf: fc.Arbitrary<FormulaNode> = fc.oneof(
  fc.constantFrom("0", "1", "12.50", "100").map((value) => ({ kind: "number", value, at }) as const),
  fc.constantFrom("met", "提前达到", "").map((value) => ({ kind: "text", value, at }) as const),
  fc.boolean().map((value) => ({ kind: "truth", value, at }) as const),
  fc
    .record({
      name: fc.constantFrom("a", "b", "children.public", "在园幼儿数", "_x1"),
      time: fc.constantFrom("period" as const, "previous" as const, "cumulative" as const),
    })
    .map(({ name, time }) => ({ kind: "name", name, time, at }) as const),
);

/** Trees that a formula can be read to, in every combination, without regard to types; all positions are 0. */
export const anyTree: fc.Arbitrary<FormulaNode> = fc.letrec<{ tree: FormulaNode }>((tie) => ({
  tree: fc.oneof(
    { depthSize: "medium", withCrossShrink: true },
    leaf,
    fc
      .record({ operator: fc.constantFrom("-" as const, "not" as const), operand: tie("tree") })
      .map((node) => ({ kind: "unary", ...node, at }) as const),
    fc
      .record({ operator: fc.constantFrom(...operators), left: tie("tree"), right: tie("tree") })
      .map((node) => ({ kind: "binary", ...node, at }) as const),
    fc.constantFrom(...calls).chain((name) => {
      const { least, most = least + 2 } = argumentCounts[name];
      return fc
        .array(tie("tree"), { minLength: least, maxLength: most })
        .map((operands) => ({ kind: "call", name, operands, at }) as const);
    }),
  ),
})).tree;
