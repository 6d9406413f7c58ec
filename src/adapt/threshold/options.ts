import { requireKeys } from "../../dataset/index.js";
import { shown } from "../../issue/index.js";
import { directions } from "../../model/index.js";
import { inBrief, isFault, readDecimal } from "../../number/index.js";
import type { ThresholdOptions } from "./reading.js";

const keys: readonly (keyof ThresholdOptions)[] = [
  "direction",
  "unitOfMeasure",
  "convention",
  "baseline",
  "baselineYear",
  "years",
  "due",
  "indicator",
  "ratio",
];

/** @throws TypeError or RangeError for an option that no program should pass, naming its value, and for one that is none. */
export function checkThresholdOptions(options: ThresholdOptions): void {
  if (typeof options !== "object" || options === null)
    throw new TypeError(`options must be an object, not ${shown(options)}`);
  requireKeys("options", options, keys);
  oneOf("direction", options.direction, directions);
  oneOf("convention", options.convention, ["inclusive", "exclusive"]);
  oneOf("ratio", options.ratio, ["perOne", "quotient"]);
  const { unitOfMeasure, years, baseline, baselineYear, due, indicator } = options;
  for (const [name, text] of Object.entries({ due, indicator }))
    if (text !== undefined && typeof text !== "string")
      throw new TypeError(`${name} must be text, not ${shown(text)}`);
  if (
    baselineYear !== undefined &&
    !(Number.isInteger(baselineYear) && baselineYear >= 1900 && baselineYear <= 2200)
  )
    throw new RangeError(`baselineYear must be a year, not ${shown(baselineYear)}`);
  if (unitOfMeasure !== undefined && typeof unitOfMeasure !== "string")
    throw new TypeError(`unitOfMeasure must be text, not ${shown(unitOfMeasure)}`);
  if (years !== undefined && !(Number.isInteger(years) && years >= 1 && years <= 100))
    throw new RangeError(`years must be a whole number from 1 to 100, not ${shown(years)}`);
  if (baseline !== undefined && isFault(readDecimal(baseline)))
    throw new RangeError(`baseline must be a number that can be taken exactly, not ${inBrief(baseline)}`);
}

function oneOf(name: string, value: unknown, allowed: readonly string[]): void {
  if (value !== undefined && !allowed.includes(value as string))
    throw new RangeError(`${name} must be one of ${allowed.join(", ")}, not ${shown(value)}`);
}
