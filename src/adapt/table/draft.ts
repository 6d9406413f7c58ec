import { type Issue, issueOf } from "../../issue/index.js";
import {
  type Assumption,
  type Benefit,
  benefits,
  type Goal,
  type Plan,
  planFormat,
} from "../../model/index.js";
import { benefitOf } from "./line.js";
import type { TableOptions } from "./options.js";
import type { ValueColumns } from "./value-columns.js";

/** The years that stand in a draft where neither options nor columns tell any: those of Zhejiang's plans. */
const commonSpan = { first: 2023, last: 2027 };

/** Everything of a plan but its units, goals and indicators; what the table lacks is a placeholder and an issue. */
export function draftFrame(
  options: TableOptions,
  values: ValueColumns,
  found: readonly Benefit[],
  issues: Issue[],
): Omit<Plan, "units" | "goals" | "indicators"> {
  const lacks = (key: "jurisdiction" | "document" | "span" | "benefits") =>
    issues.push(issueOf("tableLacks", [], { key }));
  if (options.jurisdiction === undefined) lacks("jurisdiction");
  if (options.document === undefined) lacks("document");
  const span = values.span ?? commonSpan;
  if (values.span === undefined) lacks("span");
  if (options.benefits === undefined && found.length === 0) lacks("benefits");
  return {
    format: planFormat,
    version: 1,
    id: options.id,
    title: options.title,
    benefits: options.benefits ?? (found.length > 0 ? found : benefits),
    jurisdiction: options.jurisdiction ?? { name: { zh: "(待填)" }, code: "unknown", level: "county" },
    span,
    document: options.document ?? {
      title: options.title.zh,
      issuer: "(待填)",
      date: `${span.first}-01-01`,
    },
    places: [],
    tasks: [],
    safeguards: [],
    elements: [],
  };
}

/** A goal for each area of the table, in order; one for all where it has none. */
export function goalsOf(
  areas: ReadonlyMap<string, readonly string[]>,
  covered: readonly Benefit[],
  title: string,
  section: string,
): readonly Goal[] {
  const taken = new Set<string>();
  return Array.from(areas, ([area, indicators], at): Goal => {
    const [only, ...more] = covered;
    const benefit = area === "" ? (more.length === 0 ? only : undefined) : benefitOf(area);
    const id = benefit === undefined || taken.has(benefit) ? `area${at + 1}` : benefit;
    taken.add(id);
    const words = area === "" ? title : area;
    return { id, title: { zh: words }, text: { zh: words }, indicators, source: { section, words } };
  });
}

/** That the first column of years is the baseline is a reading that the table does not state. */
export function baselineAssumption(values: ValueColumns, ids: readonly string[]): readonly Assumption[] {
  const year = values.baseline?.period;
  if (!values.baselineIsAssumed || year === undefined || ids.length === 0) return [];
  return [
    {
      id: "baseline_column",
      text: { zh: `${year}年一列读作基期值`, en: `the column of ${year} is read as the baseline` },
      concerns: [{ kind: "indicator", ids, property: "baseline" }],
    },
  ];
}
