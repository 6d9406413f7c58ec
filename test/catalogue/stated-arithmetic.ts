import { decimal, equal, type Fraction, minus, over, plus, root, shortened, times } from "./fraction.js";

const hundred = decimal("100");

/** What an expression comes to: decimals, + − × ÷, brackets, √, ² and %. */
export function expressionValue(text: string): Fraction {
  const tokens = text.match(/[\d.]+|[^\s\d.]/gu) ?? [];
  let at = 0;
  const take = (...signs: readonly string[]): string | undefined =>
    signs.includes(tokens[at] ?? "") ? tokens[at++] : undefined;
  const sum = (): Fraction => {
    let value = product();
    for (let sign = take("+", "−"); sign !== undefined; sign = take("+", "−"))
      value = (sign === "+" ? plus : minus)(value, product());
    return value;
  };
  const product = (): Fraction => {
    let value = power();
    for (let sign = take("×", "÷"); sign !== undefined; sign = take("×", "÷"))
      value = (sign === "×" ? times : over)(value, power());
    return value;
  };
  const power = (): Fraction => {
    const isRoot = take("√") !== undefined;
    let value: Fraction;
    if (take("(") !== undefined) {
      value = sum();
      if (take(")") === undefined) throw new RangeError(`a bracket stays open: ${text}`);
    } else value = decimal(tokens[at++] ?? "");
    if (take("²") !== undefined) value = times(value, value);
    if (take("%") !== undefined) value = over(value, hundred);
    return isRoot ? root(value) : value;
  };
  const value = sum();
  if (at < tokens.length) throw new RangeError(`not an expression: ${text}`);
  return value;
}

/** An equation, or a chain of them, that stands in a sentence. */
export interface Equation {
  /** As it is written, in one spelling for both languages. */
  readonly text: string;
  /** What its first side comes to, exactly. */
  readonly value: Fraction;
}

/**
 * The equations of a sentence in Chinese or English. Words within brackets are names of what is added up; 占 and “or”
 * before a figure say ≈.
 *
 * @throws RangeError for one that does not hold
 */
export function equationsIn(sentence: string): readonly Equation[] {
  const bare = sentence
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, "")
    .replace(/[,,]\s*(占|or )/g, "≈")
    .replace(/\.(?!\d)/g, ";")
    .replace(/\/(?=\s*[\d(])/g, "÷")
    .replace(/\([^()]*\)/g, (inside) => inside.replace(/\p{L}/gu, "").replace(/\s/g, ""));
  return (bare.match(/[\d.+−×÷√²%…()=≈\s]+/gu) ?? [])
    .map((run) => run.replace(/\s/g, "").replace(/^\)+|\($/g, ""))
    .filter((run) => /[=≈]/.test(run))
    .map(equation);
}

/** Reads an equation and holds each side to the first one. */
function equation(text: string): Equation {
  const [first = "", ...others] = text.split(/(?=[=≈])/);
  const value = expressionValue(first);
  for (const side of others)
    if (!isValue(side.slice(1), value, side.startsWith("≈")))
      throw new RangeError(`${side} does not hold in ${text}`);
  return { text, value };
}

/** Whether a side is a value: exactly, or as a figure that is rounded (after ≈) or cut off (before …). */
function isValue(side: string, value: Fraction, isRounded: boolean): boolean {
  const [, digits, dots, percent] = /^([\d.]+)(…?)(%?)$/.exec(side) ?? [];
  if (digits === undefined || (dots === "" && !isRounded))
    return !isRounded && equal(expressionValue(side), value);
  const scaled = percent === "%" ? times(value, hundred) : value;
  const decimals = digits.split(".")[1]?.length ?? 0;
  const short = shortened(scaled, decimals, isRounded ? "halfUp" : "cut");
  return equal(decimal(digits), short) && !equal(short, scaled) && !(isRounded && dots === "…");
}
