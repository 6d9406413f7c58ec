import { describe, expect, it } from "vitest";
import {
  type CatalogueEntry,
  catalogue,
  elderlyParticipation,
  elderlyParticipationByPersons,
} from "../../src/catalogue/index.js";
import { measure } from "../../src/measure/index.js";
import { smallPlan } from "../support/small-plan.js";

const place = "999999";

/** An entry measured for 2024 with 120,000 elderly people: 500 in each of twelve months, and what else is reported. */
function measured({ indicator, elements }: CatalogueEntry, counted: string, whole?: number) {
  const plan = smallPlan({
    elements,
    indicators: [{ ...indicator, nature: "unstated", targets: [], sources: [] }],
    goals: [],
    tasks: [],
  });
  const months = Array.from({ length: 12 }, (_, i) => ({
    of: counted,
    place,
    period: `2024-${String(i + 1).padStart(2, "0")}`,
    value: 500,
  }));
  const year = { place, period: "2024" };
  return measure(
    plan,
    [
      ...months,
      { of: "elderly.population", value: 120_000, ...year },
      ...(whole === undefined ? [] : [{ of: counted, value: whole, ...year }]),
    ],
    { indicator: indicator.id, ...year },
  );
}

describe("twelve months of 500, and the year asked for", () => {
  it("person-times add up: 6,000 of 120,000 are 5 %", () =>
    expect(measured(elderlyParticipation, "elderly.participations")).toMatchObject({ ok: true, value: "5" }));

  it("persons do not, for whoever comes every month would count twelve times: the year itself has to be reported", () => {
    const lacking = measured(elderlyParticipationByPersons, "elderly.participants");
    expect(lacking).toMatchObject({
      ok: false,
      reason: "missing",
      missing: { names: ["elderly.participants"] },
    });
    // 900 of 120,000
    expect(measured(elderlyParticipationByPersons, "elderly.participants", 900)).toMatchObject({
      ok: true,
      value: "0.75",
    });
  });
});

describe("the flows of the catalogue", () => {
  it("in calendar years add up over the year unless they are persons, who may come again", () => {
    const entries: readonly CatalogueEntry[] = catalogue;
    const flows = new Map(
      entries
        .flatMap(({ elements }) => elements)
        .filter(({ timing, calendar }) => timing !== "snapshot" && calendar === "calendar")
        .map((element) => [element.id, element] as const),
    );
    expect([...flows.keys()].toSorted()).toEqual(["elderly.participants", "elderly.participations"]);
    for (const { id, unitOfMeasure, overTime } of flows.values())
      expect(overTime === "none", id).toBe(unitOfMeasure === "人");
  });
});
