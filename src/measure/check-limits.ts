import { type Issue, issueOf } from "../issue/index.js";
import type { Limits } from "../model/index.js";
import { compare, isFault, printDecimal, type Rational, readDecimal, round } from "../number/index.js";
import type { PeriodText } from "../period/index.js";

/** Decimals with which a value outside its limits is told. */
const decimals = 4;

/** Holds a computed value against the natural limits of its indicator: 105 % of the children is a mistake in the counts. */
export function checkLimits(
  of: { readonly indicator: string; readonly place: string; readonly period: PeriodText },
  value: Rational,
  { least, most }: Limits,
): readonly Issue[] {
  if (!isBeyond(value, least, -1) && !isBeyond(value, most, 1)) return [];
  const shown = round(value, { decimals });
  const params = { ...of, value: isFault(shown) ? "" : printDecimal(shown) };
  return [
    issueOf("computedOutsideLimits", [], {
      ...params,
      ...(least !== undefined && { least }),
      ...(most !== undefined && { most }),
    }),
  ];
}

function isBeyond(value: Rational, limit: string | undefined, side: 1 | -1): boolean {
  const number = limit === undefined ? "malformed" : readDecimal(limit);
  return !isFault(number) && compare(value, number) === side;
}
