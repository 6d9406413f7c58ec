import type { Text } from "./text.js";

/**
 * A place (区划) inside the jurisdiction. The jurisdiction itself is a place too, under its code:
 * it is not listed, and observations name it as `"330281"`.
 */
export interface Place<P extends string = string, W extends string = string> {
  /** Identifier, unique among the places; the GB/T 2260 code serves well. */
  readonly id: P;
  /** Name. */
  readonly name: Text;
  /** GB/T 2260 code, where it is not the id. */
  readonly code?: string | undefined;
  /** The place that contains this one; the jurisdiction when absent. */
  readonly within?: W | undefined;
}
