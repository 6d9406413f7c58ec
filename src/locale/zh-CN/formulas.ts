import { functionNames } from "../../formula/index.js";
import type { FormulaType, InFormula, IssueParams } from "../../issue/index.js";
import type { FormulaSentences, SyntaxWords } from "../issue-sentences.js";
import { meant } from "./words.js";

/** 公式问题的中文说明。 */
export const formulaIssues: FormulaSentences = {
  formulaSyntax: (p) => `${at(p)}${syntax[p.fault](p)}`,
  formulaTooLarge: (p) =>
    p.measure === "depth"
      ? `${at(p)}嵌套过深,括号、函数和正负号至多${p.limit}层`
      : `${at(p)}公式过大,至多由${p.limit}个数、名称、运算和函数组成`,
  formulaArguments: (p) =>
    `${at(p)}函数 ${p.name} 有${p.count}个参数,${span(p.least, p.most)}个${argumentAdvice(p)}`,
  formulaUnknownWord: (p) =>
    p.kind === "name"
      ? `${at(p)}不认识的名称“${p.word}”${meant(p.nearest)}`
      : `${at(p)}不认识的函数“${p.word}”${meant(p.nearest) || `;公式的函数有 ${functionNames.join("、")}`}`,
  formulaType: (p) => `${at(p)}此处应为${types[p.expected]},实为${types[p.found]}`,
  formulaValue: (p) =>
    `${at(p)}此处不可能等于 ${p.value}${meant(p.nearest)};可能的值:${p.options.join("、")}`,
  formulaBreakdown: (p) =>
    p.fault === "different"
      ? `${at(p)}一边按${p.breakdown}分组,一边按${p.other}分组,不能一起运算`
      : p.fault === "single"
        ? `${at(p)}此处应为单个值,实为按${p.breakdown}分组的一组值,请用 sum、mean、count 等汇总`
        : `${at(p)}此处应为分组的一组值,实为单个值`,
  formulaUnits: (p) =>
    p.fault === "mixed"
      ? `${at(p)}计量单位不同,不能相加减或比较:一边是${unit(p.unit)},一边是${unit(p.other)}`
      : p.fault === "result"
        ? `${at(p)}结果的计量单位是${unit(p.unit)},应为${unit(p.other)}`
        : `${at(p)}乘方的次数不应有计量单位,此处为${unit(p.unit)}`,
  formulaConstant: (p) =>
    `${at(p)}${{ divisor: "除数恒为0", exponent: "乘方的次数应为整数", decimals: "小数位数应为整数" }[p.fault]}`,
  formulaTime: (p) =>
    `${at(p)}“${p.name}”属于截至日,不属于某一期间,没有${p.time === "previous" ? "上期值" : "累计值"}`,
  formulaFactor: (p) =>
    p.fault === "lacking"
      ? `${at(p)}结果以“${p.unitOfMeasure}”计,公式似缺少“${p.factor} *”`
      : `${at(p)}公式乘了${p.factor},而结果${p.unitOfMeasure === "" ? "没有计量单位" : `以“${p.unitOfMeasure}”计`},似不必乘`,
};

const types: Readonly<Record<FormulaType, string>> = {
  number: "数",
  truth: "真假(true/false)",
  text: "文本",
};

const syntax: SyntaxWords = {
  unknownCharacter: ({ found }) => `公式不用字符“${found}”`,
  foreignLetter: ({ found }) =>
    `公式不用字母“${found}”;名称由 A–Z、a–z、数字、“_”和汉字组成,请留意形近的外文字母`,
  hiddenCharacter: ({ found }) => `有看不见的字符 ${found},请删去`,
  fullWidth: ({ found, instead = "" }) => `“${found}”是全角字符,请用半角的 ${instead}`,
  writeInstead: ({ found, instead = "" }) => `公式不用 ${found},请改用 ${instead}`,
  leadingEquals: ({ found }) => `公式开头不写“${found}”,请删去`,
  thousands: ({ found, instead = "" }) => `“${found}”带有千分位逗号;数不带千分位,请写 ${instead}`,
  badNumber: ({ found }) =>
    `“${found}”不是数;数写作 12 或 0.5:小数点前后都有数字,不带前导零、千分位和指数,后面不紧跟文字`,
  longNumber: ({ found }) => `数“${found}”过长,整数部分至多24位,小数部分至多20位`,
  badName: ({ found }) => `“${found}”不能作名称;名称各段以单个“.”相连,每段不以数字开头`,
  longName: ({ found }) => `名称“${found}”过长,至多64个字符`,
  openText: () => "文本缺少右引号;文本写在同一行的一对双引号中",
  empty: () => "公式为空",
  operandMissing: ({ found }) =>
    found === "" ? "公式不完整,末尾缺少一个数、名称或函数" : `“${found}”之前缺少一个数、名称或函数`,
  operatorMissing: ({ found }) => `“${found}”之前缺少运算符;相乘须写“*”`,
  chain: ({ found }) => `“${found}”不能连用,请加括号说明先算哪一个`,
  bracketsAsked: ({ found }) => `“${found}”放在其他运算中时请加括号:(${found} …)`,
  unclosed: () => "左括号没有对应的右括号",
  unopened: () => "右括号没有对应的左括号",
  strayComma: ({ found }) =>
    `此处不能有“${found}”:逗号只用来分隔函数的参数,一个公式只写一个式子,数不带千分位逗号`,
  callWithoutBracket: ({ found }) => `“${found}”是函数,后面要有括号:${found}(…)`,
  notOneName: ({ found }) => `${found} 的括号中只能有一个名称`,
};

/** 参数个数不对时,多半想写什么。 */
function argumentAdvice({ name, count, most }: IssueParams["formulaArguments"]): string {
  if (count === 0) return "";
  if (name === "min" || name === "max")
    return `;${name} 只在写出的几个数中取一个,一组分组值请用 sum、mean、count、weighted_mean 等汇总`;
  if (name === "coalesce") return ";第二个参数是缺数时的替代值,如 coalesce(x, 0)";
  const isTotal = name === "sum" || name === "mean" || name === "count";
  if (isTotal && count > (most ?? count)) return `;${name} 汇总一组分组值,几个数相加请用 +`;
  return "";
}

function at({ position, near }: InFormula): string {
  return near === "" ? "公式末尾:" : `公式第${position + 1}个字符“${near}”处:`;
}

function span(least: number, most: number | undefined): string {
  if (most === undefined) return `至少应有${least}`;
  return least === most ? `应有${least}` : `应有${least}至${most}`;
}

function unit(name: string): string {
  return name === "" ? "无单位的数" : `“${name}”`;
}
