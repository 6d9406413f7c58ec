import type { IssuePath } from "../../issue/index.js";

/**
 * What kind of value it is: of the plan itself (`identity`), a name or title, a target, milestone or baseline, a number in a
 * formula (`constant`) or beside it (`bound`), a date or quantity of an action (`action`), the words of a source, a longer
 * text, or a text that still names the jurisdiction of the template (`mention`).
 */
export const unchangedKinds = [
  "identity",
  "name",
  "target",
  "milestone",
  "baseline",
  "constant",
  "bound",
  "action",
  "source",
  "text",
  "mention",
] as const;
/** One of {@link unchangedKinds}. */
export type UnchangedKind = (typeof unchangedKinds)[number];

/** A value that stands in a plan as it stood in the template. */
export interface UnchangedValue {
  /** What kind of value it is. */
  readonly what: UnchangedKind;
  /** Where it stands in the plan. */
  readonly path: IssuePath;
  /** The value, as text. */
  readonly value: string;
}
