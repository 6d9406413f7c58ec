import type { BandStatus } from "./scheme.js";
import type { Status } from "./status.js";

/** The state of a band that comes to the same as a verdict; `undefined` where the verdict says nothing. */
export function comparableTo(status: Status): BandStatus | undefined {
  switch (status) {
    case "met":
    case "onTrack":
      return "onTrack";
    case "slightlyBehind":
      return "slightlyBehind";
    case "offTrack":
    case "reversing":
    case "missed":
      return "offTrack";
    default:
      return undefined;
  }
}
