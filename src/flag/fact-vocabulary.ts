import type { Vocabulary, Word } from "../formula/index.js";
import type { Rule } from "../model/index.js";
import { actionFacts } from "./action-facts.js";
import { asOfFacts } from "./as-of-facts.js";
import type { FactEntry } from "./fact.js";
import { periodFacts } from "./period-facts.js";

/** The facts by what a rule looks at and by name, in the order in which they are documented. */
export function factCatalogue(subject: Rule["subject"]): Readonly<Record<string, FactEntry>> {
  const facts: Readonly<Record<string, FactEntry>> =
    subject === "action" ? actionFacts() : { ...periodFacts(), ...asOfFacts() };
  const entries = Object.entries(facts).map(([name, { type, values, of, text }]) => {
    const entry: FactEntry = { type, ...(values && { values }), of, text };
    return [name, entry];
  });
  return Object.fromEntries(entries);
}

/**
 * The names that the condition of a rule can use, as a vocabulary of the formula language.
 *
 * @example
 * factVocabulary("indicator").holds // => {"type":"text","values":["byDue","everyPeriod"],"per":"period"}
 * factVocabulary("action").daysSinceReport // => {"type":"number","per":"assessment"}
 */
export function factVocabulary(subject: Rule["subject"]): Vocabulary {
  const entries = Object.entries(factCatalogue(subject)).map(([name, { type, values, of }]) => {
    const word: Word = { type, ...(values && { values }), per: of === "asOf" ? "assessment" : "period" };
    return [name, word];
  });
  return Object.fromEntries(entries);
}
