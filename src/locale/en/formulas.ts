import { functionNames } from "../../formula/index.js";
import type { FormulaType, InFormula, IssueParams } from "../../issue/index.js";
import type { FormulaSentences, SyntaxWords } from "../issue-sentences.js";
import { counted, meant } from "./words.js";

/** The sentences of issues with formulas in English. */
export const formulaIssues: FormulaSentences = {
  formulaSyntax: (p) => `${at(p)}${syntax[p.fault](p)}`,
  formulaTooLarge: (p) =>
    p.measure === "depth"
      ? `${at(p)}nested too deeply; at most ${p.limit} levels of brackets, functions and signs`
      : `${at(p)}too large; at most ${p.limit} numbers, names, operators and functions`,
  formulaArguments: (p) =>
    `${at(p)}${p.name} has ${counted(p.count, "argument")} and takes ${span(p.least, p.most)}${argumentAdvice(p)}`,
  formulaUnknownWord: (p) =>
    p.kind === "name"
      ? `${at(p)}unknown name "${p.word}"${meant(p.nearest)}`
      : `${at(p)}unknown function "${p.word}"${meant(p.nearest) || `; the functions are ${functionNames.join(", ")}`}`,
  formulaType: (p) => `${at(p)}expected ${types[p.expected]}, found ${types[p.found]}`,
  formulaValue: (p) =>
    `${at(p)}this is never ${p.value}, only one of ${p.options.join(", ")}${meant(p.nearest)}`,
  formulaBreakdown: (p) =>
    p.fault === "different"
      ? `${at(p)}one side is by ${p.breakdown}, the other by ${p.other}; they do not go together`
      : p.fault === "single"
        ? `${at(p)}expected a single value, found one for each ${p.breakdown}; use sum, mean, count or the like`
        : `${at(p)}expected values by school, age or the like, found a single one`,
  formulaUnits: (p) =>
    p.fault === "mixed"
      ? `${at(p)}different units of measure cannot be added or compared: ${unit(p.unit)} and ${unit(p.other)}`
      : p.fault === "result"
        ? `${at(p)}the result is in ${unit(p.unit)}, and should be in ${unit(p.other)}`
        : `${at(p)}an exponent has no unit of measure, found ${unit(p.unit)}`,
  formulaConstant: (p) =>
    `${at(p)}${
      {
        divisor: "the divisor is always 0",
        exponent: "the exponent should be a whole number",
        decimals: "the number of decimals should be a whole number",
      }[p.fault]
    }`,
  formulaTime: (p) =>
    `${at(p)}"${p.name}" belongs to the as-of date, not to a period, and has no ${p.time} figure`,
  formulaFactor: (p) =>
    p.fault === "lacking"
      ? `${at(p)}the result is in "${p.unitOfMeasure}", and the formula seems to lack "${p.factor} *"`
      : `${at(p)}the formula multiplies by ${p.factor}, and the result ${p.unitOfMeasure === "" ? "has no unit of measure" : `is in "${p.unitOfMeasure}"`}: perhaps needlessly`,
};

const types: Readonly<Record<FormulaType, string>> = {
  number: "a number",
  truth: "true or false",
  text: "text",
};

const syntax: SyntaxWords = {
  unknownCharacter: ({ found }) => `formulas have no "${found}"`,
  foreignLetter: ({ found }) =>
    `formulas have no letter "${found}"; names are made of A–Z, a–z, digits, _ and Chinese letters: mind letters that look alike`,
  hiddenCharacter: ({ found }) => `there is a character that cannot be seen, ${found}; remove it`,
  fullWidth: ({ found, instead = "" }) => `"${found}" is a full-width character; write ${instead}`,
  writeInstead: ({ found, instead = "" }) => `formulas have no ${found}; write ${instead}`,
  leadingEquals: ({ found }) => `a formula does not begin with "${found}"; remove it`,
  thousands: ({ found, instead = "" }) =>
    `"${found}" has thousands separators, and numbers have none; write ${instead}`,
  badNumber: ({ found }) =>
    `"${found}" is not a number; write 12 or 0.5: digits on both sides of the point, no leading zeros, separators or exponents, and no letters right behind`,
  longNumber: ({ found }) =>
    `the number "${found}" is too long; at most 24 digits before the point and 20 after it`,
  badName: ({ found }) =>
    `"${found}" cannot be a name; its parts are joined by single dots, and none begins with a digit`,
  longName: ({ found }) => `the name "${found}" is too long; at most 64 characters`,
  openText: () => "the text is never closed; it stands in double quotes, on one line",
  empty: () => "the formula is empty",
  operandMissing: ({ found }) =>
    found === ""
      ? "a number, name or function is missing at the end"
      : `a number, name or function is missing before "${found}"`,
  operatorMissing: ({ found }) => `an operator is missing before "${found}"; to multiply, write *`,
  chain: ({ found }) => `"${found}" does not chain; put brackets around what comes first`,
  bracketsAsked: ({ found }) => `inside of another operation, "${found}" stands in brackets: (${found} …)`,
  unclosed: () => "this bracket is never closed",
  unopened: () => "this bracket was never opened",
  strayComma: ({ found }) =>
    `"${found}" cannot stand here: a comma only separates the arguments of a function, a formula is one expression, and numbers have no separators`,
  callWithoutBracket: ({ found }) => `"${found}" is a function and takes brackets: ${found}(…)`,
  notOneName: ({ found }) => `${found} takes one name, and nothing else`,
};

/** What was most likely meant where the number of arguments is wrong. */
function argumentAdvice({ name, count, most }: IssueParams["formulaArguments"]): string {
  if (count === 0) return "";
  if (name === "min" || name === "max")
    return `: it picks one of the numbers that are written there; for values by school, age or the like use sum, mean, count, weighted_mean`;
  if (name === "coalesce") return ": the second stands in where the first is missing, as in coalesce(x, 0)";
  const isTotal = name === "sum" || name === "mean" || name === "count";
  if (isTotal && count > (most ?? count))
    return `: it takes values by school, age or the like; to add several numbers write +`;
  return "";
}

function at({ position, near }: InFormula): string {
  return near === ""
    ? "at the end of the formula: "
    : `at character ${position + 1} of the formula, “${near}”: `;
}

function span(least: number, most: number | undefined): string {
  if (most === undefined) return `at least ${least}`;
  return least === most ? `${least}` : `${least} to ${most}`;
}

function unit(name: string): string {
  return name === "" ? "a bare number" : `"${name}"`;
}
