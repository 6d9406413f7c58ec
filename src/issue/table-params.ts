/** The offending text, quoted and cut short: `"95..5"`. */
type Shown = string;

/** What each code of an issue says that is about a published table or a threshold phrase in it. */
export interface TableIssueParams {
  // ---- threshold phrases
  /** A threshold phrase, all or part of which is not understood. */
  readonly thresholdUnread: { readonly words: Shown; readonly unread: Shown };
  /** A threshold phrase whose meaning hangs on an option that was not given. */
  readonly thresholdNeeds: {
    readonly words: Shown;
    readonly needs: "direction" | "baseline" | "years" | "ratio";
  };
  /** Words that are no threshold by themselves: 应随尽随, or a range of counts such as 1-2个. */
  readonly thresholdAlone: { readonly words: Shown; readonly kind: "asNeeded" | "range" };
  /** A threshold phrase in another unit of measure than that of its indicator. */
  readonly thresholdUnit: { readonly words: Shown; readonly unit: string; readonly expected: string };
}
