import type { Flag, RuleTrace } from "../flag/index.js";
import { flagClauses } from "./flag-clauses.js";
import type { FlagParams, FlagSentences, TraceOutcome } from "./flag-sayings.js";
import type { Names } from "./names.js";
import { digitsFor } from "./printed.js";
import { saidGroup } from "./say-clauses.js";
import { subjectOf } from "./subject-of.js";
import { toldFacts } from "./told-facts.js";
import type { VerdictSentences } from "./verdict-sayings.js";

/** What the sentences of a locale about flags are made of. */
export interface FlagText {
  /** Flags and traces. */
  readonly flags: FlagSentences;
  /** Verdicts. */
  readonly verdicts: VerdictSentences;
}

/** Facts that the rest of a flag's sentence tells in words. */
const toldElsewhere = new Set(["status", "keptStatus", "holds", "basis", "reason", "value", "stale"]);
/** What the latest report of an action says. */
const toldOfReport = new Set(["state", "done", "reported", "progress"]);

/** A flag in a sentence: the rule, what was measured, for how long, and to whom it goes. */
export function explainFlag(flag: Flag, names: Names, { flags, verdicts }: FlagText): string {
  const of = names.indicatorOf(flag.subject.indicator ?? "");
  const facts = toldFacts(flag.facts, of?.unitOfMeasure ?? "", digitsFor(of?.decimals));
  const isHeld = flag.target?.value !== undefined && flag.measurement?.ok === true;
  const isAction = flag.subject.action !== undefined;
  const isSaid = (name: string) =>
    toldElsewhere.has(name) ||
    (isAction && (toldOfReport.has(name) || (name === "daysSinceIssue" && flag.report !== undefined))) ||
    (isHeld && ["gap", "expected", "distance", "missingNumerator"].includes(name));
  const { since, sinceAtLatest, periods, waived } = flag;
  const params: FlagParams = {
    title: names.pick(flag.title),
    severity: flag.severity,
    response: flag.response,
    said: saidGroup({ clauses: flagClauses(flag, names) }, verdicts),
    facts: facts.filter((fact) => fact.value !== null && (fact.isPrevious || !isSaid(fact.name))),
    ...(since !== undefined && { run: { since, isAtLatest: sinceAtLatest === true, periods } }),
    goesTo: flag.goesTo.map(names.unit),
    ...(waived && { waived: { until: waived.until, reason: waived.reason, approver: waived.approver } }),
  };
  return flags.flag(params);
}

/** The trace of a rule in a sentence: why it raised a flag, or why it did not. */
export function explainTrace(trace: RuleTrace, names: Names, { flags }: FlagText): string {
  const { rule, when, step, periods } = trace;
  const of = names.indicatorOf(trace.indicator ?? "");
  const run = periods.findIndex(({ result }) => result !== true);
  const length = run < 0 ? periods.length : run;
  const isFired = trace.fired === true;
  const deciding = isFired ? periods[0] : periods.at(-1);
  const needed = names.ruleOf(rule)?.steps[0]?.periods;
  return flags.trace({
    title: names.rule(rule),
    about: subjectOf(trace, names),
    when,
    outcome: outcomeOf(trace, length),
    run: length,
    needed,
    period: deciding?.period,
    facts: toldFacts(deciding?.facts ?? {}, of?.unitOfMeasure ?? "", digitsFor(of?.decimals)),
    step,
  });
}

function outcomeOf(
  { action, fired, outOfScope, notAsked, periods }: RuleTrace,
  length: number,
): TraceOutcome {
  if (outOfScope) return "outOfScope";
  if (notAsked) return action === undefined ? "notAsked" : "elsewhere";
  if (fired) return "fired";
  if (periods.length === 0) return "nothingDue";
  if (fired === null) return "unknown";
  return length > 0 ? "tooShort" : "false";
}
