import type { Nature } from "./indicator.js";
import type { Source, Text } from "./text.js";

/** How grave a flag is. */
export const flagSeverities = ["info", "warning", "critical"] as const;
/** One of {@link flagSeverities}. */
export type FlagSeverity = (typeof flagSeverities)[number];

/** What a flag asks for (处置): 提醒, 通报, 督办, 约谈. */
export const responses = ["remind", "circulate", "supervise", "interview"] as const;
/** One of {@link responses}. */
export type Response = (typeof responses)[number];

/** After `periods` due periods in a row with the condition true, this severity and response. */
export interface RuleStep {
  /** Due periods in a row, from 1. */
  readonly periods: number;
  /** How grave it then is. */
  readonly severity: FlagSeverity;
  /** What it then asks for. */
  readonly response: Response;
}

/** A rule (规则) that raises a flag. */
export interface Rule {
  /** Identifier, unique among the rules. */
  readonly id: string;
  /** Title. */
  readonly title: Text;
  /** `progress`: the county is off track; `reporting`: nothing usable was reported. */
  readonly kind: "progress" | "reporting";
  /** What it looks at. */
  readonly subject: "indicator" | "action";
  /** The condition, in the formula language over the facts of a verdict. */
  readonly when: string;
  /** Severity, persistence and escalation in one list, from the fewest periods up. */
  readonly steps: readonly RuleStep[];
  /** What it is limited to. */
  readonly only?:
    | {
        /** Ids of indicators. */
        readonly indicators?: readonly string[] | undefined;
        /** Ids of places. */
        readonly places?: readonly string[] | undefined;
        /** Indicators of this nature. */
        readonly nature?: Nature | undefined;
      }
    | undefined;
  /** Where it stands. */
  readonly source?: Source | undefined;
}
