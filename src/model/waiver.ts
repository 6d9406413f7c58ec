import type { CivilDate } from "../period/index.js";

/** A flag put off with leave (暂缓预警,已报备). It stays listed as waived, and is back when the waiver lapses. */
export interface Waiver {
  /** Id of the rule. */
  readonly rule: string;
  /** Id of the indicator, for a rule that looks at indicators. */
  readonly indicator?: string | undefined;
  /** Id of the action, for a rule that looks at actions. */
  readonly action?: string | undefined;
  /** Id of the place; the jurisdiction goes by its code. */
  readonly place: string;
  /** Why. */
  readonly reason: string;
  /** Who gave leave. */
  readonly approver: string;
  /** The document that gives leave. */
  readonly document?: string | undefined;
  /** First day; from the beginning when absent. */
  readonly from?: CivilDate | undefined;
  /** Last day. */
  readonly until: CivilDate;
}
