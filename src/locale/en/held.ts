import type { Held } from "../held.js";
import type { ClauseParams, HeldTo } from "../verdict-sayings.js";
import { amount, difference, period } from "./amounts.js";

/** How a value stands to a target, a milestone, an expected value, a floor or a ceiling. */
export function heldClause({ held, to, due, unit }: ClauseParams["held"]): string {
  const of = `${heldName(held, to, due)} ${threshold(held, unit)}`;
  const gap = held.gap === undefined ? undefined : difference({ text: held.gap, unit });
  const told = `${roundedBy(held, unit)}${held.isShort ? short(held, of, gap) : satisfied(held, of, gap)}`;
  return held.isTolerated ? `${told}, within the tolerance` : told;
}

/** A threshold: 95%, 80–90%, about 20 courses. */
export function threshold(
  { comparator, threshold: value, upper }: Pick<Held, "comparator" | "threshold" | "upper">,
  unit: string,
): string {
  if (comparator === "between") {
    // A dash beside a minus sign cannot be told from it.
    const dash = `${value}${upper}`.includes("-") ? " to " : "–";
    return amount({ text: `${value}${dash}${upper ?? ""}`, unit });
  }
  return `${comparator === "about" ? "about " : ""}${amount({ text: value, unit })}`;
}

/** The name of a target: the 2027 target of; the target for Q3 2026 of. */
export function targetOf(due: string): string {
  return /^\d{4}$/.test(due) ? `the ${due} target of` : `the target for ${period(due)} of`;
}

function roundedBy({ rounded }: Held, unit: string): string {
  if (rounded === undefined) return "";
  return `compared as rounded${rounded === "" ? "" : ` to ${amount({ text: rounded, unit })}`}, `;
}

function heldName({ comparator }: Held, to: HeldTo, due: string): string {
  switch (to) {
    case "target":
      return targetOf(due);
    case "milestone":
      return "the milestone of";
    case "path":
      return "the expected";
    case "every":
      if (comparator === "atLeast" || comparator === "moreThan") return "the floor of";
      return comparator === "atMost" || comparator === "lessThan"
        ? "the ceiling of"
        : "the standing target of";
  }
}

function short({ comparator, isBelow }: Held, of: string, gap: string | undefined): string {
  if (gap === undefined && isBelow) return `below ${of}`;
  if (gap === undefined && comparator === "moreThan") return `not above ${of}`;
  if (gap === undefined) return comparator === "lessThan" ? `not below ${of}` : `above ${of}`;
  return `${gap} ${isBelow ? "below" : "above"} ${of}`;
}

const withoutGap: Readonly<Partial<Record<Held["comparator"], string>>> = {
  moreThan: "above",
  atMost: "within",
  lessThan: "below",
};

function satisfied({ comparator, isBelow, isLevel }: Held, of: string, gap: string | undefined): string {
  if (comparator === "between") return `within ${of}`;
  if (isLevel) return `level with ${of}`;
  if (gap === undefined) return `${withoutGap[comparator] ?? "reaching"} ${of}`;
  return `${gap} ${isBelow ? "below" : "above"} ${of}`;
}
