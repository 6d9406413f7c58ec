import { figureOf } from "../dataset/index.js";
import { isFault, type Rational, toQuantity } from "../number/index.js";
import type { PeriodText } from "../period/index.js";
import type { Asked } from "./collect.js";
import type { Nothing } from "./compute.js";
import { fill, type Input } from "./input.js";
import { named, whatConflicts } from "./named.js";

/** The value that was reported for an indicator or component itself. */
export interface Reported {
  /** The value, or why there is none. */
  readonly outcome: Rational | Nothing;
  /** With how many decimals it was written; the fewest, where places were added up. */
  readonly decimals: number;
  /** Its reports. */
  readonly input: Input;
}

/** Looks up the reported value of a number; over places it adds up only where the indicator says so. */
export function reportedOf(asked: Asked, id: string, rollUp: "sum" | "none", period: PeriodText): Reported {
  const of = { id, rollUp, timing: "snapshot", calendar: "calendar" } as const;
  const input = fill(asked, id, "period", of, [{ period, sum: [period] }]);
  return { outcome: outcomeOf(input), decimals: input.decimals, input };
}

function outcomeOf({ name, found, gaps, conflicts, figure }: Input): Rational | Nothing {
  if (found === 0) return { reason: "noData", missing: named([name]) };
  if (gaps.length > 0) return { reason: "incomplete", missing: named(gaps) };
  const valueAt = (pick: number): Rational | undefined => {
    const value = figure(pick);
    return typeof value === "object" && value !== null && "d" in value ? value : undefined;
  };
  if (conflicts.length > 0)
    return whatConflicts(conflicts, (pick) => {
      const value = valueAt(pick);
      const quantity = value && toQuantity(value);
      return quantity === undefined || isFault(quantity) ? undefined : quantity;
    });
  return valueAt(0) ?? { reason: "tooLarge" };
}

/** Whether an event was reported as achieved, or why that is not known. */
export function eventOf(asked: Asked, id: string, period: PeriodText): boolean | Nothing {
  const { data, place, asOf } = asked;
  const figure = figureOf(data, { of: id, place, period, asOf });
  if (figure?.kind !== "scalar" || figure.settled.kind === "missing")
    return { reason: "noData", missing: named([id]) };
  if (figure.settled.kind === "conflicting") return { reason: "conflicting", conflicting: named([id]) };
  return figure.settled.report.value === true;
}
