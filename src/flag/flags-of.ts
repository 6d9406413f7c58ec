import type { Case, Comparison, Horizon, Verdict } from "../judge/index.js";
import type { Waiver } from "../model/index.js";
import { answeringFor, suppliersOf } from "./answering.js";
import type { CompiledRules } from "./compile-rules.js";
import type { CompiledRule } from "./compiled-rule.js";
import { factsUsed } from "./facts-used.js";
import type { Flag } from "./flag.js";
import { type IndicatorSubject, indicatorSubject } from "./indicator-subject.js";
import { type Run, runOf } from "./run.js";
import { isInScope } from "./scope.js";
import { severityOf } from "./severity.js";
import { waiverOf } from "./waiver-of.js";

/** What flags rest on besides what is known of an indicator in a place. */
export interface FlagsQuery {
  /** Its verdict; absent where no target binds the place. */
  readonly verdict?: Verdict | undefined;
  /** The place beside the whole, where it is compared and not judged. */
  readonly comparison?: Comparison | undefined;
  /** Flags put off with leave. */
  readonly waivers?: readonly Waiver[] | undefined;
}

/** The flags of an indicator in a place, in the order of the rules; none where it is neither judged nor compared. */
export function flagsOf(
  rules: CompiledRules,
  of: Case,
  { verdict, comparison, waivers = [] }: FlagsQuery,
): readonly Flag[] {
  const inScope = rules.indicator.filter(({ rule }) => isInScope(rule, of.indicator, of.place));
  if (inScope.length === 0) return [];
  const subject = indicatorSubject(of, verdict, comparison);
  if (subject === undefined) return [];
  return inScope.flatMap((rule) => flagOf(rule, subject, runOf(rule, subject, subject.counted), waivers));
}

function flagOf(
  compiled: CompiledRule<IndicatorSubject>,
  subject: IndicatorSubject,
  run: Run,
  waivers: readonly Waiver[],
): readonly Flag[] {
  const { step, length } = run;
  if (step === undefined) return [];
  const { id, kind, title } = compiled.rule;
  const { indicator, place, asOf, plan } = subject.of;
  const newest = subject.periods[0];
  const judged = compiled.reads.some(({ key }) => key === "keptStatus") ? newest?.kept : newest?.horizon;
  const horizon = judged ?? subject.verdict?.final;
  const answering = answeringFor(plan, indicator);
  const suppliers = kind === "reporting" ? suppliersOf(subject.of, newest?.measurement) : [];
  const waived = waiverOf(waivers, id, { indicator: indicator.id, place }, asOf);
  return [
    {
      key: `${id}/${indicator.id}/${place}`,
      kind,
      rule: id,
      title,
      subject: { indicator: indicator.id, place },
      asOf,
      severity: severityOf(step.severity, indicator.nature, horizon),
      response: step.response,
      ...(newest && { period: newest.period }),
      ...sinceOf(compiled, subject, run),
      periods: length,
      facts: factsUsed(compiled, subject, 0),
      ...(newest && { measurement: newest.measurement }),
      ...(horizon && { target: horizon.target, due: horizon.due }),
      ...numbersOf(judged),
      ...answering,
      goesTo: suppliers.length > 0 ? suppliers : answering.leads,
      ...(waived && { waived }),
    },
  ];
}

/** How the newest due period stands to its target, in numbers. */
function numbersOf(
  horizon: Horizon | undefined,
): Pick<
  Flag,
  | "status"
  | "metEarly"
  | "band"
  | "decidedBy"
  | "awaited"
  | "expected"
  | "gap"
  | "distance"
  | "missingNumerator"
  | "ahead"
> {
  if (horizon === undefined) return {};
  const { status, metEarly, band, decidedBy, awaited, expected, gap, distance, missingNumerator, ahead } =
    horizon;
  return {
    status,
    ...(metEarly && { metEarly }),
    ...(band && { band }),
    ...(decidedBy && { decidedBy }),
    ...(awaited && { awaited }),
    ...(expected && { expected }),
    ...(gap && { gap }),
    ...(distance && { distance }),
    ...(missingNumerator !== undefined && { missingNumerator }),
    ...(ahead && { ahead }),
  };
}

function sinceOf(
  { reads }: CompiledRule<IndicatorSubject>,
  { periods }: IndicatorSubject,
  { length, isOpen }: Run,
): Pick<Flag, "since" | "sinceAtLatest"> {
  const first = periods[length - 1];
  if (first === undefined || !reads.some(({ fact }) => fact.of === "period")) return {};
  return { since: first.period, ...(isOpen && { sinceAtLatest: true }) };
}
