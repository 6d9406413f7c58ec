import type { DecimalText } from "../number/index.js";
import type { Calendar, CivilDate, Timing } from "../period/index.js";
import type { Definition } from "./definition.js";
import type { Text } from "./text.js";

/** When a data element is counted: on a day, over a period, or at the start of one. */
export const timings = ["snapshot", "overPeriod", "atStart"] as const satisfies readonly Timing[];

/** The year in which a data element is counted: the calendar's, or the school year from 1 September to 31 August. */
export const calendars = ["calendar", "school"] as const satisfies readonly Calendar[];

/** How a figure stands to the ones before it. */
export const accumulations = ["none", "yearToDate", "runningTotal"] as const;
/** One of {@link accumulations}. */
export type Accumulation = (typeof accumulations)[number];

/** How the figures of places make the figure of the whole. */
export const rollUps = ["sum", "union", "none"] as const;
/** One of {@link rollUps}. */
export type RollUp = (typeof rollUps)[number];

/** How the figures of parts of a period make the figure of the whole. */
export const overTimes = ["sum", "none"] as const;
/** One of {@link overTimes}. */
export type OverTime = (typeof overTimes)[number];

/** Something that is counted and reported (数据项), and that formulas name. */
export interface DataElement<E extends string = string, U extends string = string> {
  /** Identifier, a name of the formula language: `children.public`. Elements and indicators share their names. */
  readonly id: E;
  /** Name. */
  readonly name: Text;
  /** What is counted and what is not, where the name does not say it. */
  readonly text?: Text | undefined;
  /** What it is counted in: `人`, `人次`, `个`, `平方米`. 人 and 人次 are different units of measure. */
  readonly unitOfMeasure: string;
  /** `snapshot`: a stock on a day; `overPeriod`: a flow up to the last day; `atStart`: a flow on the first day. */
  readonly timing: Timing;
  /** Calendar year or school year. */
  readonly calendar: Calendar;
  /** Day of a snapshot, `MM-DD`; 09-01 for the school calendar and 12-31 otherwise when absent. */
  readonly snapshotDay?: string | undefined;
  /** `none` (default), `yearToDate` (1—10月), or `runningTotal` (累计数; never summed). */
  readonly accumulation?: Accumulation | undefined;
  /** The day from which a running total counts; taken for the plan's start when absent. */
  readonly since?: CivilDate | undefined;
  /** Days from the reference date to the day on which a figure is due; assumed by kind of period when absent. */
  readonly lagDays?: number | undefined;
  /** Id of the unit that supplies it (数据报送单位). */
  readonly supplier?: U | undefined;
  /** What it is broken down by: `school`, `age`. Each figure then carries a key. */
  readonly breakdown?: string | undefined;
  /** Of a flow, over time: `sum` (default), or `none` where each is counted once a period: persons who took part. */
  readonly overTime?: OverTime | undefined;
  /** Over places: `sum`, `union` of the breakdown's keys, or `none` (default). */
  readonly rollUp?: RollUp | undefined;
  /** Whole numbers only. */
  readonly whole?: boolean | undefined;
  /** Least possible value; 0 when absent. */
  readonly least?: DecimalText | undefined;
  /** Greatest possible value. */
  readonly most?: DecimalText | undefined;
  /** Versions of what is counted (口径), oldest first. */
  readonly definitions?: readonly Definition[] | undefined;
}
