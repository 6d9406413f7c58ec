import {
  absolute,
  compare,
  divide,
  fromInteger,
  isFault,
  isZero,
  maximum,
  minimum,
  type Outcome,
  type Rational,
  subtract,
} from "../number/index.js";
import { attainmentOf } from "./attainment.js";
import type { Band, BandStatus, Scheme } from "./scheme.js";
import { bandAt, type LinePoint, type Position } from "./scheme-band.js";
import { isTolerated, satisfies, shortfall } from "./shortfall.js";
import { isTooWide, type Standing } from "./standing.js";
import type { NotInTimeReason } from "./time-standing.js";

/** Why a scheme has nothing to say of a value that could be judged. */
export type UnratedReason = "gap" | "noTolerance" | NotInTimeReason;

/** What a scheme says of a value. */
export interface RatedBand {
  /** That it says something. */
  readonly ok: true;
  /** The band. */
  readonly band: Band;
  /** What it stands for. */
  readonly status: BandStatus;
  /** The quantity by which it was found, or that of what is too much; absent where it is infinite. */
  readonly at?: Rational;
}

/** That a scheme says nothing of a value. */
export interface Unrated {
  /** That it says nothing. */
  readonly ok: false;
  /** Why. */
  readonly reason: UnratedReason;
  /** The quantity that lies in a gap, or that of what is too much or tolerated. */
  readonly at?: Rational;
  /** Whether the value is placed as level because of the tolerance alone. */
  readonly isTolerated?: true;
}

/** What a scheme says of a value, or why it says nothing. */
export type Rated = RatedBand | Unrated;

/**
 * Where a value is placed, with the quantity that is told of it where that is another: of what is too much and, where no band
 * holds it, of what is placed as level by a tolerance alone.
 */
type Placed =
  | Exclude<Position, LinePoint>
  | (LinePoint & { readonly told?: Rational; readonly tolerated?: Rational });

/**
 * What a scheme says of a value. What satisfies the expected value, by its tolerance or after rounding too, lacks nothing;
 * what only equals a limit that it should exceed, or does so after rounding, lacks something, though less than any number.
 */
export function rate(scheme: Scheme, value: Rational, standing: Standing): Rated {
  const position = positionIn(scheme, value, standing);
  if (typeof position === "object" && "reason" in position) return { ok: false, reason: position.reason };
  const band = bandAt(scheme, position);
  if (typeof position === "object" && position.tolerated && band === undefined)
    return { ok: false, reason: "gap", at: position.tolerated, isTolerated: true };
  const at = typeof position === "object" ? { at: position.told ?? position.at } : {};
  if (band === undefined) return { ok: false, reason: "gap", ...at };
  const status = scheme.quantity === "attainment" ? eased(band.status, value, standing) : band.status;
  const named = status === band.status ? band : (scheme.bands.find((one) => one.status === status) ?? band);
  return { ok: true, band: named, status, ...at };
}

function positionIn(
  { quantity }: Scheme,
  value: Rational,
  standing: Standing,
): Placed | { readonly reason: UnratedReason } {
  switch (quantity) {
    case "attainment":
      return against(value, standing, fromInteger(1));
    case "relativeShortfall":
      return against(value, standing, fromInteger(0));
    case "pointsToTimeProgress":
      return byTime(standing, subtract);
    case "ratioToTimeProgress":
      return byTime(standing, divide);
  }
}

function byTime(
  { time }: Standing,
  relate: (completion: Rational, timeProgress: Rational) => Outcome,
): Placed | { readonly reason: UnratedReason } {
  const told = time?.() ?? { ok: false, reason: "noCompletion" };
  if (!told.ok) return told;
  const at = relate(told.completion, told.timeProgress);
  if (isFault(at)) return { reason: "noCompletion" };
  const even = relate(told.timeProgress, told.timeProgress);
  if (isFault(even) || compare(at, even) >= 0 === told.isOnTime) return { at };
  if (told.isOnTime) return { at: even, ...(told.isTolerated && { tolerated: at }) };
  return { at: even, side: "below", ...(told.isTooMuch && { told: at }) };
}

/**
 * The position in relation to the expected value: attainment, of which `even` is 1 and more is better, or relative shortfall,
 * of which it is 0 and less is better.
 */
function against(
  value: Rational,
  { expected, way, baseline }: Standing,
  even: Rational,
): Placed | { readonly reason: UnratedReason } {
  const satisfied = satisfies(value, expected, way);
  if (satisfied === "noTolerance") return { reason: "noTolerance" };
  const isAttainment = !isZero(even);
  const short = shortfall(value, expected, way);
  const exact: Outcome | undefined = isAttainment
    ? attainmentOf(value, expected, way, baseline)?.value
    : divide(short, absolute(expected.value));
  if (satisfied) {
    if (exact === undefined || isFault(exact)) return { at: even };
    const best = (isAttainment ? maximum : minimum)(exact, even) as Rational;
    return { at: best, ...(isTolerated(value, expected, way) && { tolerated: exact }) };
  }
  // Any shortfall of 0 is infinitely large beside it.
  if (exact === undefined || isFault(exact)) return isAttainment ? "belowAll" : "aboveAll";
  const order = compare(exact, even);
  if (isAttainment) return order < 0 ? { at: exact } : { at: even, side: "below" };
  return order > 0 ? { at: exact } : { at: even, side: "above" };
}

/** What the library's own measure adds to a band: a wide gap is not slight, one within the materiality is never grave. */
function eased(status: BandStatus, value: Rational, standing: Standing): BandStatus {
  const { expected, way, baseline, materiality } = standing;
  const short = shortfall(value, expected, way);
  if (isFault(short) || satisfies(value, expected, way) === true) return status;
  const attainment = attainmentOf(value, expected, way, baseline);
  const isWide =
    status === "slightlyBehind" && attainment !== undefined && isTooWide(standing, attainment, short);
  const worsened = isWide ? "offTrack" : status;
  return worsened === "offTrack" && compare(short, materiality) <= 0 ? "slightlyBehind" : worsened;
}
