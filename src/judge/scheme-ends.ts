import { isFault, type Rational, readDecimal } from "../number/index.js";
import type { Band } from "./scheme.js";

/** A cut of the line, just before or just after a number; `undefined` is beyond every number. */
export interface Cut {
  /** The number. */
  readonly at: Rational;
  /** Whether the line is cut after the number, so that the number lies below the cut. */
  readonly isAfter: boolean;
}

/** Where a band begins and ends. */
export interface Ends {
  /** Where it begins; absent where it has no lower end. */
  readonly lower: Cut | undefined;
  /** Where it ends; absent where it has no upper end. */
  readonly upper: Cut | undefined;
}

/**
 * The ends of a band.
 *
 * @throws RangeError when an end is no decimal text, which `checkScheme` tells of
 */
export function endsOf({ from, fromIncluded, to, toIncluded }: Band): Ends {
  return {
    lower: from === undefined ? undefined : { at: endIn(from), isAfter: fromIncluded !== true },
    upper: to === undefined ? undefined : { at: endIn(to), isAfter: toIncluded === true },
  };
}

function endIn(text: string): Rational {
  const number = readDecimal(text);
  if (isFault(number)) throw new RangeError(`not the end of a band: ${JSON.stringify(text)}`);
  return number;
}
