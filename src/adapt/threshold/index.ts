export { parseThreshold } from "./parse-threshold.js";
export { type PrintedThreshold, printThreshold } from "./print-threshold.js";
export type { ThresholdOptions, ThresholdReading } from "./reading.js";
