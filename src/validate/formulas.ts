import { isNeverSummed } from "../dataset/index.js";
import { checkConditions } from "../flag/index.js";
import { formulaChecker, formulaInputs, parseFormula, type WantedResult } from "../formula/index.js";
import { type Issue, type IssuePath, issueOf } from "../issue/index.js";
import { elementVocabulary, type Indicator, idsByName, isEvent, type Plan } from "../model/index.js";

/**
 * Formulas that cannot be read, or that say something else than their indicator, with its unit of measure; conditions of
 * rules that cannot be read or that ask for what is no fact; sums since the plan's start of what does not add up; data
 * elements that no formula uses.
 */
export function checkFormulas(plan: Plan): Issue[] {
  const check = formulaChecker(elementVocabulary(plan), idsByName(plan.elements));
  const issues: Issue[] = [];
  const used = new Set<string>();
  const once = new Set(plan.elements.filter(isNeverSummed).map(({ id }) => id));
  let allRead = true;
  for (const { text, path, wants } of formulasOf(plan)) {
    const read = parseFormula(text);
    const inputs = read.ok ? formulaInputs(read.formula) : [];
    for (const { name, at } of inputs) {
      used.add(name);
      if (at === "cumulative" && once.has(name))
        issues.push(issueOf("notAdditiveOverTime", path, { element: name }));
    }
    if (!read.ok) allRead = false;
    issues.push(...within(path, read.ok ? check(read.formula, wants) : read.issues));
  }
  issues.push(...within(["rules"], checkConditions(plan.rules ?? [])));
  // A formula that cannot be read may name any of them.
  if (!allRead) return issues;
  for (const [i, { id }] of plan.elements.entries())
    if (!used.has(id)) issues.push(issueOf("unusedElement", ["elements", i], { element: id }));
  return issues;
}

interface PlacedFormula {
  readonly text: string;
  readonly path: IssuePath;
  readonly wants: WantedResult;
}

function formulasOf(plan: Plan): PlacedFormula[] {
  return plan.indicators.flatMap((indicator, i) => {
    const wants = wantedOf(indicator);
    const place = (text: string | undefined, ...path: IssuePath): PlacedFormula[] =>
      text === undefined ? [] : [{ text, path: ["indicators", i, ...path], wants }];
    return [
      ...place(indicator.formula, "formula"),
      ...(indicator.components?.of ?? []).flatMap(({ formula }, j) =>
        place(formula, "components", "of", j, "formula"),
      ),
    ];
  });
}

/** An event happens or does not; everything else is a number in the indicator's unit of measure. */
function wantedOf(indicator: Indicator): WantedResult {
  return isEvent(indicator) ? "truth" : { type: "number", unitOfMeasure: indicator.unitOfMeasure };
}

function within(path: IssuePath, issues: readonly Issue[]): Issue[] {
  return issues.map((issue) => ({ ...issue, path: [...path, ...issue.path] }));
}
