import type { DecimalText } from "../number/index.js";
import type { CivilDate } from "../period/index.js";

/** How far an action has come. */
export const actionStates = ["notStarted", "inProgress", "done", "blocked"] as const;
/** One of {@link actionStates}. */
export type ActionState = (typeof actionStates)[number];

/** What was reported of an action (举措进展). */
export interface ActionReport {
  /** Id of the action. */
  readonly action: string;
  /** Id of the place, where the action is reported by place. */
  readonly place?: string | undefined;
  /** How far it has come. */
  readonly state: ActionState;
  /** How much of it is done, from 0 to 100. */
  readonly progress?: DecimalText | undefined;
  /** The day of the report. */
  readonly reportedOn: CivilDate;
  /** Remarks, such as what blocks it. */
  readonly remark?: string | undefined;
}
