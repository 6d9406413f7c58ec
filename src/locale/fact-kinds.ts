/** How the value of a fact is printed: in the unit of the indicator, as a difference in it, in days, as a bare number, in percent, or in words. */
export type FactKind = "amount" | "difference" | "days" | "number" | "percent" | "words";

/** The facts of rules about indicators and actions, with how they are printed. */
export const factKinds = {
  status: "words",
  annualStatus: "words",
  keptStatus: "words",
  reason: "words",
  metEarly: "words",
  stale: "words",
  value: "amount",
  expected: "amount",
  gap: "difference",
  annualGap: "difference",
  distance: "difference",
  attainment: "number",
  missingNumerator: "number",
  denominator: "number",
  effectOfOne: "difference",
  basis: "words",
  holds: "words",
  improvement: "difference",
  yearlyImprovementNeeded: "difference",
  bestYearlyImprovement: "difference",
  neverReported: "words",
  daysOverdue: "days",
  daysToDue: "days",
  milestoneAhead: "words",
  projectedMisses: "words",
  gapToWhole: "difference",
  shareOfWhole: "percent",
  state: "words",
  done: "words",
  reported: "words",
  progress: "percent",
  daysSinceReport: "days",
  daysSinceIssue: "days",
} as const satisfies Readonly<Record<string, FactKind>>;

/** Facts that say the contrary below 0, and are then told as that: a decline, a lead, a day that is past. */
export const signedFacts = [
  "gap",
  "annualGap",
  "distance",
  "improvement",
  "yearlyImprovementNeeded",
  "bestYearlyImprovement",
  "daysToDue",
  "gapToWhole",
] as const satisfies readonly FactName[];
/** One of {@link signedFacts}. */
export type SignedFact = (typeof signedFacts)[number];

/** The name of a fact. */
export type FactName = keyof typeof factKinds;
