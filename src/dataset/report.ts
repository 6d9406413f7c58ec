import type { ObservationStatus } from "../model/index.js";
import type { Rational } from "../number/index.js";
import type { CivilDate } from "../period/index.js";

/** One observation as it is kept: what was reported, by whom, and from when it is known. */
export interface Report {
  /** The figure; true or false for an event. */
  readonly value: Rational | boolean;
  /** How many decimals it was written with: 2 for `22.00`; 0 for an event. */
  readonly decimals: number;
  /** How firm it is. */
  readonly status: ObservationStatus;
  /** Who reported it; empty when nobody is named. */
  readonly source: string;
  /** The first day on which it is known: that of the report or, assumed without one, that for which the figure stands. */
  readonly knownOn: CivilDate;
  /** Whether `knownOn` is assumed. */
  readonly dateAssumed: boolean;
  /** Version of the definition that it names. */
  readonly definition: string | undefined;
  /** Its position among the observations, from 0. */
  readonly row: number;
}
