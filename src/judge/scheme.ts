import type { Source, Text } from "../model/index.js";
import type { DecimalText } from "../number/index.js";
import type { Status } from "./status.js";

/**
 * What the bands of a scheme divide. `attainment`: how much of the expected value was reached (1 is all), as the library
 * reckons it: here a gap within the materiality is never worse than slight, and a percentage that is judged without a usable
 * baseline is off track beyond 5 points; `relativeShortfall`: what lacks of the expected value, as a share of it (0 is nothing,
 * below 0 is beyond it, mirrored where lower is better); `pointsToTimeProgress`: completion less time progress (时序进度), in
 * percentage points; `ratioToTimeProgress`: completion over time progress (1 is even with it). Completion is the value over
 * the target of the year or, where none is due in it, of the whole plan.
 */
export const schemeQuantities = [
  "attainment",
  "relativeShortfall",
  "pointsToTimeProgress",
  "ratioToTimeProgress",
] as const;
/** One of {@link schemeQuantities}. */
export type SchemeQuantity = (typeof schemeQuantities)[number];

/** The states that a band can stand for. */
export const bandStatuses = ["onTrack", "slightlyBehind", "offTrack"] as const satisfies readonly Status[];
/** One of {@link bandStatuses}. */
export type BandStatus = (typeof bandStatuses)[number];

/** A band of a scheme, between two ends. An end that is absent is open to infinity. */
export interface Band {
  /** Its name: 绿灯. */
  readonly name: Text;
  /** Its colour, as the county has it, which means different things in different cities; absent where the rule names none. */
  readonly colour?: string | undefined;
  /** What it stands for. */
  readonly status: BandStatus;
  /** Its lower end. */
  readonly from?: DecimalText | undefined;
  /** Whether the lower end belongs to it; it does not when absent. */
  readonly fromIncluded?: boolean | undefined;
  /** Its upper end. */
  readonly to?: DecimalText | undefined;
  /** Whether the upper end belongs to it; it does not when absent. */
  readonly toIncluded?: boolean | undefined;
}

/** A traffic light as data (亮灯规则): bands over one quantity of a verdict. */
export interface Scheme {
  /** Identifier. */
  readonly id: string;
  /** Version: year or edition of the rule. */
  readonly version: string;
  /** Its name. */
  readonly name: Text;
  /** What the bands divide. */
  readonly quantity: SchemeQuantity;
  /** The bands. */
  readonly bands: readonly Band[];
  /** Where the rule stands. */
  readonly source: Source;
}
