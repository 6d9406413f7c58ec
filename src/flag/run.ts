import type { Figure } from "../formula/index.js";
import type { RuleStep } from "../model/index.js";
import type { CompiledRule, FactRead } from "./compiled-rule.js";

/** A condition held against due periods, newest first. */
export interface Run {
  /** What it came to in each period that was looked at; `null` where a fact is missing. The last one ends the run. */
  readonly results: readonly (boolean | null)[];
  /** In how many periods in a row, the newest included, it was true. */
  readonly length: number;
  /** Whether it may have lasted longer: a fact was missing, or earlier periods cannot be looked at. */
  readonly isOpen: boolean;
  /** The step that applies; absent where none does. */
  readonly step?: RuleStep;
}

/**
 * Holds a rule against due periods, newest first: true continues the run, false ends it, and so does what is missing. A
 * condition over a fact of the as-of date is looked at once.
 *
 * @param periods how many due periods count
 */
export function runOf<S>(rule: CompiledRule<S>, subject: S, periods: number): Run {
  const most = rule.isCounted ? periods : 1;
  const isOpen = !rule.isCounted || periods === 0;
  if (most === 0) return { results: [], length: 0, isOpen };
  const newest = resultAt(rule, subject, 0);
  // Most conditions do not hold, and then there is no more to be looked at.
  if (newest !== true) return newest === null ? unknown : isOpen ? endedOpen : ended;
  const results: (boolean | null)[] = [true];
  let length = 1;
  while (length < most && results.length === length) {
    const result = resultAt(rule, subject, length);
    results.push(result);
    if (result === true) length++;
  }
  const step = rule.rule.steps.filter((one) => one.periods <= length).at(-1);
  return { results, length, isOpen: isOpen || results.at(-1) === null, ...(step && { step }) };
}

/** What most rules come to, made once. */
const unknown: Run = { results: [null], length: 0, isOpen: true };
const endedOpen: Run = { results: [false], length: 0, isOpen: true };
const ended: Run = { results: [false], length: 0, isOpen: false };

function resultAt<S>({ condition, reads }: CompiledRule<S>, subject: S, period: number): boolean | null {
  const figures = new Array<Figure>(reads.length);
  for (let i = 0; i < reads.length; i++) {
    const { fact, back } = reads[i] as FactRead<S>;
    figures[i] = fact.read(subject, period + back);
  }
  const value = condition.run(figures);
  return typeof value === "boolean" ? value : null;
}
