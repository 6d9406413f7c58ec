import type { Direction, Indicator } from "./indicator.js";
import type { Comparator } from "./target.js";

/** The direction that a comparator asks for; `equalTo`, `about`, `between` and `achieved` ask for none. */
export function directionOfComparator(comparator: Comparator): "up" | "down" | undefined {
  switch (comparator) {
    case "atLeast":
    case "moreThan":
      return "up";
    case "atMost":
    case "lessThan":
      return "down";
    default:
      return undefined;
  }
}

/**
 * Whether more of an indicator is better: as it says itself, or else as its targets ask; events and ranges have
 * direction `none`. `undefined` where neither tells, as for a bare `about`.
 */
export function directionOf(indicator: Pick<Indicator, "direction" | "targets">): Direction | undefined {
  if (indicator.direction !== undefined) return indicator.direction;
  for (const target of indicator.targets) {
    const asked = directionOfComparator(target.comparator);
    if (asked !== undefined) return asked;
  }
  const directionless = indicator.targets.every((target) => target.comparator !== "about");
  return directionless && indicator.targets.length > 0 ? "none" : undefined;
}
