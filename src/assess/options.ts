import type { ProgressOptions } from "../dataset/index.js";
import type { JudgeOptions } from "../judge/index.js";
import type { ActionReport, Rule, Waiver } from "../model/index.js";
import type { CivilDate } from "../period/index.js";

/** What an assessment needs besides plan and data. */
export interface AssessOptions extends JudgeOptions, ProgressOptions {
  /** What is known counts to this day. */
  readonly asOf: CivilDate;
  /** Ids of the places to look at; the jurisdiction and all places inside it when absent. */
  readonly places?: readonly string[] | undefined;
  /** The rules that raise flags, and no others; the standard ones and those of the plan when absent. */
  readonly rules?: readonly Rule[] | undefined;
  /** What was reported of the plan's actions; without it no action is flagged, not even as unreported. */
  readonly actionReports?: Iterable<ActionReport> | undefined;
  /** Flags put off with leave. */
  readonly waivers?: readonly Waiver[] | undefined;
}

/** The options besides those of `judge`. */
export const assessKeys: readonly Exclude<keyof AssessOptions, keyof JudgeOptions>[] = [
  "asOf",
  "places",
  "rules",
  "actionReports",
  "waivers",
  "onProgress",
];
