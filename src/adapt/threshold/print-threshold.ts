import { shown } from "../../issue/index.js";
import { type Target, unitAfter } from "../../model/index.js";
import { isMeasured } from "./unit.js";

/** The parts of a target that make a threshold phrase; its unit of measure is that of the indicator. */
export interface PrintedThreshold
  extends Pick<Target, "comparator" | "value" | "upper" | "tolerance" | "holds" | "aspirational"> {
  /** What the numbers are counted in; left out, bare numbers are printed. */
  readonly unitOfMeasure?: string | undefined;
}

/**
 * A threshold as a short phrase that `parseThreshold` reads to the same target, given the same options. Takes a reading,
 * a target or a milestone. So many of `1/10万` are printed as sentences print them, 7/10万, which is read back to that unit where
 * it is given, and else to `/10万`, the same by another spelling.
 *
 * @throws RangeError for a comparator without the number that it needs
 *
 * @example
 * printThreshold({ comparator: "atLeast", value: "95", unitOfMeasure: "%" }) // => "≥95%"
 * printThreshold({ comparator: "atMost", value: "7", unitOfMeasure: "1/10万" }) // => "≤7/10万"
 * printThreshold({ comparator: "about", value: "20", unitOfMeasure: "门" }) // => "20门左右"
 * printThreshold({ comparator: "between", value: "15", upper: "20", unitOfMeasure: "%", aspirational: true }) // => "力争15～20%"
 */
export function printThreshold(threshold: PrintedThreshold): string {
  const wish = threshold.aspirational === true ? "力争" : "";
  return `${wish}${threshold.holds === "everyPeriod" ? "每年" : ""}${printComparison(threshold)}`;
}

function printComparison(threshold: PrintedThreshold): string {
  const { comparator, unitOfMeasure = "" } = threshold;
  const unit = unitAfter(unitOfMeasure);
  switch (comparator) {
    case "achieved":
      return "通过";
    case "atLeast":
      return `≥${needed(threshold, "value")}${unit}`;
    case "moreThan":
      return `>${needed(threshold, "value")}${unit}`;
    case "atMost":
      return `≤${needed(threshold, "value")}${unit}`;
    case "lessThan":
      return `<${needed(threshold, "value")}${unit}`;
    case "equalTo":
      return `等于${needed(threshold, "value")}${unit}`;
    case "about":
      return threshold.tolerance === undefined
        ? `${needed(threshold, "value")}${unit}左右`
        : `${needed(threshold, "value")}±${threshold.tolerance}${unit}`;
    case "between": {
      const range = `${needed(threshold, "value")}～${needed(threshold, "upper")}${unit}`;
      return isMeasured(threshold.unitOfMeasure) ? range : `${range}之间`;
    }
    default:
      throw new RangeError(`comparator must be one of the comparators, not ${shown(comparator)}`);
  }
}

function needed(threshold: PrintedThreshold, key: "value" | "upper"): string {
  const value = threshold[key];
  if (typeof value !== "string")
    throw new RangeError(`${threshold.comparator} needs ${key}, not ${shown(value)}`);
  return value;
}
