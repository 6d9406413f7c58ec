import type { Flag } from "../flag/index.js";
import type { Detail } from "./detail-sayings.js";
import { measuredDetails, targetDetails } from "./measured-details.js";
import type { Names } from "./names.js";
import { digitsFor } from "./printed.js";

/** The evidence of a flag: its arithmetic, its sources and the units that answer for it. */
export function flagDetails(
  { measurement, target, leads, supporting }: Flag,
  names: Names,
): readonly Detail[] {
  const of = names.indicatorOf(measurement?.indicator ?? "");
  const [digits, unit] = [digitsFor(of?.decimals), of?.unitOfMeasure ?? ""];
  return [
    ...(measurement === undefined ? [] : measuredDetails(measurement, names, digits, unit)),
    ...(target === undefined ? [] : targetDetails(target)),
    { code: "units", params: { leads: leads.map(names.unit), supporting: supporting.map(names.unit) } },
  ];
}
