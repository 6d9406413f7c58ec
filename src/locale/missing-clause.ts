import type { Measurement } from "../measure/index.js";
import type { DecimalText } from "../number/index.js";
import type { Held } from "./held.js";
import type { Clause } from "./verdict-sayings.js";

/** What a value that falls short lacks, in the counted units of its numerator. */
export function missingClause(
  measurement: Measurement,
  missing: DecimalText | undefined,
  { isShort, gap, comparator }: Held,
): readonly Clause[] {
  const ratio = measurement.ok && "ratio" in measurement ? measurement.ratio : undefined;
  if (missing === undefined || !isShort) return [];
  const amount = { text: missing, unit: ratio?.unitOfMeasure ?? "" };
  const isExcess = comparator === "atMost" || comparator === "lessThan";
  // What has to be exceeded, or kept below, lacks more than the gap.
  const isStrict = comparator === "moreThan" || comparator === "lessThan";
  return [{ code: "missing", params: { amount, isExcess, isSameAsGap: gap !== undefined && !isStrict } }];
}
