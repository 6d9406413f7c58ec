import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { requiredInputs } from "../../src/dataset/index.js";
import type { DataElement, Observation } from "../../src/model/index.js";
import { referenceDate } from "../../src/period/index.js";
import { brief, element, flow, measured, planOf, row } from "./support.js";

const pupils = element("pupils");
const midYear = element("pop", { calendar: "calendar", snapshotDay: "06-30" });
const spend = element("spend", flow);
const inPeriod = (of: string, period: string, value: number): Observation => row(of, value, { period });

describe("a school year beside a calendar year is the plan year under which a table lists it", () => {
  const rows = [
    inPeriod("pop", "2024", 100),
    inPeriod("pop", "2025", 200),
    inPeriod("pupils", "2024/25", 50),
  ];

  it("pupils of 2024/25 go with the population of 30 June 2024: 50 / 100", () => {
    for (const formula of ["pupils / pop", "1 / (pop / pupils)"])
      for (const period of ["2024/25", "2024"])
        expect(brief(measured(planOf(formula, [midYear, pupils]), rows, { period }))).toBe("0.5");
  });

  it("and with the money of 2024, by whatever label is asked", () => {
    const plan = planOf("spend / pupils", [spend, pupils], { frequency: "schoolYear" });
    const money = [inPeriod("spend", "2024", 1000), inPeriod("spend", "2025", 2000)];
    const all = [...money, inPeriod("pupils", "2024/25", 100), inPeriod("pupils", "2025/26", 100)];
    // 1000 / 100, and 2000 / 100
    expect(["2024", "2024/25"].map((period) => brief(measured(plan, all, { period })))).toEqual(["10", "10"]);
    expect(["2025", "2025/26"].map((period) => brief(measured(plan, all, { period })))).toEqual(["20", "20"]);
    const asked = requiredInputs(plan, { asOf: "2025-06-30" });
    expect(asked.map((one) => `${one.element} ${one.period}`)).toEqual(["spend 2024", "pupils 2024/25"]);
  });

  it("a value that is reported for the school year is found under it", () => {
    const plan = planOf("spend / pupils", [spend, pupils], { frequency: "schoolYear" });
    for (const period of ["2024", "2024/25"])
      expect(brief(measured(plan, [inPeriod("coverage", "2024/25", 9)], { period }))).toBe("9");
  });
});

const anyTimed = fc.oneof(
  fc.record({
    timing: fc.constantFrom("snapshot", "overPeriod"),
    calendar: fc.constantFrom("calendar", "school"),
    snapshotDay: fc.constantFrom(undefined, "06-30", "10-31"),
  }),
  fc.record({ timing: fc.constant("atStart"), calendar: fc.constant("school") }),
) as fc.Arbitrary<Partial<DataElement>>;

describe("laws of pairing", () => {
  it("formulas that are equal have equal values, whichever figure is named first", () => {
    fc.assert(
      fc.property(
        fc.tuple(anyTimed, anyTimed, anyTimed),
        fc.constantFrom("2024/25", "2024", "2024-Q2", "2024-H1", "2024-06", "2024-01..10", "2023/24"),
        fc.constantFrom("schoolYear" as const, "year" as const),
        (timed, period, frequency) => {
          const elements = timed.map((change, i) => element(`xyz`.charAt(i), change));
          // Each figure is a number of its own, that of its day, so that no two pairings give one value.
          const years = ["2022", "2023", "2024", "2025"];
          const labels = (one: DataElement) =>
            one.calendar === "school"
              ? years.map((year) => `${year}/${Number(year) - 1999}`)
              : years.flatMap((year) => [year, ...["Q2", "06", "10"].map((part) => `${year}-${part}`)]);
          const rows = elements.flatMap((one, e) =>
            labels(one).map((label) =>
              inPeriod(one.id, label, 7 ** e * Number(referenceDate(label, one).replaceAll("-", ""))),
            ),
          );
          const told = (formula: string) => {
            const result = measured(planOf(formula, elements, { frequency }), rows, { period });
            // The names of what is missing stand in the order of the formula, and only ten of them.
            return result.ok ? brief(result) : `${result.reason} ${result.missing?.count}`;
          };
          for (const formula of ["y + x + z", "z + y + x", "x + z + y"])
            expect(told(formula)).toBe(told("x + y + z"));
          expect(told("1 / (y / x)")).toBe(told("x / y"));
        },
      ),
    );
  });

  it("a plan year and the school year that it stands for pair the same figures", () => {
    fc.assert(
      fc.property(anyTimed, (change) => {
        const plan = planOf("pupils / y", [pupils, element("y", change)], { frequency: "schoolYear" });
        const isLed = change.calendar === "school" && change.timing !== "snapshot";
        fc.pre(!isLed && !(change.calendar === "school" && change.snapshotDay === "10-31"));
        const rows = ["2022", "2023", "2024", "2025"].flatMap((year, i) => [
          inPeriod("pupils", `${year}/${Number(year) - 1999}`, 7),
          inPeriod("y", change.calendar === "school" ? `${year}/${Number(year) - 1999}` : year, 100 + i),
        ]);
        const at = (period: string) => brief(measured(plan, rows, { period }));
        expect(at("2024/25")).toBe(at("2024"));
      }),
    );
  });
});
