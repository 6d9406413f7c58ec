import type { NumberInput } from "../number/index.js";
import type { CivilDate, PeriodText } from "../period/index.js";

/** How firm a figure is, firmest first. */
export const observationStatuses = ["final", "preliminary", "estimated"] as const;
/** One of {@link observationStatuses}. */
export type ObservationStatus = (typeof observationStatuses)[number];

/** One reported figure (上报数据). */
export interface Observation {
  /** Id of the data element (a raw count), or of the indicator or component (a reported value). */
  readonly of: string;
  /** Id of the place; the jurisdiction goes by its code. */
  readonly place: string;
  /** The period that it is about. */
  readonly period: PeriodText;
  /** The figure; true or false for an event. */
  readonly value: NumberInput | boolean;
  /** The key of the breakdown: a school's id, an age. */
  readonly key?: string | undefined;
  /** How firm it is; `final` when absent. */
  readonly status?: ObservationStatus | undefined;
  /** Version of the definition (口径) that it follows; the one in force when absent. */
  readonly definition?: string | undefined;
  /** The day on which it was reported; when absent, the day for which the figure stands, which is an assumption. */
  readonly reportedOn?: CivilDate | undefined;
  /** Who reported it, or in which document it stands. */
  readonly source?: string | undefined;
}
