import type { Flag } from "../flag/index.js";
import { type AwaitedFigure, numberOf, type Status } from "../judge/index.js";
import type { Measurement } from "../measure/index.js";
import { heldIn } from "./held-now.js";
import { decidedByClause, standingClauses, targetClause } from "./horizon-clauses.js";
import { namedChanges, namedFigures } from "./named-figure.js";
import type { Names } from "./names.js";
import { printed } from "./printed.js";
import { agreedClauses, conflictIn } from "./reason-clauses.js";
import { sharpened } from "./sharpened.js";
import { subjectOf } from "./subject-of.js";
import { tellingOf } from "./telling.js";
import { timeClauses } from "./time-clauses.js";
import { valuedClause } from "./valued-clause.js";
import type { Clause, Subject } from "./verdict-sayings.js";

/** What a flag says of the measurement and the target that it carries, as said of verdicts. */
export function flagClauses(flag: Flag, names: Names): readonly Clause[] {
  const { action } = flag.subject;
  const subject = subjectOf(flag.subject, names);
  const { measurement, period, target, status } = flag;
  const about = { ...subject, ...(period !== undefined && { period }) };
  if (action !== undefined) return [{ code: "unvalued", params: subject }, reportClause(flag)];
  if (measurement === undefined) return [{ code: "unvalued", params: about }, ...statusClause(flag)];
  if (!measurement.ok)
    return [
      { code: "unvalued", params: about },
      ...whyWithout(measurement, flag, names),
      ...statusClause(flag),
    ];
  if (target?.comparator === "achieved" && flag.awaited !== undefined)
    return unreportedClauses(flag, flag.awaited, subject);
  if (target?.comparator === "achieved")
    return [
      { code: "unvalued", params: subject },
      eventClause(flag, measurement, status),
      ...statusClause(flag),
    ];
  return valuedClauses(flag, measurement, names, subject);
}

function valuedClauses(
  flag: Flag,
  measurement: Measurement,
  names: Names,
  subject: Subject,
): readonly Clause[] {
  const { target, due, status } = flag;
  const value = numberOf(measurement);
  if (value === undefined) return [{ code: "unvalued", params: subject }];
  const horizon = target && due && status ? { ...flag, target, due, status } : undefined;
  const plain = tellingOf(measurement, names);
  const told = horizon === undefined ? plain : sharpened(plain, horizon);
  const inTime = horizon && timeClauses(told, horizon, subject);
  if (inTime !== undefined) return [...inTime, ...statusClause(flag)];
  const now = horizon && heldIn(told, horizon);
  if (horizon === undefined || now === undefined)
    return [valuedClause(told, subject, printed(value, told.digits)), ...statusClause(flag)];
  return [
    valuedClause(told, subject, now.held.value),
    ...standingClauses(told, horizon, now),
    ...statusClause(flag),
    ...targetClause(told, horizon, now.to),
  ];
}

/** How far an action had come by its latest report. */
function reportClause({ report }: Flag): Clause {
  const { state, reportedOn: day, progress, remark } = report ?? {};
  return { code: "report", params: { state, day, progress, remark } };
}

/** What nothing can be said of has said why. */
function statusClause({ status, metEarly }: Flag): readonly Clause[] {
  if (status === undefined || status === "undetermined") return [];
  return [{ code: "status", params: { status, isEarly: metEarly === true } }];
}

/** An event whose last report is older than the figure that would decide. */
function unreportedClauses(
  { asOf }: Flag,
  { period, by }: AwaitedFigure,
  subject: Subject,
): readonly Clause[] {
  const reason = asOf <= by ? "awaiting" : "noData";
  return [
    { code: "unvalued", params: { ...subject, period } },
    { reason, params: { by, asOf } },
  ];
}

function eventClause({ target, period }: Flag, measurement: Measurement, status: Status | undefined): Clause {
  const isAchieved = measurement.ok && measurement.value === true;
  const due = target?.due ?? period ?? measurement.period;
  return {
    code: "event",
    params: { due, period: measurement.period, isAchieved, status: status ?? "notDue" },
  };
}

function whyWithout(
  measurement: Extract<Measurement, { readonly ok: false }>,
  flag: Flag,
  names: Names,
): readonly Clause[] {
  const { reason, missing, changed } = measurement;
  switch (reason) {
    case "noData":
      return [{ reason, params: { by: flag.awaited?.by, asOf: flag.asOf } }];
    case "incomplete":
    case "missing":
    case "empty":
      return [{ reason: "incomplete", params: { missing: namedFigures(names, missing) } }];
    case "conflicting": {
      const told = tellingOf(measurement, names);
      const { target, due, status = "undetermined" } = flag;
      if (target === undefined || due === undefined || status === "undetermined")
        return [{ reason, params: conflictIn(told) }];
      return agreedClauses(told, { ...flag, target, due, status });
    }
    case "definitionChanged":
      return [{ reason, params: { changed: namedChanges(names, changed) } }];
    default:
      // Components of which each has to hold are judged one by one where none of them is the worst by itself.
      if (flag.status !== undefined && flag.status !== "undetermined")
        return decidedByClause(flag.decidedBy, names);
      return [{ reason: "notComputable", params: { why: reason } }];
  }
}
