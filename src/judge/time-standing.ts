import type { Rational } from "../number/index.js";

/** The year to whose target a value is held, or the whole plan. */
export type TimeSpan = "year" | "plan";

/** Completion beside time progress (时序进度), both in percent. */
export interface InTime {
  /** That there is one. */
  readonly ok: true;
  /** The value over the target. */
  readonly completion: Rational;
  /** The months completed over all months. */
  readonly timeProgress: Rational;
  /** Whether the value satisfies what time progress expects, by a tolerance or after rounding too. */
  readonly isOnTime: boolean;
  /** Whether it does so by the tolerance alone. */
  readonly isTolerated: boolean;
  /** Whether the value is not on time because it is above what it may come to in that very period: a range, or one number. */
  readonly isTooMuch: boolean;
  /** Of what both are. */
  readonly over: TimeSpan;
}

/**
 * Why completion cannot be set beside time progress. `noCompletion`: the value does not count up from 0 to a target, as a
 * rate, a stock with a baseline, a ceiling or a floor for every period; `noTimeProgress`: no month has passed.
 */
export type NotInTimeReason = "noCompletion" | "noTimeProgress";

/** That there is no completion to set beside time progress. */
export interface NotInTime {
  /** That there is none. */
  readonly ok: false;
  /** Why. */
  readonly reason: NotInTimeReason;
}

/** Completion beside time progress, or why there is none. */
export type TimeStanding = InTime | NotInTime;
