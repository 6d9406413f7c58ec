import { describe, expect, it } from "vitest";
import { type CatalogueEntry, catalogue, certainties, elementsOf } from "../../src/catalogue/index.js";
import { checkFormula, formulaInputs, parseFormula } from "../../src/formula/index.js";
import { elementVocabulary, limitsOf } from "../../src/model/index.js";
import { yuyaoEducation } from "../../src/plans/yuyao-education/index.js";
import { eachObject } from "../plans/walk.js";

const entries: readonly CatalogueEntry[] = catalogue;
const formulasOf = ({ indicator }: CatalogueEntry): readonly string[] => [
  ...(indicator.formula === undefined ? [] : [indicator.formula]),
  ...(indicator.components?.of ?? []).flatMap(({ formula }) => formula ?? []),
];

describe.each(entries.map((entry) => [entry.indicator.id, entry] as const))("%s", (_, entry) => {
  it("has formulas in order, which name all of its data elements and no other", () => {
    const formulas = formulasOf(entry);
    expect(formulas.length).toBeGreaterThan(0);
    const named = new Set<string>();
    for (const text of formulas) {
      const parsed = parseFormula(text);
      if (!parsed.ok) throw new Error(text);
      const percentage = entry.indicator.unitOfMeasure === "%" ? { unitOfMeasure: "%" } : {};
      expect(
        checkFormula(parsed.formula, elementVocabulary(entry), { type: "number", ...percentage }),
      ).toEqual([]);
      for (const { name } of formulaInputs(parsed.formula)) named.add(name);
    }
    expect([...named].toSorted()).toEqual(entry.elements.map(({ id }) => id).toSorted());
  });

  it("says what the issue asks of it: unit of measure, direction, limits, certainty and source", () => {
    const { indicator, certainty, sources } = entry;
    expect(certainties).toContain(certainty);
    expect(indicator.direction).toMatch(/^(up|down)$/);
    expect(limitsOf(indicator).least).toBe("0");
    expect(indicator.unitOfMeasure !== undefined || indicator.components !== undefined).toBe(true);
    expect(sources.length > 0 || certainty === "assumed").toBe(true);
    expect(entry.notes !== undefined || certainty !== "assumed").toBe(true);
  });

  it("counts everything in the calendar of its frequency", () => {
    const own = entry.indicator.frequency === "schoolYear" ? "school" : "calendar";
    expect(new Set(entry.elements.map(({ calendar }) => calendar))).toEqual(new Set([own]));
  });

  it("has lines inside its limits, on the side of its direction", () => {
    for (const { comparator, value } of entry.lines) {
      expect(comparator).toBe(entry.indicator.direction === "up" ? "atLeast" : "atMost");
      expect(Number(value)).toBeGreaterThan(0);
      expect(Number(value)).toBeLessThanOrEqual(Number(limitsOf(entry.indicator).most ?? "100"));
    }
  });
});

describe("the catalogue", () => {
  it("has an id for every definition, one element behind every id of an element, and no name for two things", () => {
    const ids = entries.flatMap(({ indicator, elements }) => [
      indicator.id,
      ...(indicator.components?.of ?? []).map(({ id }) => id),
      ...elements.map(({ id }) => id),
    ]);
    const elements = elementsOf(...entries);
    const own = entries.flatMap(({ indicator }) => [
      indicator.id,
      ...(indicator.components?.of ?? []).map(({ id }) => id),
    ]);
    expect(new Set(own).size).toBe(own.length);
    expect(new Set(ids).size).toBe(own.length + elements.length);
    const byId = new Map(elements.map((element) => [element.id, element]));
    for (const entry of entries) for (const one of entry.elements) expect(byId.get(one.id)).toEqual(one);
    const names = [
      ...entries.map(({ indicator }) => indicator.name.zh),
      ...elements.map(({ name }) => name.zh),
    ];
    expect(new Set(names).size).toBe(names.length);
  });

  it("keeps apart what is easily mixed up", () => {
    const formulaOf = (id: string) => entries.find(({ indicator }) => indicator.id === id)?.indicator.formula;
    for (const [one, other] of [
      ["preschool.inclusive_coverage", "preschool.inclusive_coverage_by_kindergartens"],
      ["preschool.quality_coverage", "preschool.quality_coverage_by_kindergartens"],
      ["compulsory.community_coverage", "compulsory.close_community_share"],
      ["teachers.backbone_exchange_rate", "teachers.backbone_share_of_exchanged"],
      ["lifelong.schooling_expectancy", "lifelong.schooling_expectancy_of_known_ages"],
      ["lifelong.elderly_participation", "lifelong.elderly_participation_by_persons"],
    ] as const) {
      expect(formulaOf(one), one).toBeDefined();
      expect(formulaOf(other), other).toBeDefined();
      expect(formulaOf(one)).not.toBe(formulaOf(other));
    }
  });

  it("has English beside every Chinese text, and each in its own language", () => {
    let texts = 0;
    eachObject(catalogue, (object) => {
      if (!("zh" in object)) return;
      texts++;
      const bareArithmetic = !/\p{Letter}/u.test(`${object.zh}${object.en}`);
      if (bareArithmetic) return;
      expect(object.zh).toMatch(/\p{Script=Han}/u);
      expect(object.en, String(object.zh)).toMatch(/\w/u);
    });
    expect(texts).toBeGreaterThan(150);
  });

  it("is plain JSON, without suppliers, targets or anything else that a plan decides", () => {
    expect(JSON.parse(JSON.stringify(catalogue))).toEqual(catalogue);
    eachObject(catalogue, (object) => {
      for (const key of ["supplier", "nature", "targets", "lead", "supporting", "baseline"])
        expect(object).not.toHaveProperty(key);
    });
  });

  it("is what Yuyao's plan measures, but for its own counts and its events", () => {
    const own = yuyaoEducation.indicators
      .filter(({ id }) => !entries.some(({ indicator }) => indicator.id === id))
      .map(({ id }) => id);
    expect(own.toSorted()).toEqual([
      "compulsory.national_evaluation",
      "compulsory.premium_courses",
      "compulsory.provincial_evaluation",
      "places.junior",
      "places.kindergarten",
      "places.primary",
      "places.senior",
      "preschool.national_evaluation",
      "preschool.provincial_evaluation",
      "senior.academic_schools",
      "senior.project_schools",
      "senior.subject_schools",
    ]);
    for (const { indicator } of entries) {
      const used = yuyaoEducation.indicators.find(({ id }) => id === indicator.id);
      if (used === undefined) continue;
      const { name, ...fixed } = indicator;
      expect(used).toMatchObject(fixed);
      expect(used.name.en).toBe(name.en);
    }
  });
});
