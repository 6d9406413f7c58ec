import type { PlanDifference } from "../adapt/index.js";
import { requireGiven } from "../dataset/index.js";
import type { Flag, RuleTrace } from "../flag/index.js";
import type { Issue } from "../issue/index.js";
import type { Comparison, Verdict } from "../judge/index.js";
import { type Plan, requirePlan } from "../model/index.js";
import { inBrief } from "../number/index.js";
import { comparisonClauses } from "./comparison-clauses.js";
import type { Detail, DetailSentences } from "./detail-sayings.js";
import type { DifferenceText } from "./difference-sayings.js";
import { details as enDetails } from "./en/details.js";
import { differences as enDifferences } from "./en/differences.js";
import { flags as enFlags } from "./en/flags.js";
import { issues as enIssues } from "./en/issues.js";
import { verdicts as enVerdicts } from "./en/verdicts.js";
import { explainDifference } from "./explain-difference.js";
import { explainFlag, explainTrace, type FlagText } from "./explain-flag.js";
import { explainIssue, type IssueText } from "./explain-issue.js";
import { flagDetails } from "./flag-details.js";
import { inLocale, type Locale } from "./locale.js";
import { measuredDetails } from "./measured-details.js";
import { namesIn } from "./names.js";
import { digitsFor } from "./printed.js";
import { sayClauses } from "./say-clauses.js";
import { sayDetail } from "./say-details.js";
import { verdictClauses } from "./verdict-clauses.js";
import { verdictDetails } from "./verdict-details.js";
import { details as zhDetails } from "./zh-CN/details.js";
import { differences as zhDifferences } from "./zh-CN/differences.js";
import { flags as zhFlags } from "./zh-CN/flags.js";
import { issues as zhIssues } from "./zh-CN/issues.js";
import { verdicts as zhVerdicts } from "./zh-CN/verdicts.js";

/** How an explanation is written. */
export interface ExplainOptions {
  /** The language. */
  readonly locale: Locale;
  /** The plan in question, so that its things go by their names and numbers have their units of measure. */
  readonly plan?: Plan | undefined;
  /**
   * `sentence` (default); `full` for the lines behind the sentence of a verdict or a flag too: the arithmetic, the words of
   * the target, the figures with their sources, what is assumed, what would turn it, and trends marked as information.
   */
  readonly form?: "sentence" | "full" | undefined;
}

interface LocaleText extends IssueText, FlagText {
  readonly details: DetailSentences;
  readonly differences: DifferenceText;
}

const texts: Readonly<Record<Locale, LocaleText>> = {
  "zh-CN": {
    issues: zhIssues,
    verdicts: zhVerdicts,
    flags: zhFlags,
    details: zhDetails,
    differences: zhDifferences,
    colon: ":",
    rows: (count, first) =>
      count === 1
        ? `第${counted(first)}行`
        : `共${count}行(第${counted(first)}${count > first.length ? "……" : ""}行)`,
    inBrackets: (name, path) => `${name}(${path})`,
    pick: (text) => text.zh,
  },
  en: {
    issues: enIssues,
    verdicts: enVerdicts,
    flags: enFlags,
    details: enDetails,
    differences: enDifferences,
    colon: ": ",
    rows: (count, first) =>
      count === 1
        ? `row ${counted(first)}`
        : `${count} rows (${counted(first)}${count > first.length ? ", …" : ""})`,
    inBrackets: (name, path) => `${name} (${path})`,
    pick: (text) => text.en ?? text.zh,
  },
};

/**
 * An issue, a verdict, a comparison, a flag, the trace of a rule or a difference between two plans in a sentence. An issue:
 * where it sits, what is wrong, and what was expected. A verdict: the value, how it stands to what is expected, with the
 * difference of the two printed numbers, and its status. A flag: the rule, the same, and who is told. A trace: why a rule
 * raised a flag, or why not. A difference: the thing, what it had and what it has.
 *
 * @throws RangeError for a locale that does not ship, and for another form than the two
 * @throws TypeError for what is none of these, such as a whole assessment, and without options
 *
 * @example
 * explain({ code: "leadMissing", severity: "error", path: ["tasks", 0, "lead"], params: { task: 1 } }, { locale: "zh-CN" }) // => "tasks[0].lead:重点任务1没有牵头单位"
 * explain({ code: "leadMissing", severity: "error", path: ["tasks", 0, "lead"], params: { task: 1 } }, { locale: "en" }) // => "tasks[0].lead: task 1 has no lead unit"
 */
export function explain(
  what: Issue | Verdict | Comparison | Flag | RuleTrace | PlanDifference,
  options: ExplainOptions,
): string {
  requireGiven("options", options, '{ locale: "zh-CN" }');
  requireExplained(what);
  const { locale, plan, form = "sentence" } = options;
  const text = inLocale(texts, locale);
  if (form !== "sentence" && form !== "full")
    throw new RangeError(`form must be "sentence" or "full", not ${inBrief(form)}`);
  if ("code" in what) return explainIssue(what, plan, text);
  if ("difference" in what) return explainDifference(what, text.differences, text.pick);
  if (plan !== undefined) requirePlan(plan);
  const names = namesIn(plan, text.pick);
  const withLines = (sentence: string, details: () => readonly Detail[]) =>
    form === "sentence"
      ? sentence
      : [sentence, ...details().map((one) => sayDetail(one, text.details))].join("\n");
  if ("key" in what) return withLines(explainFlag(what, names, text), () => flagDetails(what, names));
  if ("when" in what) return explainTrace(what, names, text);
  if ("final" in what)
    return withLines(sayClauses(verdictClauses(what, names), text.verdicts), () =>
      verdictDetails(what, names),
    );
  const sentence = sayClauses(comparisonClauses(what, names), text.verdicts);
  const of = names.indicatorOf(what.indicator);
  return withLines(sentence, () =>
    measuredDetails(what.measurement, names, digitsFor(of?.decimals), of?.unitOfMeasure ?? ""),
  );
}

/** What can be explained is told by one of its keys; a measurement, that every verdict and comparison carries, by itself is not. */
function requireExplained(what: unknown): void {
  const isOne =
    typeof what === "object" &&
    what !== null &&
    (["code", "difference", "key", "when", "final"].some((key) => key in what) ||
      ("measurement" in what && "indicator" in what));
  if (isOne) return;
  const hint =
    typeof what === "object" && what !== null && "verdicts" in what ? "a whole assessment" : inBrief(what);
  throw new TypeError(
    `explain takes an issue, a verdict, a comparison, a flag, the trace of a rule or a difference, one at a time, not ${hint}`,
  );
}

/** People count rows from 1; the data counts them from 0. */
function counted(rows: readonly number[]): string {
  return rows.map((row) => row + 1).join(", ");
}
