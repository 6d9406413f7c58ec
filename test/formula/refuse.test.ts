import { describe, expect, it } from "vitest";
import { parseFormula } from "../../src/formula/index.js";
import { holds, syntax } from "./refused.js";
import { refusals } from "./shape.js";

describe("grammar", () => {
  holds([
    ["", "empty", 0, ""],
    [" \t\n", "empty", 0, ""],
    ["\ufeff", "empty", 0, ""],
    ["a +", "operandMissing", 3, ""],
    ["a + )", "operandMissing", 4, ")"],
    ["* a", "operandMissing", 0, "*"],
    ["+ a", "operandMissing", 0, "+"],
    ["a ×／ b", "operandMissing", 3, "／"],
    ["a and or b", "operandMissing", 6, "or"],
    ["not", "operandMissing", 3, ""],
    ["()", "operandMissing", 1, ")"],
    ["min(a,)", "operandMissing", 6, ")"],
    ["min(,a)", "operandMissing", 4, ","],
    ["sum(-)", "operandMissing", 5, ")"],
    ["a b", "operatorMissing", 2, "b"],
    ["a 1", "operatorMissing", 2, "1"],
    ['a "x"', "operatorMissing", 2, '"x"'],
    ["2 (a)", "operatorMissing", 2, "("],
    ["(a)(b)", "operatorMissing", 3, "("],
    ["a not b", "operatorMissing", 2, "not"],
    ["true false", "operatorMissing", 5, "false"],
    ["(a", "unclosed", 0, "("],
    ["b + (a", "unclosed", 4, "("],
    ["1 + sum(a", "unclosed", 4, "("],
    ["a)", "unopened", 1, ")"],
    ["a, b", "strayComma", 1, ","],
    ["(a，b)", "strayComma", 2, "，"],
    ["a; b", "strayComma", 1, ";"],
    ["a；", "strayComma", 1, "；"],
    ["a、b", "strayComma", 1, "、"],
    ["12,34", "strayComma", 2, ","],
    ["1,2000", "strayComma", 1, ","],
    ["1, 200", "strayComma", 1, ","],
    ["a1,200", "strayComma", 2, ","],
    ["1.5,200", "strayComma", 3, ","],
    ["min(a, 2) , 3", "strayComma", 10, ","],
    ["min(; a)", "operandMissing", 4, ";"],
    ["&& a", "operandMissing", 0, "&&"],
    ["a % ", "writeInstead", 2, "%", "/ 100"],
    ["a == b == c", "chain", 7, "=="],
    ["a == b != c", "chain", 7, "!="],
    ["a < b < c", "chain", 6, "<"],
    ["a < b >= c", "chain", 6, ">="],
    ["a < b + c < d", "chain", 10, "<"],
    ["a < b == c < d == e", "chain", 15, "=="],
    ["2^3^2", "chain", 3, "^"],
    ["2 ^ -3 ^ 2", "chain", 7, "^"],
    ["2 ^ --3 ^ 2", "chain", 8, "^"],
    ["1 + not a", "bracketsAsked", 4, "not"],
    ["a == not b", "bracketsAsked", 5, "not"],
    ["-not a", "bracketsAsked", 1, "not"],
    ["sum", "callWithoutBracket", 0, "sum"],
    ["1 + sum * 2", "callWithoutBracket", 4, "sum"],
    ["previous(a + 1)", "notOneName", 0, "previous"],
    ["previous(1)", "notOneName", 0, "previous"],
    ["previous(a, b)", "notOneName", 0, "previous"],
    ["cumulative()", "notOneName", 0, "cumulative"],
    ["previous(cumulative(a))", "notOneName", 0, "previous"],
    ["previous(previous(a))", "notOneName", 0, "previous"],
    ["previous(sum(a))", "notOneName", 0, "previous"],
  ]);
});

describe("numbers and names", () => {
  holds([
    ["1.2.3", "badNumber", 0, "1.2.3"],
    [".5", "badNumber", 0, ".5"],
    ["5.", "badNumber", 0, "5."],
    ["a * 5.", "badNumber", 4, "5."],
    ["007", "badNumber", 0, "007"],
    ["1e5", "badNumber", 0, "1e5"],
    ["1e-5 + a", "badNumber", 0, "1e-5"],
    ["1E+5", "badNumber", 0, "1E+5"],
    ["0x10", "badNumber", 0, "0x10"],
    ["1_000", "badNumber", 0, "1_000"],
    ["1/2a", "badNumber", 2, "2a"],
    ["100人", "badNumber", 0, "100人"],
    ["1".repeat(25), "longNumber", 0, `${"1".repeat(24)}…`],
    [`0.${"1".repeat(21)}`, "longNumber", 0, `0.${"1".repeat(21)}`],
    ["a..b", "badName", 0, "a..b"],
    ["a.", "badName", 0, "a."],
    [".a", "badName", 0, ".a"],
    [".", "badName", 0, "."],
    ["a.1b", "badName", 0, "a.1b"],
    ["a".repeat(65), "longName", 0, `${"a".repeat(24)}…`],
  ]);
});

describe("texts", () => {
  holds([
    ['"abc', "openText", 0, '"'],
    ['a == "b\n"', "openText", 5, '"'],
    ["'abc", "openText", 0, "'"],
    ["'say \"x\"'", "unknownCharacter", 0, "'"],
    ['"a\u0000b"', "hiddenCharacter", 2, "U+0000"],
    ['a == "x\u202ey"', "hiddenCharacter", 7, "U+202E"],
    ["a == “met”", "writeInstead", 5, "“”", '""'],
    ["a == ”met”", "writeInstead", 5, "””", '""'],
    ["a == 'met'", "writeInstead", 5, "''", '""'],
    ["a == ‘met’", "writeInstead", 5, "‘’", '""'],
    ["a == 「met」", "writeInstead", 5, "「」", '""'],
    ["a == ＂met＂", "writeInstead", 5, "＂＂", '""'],
  ]);
});

describe("signs of other languages", () => {
  holds([
    ["a = 5", "writeInstead", 2, "=", "=="],
    ["a === 5", "writeInstead", 2, "===", "=="],
    ["a !== 5", "writeInstead", 2, "!==", "!="],
    ["a <> 5", "writeInstead", 2, "<>", "!="],
    ["a => 5", "writeInstead", 2, "=>", ">="],
    ["a =< 5", "writeInstead", 2, "=<", "<="],
    ["a ** 2", "writeInstead", 2, "**", "^"],
    ["a && b", "writeInstead", 2, "&&", "and"],
    ["a ＆＆ b", "writeInstead", 2, "＆＆", "and"],
    ["a || b", "writeInstead", 2, "||", "or"],
    ["!a", "writeInstead", 0, "!", "not"],
    ["a − b", "writeInstead", 2, "−", "-"],
    ["a · b", "writeInstead", 2, "·", "*"],
    ["a : b", "writeInstead", 2, ":", "/"],
    ["min(a; b)", "writeInstead", 5, ";", ","],
    ["min(a、b)", "writeInstead", 5, "、", ","],
    ["5%", "writeInstead", 1, "%", "/ 100"],
    ["a % b", "writeInstead", 2, "%", "/ 100"],
    ["a％", "writeInstead", 1, "％", "/ 100"],
    ["a²", "writeInstead", 1, "²", "^ 2"],
    ["[a]", "writeInstead", 0, "[", "("],
    ["a ? b : c", "writeInstead", 2, "?", "if(…, …, …)"],
    ["a & b", "writeInstead", 2, "&", "and"],
    ["a ∧ b", "writeInstead", 2, "∧", "and"],
    ["a | b", "writeInstead", 2, "|", "or"],
    ["a ∨ b", "writeInstead", 2, "∨", "or"],
    ["¬a", "writeInstead", 0, "¬", "not"],
    ["a – b", "writeInstead", 2, "–", "-"],
    ["a — b", "writeInstead", 2, "—", "-"],
    ["a ⋅ b", "writeInstead", 2, "⋅", "*"],
    ["a • b", "writeInstead", 2, "•", "*"],
    ["a ✕ b", "writeInstead", 2, "✕", "*"],
    ["a ∕ b", "writeInstead", 2, "∕", "/"],
    ["a ⁄ b", "writeInstead", 2, "⁄", "/"],
    ["a ∶ b", "writeInstead", 2, "∶", "/"],
    ["5‰", "writeInstead", 1, "‰", "/ 1000"],
    ["(a]", "writeInstead", 2, "]", ")"],
    ["{a}", "writeInstead", 0, "{", "("],
    ["(a}", "writeInstead", 2, "}", ")"],
    ["【a】", "writeInstead", 0, "【", "("],
    ["(a】", "writeInstead", 2, "】", ")"],
    ["〔a〕", "writeInstead", 0, "〔", "("],
    ["(a〕", "writeInstead", 2, "〕", ")"],
    ["a³", "writeInstead", 1, "³", "^ 3"],
    ["非 a", "writeInstead", 0, "非", "not"],
    ["Not 1 == 2", "writeInstead", 0, "Not", "not"],
    ['NOT "a" == b', "writeInstead", 0, "NOT", "not"],
    ["a AND b", "writeInstead", 2, "AND", "and"],
    ["a Or b", "writeInstead", 2, "Or", "or"],
    ["a 且 b", "writeInstead", 2, "且", "and"],
    ["a 或者 b", "writeInstead", 2, "或者", "or"],
    ["NOT a", "writeInstead", 0, "NOT", "not"],
  ]);
});

describe("characters", () => {
  holds([
    ["а + a", "foreignLetter", 0, "а (U+0430)"],
    ["pа", "foreignLetter", 1, "а (U+0430)"],
    ["größe", "foreignLetter", 2, "ö (U+00F6)"],
    ["かな", "foreignLetter", 0, "か (U+304B)"],
    ["x\u202ey", "hiddenCharacter", 1, "U+202E"],
    ["a + \u0000", "hiddenCharacter", 4, "U+0000"],
    ["a\u200b + b", "hiddenCharacter", 1, "U+200B"],
    ["a\ufe0f", "hiddenCharacter", 1, "U+FE0F"],
    ["a \ufeff+ b", "hiddenCharacter", 2, "U+FEFF"],
    ["a\u2028b", "hiddenCharacter", 1, "U+2028"],
    ["a \ud800", "hiddenCharacter", 2, "U+D800"],
    ["１２ + a", "fullWidth", 0, "１２", "12"],
    ["a + ｂ．ｃ", "fullWidth", 4, "ｂ．ｃ", "b.c"],
    ["`a`", "unknownCharacter", 0, "`"],
    ["a + $b", "unknownCharacter", 4, "$"],
    ["a # b", "unknownCharacter", 2, "#"],
    ["😀", "unknownCharacter", 0, "😀"],
    ["a。", "unknownCharacter", 1, "。"],
  ]);
});

describe("functions", () => {
  const unknown = (word: string, position: number, nearest?: string) => ({
    code: "formulaUnknownWord",
    word,
    kind: "function",
    position,
    ...(nearest === undefined ? {} : { nearest }),
  });
  it.each([
    ["summ(a)", unknown("summ", 0, "sum")],
    ["1 + SUM(a)", unknown("SUM", 4, "sum")],
    ["weigthed_cv(a, b)", unknown("weigthed_cv", 0, "weighted_cv")],
    ["pupils(a)", unknown("pupils", 0)],
    ["constructor(a)", unknown("constructor", 0)],
    ["true(a)", unknown("true", 0)],
    ["children.sum(a)", unknown("children.sum", 0)],
  ])("%s", (text, issue) => {
    expect(refusals(text)).toEqual([issue]);
  });

  const count = (name: string, given: number, least: number, most?: number) => ({
    code: "formulaArguments",
    name,
    count: given,
    least,
    ...(most === undefined ? {} : { most }),
    position: 0,
  });
  it.each([
    ["if(a, b)", count("if", 2, 3, 3)],
    ["if(a, b, c, d)", count("if", 4, 3, 3)],
    ["coalesce(a)", count("coalesce", 1, 2)],
    ["min(a)", count("min", 1, 2)],
    ["max()", count("max", 0, 2)],
    ["abs(a, b)", count("abs", 2, 1, 1)],
    ["round()", count("round", 0, 1, 2)],
    ["round(a, 1, 2)", count("round", 3, 1, 2)],
    ["sum(a, b)", count("sum", 2, 1, 1)],
    ["mean()", count("mean", 0, 1, 1)],
    ["count()", count("count", 0, 1, 1)],
    ["weighted_mean(a)", count("weighted_mean", 1, 2, 2)],
    ["weighted_cv(a)", count("weighted_cv", 1, 2, 2)],
    ["where(a)", count("where", 1, 2, 2)],
  ])("%s", (text, issue) => {
    expect(refusals(text)).toEqual([issue]);
  });
});

describe("several faults at once", () => {
  it("come out in the order of the text, where each is clear by itself", () => {
    expect(refusals("summ(a) && if(a, b) = c")).toEqual([
      { code: "formulaUnknownWord", word: "summ", kind: "function", nearest: "sum", position: 0 },
      syntax("writeInstead", 8, "&&", "and"),
      { code: "formulaArguments", name: "if", count: 2, least: 3, most: 3, position: 11 },
      syntax("writeInstead", 20, "=", "=="),
    ]);
  });

  it("end with the first that leaves the rest unclear", () => {
    expect(refusals("a && b $ c = d")).toEqual([
      syntax("writeInstead", 2, "&&", "and"),
      syntax("unknownCharacter", 7, "$"),
    ]);
    expect(refusals("a && b c = d )")).toEqual([
      syntax("writeInstead", 2, "&&", "and"),
      syntax("operatorMissing", 7, "c"),
      syntax("writeInstead", 9, "=", "=="),
    ]);
  });

  it("are ten at most", () => {
    expect(refusals("a = ".repeat(100).concat("a"))).toHaveLength(10);
    expect(refusals("summ(a) + ".repeat(100).concat("a"))).toHaveLength(10);
  });
});

describe("a formula that is too large says by what measure", () => {
  const nested = (depth: number) => `${"(".repeat(depth)}1${")".repeat(depth)}`;
  const deep = (position: number) => [{ code: "formulaTooLarge", measure: "depth", limit: 64, position }];
  it("depth: brackets, calls and signs that are open", () => {
    expect(refusals(nested(64))).toEqual([]);
    expect(refusals(nested(65))).toEqual(deep(64));
    expect(refusals(`${"-".repeat(65)}1`)).toEqual(deep(64));
    expect(refusals(`${"not ".repeat(65)}a`)).toEqual(deep(256));
    expect(refusals(`${"abs(".repeat(65)}1`)).toEqual(deep(256));
    expect(refusals(`${"2*-(".repeat(32)}2${")".repeat(32)}`)).toEqual([]);
  });
  it("what was closed or joined counts no more, and a sum never did", () => {
    expect(refusals(`${"-1+".repeat(200)}${nested(64)}`)).toEqual([]);
    expect(refusals(`${"-1+".repeat(200)}${nested(65)}`)).toEqual(deep(664));
    expect(refusals(`${"1+".repeat(200)}${nested(65)}`)).toEqual(deep(464));
    expect(refusals(`${"abs(1)+(1)+".repeat(100)}${nested(65)}`)).toEqual(deep(1164));
  });
  it("parts: numbers, names, texts, operators and calls", () => {
    expect(refusals(`${"1+".repeat(999)}1`)).toEqual([]);
    expect(refusals(`${"1+".repeat(1000)}1`)).toMatchObject([
      { code: "formulaTooLarge", measure: "parts", limit: 2000 },
    ]);
  });
});

describe("what is near", () => {
  const near = (text: string) => {
    const read = parseFormula(text);
    return read.ok ? undefined : read.issues.map(({ params }) => (params as { near?: string }).near);
  };
  it.each([
    ["a b", ["b"]],
    ["a +", [""]],
    ["a $ bcd\nefg", ["$ bcd efg"]],
    [`a $${" b".repeat(30)}`, [`$${" b".repeat(11)}…`]],
    [`a $${"😀".repeat(30)}`, [`$${"😀".repeat(23)}…`]],
    ["1 + if(a, b)", ["if(a, b)"]],
  ])("%s", (text, expected) => {
    expect(near(text)).toEqual(expected);
  });
});

describe("what is no text", () => {
  it.each([
    [undefined],
    [null],
    [1],
    [1n],
    [true],
    [[]],
    [{}],
    [() => "1"],
    [Symbol("1")],
    [new String("1")],
  ])("%o", (value) => {
    const read = parseFormula(value);
    expect(read.ok ? [] : read.issues.map(({ code }) => code)).toEqual(["wrongType"]);
  });
});
