import type { Text } from "../model/index.js";
import type { Quantity } from "../number/index.js";
import { type CompletionInTime, inTimeOf } from "./in-time.js";
import { written } from "./number-of.js";
import type { Scheme, SchemeQuantity } from "./scheme.js";
import type { RatedBand } from "./scheme-rate.js";
import type { TimeStanding } from "./time-standing.js";

/** The band (亮灯) of the scheme that judged, where a band decided a status. */
export interface DecidingBand {
  /** Id of the scheme. */
  readonly scheme: string;
  /** Its version. */
  readonly version: string;
  /** Its name. */
  readonly title: Text;
  /** The name of the band: 黄灯. */
  readonly name: Text;
  /** The colour of the band, where the rule names one. */
  readonly colour?: string;
  /** The quantity by which it was found. */
  readonly quantity: SchemeQuantity;
  /** That quantity, or that of what is `tooMuch`; absent where it is infinite. */
  readonly value?: Quantity;
  /** What stands behind the quantity, for those of time progress. */
  readonly inTime?: CompletionInTime;
}

/** The band that a scheme found for a value. */
export function decidingBand(
  { id, version, name, quantity }: Scheme,
  { band, at }: RatedBand,
  time: TimeStanding | undefined,
): DecidingBand {
  const value = at && written(at);
  return {
    scheme: id,
    version,
    title: name,
    name: band.name,
    ...(band.colour !== undefined && { colour: band.colour }),
    quantity,
    ...(value && { value }),
    ...inTimeOf(time),
  };
}
