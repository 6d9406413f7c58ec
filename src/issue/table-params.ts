/** The offending text, quoted and cut short: `"95..5"`. */
type Shown = string;

/** What each code of an issue says that is about a published table or a threshold phrase in it. */
export interface TableIssueParams {
  // ---- threshold phrases
  /** A threshold phrase, all or part of which is not understood. */
  readonly thresholdUnread: {
    readonly words: Shown;
    readonly unread: Shown;
    /** What is to be written instead: points of a percentage, the number itself, a finite decimal, one number, what is new, the column of the year, a number in place of 达标, what a number in brackets or a triangle before it means. */
    readonly hint?:
      | "points"
      | "reference"
      | "decimal"
      | "number"
      | "fresh"
      | "due"
      | "event"
      | "cumulative"
      | "sign";
  };
  /** A threshold phrase whose meaning hangs on an option that was not given. */
  readonly thresholdNeeds: {
    readonly words: Shown;
    readonly needs: "direction" | "baseline" | "years" | "ratio" | "indicator" | "due";
  };
  /** Words that are no threshold by themselves: 应随尽随, a range of counts such as 1-2个, or 否. */
  readonly thresholdAlone: { readonly words: Shown; readonly kind: "asNeeded" | "range" | "notYet" };
  /** A threshold phrase in another unit of measure than that of its indicator. */
  readonly thresholdUnit: { readonly words: Shown; readonly unit: string; readonly expected: string };

  // ---- tables
  /** No column of indicators (指标) among the first rows. */
  readonly tableHeaderMissing: { readonly looked: number };
  /** A column that nothing reads. */
  readonly tableColumnUnread: { readonly column: Shown };
  /** Two columns that say they hold the same, such as one year twice: the first is read. */
  readonly tableColumnRepeated: { readonly column: Shown; readonly other: Shown };
  /** A column that the option `columns` names and the table does not have. */
  readonly tableColumnUnknown: { readonly column: Shown; readonly nearest?: string };
  /** A row that is no indicator: a note, a heading. */
  readonly tableRowSkipped: { readonly value: Shown };
  /** Words in a column of responsible units that are no name of one. */
  readonly tableUnitUnread: { readonly value: Shown };
  /** A nature that is both 约束性 and 预期性, or neither of them. */
  readonly tableNatureUnread: { readonly value: Shown };
  /** A cell beyond the last column of the header. */
  readonly tableCellOutside: { readonly value: Shown };
  /** Columns in which an indicator has nothing, though it has something in others. */
  readonly tableCellsEmpty: { readonly columns: readonly string[] };
  /** A target or a sum over the years that is not the number of the last year: which of them is to be reached is not said. */
  readonly tableSumUnsure: { readonly value: Shown; readonly other: Shown; readonly column: Shown };
  /** A column of sums over other years than those up to the end of the plan: it is not read. */
  readonly tableTotalElsewhere: { readonly column: Shown; readonly until: number; readonly last: number };
  /** An indicator for which no target could be read. */
  readonly tableTargetMissing: { readonly indicator: string };
  /** A bare year was taken for the baseline, since nothing says which column it is. */
  readonly tableBaselineAssumed: { readonly column: Shown };
  /** The option `baselineYear` names a year whose head says that it holds a target: the head counts. */
  readonly tableBaselineContradicted: { readonly column: Shown; readonly year: number };
  /** Bare years, one after the other from the first of the plan, were taken for targets: the first may be the baseline. */
  readonly tableTargetsAssumed: { readonly columns: readonly string[] };
  /** No column holds the baseline of the year of the option `baselineYear`, and another does, perhaps as the option `columns` says: its own year counts. */
  readonly tableBaselineElsewhere: { readonly column: Shown; readonly year: number };
  /** A bare year before the baseline, the plan or its document: a figure of the past, which is not read. */
  readonly tableYearPast: { readonly column: Shown };
  /** The first and last year of the plan, as the columns suggest them without naming each year. */
  readonly tableSpanAssumed: { readonly first: number; readonly last: number };
  /** Something that a plan must have and that the table does not hold: an option gives it, a placeholder stands there. */
  readonly tableLacks: {
    readonly key: "jurisdiction" | "document" | "span" | "benefits" | "due" | "baselineYear";
  };
}
