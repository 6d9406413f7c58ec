import type { Status } from "../../judge/index.js";
import type { MeasureReason } from "../../measure/index.js";
import type { TrajectoryKind } from "../../model/index.js";
import type { NamedStatus } from "../verdict-sayings.js";

/** The names of the states. */
export const statusNames: Readonly<Record<Status, string>> = {
  met: "met",
  onTrack: "on track",
  slightlyBehind: "slightly behind",
  offTrack: "off track",
  reversing: "reversing",
  missed: "missed",
  notDue: "not due yet",
  undetermined: "cannot be judged",
  notApplicable: "not applicable",
};

/** The name of a state; what is met before it is due is met early. */
export function statusName({ status, isEarly }: NamedStatus): string {
  return isEarly ? "met early" : statusNames[status];
}

/** The paths. */
export const pathNames: Readonly<Record<TrajectoryKind, string>> = {
  linear: "on a straight line",
  even: "in even yearly steps",
  compound: "at a constant rate of growth",
  step: "unchanged until the next point",
  timeProgress: "by time progress",
  none: "without a path",
};

/** Why there is no measurement. */
export const measureReasons: Readonly<Record<MeasureReason, string>> = {
  invalidInput: "the formula or a figure cannot be read",
  missing: "one figure was not reported",
  empty: "there is nothing to sum up",
  divisionByZero: "the divisor is 0",
  notWhole: "an exponent or a number of decimals is not whole",
  outOfDomain: "the operation is not defined there",
  tooLarge: "the numbers are too large",
  noData: "nothing was reported",
  incomplete: "figures are missing",
  conflicting: "reports contradict one another",
  definitionChanged: "figures follow different definitions",
};
