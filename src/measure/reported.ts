import { figureOf } from "../dataset/index.js";
import type { Rational } from "../number/index.js";
import type { PeriodText } from "../period/index.js";
import { isNumber, quantityOf } from "./add-up.js";
import type { Asked } from "./collected.js";
import { changesAt, definitionChanges } from "./definition-change.js";
import { fill, type Input } from "./input.js";
import type { WhyNot } from "./measurement.js";
import { named, whatConflicts } from "./named.js";
import type { VersionAt } from "./versions.js";

/** The value that was reported for an indicator or component itself. */
export interface Reported {
  /** The value, or why there is none. */
  readonly outcome: Rational | WhyNot;
  /** With how many decimals it was written; the fewest, where places were added up. */
  readonly decimals: number;
  /** Its reports. */
  readonly input: Input;
}

/** What values are reported for: an indicator or a component. */
export interface ReportedFor {
  /** Its id. */
  readonly id: string;
  /** Whether the values of places add up. */
  readonly rollUp?: "sum" | "none" | undefined;
  /** The versions of its definition. */
  readonly versionAt: VersionAt;
}

/** Looks up the reported value of a number; over places it adds up only where the indicator says so. */
export function reportedOf(asked: Asked, of: ReportedFor, period: PeriodText): Reported {
  const input = reportsOf(asked, of, period);
  return { outcome: outcomeOf(input), decimals: input.decimals, input };
}

/** The reports of an indicator or component itself. Those of periods are never added up, as those of a stock are not. */
export function reportsOf(asked: Asked, { id, rollUp, versionAt }: ReportedFor, period: PeriodText): Input {
  const of = { id, rollUp, versionAt, timing: "snapshot", calendar: "calendar" } as const;
  return fill(asked, id, "period", of, [{ own: period, period, sum: [period] }]);
}

function outcomeOf(input: Input): Rational | WhyNot {
  const { name, found, gaps, conflicts, figure } = input;
  if (!found) return { reason: "noData", missing: named([name]) };
  if (gaps.length > 0) return { reason: "incomplete", missing: named(gaps) };
  const changed = definitionChanges([input]);
  if (changed.length > 0) return { reason: "definitionChanged", changed };
  if (conflicts.length > 0)
    return whatConflicts(conflicts, (pick) =>
      changesAt([input], pick).length > 0 ? undefined : quantityOf(figure(pick)),
    );
  const value = figure(0);
  return isNumber(value) ? value : { reason: "tooLarge" };
}

/** Whether an event was reported as achieved, or why that is not known. */
export function eventOf(asked: Asked, id: string, period: PeriodText): boolean | WhyNot {
  const { data, place, asOf } = asked;
  const figure = figureOf(data, { of: id, place, period, asOf });
  if (figure?.kind !== "scalar") return { reason: "noData", missing: named([id]) };
  if (figure.settled.kind === "conflicting") return { reason: "conflicting", conflicting: named([id]) };
  return figure.settled.report.value === true;
}
