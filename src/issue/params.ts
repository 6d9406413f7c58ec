import type { DecimalFault } from "../number/index.js";
import type { PeriodFault } from "../period/index.js";
import type { DataIssueParams } from "./data-params.js";
import type { FormulaType, InFormula, SyntaxFault } from "./formula-faults.js";
import type { IdKind } from "./kinds.js";
import type { TableIssueParams } from "./table-params.js";

/** The offending value as text, cut short: `"12 "`, `[…]`, `1e+21`. */
type Shown = string;

/** What JSON cannot hold. */
export type Unplain = "function" | "symbol" | "classInstance" | "hole" | "unreadable";

/** The type of a value that came in. */
export type Found =
  | "text"
  | "number"
  | "truth"
  | "list"
  | "object"
  | "nothing"
  | "bigint"
  | "undefined"
  | "function"
  | "symbol";

/** The type of a value that was expected; `textPair` is `{ "zh": "…", "en": "…" }`, `leadId` one id. */
export type Expected =
  | "text"
  | "textPair"
  | "id"
  | "leadId"
  | "decimalText"
  | "number"
  | "truth"
  | "wholeNumber"
  | "period"
  | "date"
  | "monthDay"
  | "list"
  | "object"
  | "everyOrList";

/**
 * What each code of an issue says, by code: the closed set of everything that can be wrong with a plan or with data.
 * The sentences of both locales are checked against this interface by the compiler.
 */
export interface IssueParams extends DataIssueParams, TableIssueParams {
  // ---- reading: the shape of what came in
  /** Something that JSON cannot hold: a function, an accessor, a class instance, a hole in an array. */
  readonly notPlainData: { readonly found: Unplain };
  /** Nested deeper than `limit` levels, or in a circle. */
  readonly tooDeep: { readonly limit: number };
  /** More than `limit` values in all. */
  readonly tooManyValues: { readonly limit: number };
  /** A required key is absent. */
  readonly missingKey: { readonly key: string };
  /** A key that nothing reads, and the known key nearest to it. */
  readonly unknownKey: { readonly key: string; readonly nearest?: string };
  /** Another type than the one expected. */
  readonly wrongType: { readonly value: Shown; readonly found: Found; readonly expected: Expected };
  /** Not a member of a closed set. */
  readonly notOneOf: {
    readonly value: Shown;
    readonly options: readonly string[];
    readonly nearest?: string;
  };
  /** Not an identifier: letters, digits, `_`, Chinese letters, parts joined by single dots, at most 64 characters. */
  readonly badId: { readonly value: Shown };
  /** Not a number that can be taken exactly; `reason` is out of the closed set `DecimalFault`. */
  readonly badNumber: { readonly value: Shown; readonly reason: DecimalFault };
  /** Not a period; `reason` is out of the closed set `PeriodFault`. */
  readonly badPeriod: { readonly value: Shown; readonly reason: PeriodFault };
  /** Not a day of the calendar written `YYYY-MM-DD`. */
  readonly badDate: { readonly value: Shown };
  /** Not a month and day `MM-DD` of every year. */
  readonly badMonthDay: { readonly value: Shown };
  /** Text longer than `limit` characters. */
  readonly tooLong: { readonly value: Shown; readonly length: number; readonly limit: number };
  /** Text that is empty or blank, or carries control or direction characters. */
  readonly badText: { readonly value: Shown };
  /** Text of no characters where the key could have been left out. */
  readonly emptyText: Readonly<Record<never, never>>;
  /** A list with fewer than `least` members. */
  readonly tooFew: { readonly count: number; readonly least: number };
  /** A list with more than `most` members. */
  readonly tooMany: { readonly count: number; readonly most: number };
  /** A whole number outside its bounds. */
  readonly outOfRange: { readonly value: Shown; readonly least: number; readonly most: number };
  /** At least `hidden` further issues were left out. */
  readonly tooManyIssues: { readonly hidden: number };

  // ---- a plan: references
  /** An id given twice among things of one kind (or among elements and indicators, which share their names). */
  readonly duplicateId: { readonly id: string; readonly kind: IdKind };
  /** An id that nothing has; a `subject` is what an observation is about. `nearest` is also given for a name instead of an id. */
  readonly unknownReference: {
    readonly id: string;
    readonly kind: IdKind | "subject";
    readonly nearest?: string;
  };
  /** An id that something of another kind has. */
  readonly wrongKind: { readonly id: string; readonly expected: IdKind; readonly found: IdKind };
  /** A list that names one thing twice. */
  readonly repeatedReference: { readonly id: string; readonly kind: IdKind };
  /** Units, places, goals or required indicators that contain or require one another in a circle: a → b → a. */
  readonly cycle: { readonly kind: IdKind; readonly ids: readonly string[] };

  // ---- a plan: responsibility
  /** A task whose lead unit is not given. */
  readonly leadMissing: { readonly task: number };
  /** A task led by several units. */
  readonly jointLead: { readonly units: readonly string[] };
  /** An indicator that no task states and that names no lead unit of its own. */
  readonly nobodyAnswers: { readonly indicator: string };
  /** A unit that both leads and supports. */
  readonly leadAlsoSupports: { readonly unit: string };
  /** An indicator that no task and no goal names. */
  readonly unusedIndicator: { readonly indicator: string };

  // ---- a plan: targets
  /** The last year of the plan comes before the first. */
  readonly spanReversed: { readonly first: number; readonly last: number };
  /** A period outside the years of the plan. */
  readonly outsideSpan: { readonly period: string; readonly first: number; readonly last: number };
  /** A comparator without the key that it needs. */
  readonly targetLacks: { readonly comparator: string; readonly key: string };
  /** A key that the comparator does not take. */
  readonly targetDoesNotTake: { readonly comparator: string; readonly key: string };
  /** The upper end of a range below the lower one. */
  readonly rangeReversed: { readonly value: string; readonly upper: string };
  /** An event beside a numeric target on one indicator, or an event as a yearly milestone. */
  readonly eventMixedWithNumbers: { readonly comparator: string };
  /** Neither the indicator nor its comparators say whether more is better. */
  readonly directionMissing: { readonly indicator: string };
  /** The comparator asks for the opposite of the direction. */
  readonly directionContradicts: { readonly direction: "up" | "down"; readonly comparator: string };
  /** A number outside the natural limits of the indicator (0 to 100 for a percentage, unless it says otherwise). */
  readonly outsideLimits: { readonly value: string; readonly least?: string; readonly most?: string };
  /** A number or a reported figure of a percentage that was written as a share: 0.95 for 95 %. */
  readonly percentAsShare: { readonly value: string; readonly instead: string };
  /** Milestones that are not in the order of their periods. */
  readonly milestoneOrder: { readonly period: string; readonly previous: string };
  /** Two milestones of one period that bind the same place, of which a verdict would see one alone; `other` is the first one. */
  readonly milestoneTwice: { readonly period: string; readonly other: string };
  /** A milestone that is worse than the one before it, or the first one than the baseline. */
  readonly milestoneAgainstDirection: {
    readonly value: string;
    readonly previous: string;
    readonly direction: "up" | "down";
  };
  /** The milestone of the due period is not the target. */
  readonly milestoneDiffersFromTarget: {
    readonly milestone: string;
    readonly target: string;
    readonly period: string;
  };
  /** A milestone of a period after the one in which the target is due. */
  readonly milestoneAfterDue: { readonly period: string; readonly due: string };
  /** A target that is worse than where the county started. */
  readonly targetWorseThanBaseline: { readonly target: string; readonly baseline: string };
  /** A baseline of a period after the one in which a target is due. */
  readonly baselineAfterDue: { readonly period: string; readonly due: string };
  /** Milestones without a target to which they lead, by which nothing is judged. */
  readonly milestonesLackTarget: Readonly<Record<never, never>>;
  /** A path that starts at a baseline which is not given. */
  readonly trajectoryLacksBaseline: { readonly trajectory: string };
  /** Quotas of the places do not add up to the target of the whole. */
  readonly quotasDoNotSum: { readonly sum: string; readonly total: string; readonly period: string };
  /** One indicator, one due period, one place, and two thresholds; `other` names the other one. */
  readonly statedDifferently: { readonly value: string; readonly other: string; readonly indicator: string };
  /** Two indicators of one name and unit of measure with two thresholds; `indicator` names the other one. */
  readonly namesakeDiffers: { readonly value: string; readonly other: string; readonly indicator: string };
  /** The indicator is due before another one that must come first. */
  readonly requiresLater: { readonly required: string; readonly due: string; readonly requiredDue: string };
  /** A threshold, milestone or baseline that does not say where it stands in a document. */
  readonly sourceMissing: Readonly<Record<never, never>>;
  /** Revisions that are not in the order in which they were issued. */
  readonly revisionOrder: { readonly issued: string; readonly previous: string };

  // ---- a plan: data elements and rules
  /** Two definitions of one thing that hold at the same time. */
  readonly definitionsOverlap: { readonly version: string; readonly other: string; readonly from: string };
  /** A roll-up by sum of something that does not add up (a rate, a ratio, an average). */
  readonly notAdditive: { readonly unitOfMeasure: string };
  /** A formula sums a data element since the plan's start whose figures do not add up over time. */
  readonly notAdditiveOverTime: { readonly element: string };
  /** A roll-up by union of something without a breakdown. */
  readonly unionWithoutBreakdown: { readonly rollUp: string };
  /** A key that does not go with the timing or calendar of a data element. */
  readonly timingDoesNotTake: { readonly key: string; readonly timing: string };
  /** The steps of a rule do not rise in their number of periods. */
  readonly stepOrder: { readonly periods: number; readonly previous: number };
  /** A step of a rule counts due periods, though its condition asks for facts of the as-of date, which have no earlier ones. */
  readonly ruleCounts: { readonly periods: number; readonly names: readonly string[] };
  /** The condition of a rule asks for the sum of a fact since the plan's start. */
  readonly ruleCumulative: { readonly name: string };
  /** A fact of an indicator in the condition of a rule that looks at actions, or the reverse; `subject` is whose fact it is. */
  readonly ruleFactOfOther: { readonly name: string; readonly subject: "indicator" | "action" };
  /** A formula beside components, of which an indicator has one or the other. */
  readonly componentsBesideFormula: { readonly indicator: string };
  /** A data element that no formula of the plan uses. */
  readonly unusedElement: { readonly element: string };

  // ---- schemes
  /** A part of the line on which no band of a scheme holds, written as mathematics writes it: `(-10, 0)`. */
  readonly schemeGap: { readonly range: string };
  /** A part of the line on which two bands of a scheme hold, each by its number, counted from 1. */
  readonly schemeOverlap: { readonly range: string; readonly band: number; readonly other: number };
  /** A band of a scheme whose ends leave nothing between them, because they stand in the wrong order or are both open. */
  readonly bandEmpty: { readonly range: string };

  // ---- formulas
  /** Not spelt as the formula language asks; `found` is what stands there, `instead` what to write. */
  readonly formulaSyntax: InFormula & {
    readonly fault: SyntaxFault;
    readonly found: string;
    readonly instead?: string;
  };
  /** Nested deeper than `limit` levels of brackets, calls and signs, or made of more than `limit` parts. */
  readonly formulaTooLarge: InFormula & { readonly measure: "depth" | "parts"; readonly limit: number };
  /** A function with too few or too many arguments. */
  readonly formulaArguments: InFormula & {
    readonly name: string;
    readonly count: number;
    readonly least: number;
    readonly most?: number;
  };
  /** A word that is neither a name at hand nor a function. */
  readonly formulaUnknownWord: InFormula & {
    readonly word: string;
    readonly kind: "name" | "function";
    readonly nearest?: string;
  };
  /** A number, truth or text where another type belongs. */
  readonly formulaType: InFormula & { readonly expected: FormulaType; readonly found: FormulaType };
  /** A text compared with one that it can never be. */
  readonly formulaValue: InFormula & {
    readonly value: Shown;
    readonly options: readonly string[];
    readonly nearest?: string;
  };
  /** A value by school, by age … where a single one belongs (`single`), the reverse (`missing`), or two different breakdowns. */
  readonly formulaBreakdown: InFormula & {
    readonly fault: "single" | "missing" | "different";
    readonly breakdown?: string;
    readonly other?: string;
  };
  /** Figures in different units of measure added or compared, or a result in another unit than the one wanted; bare is "". */
  readonly formulaUnits: InFormula & {
    readonly fault: "mixed" | "result" | "exponent";
    readonly unit: string;
    readonly other: string;
  };
  /** A constant that can never serve: a divisor of 0, an exponent or a number of decimals that is not whole. */
  readonly formulaConstant: InFormula & { readonly fault: "divisor" | "exponent" | "decimals" };
  /** The previous or cumulative figure of something that belongs to the as-of date. */
  readonly formulaTime: InFormula & { readonly name: string; readonly time: "previous" | "cumulative" };
  /** A result that lacks a factor which its unit of measure asks for, 100 for a percentage, or that carries 100 needlessly. */
  readonly formulaFactor: InFormula & {
    readonly fault: "lacking" | "needless";
    readonly factor: string;
    readonly unitOfMeasure: string;
  };
}
