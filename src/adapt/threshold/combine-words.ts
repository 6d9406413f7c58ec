import { type Comparator, type Direction, directionOfComparator } from "../../model/index.js";
import type { Before, Behind } from "./comparing-words.js";

/** The comparator of a single number. */
export type OfNumber = Exclude<Comparator, "between" | "achieved">;

/**
 * The comparator that the words before and behind a number make together: `"direction"` where it depends on whether more
 * is better, `"contrary"` where the two do not agree.
 */
export function combineWords(
  before: Before | undefined,
  behind: Behind | undefined,
  convention: "inclusive" | "exclusive",
): OfNumber | "direction" | "contrary" {
  const after = behind === undefined ? undefined : comparatorBehind(behind, convention);
  switch (before) {
    case "in":
      return "contrary";
    case undefined:
    case "reach":
      return after ?? "direction";
    case "control":
      return after ?? "atMost";
    case "rise":
      return after ?? "atLeast";
    default:
      return agree(before, after, behind) ? before : "contrary";
  }
}

/** The comparator of a bare number or of 达到, by the direction of the indicator. */
export function byDirection(direction: Direction): OfNumber {
  return direction === "up" ? "atLeast" : direction === "down" ? "atMost" : "equalTo";
}

function comparatorBehind(behind: Behind, convention: "inclusive" | "exclusive"): OfNumber | "contrary" {
  const inclusive = convention === "inclusive";
  switch (behind) {
    case "above":
      return inclusive ? "atLeast" : "moreThan";
    case "below":
      return inclusive ? "atMost" : "lessThan";
    case "aboveIncluded":
      return "atLeast";
    case "belowIncluded":
    case "within":
      return "atMost";
    case "about":
      return "about";
    case "range":
      return "contrary";
  }
}

/** Whether 不低于…以上, 不超过…以内 and the like say one thing twice. The clearer word before the number decides. */
function agree(
  before: OfNumber,
  after: OfNumber | "contrary" | undefined,
  behind: Behind | undefined,
): boolean {
  if (after === undefined || after === before) return true;
  if (after === "contrary" || (behind !== "above" && behind !== "below")) return false;
  const side = directionOfComparator(before);
  const bothInclude = before === "atLeast" || before === "atMost";
  return bothInclude && side !== undefined && side === directionOfComparator(after);
}
