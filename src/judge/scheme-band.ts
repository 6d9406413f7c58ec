import {
  compare,
  type DecimalText,
  isFault,
  type Quantity,
  type Rational,
  readDecimal,
} from "../number/index.js";
import { readBack } from "./number-of.js";
import type { Band, Scheme, SchemeQuantity } from "./scheme.js";
import { endsOf } from "./scheme-ends.js";

/** The quantities by which a value is placed in a scheme, as far as they are known. */
export type SchemeQuantities = { readonly [Q in SchemeQuantity]?: Quantity | DecimalText | undefined };

/** A band that holds. */
export interface HeldBand {
  /** That one holds. */
  readonly ok: true;
  /** The band. */
  readonly band: Band;
}

/** That no band holds: an answer of its own. */
export interface NoBand {
  /** That none holds. */
  readonly ok: false;
  /** Why: the scheme says nothing there (`gap`), or the quantity by which it goes is not known (`noQuantity`). */
  readonly reason: "gap" | "noQuantity";
}

/** The band of a scheme that holds, or why none does. */
export type BandFound = HeldBand | NoBand;

/** Where a value lies on the line that a scheme divides. */
export interface LinePoint {
  /** The number. */
  readonly at: Rational;
  /** Where it lies below or above the number by less than any number. */
  readonly side?: "below" | "above";
}

/** A point of the line, or a place beyond every number. */
export type Position = LinePoint | "belowAll" | "aboveAll";

/**
 * Which band of a scheme holds. Where none does, that is an answer of its own and no colour is made up.
 *
 * @throws RangeError when an end of a band, or the quantity, is no number: a programmer's mistake
 *
 * @example
 * const name = (points) => { const found = bandOf(schemes.yinchuan, { pointsToTimeProgress: points }); return found.ok ? found.band.name.zh : found.reason }
 * name("0") // => "绿灯"
 * name("-5") // => "gap"
 * name("-10") // => "黄灯"
 * name("-30.1") // => "红灯"
 * bandOf(schemes.wuhan, { pointsToTimeProgress: "0" }) // => {"ok":false,"reason":"noQuantity"}
 */
export function bandOf(scheme: Scheme, quantities: SchemeQuantities): BandFound {
  const quantity = quantities[scheme.quantity];
  if (quantity === undefined) return { ok: false, reason: "noQuantity" };
  const at = typeof quantity === "string" ? readDecimal(quantity) : readBack(quantity);
  if (at === undefined || isFault(at))
    throw new RangeError(`${scheme.quantity} is no number: ${JSON.stringify(quantity)}`);
  const band = bandAt(scheme, { at });
  return band === undefined ? { ok: false, reason: "gap" } : { ok: true, band };
}

/** The first band that holds a position; `undefined` where none does. */
export function bandAt({ bands }: Scheme, position: Position): Band | undefined {
  return bands.find((band) => {
    const { lower, upper } = endsOf(band);
    if (position === "belowAll") return lower === undefined;
    if (position === "aboveAll") return upper === undefined;
    return (
      (lower === undefined || liesAbove(position, lower.at, lower.isAfter)) &&
      (upper === undefined || !liesAbove(position, upper.at, upper.isAfter))
    );
  });
}

function liesAbove({ at, side }: LinePoint, cut: Rational, isAfter: boolean): boolean {
  const order = compare(at, cut);
  if (order !== 0) return order > 0;
  return side === undefined ? !isAfter : side === "above";
}
