export {
  type PrintedThreshold,
  parseThreshold,
  printThreshold,
  type ThresholdOptions,
  type ThresholdReading,
} from "./threshold/index.js";
