import { type CivilDate, requireCivilDate } from "./civil-date.js";

/**
 * Orders two dates: -1 when `a` is the earlier, 0 when they are the same day, 1 when `a` is the later.
 * @throws RangeError when a text is no civil date.
 *
 * @example
 * compareDates("2024-08-31", "2024-09-01") // => -1
 */
export function compareDates(a: CivilDate, b: CivilDate): -1 | 0 | 1 {
  requireCivilDate(a);
  requireCivilDate(b);
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
