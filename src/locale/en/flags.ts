import type { FlagSeverity, Response } from "../../model/index.js";
import type { FlagSentences, ToldRun, TraceParams } from "../flag-sayings.js";
import { day, period, subject } from "./amounts.js";
import { fact } from "./facts.js";

/** How grave flags are. */
export const severityNames: Readonly<Record<FlagSeverity, string>> = {
  info: "info",
  warning: "warning",
  critical: "critical",
};

/** What flags ask for. */
export const responseNames: Readonly<Record<Response, string>> = {
  remind: "remind",
  circulate: "circulate",
  supervise: "supervise",
  interview: "interview",
};

/** Sentences about flags and rules. */
export const flags: FlagSentences = {
  flag: (p) => {
    const told = [...p.said.clauses, ...p.facts.map(fact), ...(p.run ? run(p.run) : [])].join(", ");
    const about = [p.said.subject, told].filter((part) => part !== "").join(": ");
    const sentence = `${p.title} (${p.severity}): ${about}`;
    const goesTo = p.goesTo.length === 0 ? "" : `: ${p.goesTo.join(", ")}`;
    if (p.waived === undefined) return `${sentence}; ${responseNames[p.response]}${goesTo}`;
    const { until, reason, approver } = p.waived;
    return `${sentence}; waived until ${day(until)} (${reason}; approved by ${approver})`;
  },
  trace: (p) => `The rule "${p.title}" ${outcome(p)}`,
};

function run({ since, isAtLatest, periods }: ToldRun): readonly string[] {
  const from = `since ${period(since)}${isAtLatest ? " at the latest" : ""}`;
  if (periods > 1) return [`${periods} periods in a row ${from}`];
  return isAtLatest ? [from] : [];
}

function outcome(p: TraceParams): string {
  const facts = p.facts.map(fact).join(", ");
  const about = subject(p.about);
  const when = `${p.period === undefined ? about : subject(p.about, p.period)}, ${facts}`;
  switch (p.outcome) {
    case "fired": {
      const step = p.step === undefined ? "" : ` (${p.step.severity}, ${responseNames[p.step.response]})`;
      const lasted = p.run > 1 ? `, for ${p.run} periods in a row` : "";
      return `raised a flag${step}: ${when}${lasted}, which satisfies ${p.when}`;
    }
    case "outOfScope":
      return `raised no flag: it is not meant for ${about}`;
    case "notAsked":
      return `raised no flag: no target binds ${about}, and there is nothing to compare`;
    case "elsewhere":
      return `raised no flag on ${about}: the action counts in other places`;
    case "nothingDue":
      return `raised no flag: no figure of ${about} is due yet`;
    case "tooShort": {
      const needed = p.needed === undefined ? "" : ` of the ${p.needed} that it takes`;
      return `raised no flag: its condition held for ${p.run}${needed} in a row; before, ${when}, which does not satisfy ${p.when}`;
    }
    case "false":
      return `raised no flag: ${when}, which does not satisfy ${p.when}`;
    case "unknown": {
      const before =
        p.run > 0 ? `its condition held for ${p.run} in a row, and before that nothing is known; ` : "";
      return `could not be decided: ${before}${when}; its condition is ${p.when}`;
    }
  }
}
