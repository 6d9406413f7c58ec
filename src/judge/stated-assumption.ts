/** Something that a verdict takes to be so though no document says it. */
export interface StatedAssumption {
  /** Which. */
  readonly code: AssumptionCode;
  /** With which value; empty where there is none. */
  readonly params: Readonly<Record<string, string>>;
}

/**
 * What verdicts assume. `planYearReading`: what a plan year means for the data; `pathDeclared`: the plan
 * declares a path that its document does not state; `pathAssumed`: the host assumes one; `startsAtZero`: a path without a baseline starts at 0; `planMonths`:
 * the months of a plan count from 1 January of its first year (`from`); `lag`: when a figure is due; `slightFrom`: from where on a shortfall is slight;
 * `pointsSlight`: how wide it may be in percentage points without a usable baseline; `roundedComparison`: the host has values rounded before they are compared;
 * `knownOnItsDay`: reports without a day of
 * their own are taken to be known on the day for which their figure stands;
 * `planAssumption`: a reading that the plan names (`id`).
 */
export const assumptionCodes = [
  "planYearReading",
  "pathDeclared",
  "pathAssumed",
  "startsAtZero",
  "planMonths",
  "lag",
  "slightFrom",
  "pointsSlight",
  "roundedComparison",
  "knownOnItsDay",
  "planAssumption",
] as const;
/** One of {@link assumptionCodes}. */
export type AssumptionCode = (typeof assumptionCodes)[number];
