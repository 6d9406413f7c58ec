import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formulaInputs, parseFormula, printFormula } from "../../src/formula/index.js";
import { anyTree } from "../formula/arbitrary.js";
import { compile } from "../support/compile.js";

/*
 * The compiler reads a formula literal as the parser reads a text. `@ts-expect-error` makes both directions show: what
 * the parser refuses and the compiler takes is an error too.
 */

const names = ["a", "b", "children.public", "在园幼儿数", "_x1"];
const over = `
import { formulaOver } from "./formula/index.js";
const formula = formulaOver([${names.map((id) => `{ id: "${id}" }`).join(", ")}]);
`;
const taken = (text: string) => `formula(${JSON.stringify(text)});\n`;
const refused = (text: string) => `// @ts-expect-error\n${taken(text)}`;

/** What the parser says of a text, as codes of issues and faults; nothing where it can be read. */
function faults(text: string): readonly string[] {
  const read = parseFormula(text);
  return read.ok
    ? []
    : read.issues.map(({ code, params }) => ("fault" in params ? String(params.fault) : String(code)));
}

describe("the compiler and the parser refuse", () => {
  it.each([
    ["a = 1", "unknown operator: ="],
    ["a=1", "unknown operator: ="],
    ["=a", "unknown operator: ="],
    ["a => b", "unknown operator: ="],
    ["a =< b", "unknown operator: ="],
    ["a === b", "unknown operator: ="],
    ["a = = b", "unknown operator: ="],
    ["a > = b", "unknown operator: ="],
    ["!a", "unknown operator: !"],
    ["a ! = b", "unknown operator: !"],
    ["a <> b", "operand expected before: >"],
    ["a ++ b", "operand expected before: +"],
    ["a ** b", "operand expected before: *"],
    ["+a", "operand expected before: +"],
    ["a or or b", "operand expected before: or"],
    ["and a", "operand expected before: and"],
    ["!= a", "operand expected before: !="],
    ["()", "operand expected before: )"],
    ["sum()", "operand expected before: )"],
    ["max(a, b,)", "operand expected before: )"],
    ["max(, a)", "operand expected before: ,"],
    ["a % b", "unknown name: %"],
    ["a && b", "unknown name: &&"],
    ["a & b", "unknown name: &"],
    ["a; b", "unknown name: a;"],
    ["a + 'b'", "unknown name: 'b'"],
    ['a == "b', 'unknown name: \\"b'],
    ["a b", "operator expected before: b"],
    ["a\n\tb", "operator expected before: b"],
    ["2 a", "operator expected before: a"],
    ["a 2", "operator expected before: 2"],
    ["true false", "operator expected before: false"],
    ["a not b", "operator expected before: not"],
    ["a sum(b)", "operator expected before: sum"],
    ["a (b)", "operator expected before: ("],
    ["(a)（b）", "operator expected before: （"],
    ['"x" "y"', 'operator expected before: \\"…\\"'],
    ["max a", "( expected before: a"],
    ["max + a", "( expected before: +"],
    ["max", "( expected at the end"],
    ["(a", ") expected at the end"],
    ["（（a＋b）", ") expected at the end"],
    ["max(a, b", ") expected at the end"],
    ["a)", "no bracket is open before: )"],
    ["(a))", "no bracket is open before: )"],
    ["a, b", "no function is open before: ,; a number takes no commas between thousands"],
    ["a >= 1,000", "no function is open before: ,; a number takes no commas between thousands"],
    ["max(a, (b, 1))", "no function is open before: ,; a number takes no commas between thousands"],
    ["a +", "operand expected at the end"],
    ["a and", "operand expected at the end"],
    ["-", "operand expected at the end"],
    ["", "operand expected at the end"],
    ["  ", "operand expected at the end"],
  ])("%s", (text, sentence) => {
    expect(compile(over + taken(text)).join("\n")).toContain(`"${sentence}"`);
    expect(faults(text)).not.toEqual([]);
  });
});

describe("the compiler leaves to the parser and the check", () => {
  it.each([
    ["comparisons and powers in a row", "a < 1 < 2", "chain"],
    ["comparisons and powers in a row", "2 ^ 3 ^ 2", "chain"],
    ["how many arguments a function has", "where(a)", "formulaArguments"],
    ["what is asked for the period before", "previous(a + b)", "notOneName"],
    ["the place of a not", "a + not b", "bracketsAsked"],
  ])("%s: %s", (_name, text, fault) => {
    expect(compile(over + taken(text))).toEqual([]);
    expect(faults(text)).toEqual([fault]);
  });
});

const runs = { seed: 20230523, numRuns: 150 };

it("the compiler takes what is printed of any tree, with blanks and without", () => {
  const texts = fc.sample(
    anyTree.map((tree) => printFormula({ text: "", tree })),
    runs,
  );
  const tight = texts.map((text) => text.replaceAll(/ (?=[-+*/<>=!^])|(?<=[-+*/<>=!^,]) /g, ""));
  expect(new Set(texts).size).toBeGreaterThan(80);
  expect(compile(over + [...texts, ...tight].map(taken).join(""))).toEqual([]);
});

it("any row of tokens is taken by the compiler where the parser takes it, and refused where it does not", () => {
  const token = fc.constantFrom(
    ...[
      "a",
      "b",
      "在园幼儿数",
      "1",
      "0.5",
      "2e5",
      '"x y"',
      "true",
      "not",
      "and",
      "or",
      "sum",
      "max",
      "previous",
    ],
    ...[
      "(",
      ")",
      "（",
      "）",
      ",",
      "，",
      "+",
      "-",
      "－",
      "*",
      "×",
      "/",
      "^",
      "<",
      ">=",
      "＞＝",
      "≠",
      "==",
      "=",
    ],
    ...["!", "!=", "&", " ", " ", " ", "\u3000", "\u00a0"],
  );
  // A formula with one token put in, or one left out.
  const near = fc
    .record({ tree: anyTree, at: fc.nat(), cut: fc.nat(1), put: fc.array(token, { maxLength: 1 }) })
    .map(({ tree, at, cut, put }) => {
      const pieces = printFormula({ text: "", tree }).split(/(?<=[ (),])|(?=[(),])/);
      const here = at % pieces.length;
      return [...pieces.slice(0, here), ...put, ...pieces.slice(here + cut)];
    });
  const leftOut = ["chain", "bracketsAsked", "notOneName", "formulaArguments"];
  const rows = fc
    .sample(fc.oneof(fc.array(token, { minLength: 2, maxLength: 7 }), near), { ...runs, numRuns: 700 })
    .map((tokens) => tokens.join(""));
  const kept = rows.filter((row) => faults(row).every((fault) => !leftOut.includes(fault)));
  const good = kept.filter((row) => {
    const read = parseFormula(row);
    return read.ok && formulaInputs(read.formula).every(({ name }) => names.includes(name));
  });
  expect(good.length).toBeGreaterThan(100);
  expect(kept.length - good.length).toBeGreaterThan(100);
  expect(
    compile(over + kept.map((row) => (good.includes(row) ? taken(row) : refused(row))).join("")),
  ).toEqual([]);
});
