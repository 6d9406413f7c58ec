import { describe, expect, it } from "vitest";
import { parseFormula } from "../../src/formula/index.js";
import { parsed, type Shape, shapeOf } from "./shape.js";

const read = (text: string) => shapeOf(parsed(text).tree);

describe("precedence, against trees written by hand", () => {
  const trees: readonly (readonly [string, Shape])[] = [
    // from the left
    ["10 - 4 + 2", ["+", ["-", "10", "4"], "2"]],
    ["24 / 12 * 100", ["*", ["/", "24", "12"], "100"]],
    ["a - b - c - d", ["-", ["-", ["-", "a", "b"], "c"], "d"]],
    ["a or b or c", ["or", ["or", "a", "b"], "c"]],
    ["a and b and c", ["and", ["and", "a", "b"], "c"]],
    // each level against the next
    ["a or b and c", ["or", "a", ["and", "b", "c"]]],
    ["a and b or c", ["or", ["and", "a", "b"], "c"]],
    ["a and not b", ["and", "a", ["not", "b"]]],
    ["not a and b", ["and", ["not", "a"], "b"]],
    ["not a or b", ["or", ["not", "a"], "b"]],
    ["not a == b", ["not", ["==", "a", "b"]]],
    ["not a != b", ["not", ["!=", "a", "b"]]],
    ["not a < b", ["not", ["<", "a", "b"]]],
    ["not not a", ["not", ["not", "a"]]],
    ["a == b < c", ["==", "a", ["<", "b", "c"]]],
    ["a < b == c > d", ["==", ["<", "a", "b"], [">", "c", "d"]]],
    ["a <= b + c", ["<=", "a", ["+", "b", "c"]]],
    ["a - b >= c", [">=", ["-", "a", "b"], "c"]],
    ["a + b * c", ["+", "a", ["*", "b", "c"]]],
    ["a / b - c", ["-", ["/", "a", "b"], "c"]],
    ["2 * 3 + 4", ["+", ["*", "2", "3"], "4"]],
    ["a * -b", ["*", "a", ["neg", "b"]]],
    ["-a * b", ["*", ["neg", "a"], "b"]],
    ["-a + b", ["+", ["neg", "a"], "b"]],
    ["a - -b", ["-", "a", ["neg", "b"]]],
    ["--a", ["neg", ["neg", "a"]]],
    ["-2 ^ 2", ["neg", ["^", "2", "2"]]],
    ["(-2) ^ 2", ["^", ["neg", "2"], "2"]],
    ["a * b ^ 2", ["*", "a", ["^", "b", "2"]]],
    ["a ^ 2 * b", ["*", ["^", "a", "2"], "b"]],
    ["a ^ -2", ["^", "a", ["neg", "2"]]],
    ["a ^ -2 * b", ["*", ["^", "a", ["neg", "2"]], "b"]],
    ["-a ^ -b", ["neg", ["^", "a", ["neg", "b"]]]],
    // brackets
    ["(a)", "a"],
    ["((a + b)) * c", ["*", ["+", "a", "b"], "c"]],
    ["a - (b - c)", ["-", "a", ["-", "b", "c"]]],
    ["(a ^ b) ^ c", ["^", ["^", "a", "b"], "c"]],
    ["(a < b) < c", ["<", ["<", "a", "b"], "c"]],
    ["not (a and b)", ["not", ["and", "a", "b"]]],
    ["(not a) == b", ["==", ["not", "a"], "b"]],
    // calls
    ["sum(a)", ["sum", "a"]],
    ["sum (a) / 2", ["/", ["sum", "a"], "2"]],
    ["if(a, b + 1, c)", ["if", "a", ["+", "b", "1"], "c"]],
    ["min(a, b) - max(a, b, c)", ["-", ["min", "a", "b"], ["max", "a", "b", "c"]]],
    ["coalesce(a, b, 0)", ["coalesce", "a", "b", "0"]],
    ["abs(-round(a)) + round(b, 2)", ["+", ["abs", ["neg", ["round", "a"]]], ["round", "b", "2"]]],
    ["mean(a) + count(a > 0)", ["+", ["mean", "a"], ["count", [">", "a", "0"]]]],
    ["previous(a) + cumulative(b)", ["+", ["previous", "a"], ["cumulative", "b"]]],
    ["previous((a))", ["previous", "a"]],
    ["-previous(a)", ["neg", ["previous", "a"]]],
    [
      "weighted_cv(where(books / pupils, pupils >= 50), where(pupils, pupils >= 50))",
      [
        "weighted_cv",
        ["where", ["/", "books", "pupils"], [">=", "pupils", "50"]],
        ["where", "pupils", [">=", "pupils", "50"]],
      ],
    ],
    ["weighted_mean(a, b)", ["weighted_mean", "a", "b"]],
  ];
  it.each(trees)("%s", (text, shape) => {
    expect(read(text)).toEqual(shape);
  });
});

describe("words", () => {
  it.each([
    ["children.public", "children.public"],
    ["_x1.y_2", "_x1.y_2"],
    ["公办.在园幼儿数", "公办.在园幼儿数"],
    ["〇", "〇"],
    ["truest", "truest"],
    ["andy", "andy"],
    ["sum.total", "sum.total"],
    ["a".repeat(64), "a".repeat(64)],
    ["constructor", "constructor"],
    ["0", "0"],
    ["007", undefined],
    ["12.50", "12.50"],
    ["999999999999999999999999.99999999999999999999", "999999999999999999999999.99999999999999999999"],
    ["true", true],
    ["false", false],
    ['"提前达到 (a < b"', { text: "提前达到 (a < b" }],
    ['""', { text: "" }],
    ['"it\'s"', { text: "it's" }],
  ])("%s", (text, shape) => {
    const result = parseFormula(text);
    expect(result.ok ? shapeOf(result.formula.tree) : undefined).toEqual(shape);
  });

  it("a name is taken in its composed form", () => {
    // U+F9D1 is 六 once more, for compatibility.
    expect(read("\uf9d1")).toBe("六");
  });
});

describe("spellings that are read as ASCII", () => {
  it.each([
    ["a × b ÷ c", "a * b / c"],
    ["(a＋b)＊c／d－e", "(a + b) * c / d - e"],
    ["（a＋b）＊c／d－e＾2", "(a + b) * c / d - e ^ 2"],
    ["min（a，b）", "min(a, b)"],
    ["a ≥ b and c ≤ d and e ≠ f", "a >= b and c <= d and e != f"],
    ["a ＞ b and c ＜ d", "a > b and c < d"],
    ["a ＞＝ b and c ＜= d and e ！＝ f and g ＝＝ h", "a >= b and c <= d and e != f and g == h"],
    ["\ufeffa + b", "a + b"],
    ["a\u00a0+\u00a0b", "a + b"],
    ["a\u3000+\u2003b", "a + b"],
    ["\r\n\ta\n+\nb ", "a + b"],
    ["a+b", "a + b"],
    ["a<b", "a < b"],
    ["a<-b", "a < -b"],
  ])("%s", (given, plain) => {
    expect(read(given)).toEqual(read(plain));
  });
});

describe("positions", () => {
  it("stand on every node, those of a bracket with what joins it", () => {
    const text = " (a + b) * previous( c )";
    const formula = parsed(text);
    expect(formula.text).toBe(text);
    const product = formula.tree;
    if (product.kind !== "binary" || product.left.kind !== "binary") throw new Error("not a product");
    const written = [product, product.left, product.left.left, product.right].map(({ at }) =>
      text.slice(at.start, at.end),
    );
    expect(written).toEqual(["(a + b) * previous( c )", "a + b", "a", "previous( c )"]);
  });

  it("of signs, texts and full-width brackets", () => {
    const text = 'not if（a，-b，"x"） == "y"';
    const { tree } = parsed(text);
    if (tree.kind !== "unary" || tree.operand.kind !== "binary") throw new Error("not a negation");
    const { left, right } = tree.operand;
    const operands = left.kind === "call" ? left.operands : [];
    const written = [tree, tree.operand, left, right, ...operands].map(({ at }) =>
      text.slice(at.start, at.end),
    );
    expect(written).toEqual([text, text.slice(4), 'if（a，-b，"x"）', '"y"', "a", "-b", '"x"']);
  });
});

describe("limits", () => {
  const ok = (text: string) => parseFormula(text).ok;

  it("4,000 characters", () => {
    expect(ok(`a${" ".repeat(3999)}`)).toBe(true);
    expect(parseFormula(`a${" ".repeat(4000)}`)).toEqual({
      ok: false,
      issues: [
        {
          code: "tooLong",
          severity: "error",
          path: [],
          params: { value: `"a${" ".repeat(59)}…"`, length: 4001, limit: 4000 },
        },
      ],
    });
  });

  it("2,000 nodes, however long the sum", () => {
    // n terms are n numbers and n - 1 sums.
    expect(ok(Array(1000).fill("1").join("+"))).toBe(true);
    expect(ok(Array(1001).fill("1").join("+"))).toBe(false);
    expect(ok(`-${Array(1000).fill("1").join("+")}`)).toBe(true);
    expect(ok(`${Array(1001).fill("1").join("*")} + a`)).toBe(false);
    expect(ok(`sum(${Array(1001).fill("1").join("+")})`)).toBe(false);
    expect(ok(`min(${Array(1001).fill("1").join("+")}, a)`)).toBe(false);
    expect(ok(`${Array(999).fill("1").join("+")}+previous(a)`)).toBe(true);
    expect(ok(`--${Array(1000).fill("1").join("+")}`)).toBe(false);
  });

  it("64 levels of brackets, calls and signs", () => {
    const nested = (open: string, close: string, n: number) => `${open.repeat(n)}a${close.repeat(n)}`;
    for (const [open, close] of [
      ["(", ")"],
      ["-", ""],
      ["not ", ""],
      ["abs(", ")"],
    ] as const) {
      expect(ok(nested(open, close, 64)), open).toBe(true);
      expect(ok(nested(open, close, 65)), open).toBe(false);
    }
    expect(ok(nested("(-abs(", "))", 21))).toBe(true);
    expect(ok(nested("(-abs(", "))", 22))).toBe(false);
  });

  it("closed brackets, finished signs and the length of a sum do not count", () => {
    expect(ok(Array(200).fill("(-a)").join("+"))).toBe(true);
    expect(ok(Array(200).fill("-a").join("*"))).toBe(true);
    expect(ok(Array(100).fill("a * b").join("+"))).toBe(true);
    expect(ok(Array(100).fill("not a").join(" and "))).toBe(true);
  });
});
