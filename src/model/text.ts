/** A text of the plan: Chinese first, English beside it. */
export interface Text {
  /** The Chinese text; of a document, in its own words. */
  readonly zh: string;
  /** The English text. */
  readonly en?: string | undefined;
}

/** Where something stands in a document, and its operative words. */
export interface Source {
  /** The title or number of the document; the plan's own document when absent. */
  readonly document?: string | undefined;
  /** The section: `二、主要目标`, `三、重点任务`. */
  readonly section: string;
  /** The item in that section: `(一)推进学位增量扩容`. */
  readonly item?: string | undefined;
  /** The operative words, as they stand there: `达95%以上`. */
  readonly words: string;
}
