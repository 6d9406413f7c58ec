import { describe, expect, it } from "vitest";
import { parseActionReports, parseObservations, parseWaivers } from "../../src/schema/index.js";
import { indicator, smallPlan, target } from "../support/small-plan.js";

const event = indicator({
  id: "evaluation",
  name: { zh: "省级评估" },
  unitOfMeasure: undefined,
  formula: undefined,
  targets: [target({ comparator: "achieved", value: undefined })],
});
const parts = indicator({
  id: "coefficient",
  name: { zh: "差异系数" },
  unitOfMeasure: undefined,
  formula: undefined,
  limits: { least: "0" },
  components: { combine: "each", of: [{ id: "coefficient.books", name: { zh: "图书" } }] },
  definitions: [{ version: "2017", from: "2017-01-01", words: "七项" }],
});
const plan = smallPlan({ indicators: [indicator(), event, parts] });

const good = { of: "children.all", place: "999999", period: "2024/25", value: "24500" };

/** The answer to one row: `good`, or what is wrong with it. */
function answer(row: unknown): unknown {
  const { observations, issues } = parseObservations(plan, [row]);
  if (issues.length === 0) return observations.length === 1 ? "good" : "lost";
  return issues.map(({ code, path, params }) => ({ code, path: path.join("."), ...params }));
}

describe("parseObservations keeps", () => {
  it.each([
    ["text", good],
    ["a safe integer", { ...good, value: 24500 }],
    ["a bigint", { ...good, value: 24500n }],
    ["zero, which is not missing", { ...good, value: 0 }],
    ["a place inside the jurisdiction", { ...good, place: "east" }],
    ["a school's figure", { ...good, of: "pupils.by_school", key: "一小", definition: "2023" }],
    ["a year to date", { of: "trainees", place: "999999", period: "2024-01..10", value: "3.5" }],
    ["the greatest possible value", { of: "trainees", place: "999999", period: "2024", value: "1000000" }],
    ["an event", { of: "evaluation", place: "999999", period: "2025", value: true }],
    ["a reported percentage", { of: "coverage", place: "999999", period: "2024/25", value: "100" }],
    ["a reported component", { of: "coefficient.books", place: "999999", period: "2024/25", value: "0.31" }],
    [
      "every optional key",
      { ...good, status: "preliminary", reportedOn: "2024-10-12", source: "教育事业统计" },
    ],
  ])("%s", (_name, row) => {
    expect(answer(row)).toBe("good");
  });
});

describe("parseObservations keeps, with a warning", () => {
  it.each<[string, object, object]>([
    [
      "a period far from the plan of 2023 to 2027",
      { ...good, period: "2052/53" },
      { code: "farFromSpan", path: [0, "period"], params: { value: "2052/53", first: 2023, last: 2027 } },
    ],
    [
      "a percentage as a share, where 95 % is to be reached",
      { ...good, of: "coverage", value: 0.95 },
      { code: "percentAsShare", path: [0, "value"], params: { value: "0.95", instead: "95" } },
    ],
    [
      "a report from before its period",
      { ...good, reportedOn: "2023-10-12" },
      { code: "reportedBeforePeriod", path: [0, "reportedOn"] },
    ],
    [
      "a month of what is reported as a year to date",
      { of: "trainees", place: "999999", period: "2024-03", value: "3" },
      { code: "partOfYearToDate", path: [0, "period"], params: { instead: "2024-01..03" } },
    ],
  ])("%s", (_name, row, issue) => {
    const { observations, issues } = parseObservations(plan, [row]);
    expect(observations).toEqual([row]);
    expect(issues).toMatchObject([{ ...issue, severity: "warning" }]);
  });

  it("many shares as one issue", () => {
    const rows = ["0.91", "0.92", "0.93"].map((value) => ({ ...good, of: "coverage", value }));
    expect(parseObservations(plan, rows).issues).toMatchObject([
      { params: { value: '"0.91"', instead: "91" }, rows: { count: 3, first: [0, 1, 2] } },
    ]);
  });
});

describe("parseObservations refuses", () => {
  it.each([
    [
      "what is no object",
      5,
      [{ code: "wrongType", path: "0", value: "5", found: "number", expected: "object" }],
    ],
    [
      "an unknown element, with the nearest one",
      { ...good, of: "childern.all" },
      [
        {
          code: "unknownReference",
          path: "0.of",
          id: "childern.all",
          kind: "subject",
          nearest: "children.all",
        },
      ],
    ],
    [
      "a name instead of an id",
      { ...good, of: "在园儿童数" },
      [
        {
          code: "unknownReference",
          path: "0.of",
          id: "在园儿童数",
          kind: "subject",
          nearest: "children.all",
        },
      ],
    ],
    [
      "the name of the jurisdiction instead of its code",
      { ...good, place: "示例市" },
      [{ code: "unknownReference", path: "0.place", id: "示例市", kind: "place", nearest: "999999" }],
    ],
    [
      "a calendar year for an indicator of school years",
      { of: "coverage", place: "999999", period: "2024", value: "90" },
      [{ code: "otherCalendar", path: "0.period", value: '"2024"', calendar: "school" }],
    ],
    [
      "a word for an event",
      { of: "evaluation", place: "999999", period: "2025", value: "是" },
      [{ code: "wrongType", path: "0.value", value: '"是"', found: "text", expected: "truth" }],
    ],
    [
      "a name of the prototype",
      { ...good, of: "constructor" },
      [{ code: "unknownReference", path: "0.of", id: "constructor", kind: "subject" }],
    ],
    [
      "an unknown place",
      { ...good, place: "toString" },
      [{ code: "unknownReference", path: "0.place", id: "toString", kind: "place" }],
    ],
    [
      "a key that nothing reads",
      { ...good, extra: "x" },
      [{ code: "unknownKey", path: "0", key: "extra", nearest: undefined }],
    ],
    [
      "a value that comes through the prototype",
      JSON.parse(
        '{"of":"children.all","place":"999999","period":"2024/25","value":"1","__proto__":{"value":"9"}}',
      ),
      [{ code: "unknownKey", path: "0", key: "__proto__" }],
    ],
    ["an empty cell", { ...good, value: "" }, [{ code: "emptyText", path: "0.value" }]],
    [
      "null, which is not zero",
      { ...good, value: null },
      [{ code: "badNumber", path: "0.value", value: "null", reason: "wrongType" }],
    ],
    [
      "the artefact of a float",
      { ...good, value: 0.1 + 0.2 },
      [{ code: "badNumber", path: "0.value", value: "0.30000000000000004", reason: "notExact" }],
    ],
    [
      "half a child",
      { ...good, value: "24500.5" },
      [{ code: "notWhole", path: "0.value", value: '"24500.5"' }],
    ],
    [
      "a negative count",
      { ...good, value: "-5" },
      [{ code: "outsideLimits", path: "0.value", value: '"-5"', least: "0" }],
    ],
    [
      "more than the most",
      { of: "trainees", place: "999999", period: "2024", value: "1000000.1" },
      [{ code: "outsideLimits", path: "0.value", value: '"1000000.1"', least: "0", most: "1000000" }],
    ],
    [
      "a percentage above 100",
      { of: "coverage", place: "999999", period: "2024/25", value: "100.01" },
      [{ code: "outsideLimits", path: "0.value", value: '"100.01"', least: "0", most: "100" }],
    ],
    [
      "a number for an event",
      { of: "evaluation", place: "999999", period: "2025", value: "1" },
      [{ code: "wrongType", path: "0.value", value: '"1"', found: "text", expected: "truth" }],
    ],
    [
      "a truth for a count",
      { ...good, value: true },
      [{ code: "wrongType", path: "0.value", value: "true", found: "truth", expected: "number" }],
    ],
    [
      "a school's figure without the school",
      { ...good, of: "pupils.by_school" },
      [{ code: "breakdownKeyMissing", path: "0.key", element: "pupils.by_school", breakdown: "school" }],
    ],
    [
      "a key where there is no breakdown",
      { ...good, key: "一小" },
      [{ code: "breakdownKeyNotTaken", path: "0.key", id: "children.all" }],
    ],
    [
      "a calendar year for school statistics",
      { ...good, period: "2024" },
      [{ code: "otherCalendar", path: "0.period", value: '"2024"', calendar: "school" }],
    ],
    [
      "a school year for calendar statistics",
      { of: "trainees", place: "999999", period: "2024/25", value: "1" },
      [{ code: "otherCalendar", path: "0.period", value: '"2024/25"', calendar: "calendar" }],
    ],
    [
      "an unknown definition",
      { ...good, of: "pupils.by_school", key: "一小", definition: "2024" },
      [{ code: "unknownReference", path: "0.definition", id: "2024", kind: "definition", nearest: "2023" }],
    ],
    [
      "month 0",
      { ...good, period: "2024-00" },
      [{ code: "badPeriod", path: "0.period", value: '"2024-00"', reason: "noSuchPart" }],
    ],
    [
      "a day as a period",
      { ...good, period: "2024-02-30" },
      [{ code: "badPeriod", path: "0.period", value: '"2024-02-30"', reason: "day" }],
    ],
    [
      "a week",
      { ...good, period: "2024-W53" },
      [{ code: "badPeriod", path: "0.period", value: '"2024-W53"', reason: "week" }],
    ],
    [
      "a bad number and a missing place at once",
      { of: "children.all", period: "2024/25", value: "x" },
      [
        { code: "missingKey", path: "0.place", key: "place" },
        { code: "badNumber", path: "0.value", value: '"x"', reason: "misspelt" },
      ],
    ],
  ])("%s", (_name, row, expected) => {
    expect(answer(row)).toEqual(expected);
  });

  it.each([
    ["text", "[]", "text"],
    ["an object", { length: 1_000_000_000 }, "object"],
    ["nothing", undefined, "undefined"],
  ])("%s instead of rows", (_name, input, found) => {
    const { observations, issues } = parseObservations(plan, input);
    expect(observations).toEqual([]);
    expect(issues).toMatchObject([{ code: "wrongType", path: [], params: { found, expected: "list" } }]);
  });
});

describe("what is no plan", () => {
  it.each<[unknown, string]>([
    [null, "not null"],
    ["{}", 'not "{}"'],
    [{ ok: true, plan }, "not the answer of parsePlan; pass its `plan`"],
  ])("%j throws a TypeError that says so", (wrong, words) => {
    expect(() => parseObservations(wrong as typeof plan, [good])).toThrow(words);
    expect(() => parseActionReports(wrong as typeof plan, [])).toThrow(TypeError);
    expect(() => parseWaivers(wrong as typeof plan, [])).toThrow(TypeError);
  });
});

describe("many rows", () => {
  it("keeps the good ones in their order", () => {
    const rows = [good, { ...good, value: "x" }, { ...good, value: "1" }];
    const { observations, issues } = parseObservations(plan, rows);
    expect(observations).toEqual([good, { ...good, value: "1" }]);
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({ path: [1, "value"], rows: { count: 1, first: [1] } });
  });

  it("tells the same fault in 100,000 rows once, with a count and the first ten rows", () => {
    const rows = Array.from({ length: 100_000 }, (_, i) => ({ ...good, value: `${i}人` }));
    const { observations, issues } = parseObservations(plan, rows);
    expect(observations).toEqual([]);
    expect(issues).toHaveLength(1);
    expect(issues[0]?.rows).toEqual({ count: 100_000, first: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] });
  });

  it("tells each unknown id by itself", () => {
    const rows = ["a", "b", "a"].map((of) => ({ ...good, of }));
    expect(parseObservations(plan, rows).issues.map((issue) => [issue.params, issue.rows?.count])).toEqual([
      [{ id: "a", kind: "subject" }, 2],
      [{ id: "b", kind: "subject" }, 1],
    ]);
  });

  it("lists a thousand different faults and says how many more there are", () => {
    const rows = Array.from({ length: 1200 }, (_, i) => ({ ...good, of: `unknown${i}` }));
    const { issues } = parseObservations(plan, rows);
    expect(issues).toHaveLength(1001);
    expect(issues.at(-1)).toMatchObject({ code: "tooManyIssues", params: { hidden: 200 } });
  });

  it("takes any iterable, and says so when it breaks off", () => {
    function* rows() {
      yield good;
      throw new Error("the connection was lost");
    }
    const { observations, issues } = parseObservations(plan, rows());
    expect(observations).toEqual([good]);
    expect(issues).toMatchObject([{ code: "notPlainData", path: [1], params: { found: "unreadable" } }]);
  });

  it("copies the rows that it keeps", () => {
    const row = { ...good };
    const [kept] = parseObservations(plan, [row]).observations;
    row.value = "0";
    expect(kept?.value).toBe("24500");
  });
});
