import { type Horizon, readBack } from "../judge/index.js";
import { compareDates, type PeriodText, periodSpan } from "../period/index.js";
import type { Told } from "./horizon-clauses.js";
import { namedChanges, namedFigures } from "./named-figure.js";
import { printed } from "./printed.js";
import type { Clause } from "./verdict-sayings.js";

/** The clause that says why nothing can be said. */
export function reasonClause(told: Told, { reason }: Horizon): Clause | undefined {
  const { verdict, names, digits, unit } = told;
  const { measurement, asOf, nextDue } = verdict;
  const without = measurement.ok ? undefined : measurement;
  switch (reason) {
    case undefined:
      return undefined;
    case "noData":
      return { reason, params: { asOf } };
    case "awaiting": {
      const isAhead = measurement.ok && compareDates(nextDue, asOf) >= 0;
      return { reason, params: { until: isAhead ? nextDue : undefined, asOf } };
    }
    case "stale":
      return { reason, params: { until: nextDue, asOf } };
    case "incomplete":
      return { reason, params: { missing: namedFigures(names, without?.missing) } };
    case "notComputable":
      return { reason, params: { why: without?.reason } };
    case "conflicting": {
      const values = (without?.alternatives ?? []).flatMap((one) => {
        const value = readBack(one);
        return value === undefined ? [] : [{ text: printed(value, digits), unit }];
      });
      return { reason, params: { figures: namedFigures(names, without?.conflicting), values } };
    }
    case "definitionChanged":
      return { reason, params: { changed: namedChanges(names, without?.changed) } };
    default:
      return { reason, params: {} };
  }
}

/** The period that a sentence without a value is about; `undefined` where none can be named. */
export function periodWithout({ verdict }: Told, { reason, due }: Horizon): PeriodText | undefined {
  const { measurement, asOf, nextDue } = verdict;
  if (reason === "awaiting") return measurement.ok ? due : undefined;
  if (reason !== "noData") return measurement.period;
  // Where the figure after it is overdue as well, what is missing is that of the due period.
  const isIt = !measurement.ok && compareDates(nextDue, asOf) >= 0;
  const isEarlier = periodSpan(measurement.period).end < periodSpan(due).end;
  return isIt && isEarlier ? measurement.period : due;
}
