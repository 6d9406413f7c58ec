import type { FlagSubject } from "../flag/index.js";
import type { Names } from "./names.js";
import type { Subject } from "./verdict-sayings.js";

/** How what a flag or a trace is about is called: an indicator, or an action, with its place. */
export function subjectOf({ indicator, action = "", place }: FlagSubject, names: Names): Subject {
  return {
    indicator: indicator === undefined ? names.action(action) : names.indicator(indicator),
    place: names.place(place),
  };
}
