import { expect, it } from "vitest";
import { instantiations } from "../support/compile.js";

/*
 * What the check of formula literals costs whoever compiles them, in types that the compiler instantiates
 * (`tsc --extendedDiagnostics` prints the number): unlike a time it is the same on every machine. The bounds leave a
 * third more than was counted.
 */

const names = Array.from({ length: 60 }, (_, i) => `stage_${i}.children_${i}`);

/** A formula as plans have them, each with names of its own. */
function literal(i: number): string {
  const [a, b, c] = [i, 7 * i + 1, 3 * i + 2].map((at) => names[at % names.length] ?? "");
  const kinds = [
    `100 * (${a} + ${b}) / ${c}`,
    `100 * (${a} - previous(${a})) / previous(${a})`,
    `weighted_cv(where(${a} / ${b}, ${b} >= 50), where(${b}, ${b} >= 50))`,
    `if(${a} > ${i}, ${b} / ${a}, coalesce(${c}, 0))`,
    `100*${a}/(${b}+${c})`,
  ];
  return JSON.stringify(kinds[i % kinds.length]);
}
const times = (count: number, line: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => line(i)).join("\n");

it("200 literals of formulaOver", () => {
  const head = `
import { formulaOver } from "./formula/index.js";
const formula = formulaOver([${names.map((id) => `{ id: ${JSON.stringify(id)} }`).join(", ")}]);
`;
  const none = instantiations(head);
  const all = instantiations(head + times(200, (i) => `export const f${i} = formula(${literal(i)});`));
  console.log(`${all - none} instantiations for 200 literals`);
  expect(all - none).toBeGreaterThan(200);
  expect(all - none).toBeLessThan(71_000);
});

it("a plan with 27 formulas", () => {
  const plan = (formula: (i: number) => string): string => `
import { definePlan } from "./model/index.js";
const source = { section: "一", words: "达95%以上" };
const text = { zh: "甲" };
const target = { comparator: "atLeast", value: "95", due: "2027", source } as const;
const element = { name: text, unitOfMeasure: "人", timing: "snapshot", calendar: "school" } as const;
const indicator = { name: text, nature: "unstated", frequency: "year", targets: [target], sources: [source] } as const;
export const plan = definePlan({
  format: "seven-benefits/plan", version: 1, id: "p", title: text, benefits: ["education"],
  jurisdiction: { name: text, code: "999999", level: "county" }, span: { first: 2023, last: 2027 },
  document: { title: "甲", issuer: "乙", date: "2023-05-23" }, safeguards: [],
  units: [{ id: "bureau", name: text, kind: "government" }], places: [], goals: [], tasks: [],
  elements: [
${times(names.length, (i) => `    { ...element, id: ${JSON.stringify(names[i])} },`)}
  ],
  indicators: [
${times(27, (i) => `    { ...indicator, id: "indicator_${i}"${formula(i)} },`)}
  ],
});
`;
  const none = instantiations(plan(() => ""));
  const all = instantiations(plan((i) => `, formula: ${literal(i)}`));
  console.log(`${all - none} instantiations for a plan with 27 formulas, ${none} for it without them`);
  expect(all - none).toBeGreaterThan(27);
  expect(all - none).toBeLessThan(22_500);
});
