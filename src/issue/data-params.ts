import type { Calendar } from "../period/index.js";

/** The offending value as text, cut short: `"12 "`, `[…]`, `1e+21`. */
type Shown = string;

/** Where a measurement stands. */
export interface AtPlace {
  /** Id of the place. */
  readonly place: string;
  /** The period. */
  readonly period: string;
}

/** What each code of an issue says that is about observations, or about what was measured from them. */
export interface DataIssueParams {
  /** A count that is not a whole number. */
  readonly notWhole: { readonly value: Shown };
  /** A data element by school, by age … reported without its key. */
  readonly breakdownKeyMissing: { readonly element: string; readonly breakdown: string };
  /** A breakdown key on something that has none. */
  readonly breakdownKeyNotTaken: { readonly id: string };
  /** A school year for something counted by calendar year, or the reverse. */
  readonly otherCalendar: { readonly value: Shown; readonly calendar: Calendar };
  /** A waiver or a definition that ends before it begins. */
  readonly datesReversed: { readonly from: string; readonly until: string };
  /** A waiver of a rule that looks at the other of the two, indicators and actions, than the one named. */
  readonly waiverSubject: { readonly rule: string; readonly subject: "indicator" | "action" };
  /** A waiver that names an indicator and an action. */
  readonly waiverNamesBoth: Readonly<Record<never, never>>;
  /** A waiver of a rule that is neither a standard one nor one of the plan. */
  readonly waiverRuleUnknown: { readonly id: string; readonly nearest?: string };
  /** A report that is dated before its period began, though it is no estimate. */
  readonly reportedBeforePeriod: { readonly value: Shown; readonly period: string };
  /** A figure of a period that begins more than ten years before or after the plan. */
  readonly farFromSpan: { readonly value: string; readonly first: number; readonly last: number };
  /** A data element that is reported as a year to date, reported for a part of the year: read as the figure of that part alone. */
  readonly partOfYearToDate: { readonly element: string; readonly period: string; readonly instead: string };
  /** A reported value that differs from the computed one by more than one unit of its last digit. */
  readonly reportedDiffers: AtPlace & {
    readonly indicator: string;
    readonly computed: string;
    readonly reported: string;
  };
  /** A computed value outside the natural limits of its indicator. */
  readonly computedOutsideLimits: AtPlace & {
    readonly indicator: string;
    readonly value: string;
    readonly least?: string;
    readonly most?: string;
  };
  /** A place whose own figure is not the sum of those of the places inside it, all of which reported; `key` of a breakdown, which one of the two may lack. */
  readonly partsDiffer: AtPlace & {
    readonly element: string;
    readonly own?: string;
    readonly sum?: string;
    readonly key?: string;
  };
  /** A figure that is not the sum of the shorter periods which make up its own, all of which were reported by the same place; `key` of a breakdown. */
  readonly piecesDiffer: AtPlace & {
    readonly element: string;
    readonly own: string;
    readonly sum: string;
    readonly key?: string;
  };
}
