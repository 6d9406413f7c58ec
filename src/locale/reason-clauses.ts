import { type Horizon, readBack } from "../judge/index.js";
import type { PeriodText } from "../period/index.js";
import type { Telling, Told } from "./horizon-clauses.js";
import { namedChanges, namedFigures } from "./named-figure.js";
import { printed } from "./printed.js";
import type { Clause } from "./verdict-sayings.js";

/** The clause that says why nothing can be said. */
export function reasonClause(told: Told, { reason, awaited }: Horizon): Clause | undefined {
  const { verdict, names, digits, unit } = told;
  const { measurement, asOf, nextDue } = verdict;
  const by = awaited?.by;
  const without = measurement.ok ? undefined : measurement;
  switch (reason) {
    case undefined:
      return undefined;
    case "noData":
    case "awaiting":
      return { reason, params: { by, asOf } };
    case "stale":
      return { reason, params: { by: by ?? nextDue, period: awaited?.period, asOf } };
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

/** The period that a sentence without a value is about. */
export function periodWithout({ measurement }: Telling, { awaited }: Horizon): PeriodText {
  return awaited?.period ?? measurement.period;
}
