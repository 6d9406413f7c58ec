import type { Measurement } from "../measure/index.js";
import { isEvent } from "../model/index.js";
import type { PeriodText } from "../period/index.js";
import type { Case } from "./case.js";
import { currentOf, isMeasured } from "./current.js";
import { judgeAnnual } from "./judge-annual.js";
import { judgePeriod } from "./judge-period.js";
import type { Measured } from "./series.js";
import type { Horizon } from "./verdict.js";
import { worstOf } from "./worst.js";

/** A due period as it is judged by itself. */
export interface JudgedPeriod {
  /** The period. */
  readonly period: PeriodText;
  /** What was measured, or why there is no value. */
  readonly measurement: Measurement;
  /** How it stands to the targets in force for it, the gravest; nothing where none binds the place. */
  readonly horizon: Horizon | undefined;
  /** How it stands to the floors and ceilings in force for it, the gravest of them; nothing where there is none. */
  readonly kept: Horizon | undefined;
  /** How it stands to the milestone of its year, where there is one. */
  readonly annual: Horizon | undefined;
}

/**
 * The due periods of a case one by one, newest first, each by what is known now and by the plan in force for it: what a
 * run of bad periods is counted over. A period of which the figures may still come is left out until all of them are there. None
 * of an event.
 */
export function judgedPeriods(of: Case): readonly JudgedPeriod[] {
  if (isEvent(of.indicator)) return [];
  return of.series.due
    .filter((entry) => isMeasured(entry) || of.asOf > of.schedule.dueDay(entry.period))
    .map((entry) => judgedWhenAsked(of, entry));
}

/** Most rules ask about the newest period alone, so each is judged when the first one asks. */
function judgedWhenAsked(of: Case, entry: Measured): JudgedPeriod {
  const { period, measurement } = entry;
  const horizons = once(() => judgeAlone(of, entry));
  const horizon = once(() => worstOf(horizons()));
  const annual = once(() => judgeAnnual(of, entry));
  return {
    period,
    measurement,
    get horizon() {
      return horizon();
    },
    get kept() {
      return worstOf(horizons().filter(({ target }) => target.holds === "everyPeriod"));
    },
    get annual() {
      return annual();
    },
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function judgeAlone(of: Case, entry: Measured): readonly Horizon[] {
  const horizons = judgePeriod(of, entry);
  if (currentOf(entry).reason !== "notApplicable") return horizons;
  return horizons.map(({ target, due }) => ({ status: "notApplicable", target, due }));
}
