import { requireGiven, requireKeys } from "../dataset/index.js";

/**
 * The options of a report, which a program and not the data gives.
 *
 * @throws TypeError where there are none
 * @throws RangeError for an option that is none; the nearest is named
 */
export function optionsOf<T extends object>(options: T, known: readonly (keyof T & string)[]): T {
  requireGiven("options", options, '{ locale: "zh-CN" }');
  requireKeys("options", options, known);
  return options;
}
