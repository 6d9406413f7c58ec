import type { Locale } from "../../locale/index.js";
import type { Table } from "../table/table.js";

/** A specification in Vega-Lite 5, as plain JSON. */
export type VegaLiteSpec = Readonly<Record<string, unknown>>;

/** What a chart can show. */
export const chartSubjects = ["trajectory", "status", "bullet", "movement"] as const;
/** One of {@link chartSubjects}. */
export type ChartSubject = (typeof chartSubjects)[number];

/**
 * Why a chart has nothing to draw. `event`: the indicator is an event, which has no number; `noNumber`: neither a figure nor
 * a threshold with a number is known; `noVerdict`: nothing was judged there; `noRank`: nothing is ranked.
 */
export const emptyReasons = ["event", "noNumber", "noVerdict", "noRank"] as const;
/** One of {@link emptyReasons}. */
export type EmptyReason = (typeof emptyReasons)[number];

/** A chart: the specification for whatever draws Vega-Lite, and the same as a table for whoever cannot. */
export interface Chart {
  /** Tells the reports apart. */
  readonly kind: "chart";
  /** What it shows. */
  readonly shows: ChartSubject;
  /** Its language. */
  readonly locale: Locale;
  /** Its title. */
  readonly title: string;
  /** Why nothing is drawn but a sentence; absent where there is something to draw. */
  readonly empty?: EmptyReason;
  /** The specification: 600 pixels wide, without references to anything outside. */
  readonly spec: VegaLiteSpec;
  /** The same as a table. */
  readonly table: Table;
}
