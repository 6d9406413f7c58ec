import type { IssueParams } from "./params.js";

/** `error`: the thing cannot be used as it is; `warning`: real documents have it, and it deserves a look. */
export type IssueSeverity = "error" | "warning";

/** The codes that are warnings; every other code is an error, so that one which is forgotten here stops things. */
const warnings: ReadonlySet<keyof IssueParams> = new Set<keyof IssueParams>([
  "repeatedReference",
  "jointLead",
  "nobodyAnswers",
  "leadAlsoSupports",
  "unusedIndicator",
  "percentAsShare",
  "milestoneAgainstDirection",
  "milestoneDiffersFromTarget",
  "milestoneAfterDue",
  "targetWorseThanBaseline",
  "milestonesLackTarget",
  "trajectoryLacksBaseline",
  "quotasDoNotSum",
  "namesakeDiffers",
  "sourceMissing",
  "unusedElement",
  "schemeGap",
  "formulaFactor",
  "tableColumnUnread",
  "tableRowSkipped",
  "tableUnitUnread",
  "tableNatureUnread",
  "tableCellsEmpty",
  "tableTotalElsewhere",
  "tableTargetMissing",
  "tableBaselineAssumed",
  "tableTargetsAssumed",
  "tableYearPast",
  "tableSpanAssumed",
  "waiverRuleUnknown",
  "reportedBeforePeriod",
  "farFromSpan",
  "partOfYearToDate",
  "reportedDiffers",
  "computedOutsideLimits",
  "partsDiffer",
  "piecesDiffer",
]);

/**
 * The severity of each code.
 *
 * @example
 * issueSeverity("unusedElement") // => "warning"
 * issueSeverity("formulaSyntax") // => "error"
 */
export function issueSeverity(code: keyof IssueParams): IssueSeverity {
  return warnings.has(code) ? "warning" : "error";
}
