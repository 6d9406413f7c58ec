import type { ConcernKind } from "../issue/index.js";
import type { Source, Text } from "./text.js";

/** Things of the plan that an assumption or a gap concerns. */
export interface Concern {
  /** What kind of thing. */
  readonly kind: ConcernKind;
  /** Their ids; tasks by their number, as text. */
  readonly ids: readonly string[];
  /** The property in question: `lead`, `goals`, `trajectory`. */
  readonly property?: string | undefined;
}

/** A reading that the document does not state. Every verdict that rests on it shows it. */
export interface Assumption {
  /** Identifier, unique among the assumptions. */
  readonly id: string;
  /** What is taken to be so. */
  readonly text: Text;
  /** Why: a rule, an inference, a convention. */
  readonly because?: Text | undefined;
  /** What rests on it. */
  readonly concerns: readonly Concern[];
}

/** `missing`: the source lacks it; `ambiguous`: it can be read in several ways; `misprint`: a slip of the pen. */
export const gapKinds = ["missing", "ambiguous", "misprint"] as const;
/** One of {@link gapKinds}. */
export type GapKind = (typeof gapKinds)[number];

/** What the source lacks or leaves open; the host is asked to fill it. */
export interface Gap {
  /** Identifier, unique among the gaps. */
  readonly id: string;
  /** Missing, ambiguous, or a slip of the pen. */
  readonly kind: GapKind;
  /** What is lacking or open. */
  readonly text: Text;
  /** Where in the document. */
  readonly source: Source;
  /** What it concerns; the whole plan when empty. */
  readonly concerns: readonly Concern[];
}
