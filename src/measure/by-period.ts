import type { PeriodText } from "../period/index.js";

/** What is worked out of a period alone, once for each. It lasts as long as the function, which a compiled plan keeps. */
export function byPeriod<T>(workOut: (period: PeriodText) => T): (period: PeriodText) => T {
  const known = new Map<PeriodText, T>();
  return (period) => {
    const found = known.get(period);
    if (found !== undefined) return found;
    const made = workOut(period);
    known.set(period, made);
    return made;
  };
}
