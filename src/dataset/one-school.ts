import { compareValues, rankOf, reportsIn, type Told } from "./settle.js";

/** Two reports of one school. Which is the later one does not matter: they come from two places, and neither corrects the other. */
export function ofOneSchool(own: Told, other: Told): Told {
  if (own.kind !== "settled" || other.kind !== "settled") return own.kind === "conflicting" ? own : other;
  const [rank, otherRank] = [rankOf(own.report.status), rankOf(other.report.status)];
  if (rank < otherRank || compareValues(own.report.value, other.report.value) === 0)
    return { ...own, replaced: [...own.replaced, ...reportsIn(other)] };
  if (otherRank < rank) return { ...other, replaced: [...other.replaced, ...reportsIn(own)] };
  return { kind: "conflicting", reports: [own.report, other.report] };
}
