import type { NamedThing } from "../../adapt/index.js";
import type { Flag } from "../../flag/index.js";
import type { Verdict } from "../../judge/index.js";
import type { Action, Target, Text } from "../../model/index.js";
import type { CivilDate } from "../../period/index.js";
import type { Role } from "./role.js";

/** A task by its number. */
export interface TaskNamed {
  /** Its number in the document. */
  readonly number: number;
  /** Its title. */
  readonly title: Text;
}

/** An indicator for which a unit answers. */
export interface IndicatorAnswered extends NamedThing {
  /** What is to be reached or kept. */
  readonly targets: readonly Target[];
  /** How it stands, in every place that was judged; none without an assessment. */
  readonly verdicts: readonly Verdict[];
  /** What was flagged of it, the gravest first. */
  readonly flags: readonly Flag[];
}

/** An action for which a unit answers. */
export interface ActionAnswered {
  /** Its id. */
  readonly id: string;
  /** Its title. */
  readonly title: Text;
  /** When it is to be done. */
  readonly due?: NonNullable<Action["due"]>;
  /** What was flagged of it, the gravest first. */
  readonly flags: readonly Flag[];
}

/** What a unit answers for in one role under one task. */
export interface Responsibility {
  /** Its role. */
  readonly role: Role;
  /** The collective through which it answers, for the roles through one. */
  readonly through?: NamedThing;
  /** The task; absent for indicators that the document states under no task. */
  readonly task?: TaskNamed;
  /** Whether the document names the unit, or its collective, in this role for the task as a whole. */
  readonly isWholeTask: boolean;
  /** The indicators under the task for which it has this role. */
  readonly indicators: readonly IndicatorAnswered[];
  /** The actions under the task for which it has this role. */
  readonly actions: readonly ActionAnswered[];
}

/** What a unit answers for (责任清单). */
export interface Responsibilities {
  /** Tells the reports apart. */
  readonly kind: "responsibilities";
  /** The unit. */
  readonly unit: NamedThing;
  /** What is known counts to this day; absent without an assessment. */
  readonly asOf?: CivilDate;
  /** By role, the direct ones first, and then in the order of the tasks. */
  readonly list: readonly Responsibility[];
  /** The data elements that it supplies (数据报送). */
  readonly supplies: readonly NamedThing[];
  /** What was flagged because something that it supplies is missing, the gravest first. */
  readonly toReport: readonly Flag[];
}
