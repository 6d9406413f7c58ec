import type { Names } from "./names.js";
import type { Telling } from "./telling.js";
import type { Clause, Subject } from "./verdict-sayings.js";

/** The value of a period; of a count that has run on since its beginning, as what it comes to by then. */
export function valuedClause(told: Telling, subject: Subject, text: string): Clause {
  const { measurement, unit } = told;
  const { period } = measurement;
  const isCumulative = isCumulativeCount(told);
  return { code: "valued", params: { ...subject, period, amount: { text, unit }, isCumulative } };
}

/** Whether all that a count is made of is counted from a beginning on; a rate of such counts is no count. */
function isCumulativeCount({ measurement, names, unit }: Telling): boolean {
  const { inputs } = measurement;
  if (unit === "%" || unit === "‰" || (measurement.ok && "ratio" in measurement)) return false;
  return inputs.length > 0 && inputs.every((one) => one.at === "cumulative" || isRunning(one, names));
}

function isRunning(
  { element, at }: { readonly element: string; readonly at: string },
  names: Names,
): boolean {
  return at === "period" && names.isRunningTotal(element);
}
