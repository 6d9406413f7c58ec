import type { Source, Text } from "./text.js";

/** A safeguard (保障措施): how the work is organised, checked and published. */
export interface Safeguard {
  /** Title, as the document gives it. */
  readonly title: Text;
  /** What it asks for, in a sentence or two. */
  readonly text: Text;
  /** Where it stands. */
  readonly source: Source;
}
