import type { Basis, Status, VerdictReason } from "../../judge/index.js";
import type { ActionState, Holding } from "../../model/index.js";
import type { FactName, SignedFact } from "../fact-kinds.js";
import type { ToldFact } from "../flag-sayings.js";
import { amount, difference } from "./amounts.js";
import { statusNames } from "./statuses.js";

/** What rules ask about. */
export const factNames: Readonly<Record<FactName, string>> = {
  status: "status",
  annualStatus: "status of the year",
  keptStatus: "status of the floor or ceiling",
  reason: "why nothing can be said",
  metEarly: "early met",
  stale: "stale",
  value: "value",
  expected: "expected value",
  gap: "gap to the expected value",
  annualGap: "gap to the milestone",
  distance: "gap to the target",
  attainment: "attainment",
  missingNumerator: "units missing in the numerator",
  denominator: "denominator",
  effectOfOne: "effect of one counted unit",
  basis: "basis of the expected value",
  holds: "kind of target",
  improvement: "improvement on the period before",
  yearlyImprovementNeeded: "improvement needed each year",
  bestYearlyImprovement: "best yearly improvement so far",
  neverReported: "never reported",
  daysOverdue: "overdue by",
  daysToDue: "time to the due day",
  milestoneAhead: "a milestone lies ahead",
  projectedMisses: "projected to miss",
  gapToWhole: "behind the whole by",
  shareOfWhole: "share of the whole",
  state: "state",
  done: "done",
  reported: "reported",
  progress: "progress",
  daysSinceReport: "time since the last report",
  daysSinceIssue: "time since the plan was issued",
};

/** What the facts are called below 0. */
const reversedNames: Readonly<Record<SignedFact, string>> = {
  gap: "lead over the expected value",
  annualGap: "lead over the milestone",
  distance: "lead over the target",
  improvement: "decline on the period before",
  yearlyImprovementNeeded: "decline that can be borne each year",
  bestYearlyImprovement: "least yearly decline so far",
  daysToDue: "time past the due day",
  gapToWhole: "lead over the whole",
};

const holdingNames: Readonly<Record<Holding, string>> = {
  byDue: "to be reached when due",
  everyPeriod: "to be kept in every period",
};

const basisNames: Readonly<Record<Basis, string>> = {
  official: "the document",
  declared: "the path that the plan declares",
  assumed: "an assumed path",
};

/** How far an action has come. */
export const stateNames: Readonly<Record<ActionState, string>> = {
  notStarted: "not started",
  inProgress: "in progress",
  done: "done",
  blocked: "blocked",
};

/** Why nothing can be said. */
export const reasonNames: Readonly<Record<VerdictReason | "none", string>> = {
  none: "none",
  noData: "not reported though due",
  awaiting: "not due yet",
  stale: "stale",
  incomplete: "incomplete",
  notComputable: "not computable",
  noBaseline: "the path has no start",
  noTolerance: "no tolerance",
  conflicting: "reports contradict one another",
  definitionChanged: "different definitions",
  outsideScheme: "outside the scheme",
};

/** Before the target is due, what is met is met early. */
const metNames = { ...statusNames, met: "met (early ones included)" };

const words: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  status: metNames satisfies Readonly<Record<Status, string>>,
  annualStatus: metNames,
  keptStatus: statusNames,
  reason: reasonNames,
  holds: holdingNames,
  basis: basisNames,
  state: stateNames,
};

/** A fact with its value. */
export function fact(one: ToldFact): string {
  const known: Readonly<Record<string, string>> = one.isReversed
    ? { ...factNames, ...reversedNames }
    : factNames;
  const name = `${known[one.name] ?? one.name}${one.isPrevious ? " of the period before" : ""}`;
  return `${name}: ${one.value === null ? "missing" : shown(one)}`;
}

function shown({ name, kind, value, unit }: ToldFact): string {
  if (typeof value === "boolean") return value ? "yes" : "no";
  const text = value ?? "";
  switch (kind) {
    case "amount":
      return amount({ text, unit });
    case "difference":
      return difference({ text, unit });
    case "days":
      return `${text} ${text === "1" ? "day" : "days"}`;
    case "percent":
      return `${text}%`;
    case "number":
      return text;
    case "words":
      return words[name]?.[text] ?? text;
  }
}
