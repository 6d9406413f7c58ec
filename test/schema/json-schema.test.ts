import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { yuyaoEducation } from "../../src/plans/yuyao-education/index.js";
import {
  observationsJsonSchema,
  parseObservations,
  parsePlan,
  planJsonSchema,
} from "../../src/schema/index.js";
import { indicator, smallPlan, target } from "../support/small-plan.js";

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
const acceptsPlan = ajv.compile(planJsonSchema());
const acceptsRows = ajv.compile(observationsJsonSchema());
const plan = smallPlan();

describe("the JSON Schema of a plan", () => {
  it("has a name of its own and is plain JSON", () => {
    expect(planJsonSchema()).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: "urn:seven-benefits:plan:1",
    });
    expect(JSON.parse(JSON.stringify(planJsonSchema()))).toEqual(planJsonSchema());
  });

  it("accepts the plan of Yuyao and the small one", () => {
    expect(acceptsPlan(yuyaoEducation), JSON.stringify(acceptsPlan.errors)).toBe(true);
    expect(acceptsPlan(plan)).toBe(true);
  });

  it.each<[string, unknown]>([
    ["a missing key", { ...plan, units: undefined }],
    ["an unknown key", { ...plan, goles: [] }],
    ["another version", { ...plan, version: 2 }],
    [
      "a number for decimal text",
      smallPlan({ indicators: [indicator({ targets: [target({ value: 95 as never })] })] }),
    ],
    ["a per cent sign", smallPlan({ indicators: [indicator({ targets: [target({ value: "95%" })] })] })],
    ["a week", smallPlan({ indicators: [indicator({ targets: [target({ due: "2027-W01" })] })] })],
    ["month 13", smallPlan({ indicators: [indicator({ targets: [target({ due: "2027-13" })] })] })],
    [
      "a comparator that is none",
      smallPlan({ indicators: [indicator({ targets: [target({ comparator: "least" as never })] })] }),
    ],
    ["an id with a minus", smallPlan({ id: "a-b" })],
    ["an id with a letter that NFC replaces", smallPlan({ id: "\uf900" })],
    ["a rare one of these, beyond 16 bits", smallPlan({ id: "\u{2f800}" })],
    ["an element named like a function", smallPlan({ elements: [{ ...plan.elements[0]!, id: "sum" }] })],
    ["blank text", smallPlan({ title: { zh: " " } })],
    ["no benefit", smallPlan({ benefits: [] })],
  ])("refuses %s, as parsePlan does", (_name, broken) => {
    const json = JSON.parse(JSON.stringify(broken));
    expect(acceptsPlan(json)).toBe(false);
    expect(parsePlan(json).ok).toBe(false);
  });

  it("refuses Yuyao's plan with any of its keys left out or of another type, where parsePlan does", () => {
    const json = JSON.parse(JSON.stringify(yuyaoEducation));
    for (const key of Object.keys(json))
      for (const broken of [
        { ...json, [key]: undefined },
        { ...json, [key]: 7 },
        { ...json, [key]: [7] },
      ]) {
        const plain = JSON.parse(JSON.stringify(broken));
        expect([key, acceptsPlan(plain)]).toEqual([key, parsePlan(plain).ok]);
      }
  });

  it("takes the Chinese letters that NFC keeps, and no other", () => {
    const letters = Array.from({ length: 0x30000 }, (_, code) => String.fromCodePoint(code)).filter(
      (letter) => /\p{Script=Han}/u.test(letter),
    );
    const taken = letters.filter((letter) => acceptsPlan({ ...plan, id: letter }));
    expect(taken).toEqual(letters.filter((letter) => letter.normalize("NFC") === letter));
  });

  it("takes the same numbers, ids and dates as the library, except days that only a calendar knows", () => {
    const text = fc.oneof(
      fc.stringMatching(/^-?[0-9]{0,26}(\.[0-9]{0,22})?$/),
      fc.stringMatching(/^[A-Za-z0-9_.\u4e00-\u4e10-]{0,8}$/),
      fc.stringMatching(/^[\u3000-\u3040\u9fa0-\u9fff\uf8f0-\ufb00]{0,3}$/),
      fc.string({ maxLength: 12 }),
      fc.string({ unit: "binary", maxLength: 6 }),
    );
    const planOf = (value: string, id: string, words: string) =>
      smallPlan({ id, title: { zh: words }, indicators: [indicator({ targets: [target({ value })] })] });
    fc.assert(
      fc.property(text, text, text, (value, id, words) => {
        const broken = planOf(value, id, words);
        expect(acceptsPlan(broken)).toBe(parsePlan(broken).ok);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("the JSON Schema of observations", () => {
  const row = { of: "children.all", place: "999999", period: "2024/25", value: "24500" };

  it("accepts what JSON can hold of them", () => {
    expect(acceptsRows([row, { ...row, value: 24500 }, { ...row, value: true }])).toBe(true);
  });

  it.each<[string, object]>([
    ["a missing key", { ...row, place: undefined }],
    ["an unknown key", { ...row, extra: 1 }],
    ["null", { ...row, value: null }],
    ["an empty cell", { ...row, value: "" }],
    ["a day as a period", { ...row, period: "2024-09-01" }],
  ])("refuses %s, as parseObservations does", (_name, broken) => {
    expect(acceptsRows([JSON.parse(JSON.stringify(broken))])).toBe(false);
    expect(parseObservations(plan, [broken]).observations).toEqual([]);
  });
});

describe("a row that was read quickly because its texts are familiar", () => {
  const field = <T>(good: T, ...bad: unknown[]) =>
    fc.oneof({ weight: 6, arbitrary: fc.constant(good) }, fc.constantFrom(...bad));
  const anyRow = fc.record(
    {
      of: field("children.all", "pupils.by_school", "trainees", "childern", "__proto__", 5),
      place: field("999999", "east", "nowhere", ""),
      period: field("2024/25", "2024", "2024-13", "2024/26", null),
      value: field<unknown>("24500", 24500, "1.5", "-1", "", true, null),
      key: field(undefined, "一小", " ", 7),
      status: field(undefined, "final", "finale"),
      definition: field(undefined, "2023", "2022"),
      reportedOn: field(undefined, "2024-10-12", "2024-02-30"),
      source: field(undefined, "教育局", ""),
      extra: field(undefined, 1),
    },
    { requiredKeys: ["of", "period", "value"] },
  );

  it("comes out as it does alone, whatever stood before it", () => {
    fc.assert(
      fc.property(fc.array(anyRow, { maxLength: 30 }), (rows) => {
        const together = parseObservations(plan, rows);
        const alone = rows.map((row) => parseObservations(plan, [row]));
        expect(together.observations).toEqual(alone.flatMap((one) => one.observations));
        const faults = (issues: typeof together.issues) =>
          new Set(issues.map((issue) => `${issue.code} ${issue.path[1]}`));
        expect(faults(together.issues)).toEqual(faults(alone.flatMap((one) => one.issues)));
        const counted = together.issues.reduce((sum, issue) => sum + (issue.rows?.count ?? 0), 0);
        expect(counted).toBe(alone.flatMap((one) => one.issues).length);
      }),
      { numRuns: 500 },
    );
  });
});
