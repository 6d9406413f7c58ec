import { type Case, type Comparison, compareCase, type Verdict } from "../judge/index.js";

/**
 * A place beside the jurisdiction, where no target binds it; the jurisdiction itself is compared with nothing.
 *
 * @param whole the jurisdiction, asked for only where it is needed
 */
export function compared(of: Case, verdict: Verdict | undefined, whole: () => Case): Comparison | undefined {
  if (verdict !== undefined || of.place === of.plan.jurisdiction.code) return undefined;
  return compareCase(of, whole());
}
