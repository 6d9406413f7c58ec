import type { Source, Text } from "./text.js";

/** What a document wants without a threshold that could be computed (`应随尽随`, `进一步缩小`). It stays text and is never judged. */
export interface Aim {
  /** What is wanted, in words. */
  readonly text: Text;
  /** Where it stands. */
  readonly source: Source;
}

/** A main goal (主要目标). Goals name no unit. */
export interface Goal<G extends string = string, I extends string = string, W extends string = string> {
  /** Identifier, unique among the goals. */
  readonly id: G;
  /** Title, as the document gives it. */
  readonly title: Text;
  /** What it is about, in a sentence or two. */
  readonly text: Text;
  /** The goal of which this one is a part. */
  readonly within?: W | undefined;
  /** Ids of the indicators that the document states under this goal. */
  readonly indicators: readonly I[];
  /** What it wants without a computable threshold. */
  readonly aims?: readonly Aim[] | undefined;
  /** Where it stands. */
  readonly source: Source;
}
