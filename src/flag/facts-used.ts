import { type Figure, isBreakdown } from "../formula/index.js";
import { type DecimalText, isFault, toQuantity } from "../number/index.js";
import type { CompiledRule } from "./compiled-rule.js";

/** The value of a fact: a number as decimal text, a text, a truth; `null` where it is missing. */
export type FactValue = DecimalText | boolean | null;

/** Facts with their values, by the spelling of the condition: `status`, `previous(status)`. */
export type FactsUsed = Readonly<Record<string, FactValue>>;

/** The facts that a rule asks for in a due period. */
export function factsUsed<S>({ reads }: CompiledRule<S>, subject: S, period: number): FactsUsed {
  return Object.fromEntries(
    reads.map(({ key, fact, back }) => [key, printed(fact.read(subject, period + back))]),
  );
}

function printed(figure: Figure): FactValue {
  if (figure === undefined || figure === null || isBreakdown(figure)) return null;
  if (typeof figure !== "object") return figure;
  const quantity = toQuantity(figure);
  return isFault(quantity) ? null : quantity.value;
}
