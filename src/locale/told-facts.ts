import type { FactsUsed } from "../flag/index.js";
import { absolute, isFault, readDecimal, sign } from "../number/index.js";
import { type FactKind, factKinds, signedFacts } from "./fact-kinds.js";
import type { ToldFact } from "./flag-sayings.js";
import { type Digits, printed } from "./printed.js";

/** The facts of a flag or a trace, ready to be printed, in the order of the rule. */
export function toldFacts(facts: FactsUsed, unit: string, digits: Digits): readonly ToldFact[] {
  return Object.entries(facts).map(([key, value]) => {
    const name = /^previous\((.*)\)$/u.exec(key)?.[1] ?? key;
    const kind = kindOf(name);
    const number = kind === "words" || typeof value !== "string" ? "misspelt" : readDecimal(value);
    const isReversed = !isFault(number) && sign(number) < 0 && signedFacts.some((signed) => signed === name);
    const size = isReversed ? absolute(number) : number;
    const isOwn = kind === "amount" || kind === "difference";
    const shown = isFault(size) ? value : printed(size, isOwn ? digits : { decimals: 2, isFixed: false });
    return { name, isPrevious: name !== key, kind, value: shown, unit, ...(isReversed && { isReversed }) };
  });
}

function kindOf(name: string): FactKind {
  const kinds: Readonly<Record<string, FactKind>> = factKinds;
  return (Object.hasOwn(kinds, name) ? kinds[name] : undefined) ?? "words";
}
