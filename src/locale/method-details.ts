import { type MethodOpinion, readBack } from "../judge/index.js";
import { isFault, type Quantity, round } from "../number/index.js";
import type { Detail } from "./detail-sayings.js";
import type { Names } from "./names.js";
import { printedPair } from "./printed.js";

/** Rates of growth are small: up to four decimals, without zeros at the end. */
const digits = { decimals: 4, isFixed: false };

/** The lines on the second opinion of a method: what it says and by which number, then its version and source. */
export function methodDetails(opinion: MethodOpinion, names: Names): readonly Detail[] {
  const { title, version, source, label, value, ratio, bound, differs, reason, cautions = [] } = opinion;
  const method = names.pick(title);
  const { document, section } = source;
  return [
    {
      code: "methodOpinion",
      params: {
        method,
        label: label && names.pick(label),
        by: printedOf(value),
        differs,
        bounds: boundsOf(ratio, bound),
        reason,
        cautions,
      },
    },
    { code: "methodSource", params: { method, version, document, section } },
  ];
}

/** The number by which a method decides, never printed as a round one that it is not: the bounds of methods are round. */
function printedOf(quantity: Quantity | undefined): string | undefined {
  const number = quantity && readBack(quantity);
  const near = number && round(number, { decimals: 3 });
  return number && near && !isFault(near)
    ? printedPair(number, { number: near }, digits, true).value
    : undefined;
}

/** The ratio of a method and the bound of the verdict, never printed alike where they are not. */
function boundsOf(ratio: Quantity | undefined, bound: Quantity | undefined) {
  const [number, other] = [ratio && readBack(ratio), bound && readBack(bound)];
  if (number === undefined || other === undefined) return undefined;
  const pair = printedPair(number, { number: other }, digits, true);
  return { ratio: pair.value, bound: pair.other };
}
