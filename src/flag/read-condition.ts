import {
  type CompiledFormula,
  compileTree,
  type Formula,
  formulaChecker,
  parseFormula,
  shapeIn,
} from "../formula/index.js";
import { type Issue, issueOf } from "../issue/index.js";
import type { Rule } from "../model/index.js";
import type { CompiledRule, FactRead } from "./compiled-rule.js";
import type { Facts } from "./fact.js";
import { factVocabulary } from "./fact-vocabulary.js";

/** A rule that is ready; absent where something is wrong with its condition. */
export interface ReadRule<S> {
  /** The rule, ready to run. */
  readonly compiled?: CompiledRule<S>;
  /** What is wrong, with paths within the rule. */
  readonly issues: readonly Issue[];
}

/** Reads and checks the conditions of rules of one subject: each has to be a truth over its facts. */
export function conditionReader<S>(subject: Rule["subject"], facts: Facts<S>): (rule: Rule) => ReadRule<S> {
  const vocabulary = factVocabulary(subject);
  const check = formulaChecker(vocabulary);
  const other = subject === "action" ? "indicator" : "action";
  const elsewhere = factVocabulary(other);
  return (rule) => {
    const parsed = parseFormula(rule.when);
    if (!parsed.ok) return { issues: within(parsed.issues) };
    const issues = within(check(parsed.formula, "truth").map(sharpened));
    if (issues.length > 0) return { issues };
    const condition = compiled(parsed.formula);
    const reads = condition.slots.flatMap(({ name, at, key }): readonly FactRead<S>[] => {
      const fact = facts[name];
      return fact === undefined ? [] : [{ key, fact, back: at === "previous" ? 1 : 0 }];
    });
    const isCounted = reads.every(({ fact }) => fact.of === "period");
    const wrong = [...totalsIn(condition), ...(isCounted ? [] : countedSteps(rule, reads))];
    return wrong.length > 0
      ? { issues: wrong }
      : { compiled: { rule, condition, reads, isCounted }, issues: [] };
  };

  /** A fact of the other subject is not misspelt: it is out of place. */
  function sharpened(issue: Issue): Issue {
    if (issue.code !== "formulaUnknownWord" || !Object.hasOwn(elsewhere, issue.params.word)) return issue;
    return issueOf("ruleFactOfOther", issue.path, { name: issue.params.word, subject: other });
  }

  function compiled(formula: Formula): CompiledFormula {
    // The check found nothing: then no part of a tree that was parsed is out of place.
    return compileTree(formula, (slot) => shapeIn(vocabulary, slot)) as CompiledFormula;
  }
}

/** What is known of a period does not add up over periods. */
function totalsIn({ slots }: CompiledFormula): Issue[] {
  return slots.flatMap(({ name, at }) =>
    at === "cumulative" ? [issueOf("ruleCumulative", ["when"], { name })] : [],
  );
}

/** What was so at an earlier date is not known: only facts of due periods can be true several periods in a row. */
function countedSteps<S>({ steps }: Rule, reads: readonly FactRead<S>[]): Issue[] {
  const names = reads.flatMap(({ key, fact }) => (fact.of === "asOf" ? [key] : []));
  return steps.flatMap(({ periods }, i) =>
    periods > 1 ? [issueOf("ruleCounts", ["steps", i, "periods"], { periods, names })] : [],
  );
}

function within(issues: readonly Issue[]): Issue[] {
  return issues.map((issue) => ({ ...issue, path: ["when", ...issue.path] }));
}
