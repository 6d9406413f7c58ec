import type { CompiledFormula } from "../formula/index.js";
import type { Rule } from "../model/index.js";
import type { ActionSubject } from "./action-subject.js";
import type { Fact } from "./fact.js";
import type { IndicatorSubject } from "./indicator-subject.js";

/** A fact that a condition asks for. */
export interface FactRead<S> {
  /** As the condition spells it: `status`, `previous(status)`. */
  readonly key: string;
  /** The fact. */
  readonly fact: Fact<S>;
  /** How many due periods before the one in question: 1 for `previous(…)`. */
  readonly back: 0 | 1;
}

/** A rule that was checked and is ready to run. `S` is what it looks at. */
export interface CompiledRule<S = IndicatorSubject | ActionSubject> {
  /** The rule. */
  readonly rule: Rule;
  /** Its condition. */
  readonly condition: CompiledFormula;
  /** The facts that the condition asks for, in the order of its slots. */
  readonly reads: readonly FactRead<S>[];
  /** Whether its run is counted over due periods: not where it asks for a fact of the as-of date. */
  readonly isCounted: boolean;
}
