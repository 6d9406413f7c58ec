import { type JudgeOptions, type Scheme, schemes } from "../judge/index.js";
import { isFault, printDecimal, readDecimal } from "../number/index.js";
import type { Asked, AskedScheme } from "./assessment.js";

/** How an assessment was asked, in short: what means the same is written alike. */
export function askedFor(
  places: readonly string[],
  { assume, roundedComparison = false, scheme = schemes.standard }: JudgeOptions,
): Asked {
  const path = assume?.path ?? "none";
  return {
    places,
    scheme: askedScheme(scheme),
    ...(path !== "none" && { path }),
    ...(roundedComparison !== false && {
      roundedComparison: roundedComparison === true ? "halfUp" : roundedComparison,
    }),
  };
}

function askedScheme({ id, quantity, bands }: Scheme): AskedScheme {
  return {
    id,
    quantity,
    bands: bands.map(({ status, from, fromIncluded, to, toIncluded }) => ({
      status,
      ...(from !== undefined && { from: shortest(from), fromIncluded: fromIncluded === true }),
      ...(to !== undefined && { to: shortest(to), toIncluded: toIncluded === true }),
    })),
  };
}

function shortest(text: string): string {
  const number = readDecimal(text);
  return isFault(number) ? text : printDecimal(number);
}
