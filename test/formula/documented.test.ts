import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { type FormulaNode, functionNames, operandsOf, parseFormula } from "../../src/formula/index.js";

/** The constructs of the grammar. Brackets and full-width signs leave no node, and are looked for in the text. */
const constructs = [
  ...functionNames,
  ...["or", "and", "not", "==", "!=", "<", "<=", ">", ">=", "+", "-", "*", "/", "^", "sign"],
  ...["number", "text", "truth", "name", "bracket", "full-width", "Han", "dot"],
];

function constructsOf(tree: FormulaNode): readonly string[] {
  const found = [tree.kind === "unary" && tree.operator === "-" ? "sign" : "", tree.kind];
  if (tree.kind === "unary" || tree.kind === "binary") found.push(tree.operator);
  if (tree.kind === "call") found.push(tree.name);
  if (tree.kind === "name" && tree.time !== "period") found.push(tree.time);
  return [...found, ...operandsOf(tree).flatMap(constructsOf)];
}

it("docs/formulas.md has an example that is run for every construct of the grammar", () => {
  const page = readFileSync(new URL("../../docs/formulas.md", import.meta.url), "utf8");
  // `value` and `overall` are the functions with which the examples of that page evaluate a text.
  const texts = [...page.matchAll(/^(?:value|overall)\((["'])(.*?)\1(?:\)|,).*\/\/ => /gm)].map(
    ([, , text = ""]) => text,
  );
  expect(texts.length).toBeGreaterThan(20);
  const shown = new Set(
    texts.flatMap((text) => {
      const read = parseFormula(text);
      if (!read.ok) throw new Error(`${text}: ${JSON.stringify(read.issues)}`);
      return [
        ...constructsOf(read.formula.tree),
        /(?<!\w)[(（]/.test(text) ? "bracket" : "",
        /[（＋×]/.test(text) ? "full-width" : "",
        /\p{Script=Han}/u.test(text) ? "Han" : "",
        /\p{L}\.\p{L}/u.test(text) ? "dot" : "",
      ];
    }),
  );
  expect(constructs.filter((one) => !shown.has(one))).toEqual([]);
});
