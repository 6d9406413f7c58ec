import { describe, expect, it } from "vitest";
import {
  checkFormula,
  evaluateFormula,
  type FormulaInputs,
  parseFormula,
  type Vocabulary,
} from "../../src/formula/index.js";
import { explain } from "../../src/locale/index.js";
import { parsed } from "./shape.js";

/*
 * What people write who know spreadsheets and other languages, and what they are told. The codes stand in
 * refuse.test.ts and check.test.ts; here the sentences are read.
 */

const words: Vocabulary = {
  a: { type: "number" },
  pupils: { type: "number", breakdown: "school" },
  status: { type: "text", values: ["met", "offTrack"] },
};

function told(text: string, locale: "zh-CN" | "en"): readonly string[] {
  const read = parseFormula(text);
  const issues = read.ok ? checkFormula(read.formula, words, "number") : read.issues;
  return issues.map((issue) => explain(issue, { locale }));
}

const functions =
  "if, coalesce, min, max, abs, round, sum, mean, count, weighted_mean, weighted_cv, where, previous, cumulative";

describe("sentences", () => {
  it.each([
    [
      "=a * 2",
      "公式第1个字符“=a * 2”处:公式开头不写“=”,请删去",
      'at character 1 of the formula, “=a * 2”: a formula does not begin with "="; remove it',
    ],
    [
      "a / 1,000",
      "公式第5个字符“1,000”处:“1,000”带有千分位逗号;数不带千分位,请写 1000",
      'at character 5 of the formula, “1,000”: "1,000" has thousands separators, and numbers have none; write 1000',
    ],
    [
      "a; 2",
      "公式第2个字符“; 2”处:此处不能有“;”:逗号只用来分隔函数的参数,一个公式只写一个式子,数不带千分位逗号",
      'at character 2 of the formula, “; 2”: ";" cannot stand here: a comma only separates the arguments of a function, a formula is one expression, and numbers have no separators',
    ],
    [
      "sqrt(a)",
      `公式第1个字符“sqrt(a)”处:不认识的函数“sqrt”;公式的函数有 ${functions.replaceAll(", ", "、")}`,
      `at character 1 of the formula, “sqrt(a)”: unknown function "sqrt"; the functions are ${functions}`,
    ],
    [
      "summ(pupils)",
      "公式第1个字符“summ(pupils)”处:不认识的函数“summ”,是否应为“sum”",
      'at character 1 of the formula, “summ(pupils)”: unknown function "summ"; did you mean "sum"?',
    ],
    [
      "max(pupils)",
      "公式第1个字符“max(pupils)”处:函数 max 有1个参数,至少应有2个;max 只在写出的几个数中取一个,一组分组值请用 sum、mean、count、weighted_mean 等汇总",
      "at character 1 of the formula, “max(pupils)”: max has 1 argument and takes at least 2: it picks one of the numbers that are written there; for values by school, age or the like use sum, mean, count, weighted_mean",
    ],
    [
      "coalesce(a)",
      "公式第1个字符“coalesce(a)”处:函数 coalesce 有1个参数,至少应有2个;第二个参数是缺数时的替代值,如 coalesce(x, 0)",
      "at character 1 of the formula, “coalesce(a)”: coalesce has 1 argument and takes at least 2: the second stands in where the first is missing, as in coalesce(x, 0)",
    ],
    [
      "sum(a, 1)",
      "公式第1个字符“sum(a, 1)”处:函数 sum 有2个参数,应有1个;sum 汇总一组分组值,几个数相加请用 +",
      "at character 1 of the formula, “sum(a, 1)”: sum has 2 arguments and takes 1: it takes values by school, age or the like; to add several numbers write +",
    ],
    [
      "if(a > 1, 2)",
      "公式第1个字符“if(a > 1, 2)”处:函数 if 有2个参数,应有3个",
      "at character 1 of the formula, “if(a > 1, 2)”: if has 2 arguments and takes 3",
    ],
    [
      "sum()",
      "公式第1个字符“sum()”处:函数 sum 有0个参数,应有1个",
      "at character 1 of the formula, “sum()”: sum has 0 arguments and takes 1",
    ],
    [
      "max(pupils, 5)",
      "公式第1个字符“max(pupils, 5)”处:此处应为单个值,实为按school分组的一组值,请用 sum、mean、count 等汇总",
      "at character 1 of the formula, “max(pupils, 5)”: expected a single value, found one for each school; use sum, mean, count or the like",
    ],
    [
      "a ^ 0.5",
      "公式第5个字符“0.5”处:乘方的次数应为整数",
      "at character 5 of the formula, “0.5”: the exponent should be a whole number",
    ],
  ])("%s", (text, zh, en) => {
    expect(told(text, "zh-CN")).toEqual([zh]);
    expect(told(text, "en")).toEqual([en]);
  });

  it("no text is before another: each of the two is told to be a text", () => {
    const read = checkFormula(parsed('status < "met"'), words);
    expect(read.map((issue) => explain(issue, { locale: "zh-CN" }))).toEqual([
      "公式第1个字符“status”处:此处应为数,实为文本",
      '公式第10个字符“"met"”处:此处应为数,实为文本',
    ]);
  });
});

describe("a text in an order, without a vocabulary", () => {
  const invalid = (text: string, inputs: FormulaInputs): unknown => {
    const result = evaluateFormula(parsed(text), inputs);
    return result.ok ? result.value : (result.invalid ?? result.reason);
  };
  const wrongType = (...inputs: readonly string[]) => inputs.map((input) => ({ input, fault: "wrongType" }));
  it.each([
    ['status < "b"', { status: "a" }, wrongType("status", '"b"')],
    ['"b" >= status', { status: "a" }, wrongType('"b"', "status")],
    ['count(status > "b")', { status: { x: "a", y: "b" } }, wrongType("status", '"b"')],
    // A number there is one: only the text is wrong.
    ['a <= "5"', { a: "4" }, wrongType('"5"')],
    ['a <= "5"', { a: 4 }, wrongType('"5"')],
    // Beside a number it is a number that cannot be read.
    ["status < 5", { status: "a" }, [{ input: "status", fault: "misspelt" }]],
    ["a + 1 < b", { a: "1", b: "3" }, true],
  ] as const)("%s with %o", (text, inputs, expected) => {
    expect(invalid(text, inputs)).toEqual(expected);
  });
});
