import { describe, expect, it } from "vitest";
import { compile } from "../support/compile.js";

/** A plan with these elements and indicators, beside the source. */
const plan = (elements: string, indicators: string): readonly string[] =>
  compile(`
import { type CatalogueEntry, catalogue, elementsOf, inclusiveCoverage, primaryBalance, publicShare, schoolingExpectancyFor } from "./catalogue/index.js";
import { definePlan } from "./model/index.js";
const source = { section: "二、主要目标", words: "达95%以上" };
const asked = { nature: "unstated", targets: [{ comparator: "atLeast", value: "95", due: "2027", source }], sources: [source] } as const;
export const plan = definePlan({
  format: "seven-benefits/plan", version: 1, id: "example", title: { zh: "示例" }, benefits: ["education"],
  jurisdiction: { name: { zh: "示例市" }, code: "999999", level: "county" }, span: { first: 2023, last: 2027 },
  document: { title: "示例", issuer: "示例市人民政府", date: "2023-05-23" },
  units: [{ id: "education_bureau", name: { zh: "市教育局" }, kind: "government" }],
  places: [], goals: [], tasks: [], safeguards: [],
  elements: ${elements},
  indicators: ${indicators},
});
const known: "children.total" extends (typeof plan)["elements"][number]["id"] ? true : false = true;
export { asked, catalogue, type CatalogueEntry, elementsOf, inclusiveCoverage, known, primaryBalance, publicShare, schoolingExpectancyFor };
`);

const supplied = `.map((element) => ({ ...element, supplier: "education_bureau" as const }))`;

describe("a plan that takes indicators and data elements from the catalogue", () => {
  it("compiles, with its own supplier, its own mean and its own targets", () => {
    expect(
      plan(
        `elementsOf(inclusiveCoverage, primaryBalance)${supplied}`,
        `[{ ...inclusiveCoverage.indicator, ...asked },
          { ...primaryBalance.indicator, components: { ...primaryBalance.indicator.components, combine: "mean" }, ...asked }]`,
      ),
    ).toEqual([]);
  });
  it("compiles with all of it", () => {
    const all = "catalogue.map(({ indicator }) => ({ ...indicator, ...asked }))";
    expect(plan("elementsOf(...catalogue)", all)).toEqual([]);
  });
  it("compiles with entries that are known as such only", () => {
    expect(plan("elementsOf(publicShare, ...(catalogue as readonly CatalogueEntry[]))", "[]")).toEqual([]);
  });
  it("compiles with an entry for a range of ages beside others, of which the formulas are still checked", () => {
    const ranged = "{ ...schoolingExpectancyFor(3, 21).indicator, ...asked }";
    const both = `[${ranged}, { ...inclusiveCoverage.indicator, ...asked }]`;
    expect(plan("elementsOf(schoolingExpectancyFor(3, 21), inclusiveCoverage)", both)).toEqual([]);
    expect(plan("elementsOf(schoolingExpectancyFor(3, 21), publicShare)", both).join()).toContain(
      "unknown name: children.in_inclusive_private",
    );
    expect(plan("elementsOf(inclusiveCoverage)", both).join()).toContain("unknown name: enrolment.by_age");
    const loose = ranged.replace("21", "Number(21)");
    expect(plan("elementsOf(publicShare, schoolingExpectancyFor(3, Number(21)))", `[${loose}]`)).toEqual([]);
  });
  it("does not compile with an entry where an indicator or a data element is asked for, and says what it lacks", () => {
    const { length } = plan("elementsOf(publicShare)", "[{ ...publicShare.indicator, ...asked }]");
    expect(length).toBe(0);
    for (const entry of ["publicShare", "{ ...publicShare, ...asked }"]) {
      const said = plan("elementsOf(publicShare)", `[${entry}]`).join();
      expect(said).toMatch(/missing the following properties from type 'IndicatorDefinition.*id.*name/);
    }
    expect(plan("[publicShare]", "[]").join()).toMatch(/missing the following .* 'DataElement.*: id, name/);
  });
  it("does not compile with a list or an indicator where elementsOf takes entries, and says what to write", () => {
    for (const list of ["[publicShare]", "catalogue"])
      expect(plan(`elementsOf(${list})`, "[]").join()).toContain('"one by one: elementsOf(...list)"');
    for (const indicator of ["publicShare.indicator", "primaryBalance.indicator"])
      expect(plan(`elementsOf(inclusiveCoverage, ${indicator})`, "[]").join()).toContain(
        '"the whole entry, not its indicator"',
      );
    for (const other of ['"preschool.public_share"', "null", "{}", "{ elements: [] }"])
      expect(plan(`elementsOf(${other})`, "[]").join()).toContain("CatalogueEntry");
  });
  it("does not compile without an element that a formula names", () => {
    expect(
      plan("elementsOf(publicShare)", "[{ ...inclusiveCoverage.indicator, ...asked }]").join(),
    ).toContain("unknown name: children.in_inclusive_private");
    expect(plan("elementsOf(publicShare)", "[{ ...primaryBalance.indicator, ...asked }]").join()).toContain(
      "unknown name: primary.",
    );
  });
  it("does not compile with a supplier that the plan does not have", () => {
    expect(plan(`elementsOf(publicShare)${supplied.replace("education", "finance")}`, "[]").join()).toContain(
      "finance_bureau",
    );
  });
});
