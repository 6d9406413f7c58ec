import type { DecimalText } from "../number/index.js";
import type { CivilDate, PeriodText } from "../period/index.js";
import type { Aim } from "./goal.js";
import type { Source, Text } from "./text.js";

/** A named initiative under a task (举措), such as 一镇一园一策. */
export interface Action<U extends string = string, I extends string = string, P extends string = string> {
  /** Identifier, unique among the actions of the plan. */
  readonly id: string;
  /** Title, as the document gives it. */
  readonly title: Text;
  /** When it is to be done: a period, or a day. */
  readonly due?: PeriodText | CivilDate | undefined;
  /** What it is planned to add to an indicator: a new school's 1,620 places. */
  readonly adds?:
    | {
        /** Id of the indicator. */
        readonly indicator: I;
        /** How much, in its unit of measure. */
        readonly value: DecimalText;
      }
    | undefined;
  /** Id of the place where it happens. */
  readonly place?: P | undefined;
  /** Id of the lead unit, where it is not the lead of the task. */
  readonly lead?: U | undefined;
  /** Where it stands. */
  readonly source: Source;
}

/** A main task (重点任务), with the units that answer for it. */
export interface Task<
  U extends string = string,
  I extends string = string,
  G extends string = string,
  P extends string = string,
> {
  /** Its number in the document, unique among the tasks. */
  readonly number: number;
  /** Title, as the document gives it. */
  readonly title: Text;
  /** Ids of the goals that it serves. */
  readonly goals: readonly G[];
  /** Id of the lead unit (牵头单位): the first one that the document names. Absent only in a draft. */
  readonly lead?: U | undefined;
  /** Ids of further lead units, where a document names several. */
  readonly jointLeads?: readonly U[] | undefined;
  /** Ids of the supporting units (配合单位), in the order of the document. */
  readonly supporting: readonly U[];
  /** The leader in charge (分管领导), where it is public. */
  readonly leader?: string | undefined;
  /** The named initiatives under it. */
  readonly actions: readonly Action<U, I, P>[];
  /** Ids of the indicators that the document states under it. */
  readonly indicators: readonly I[];
  /** What it wants without a computable threshold. */
  readonly aims?: readonly Aim[] | undefined;
  /** Where it stands. */
  readonly source: Source;
}
