import type { DataElement } from "../model/index.js";
import type { VersionAt } from "./versions.js";

/** What is counted: a data element, or a value that is reported for an indicator itself. */
export interface Countable
  extends Pick<
    DataElement,
    "id" | "rollUp" | "breakdown" | "timing" | "calendar" | "accumulation" | "overTime"
  > {
  /** The version of its definition that is in force for a period. */
  readonly versionAt: VersionAt;
  /** The version by which its figures should be counted, so that those of several periods can be compared. */
  readonly wanted?: string | undefined;
}
