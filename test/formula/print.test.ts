import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type FormulaNode, parseFormula, printFormula } from "../../src/formula/index.js";
import { anyTree } from "./arbitrary.js";
import { parsed, shapeOf } from "./shape.js";

const again = (text: string) => printFormula(parsed(text));
const tex = (text: string) => printFormula(parsed(text), "tex");

describe("as text", () => {
  it.each([
    ["a*b", "a * b"],
    ["(a)", "a"],
    ["((a+b))*(c)", "(a + b) * c"],
    ["(a*b)+c", "a * b + c"],
    ["a-(b+c)", "a - (b + c)"],
    ["(a-b)+c", "a - b + c"],
    ["a+(b+c)", "a + (b + c)"],
    ["a/(b/c)", "a / (b / c)"],
    ["a/(b*c)", "a / (b * c)"],
    ["(a/b)*c", "a / b * c"],
    ["-(2^2)", "-2 ^ 2"],
    ["(-2)^2", "(-2) ^ 2"],
    ["2^(-2)", "2 ^ -2"],
    ["2^(-(-2))", "2 ^ --2"],
    ["2^(-(2^2))", "2 ^ (-2 ^ 2)"],
    ["2^(-(a or b))", "2 ^ -(a or b)"],
    ["(2^2)^2", "(2 ^ 2) ^ 2"],
    ["2^(2^2)", "2 ^ (2 ^ 2)"],
    ["-(a*b)", "-(a * b)"],
    ["(-a)*b", "-a * b"],
    ["a-(-b)", "a - -b"],
    ["(a<b)==c", "a < b == c"],
    ["(a==b)==c", "(a == b) == c"],
    ["a==(b==c)", "a == (b == c)"],
    ["(a==b)<c", "(a == b) < c"],
    ["not(a)and(b)", "not a and b"],
    ["not(a and b)", "not (a and b)"],
    ["not(a==b)", "not a == b"],
    ["(not a)==b", "(not a) == b"],
    ["1+(not a)", "1 + (not a)"],
    ["a and(b or c)", "a and (b or c)"],
    ["(a and b)or c", "a and b or c"],
    ["if（a≥1，b×2，c÷2）", "if(a >= 1, b * 2, c / 2)"],
    ["sum ( a )", "sum(a)"],
    ["previous( a )", "previous(a)"],
    ['status==  "met"', 'status == "met"'],
    ["12.50", "12.50"],
    ["\uf9d1", "六"],
  ])("%s is %s", (given, printed) => {
    expect(again(given)).toBe(printed);
  });

  it("keeps a negative value together, as a trace puts it in the place of a name", () => {
    const at = { start: 0, end: 0 };
    const value = { kind: "number", value: "-5", at } as const;
    const with5 = (operator: "^" | "-" | "*", left: FormulaNode, right: FormulaNode) =>
      printFormula({ text: "", tree: { kind: "binary", operator, left, right, at } });
    const two = { kind: "number", value: "2", at } as const;
    expect(with5("^", value, two)).toBe("(-5) ^ 2");
    expect(with5("^", two, value)).toBe("2 ^ -5");
    expect(with5("-", two, value)).toBe("2 - -5");
    expect(with5("*", value, value)).toBe("-5 * -5");
  });

  it("longer than a formula may be, is what was written", () => {
    const long = Array(300).fill("children_all").join("+");
    expect(long.length).toBeLessThan(4000);
    expect(again(long)).toBe(long);
    expect(again(again(long))).toBe(long);
  });

  it("reads back to the same tree, whatever the tree, and is its own print", () => {
    fc.assert(
      fc.property(anyTree, (tree) => {
        const text = printFormula({ text: "", tree });
        const read = parseFormula(text);
        if (text === "") return;
        if (!read.ok) {
          // A tree can be deeper or larger than a formula may be; nothing else is wrong with its text.
          expect(read.issues.map(({ code }) => code)).toEqual(["formulaTooLarge"]);
          return;
        }
        expect(shapeOf(read.formula.tree)).toEqual(shapeOf(tree));
        expect(printFormula(read.formula)).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  it("has no bracket that could be left out", () => {
    fc.assert(
      fc.property(anyTree, (tree) => {
        const text = printFormula({ text: "", tree });
        const read = parseFormula(text);
        if (!read.ok || /["]/.test(text)) return;
        for (const [from, to] of groupings(text)) {
          const without = `${text.slice(0, from)} ${text.slice(from + 1, to)} ${text.slice(to + 1)}`;
          const other = parseFormula(without);
          const same =
            other.ok && JSON.stringify(shapeOf(other.formula.tree)) === JSON.stringify(shapeOf(tree));
          expect(same, `${text} and ${without}`).toBe(false);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("whatever blanks and brackets are put in, comes out the same", () => {
    fc.assert(
      fc.property(anyTree, fc.constantFrom(" ", "\n", "\u3000", "\u00a0"), (tree, blank) => {
        const text = printFormula({ text: "", tree });
        const loose = `(${text.replaceAll(" ", blank)}${blank})`;
        const read = parseFormula(loose);
        if (read.ok) expect(printFormula(read.formula)).toBe(text);
      }),
      { numRuns: 500 },
    );
  });
});

/** The pairs of brackets that group, those of calls aside. */
function groupings(text: string): readonly (readonly [number, number])[] {
  const open: number[] = [];
  const pairs: (readonly [number, number])[] = [];
  for (const [i, character] of [...text].entries()) {
    if (character === "(") open.push(i);
    if (character !== ")") continue;
    const from = open.pop() ?? 0;
    if (!/[a-z_]/.test(text.charAt(from - 1))) pairs.push([from, i]);
  }
  return pairs;
}

describe("as TeX", () => {
  it.each([
    ["a * b", "\\text{a} \\times \\text{b}"],
    ["100 * (a + b) / c", "\\frac{100 \\times \\left(\\text{a} + \\text{b}\\right)}{\\text{c}}"],
    ["(a + b) / (c - d)", "\\frac{\\text{a} + \\text{b}}{\\text{c} - \\text{d}}"],
    ["a / b * c", "\\frac{\\text{a}}{\\text{b}} \\times \\text{c}"],
    ["a * (b / c)", "\\text{a} \\times \\frac{\\text{b}}{\\text{c}}"],
    ["a - (b - c)", "\\text{a} - \\left(\\text{b} - \\text{c}\\right)"],
    ["-a ^ 2", "-\\text{a}^{2}"],
    ["(-a) ^ (b + 1)", "\\left(-\\text{a}\\right)^{\\text{b} + 1}"],
    ["(a / b) ^ 2", "\\left(\\frac{\\text{a}}{\\text{b}}\\right)^{2}"],
    ["(a ^ 2) ^ 2", "\\left(\\text{a}^{2}\\right)^{2}"],
    ["-(a / b)", "-\\frac{\\text{a}}{\\text{b}}"],
    ["a >= 1 and b <= 2 or c != 3", "\\text{a} \\ge 1 \\land \\text{b} \\le 2 \\lor \\text{c} \\ne 3"],
    ["a < 1 or a > 2", "\\text{a} < 1 \\lor \\text{a} > 2"],
    ["not a == b", "\\lnot \\left(\\text{a} = \\text{b}\\right)"],
    ["not a", "\\lnot \\text{a}"],
    ['status == "a_b"', "\\text{status} = \\text{“a\\_b”}"],
    ["weighted_cv(a, b)", "\\operatorname{weighted\\_cv}\\left(\\text{a}, \\text{b}\\right)"],
    ["previous(a)", "\\operatorname{previous}\\left(\\text{a}\\right)"],
    ["公办.在园_数", "\\text{公办.在园\\_数}"],
    ["true", "\\text{true}"],
    [
      '"\\{}$&#_%^~"',
      "\\text{“\\textbackslash{}\\{\\}\\$\\&\\#\\_\\%\\textasciicircum{}\\textasciitilde{}”}",
    ],
  ])("%s", (text, printed) => {
    expect(tex(text)).toBe(printed);
  });

  it("has balanced braces, whatever the tree", () => {
    fc.assert(
      fc.property(anyTree, (tree: FormulaNode) => {
        const bare = printFormula({ text: "", tree }, "tex").replace(/\\[\\{}$&#_%]/g, "");
        let depth = 0;
        for (const character of bare) {
          if (character === "{") depth++;
          if (character === "}") depth--;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
        expect(bare.match(/\\left\(/g)?.length).toBe(bare.match(/\\right\)/g)?.length);
      }),
      { numRuns: 300 },
    );
  });
});
