import { checkConditions } from "../flag/index.js";
import { formulaChecker, formulaInputs, parseFormula, type WantedResult } from "../formula/index.js";
import { type Issue, type IssuePath, issueOf } from "../issue/index.js";
import { elementVocabulary, type Indicator, isEvent, type Plan } from "../model/index.js";

/**
 * Formulas that cannot be read, or that say something else than their indicator, with its unit of measure; conditions of
 * rules that cannot be read or that ask for what is no fact; data elements that no formula uses.
 */
export function checkFormulas(plan: Plan): Issue[] {
  const check = formulaChecker(elementVocabulary(plan));
  const issues: Issue[] = [];
  const used = new Set<string>();
  let allRead = true;
  for (const { text, path, wants } of formulasOf(plan)) {
    const read = parseFormula(text);
    if (read.ok) for (const { name } of formulaInputs(read.formula)) used.add(name);
    else allRead = false;
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
