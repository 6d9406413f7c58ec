import { describe, expect, it } from "vitest";
import { checkFormula, type Vocabulary, type WantedResult } from "../../src/formula/index.js";
import { parsed } from "./shape.js";

const words: Vocabulary = {
  a: { type: "number" },
  b: { type: "number" },
  met: { type: "truth" },
  late: { type: "truth", per: "assessment" },
  overdue: { type: "number", per: "assessment" },
  status: { type: "text", values: ["met", "onTrack", "offTrack"] },
  event: { type: "text", values: ["done", "met"] },
  note: { type: "text" },
  pupils: { type: "number", breakdown: "school" },
  books: { type: "number", breakdown: "school" },
  urban: { type: "truth", breakdown: "school" },
  kind: { type: "text", breakdown: "school", values: ["nine_year", "primary"] },
  enrolled: { type: "number", breakdown: "age" },
};

/** The issues as short records; `near` is left out, what stands at the position is told by it. */
function issues(text: string, wants?: WantedResult): readonly unknown[] {
  return checkFormula(parsed(text), words, wants).map(({ code, params }) => {
    const { near, ...rest } = params as { readonly near?: string };
    return { code, ...rest };
  });
}

const inOrder = (...rows: readonly (string | readonly [string, WantedResult])[]) =>
  it.each(rows.map((row) => [row].flat() as [string, WantedResult?]))("%s", (text, wants) => {
    expect(issues(text, wants)).toEqual([]);
  });

describe("names", () => {
  const unknown = (word: string, position: number, nearest?: string) => ({
    code: "formulaUnknownWord",
    word,
    kind: "name",
    position,
    ...(nearest === undefined ? {} : { nearest }),
  });
  it.each([
    ["pupil", [unknown("pupil", 0, "pupils")]],
    ["a + statsu", [unknown("statsu", 4, "status")]],
    ["previous(pupil)", [unknown("pupil", 0, "pupils")]],
    ["constructor", [unknown("constructor", 0)]],
    ["__proto__ + 1", [unknown("__proto__", 0)]],
    ["toString == valueOf", [unknown("toString", 0), unknown("valueOf", 12)]],
    ["TRUE", [unknown("TRUE", 0, "true")]],
    ["xyz + xyz + abc.def", [unknown("xyz", 0), unknown("abc.def", 12)]],
    // What an unknown word would be, nobody knows: nothing else is said of it.
    ["sum(xyz) and not xyz", [unknown("xyz", 4)]],
    ['if(xyz, xyz, 1) < xyz and xyz == "x"', [unknown("xyz", 3)]],
    ["1 / xyz ^ xyz + min(xyz, 1) + where(xyz, xyz)", [unknown("xyz", 4)]],
  ])("%s", (text, expected) => {
    expect(issues(text).filter((one) => (one as { code: string }).code === "formulaUnknownWord")).toEqual(
      expected,
    );
  });

  it("an unknown word brings no other issues", () => {
    expect(issues("sum(xyz) + 1 / xyz ^ xyz")).toEqual([unknown("xyz", 4)]);
    expect(issues("if(xyz, xyz, 1) < xyz")).toEqual([unknown("xyz", 3)]);
    expect(issues("xyz", "number")).toEqual([unknown("xyz", 0)]);
    expect(issues('xyz == "x" and not xyz')).toEqual([unknown("xyz", 0)]);
  });
});

describe("types", () => {
  const wrong = (expected: string, found: string, position: number) => ({
    code: "formulaType",
    expected,
    found,
    position,
  });
  inOrder(
    "a + b * -a / 2 ^ 2",
    "a < b and a >= b or not met",
    "met == (a < b)",
    "met != true",
    'status == "met" and note != status',
    "if(met, a, b)",
    'if(met, status, "none") == "none"',
    "if(met, true, met)",
    "coalesce(status, note)",
    "coalesce(a, b, 0)",
    "min(a, b) + max(a, 1) + abs(a) + round(a) + round(a, 2)",
    "previous(status)",
    "previous(met)",
    "cumulative(a)",
    "sum(pupils) + mean(books) + count(urban)",
    'count(urban and kind == "primary")',
    "count(where(urban, pupils > 50))",
  );
  it.each([
    ["a + met", [wrong("number", "truth", 4)]],
    ["status - a", [wrong("number", "text", 0)]],
    ['"x" * true', [wrong("number", "text", 0), wrong("number", "truth", 6)]],
    ["-met", [wrong("number", "truth", 1)]],
    ["-(a < b)", [wrong("number", "truth", 2)]],
    ["not a", [wrong("truth", "number", 4)]],
    ["a and met", [wrong("truth", "number", 0)]],
    ["met or status", [wrong("truth", "text", 7)]],
    ["met < a", [wrong("number", "truth", 0)]],
    ['status < "met"', [wrong("number", "text", 0), wrong("number", "text", 9)]],
    ["true >= met", [wrong("number", "truth", 0), wrong("number", "truth", 8)]],
    ["a == met", [wrong("number", "truth", 5)]],
    ["status == a", [wrong("text", "number", 10)]],
    ['met != "true"', [wrong("truth", "text", 7)]],
    ["a == b < a", [wrong("number", "truth", 5)]],
    ["(a == b) == a", [wrong("truth", "number", 12)]],
    ["if(a, a, b)", [wrong("truth", "number", 3)]],
    ["if(met, a, met)", [wrong("number", "truth", 11)]],
    ["if(met, status, 1)", [wrong("text", "number", 16)]],
    ["coalesce(a, note)", [wrong("number", "text", 12)]],
    ["coalesce(a, b, met)", [wrong("number", "truth", 15)]],
    ["min(a, met)", [wrong("number", "truth", 7)]],
    ["max(status, a)", [wrong("number", "text", 4)]],
    ["abs(met)", [wrong("number", "truth", 4)]],
    ["round(status)", [wrong("number", "text", 6)]],
    ["round(a, met)", [wrong("number", "truth", 9)]],
    ["sum(urban)", [wrong("number", "truth", 4)]],
    ["mean(kind)", [wrong("number", "text", 5)]],
    ["count(pupils)", [wrong("truth", "number", 6)]],
    ["weighted_mean(urban, pupils)", [wrong("number", "truth", 14)]],
    ["weighted_cv(pupils, kind)", [wrong("number", "text", 20)]],
    ["sum(where(pupils, books))", [wrong("truth", "number", 18)]],
    ["cumulative(status)", [wrong("number", "text", 0)]],
    ["1 ^ met", [wrong("number", "truth", 4)]],
  ])("%s", (text, expected) => {
    expect(issues(text)).toEqual(expected);
  });
});

describe("texts that never come", () => {
  const never = (value: string, options: readonly string[], position: number, nearest?: string) => ({
    code: "formulaValue",
    value: JSON.stringify(value),
    options,
    position,
    ...(nearest === undefined ? {} : { nearest }),
  });
  const statuses = ["met", "onTrack", "offTrack"];
  inOrder(
    'status == "offTrack"',
    '"met" != status',
    'note == "anything"',
    "status == note",
    "status == event",
    'previous(status) == "met"',
    'if(met, status, "none") == "none"',
    'coalesce(status, note) == "anything"',
  );
  it.each([
    ['status == "offTrak"', [never("offTrak", statuses, 10, "offTrack")]],
    ['status != "xyz"', [never("xyz", statuses, 10)]],
    ['"offTrak" == status', [never("offTrak", statuses, 0, "offTrack")]],
    ['previous(status) == "Met"', [never("Met", statuses, 20, "met")]],
    ['if(met, status, "none") == "non"', [never("non", [...statuses, "none"], 27, "none")]],
    ['coalesce(event, "met") == "offTrack"', [never("offTrack", ["done", "met"], 26)]],
    ['count(kind == "junior") > 0', [never("junior", ["nine_year", "primary"], 14)]],
    ['"x" == "y"', [never("x", ["y"], 0)]],
  ])("%s", (text, expected) => {
    expect(issues(text)).toEqual(expected);
  });
});

describe("breakdowns", () => {
  const wrong = (fault: string, position: number, more: object = {}) => ({
    code: "formulaBreakdown",
    fault,
    ...more,
    position,
  });
  const different = (position: number) => wrong("different", position, { breakdown: "school", other: "age" });
  inOrder(
    "pupils / books",
    "pupils / a + 1",
    ["sum(pupils / a)", "number"],
    ["sum(pupils) / sum(enrolled)", "number"],
    ["weighted_cv(where(books / pupils, pupils >= 50), where(pupils, pupils >= 50))", "number"],
    ["weighted_mean(books / pupils, pupils)", "number"],
    ["sum(where(pupils, met))", "number"],
    ["count(pupils > a) > 3", "truth"],
    ["mean(if(urban, pupils, 0))", "number"],
    ["mean(if(met, pupils, books))", "number"],
    ["sum(coalesce(pupils, 0))", "number"],
    ["sum(round(pupils, 1))", "number"],
    ["max(sum(pupils), sum(enrolled))", "number"],
    ["sum(-pupils ^ 2)", "number"],
    ["count(not urban)", "number"],
    ["sum(previous(pupils))", "number"],
    "pupils >= 50",
  );
  it.each([
    ["sum(a)", undefined, [wrong("missing", 4)]],
    ["mean(3)", undefined, [wrong("missing", 5)]],
    ["count(a > 0)", undefined, [wrong("missing", 6)]],
    ["sum(sum(pupils))", undefined, [wrong("missing", 4)]],
    ["sum(where(a, urban))", undefined, [wrong("missing", 10)]],
    ["weighted_cv(a, b)", undefined, [wrong("missing", 12), wrong("missing", 15)]],
    ["weighted_mean(pupils, 1)", undefined, [wrong("missing", 22)]],
    ["pupils + enrolled", undefined, [different(0)]],
    ["sum(pupils * enrolled)", undefined, [different(4)]],
    ["count(pupils > enrolled)", undefined, [different(6)]],
    ["count(urban and enrolled > 0)", undefined, [different(6)]],
    ['count(kind == "primary" or enrolled == 1)', undefined, [different(6)]],
    ["sum(if(urban, enrolled, 0))", undefined, [different(4)]],
    ["sum(coalesce(pupils, enrolled))", undefined, [different(4)]],
    ["sum(min(pupils, enrolled))", undefined, [different(4)]],
    ["sum(where(pupils, enrolled > 0))", undefined, [different(4)]],
    ["weighted_mean(pupils, enrolled)", undefined, [different(0)]],
    ["sum(round(pupils, enrolled))", undefined, [different(4)]],
    ["pupils", "number", [wrong("single", 0, { breakdown: "school" })]],
    ["pupils / a", { type: "number" }, [wrong("single", 0, { breakdown: "school" })]],
    ["enrolled > 0", "truth", [wrong("single", 0, { breakdown: "age" })]],
    ["where(pupils, urban)", "number", [wrong("single", 0, { breakdown: "school" })]],
  ] as const)("%s", (text, wants, expected) => {
    expect(issues(text, wants)).toEqual(expected);
  });
});

describe("what a formula is for", () => {
  inOrder(["a", "number"], ["a > 1", "truth"], ["a > 1", { type: "truth" }], "status", "a > 1", "pupils");
  it.each([
    ["a > 1", "number", { expected: "number", found: "truth" }],
    ["a", "truth", { expected: "truth", found: "number" }],
    ["status", "truth", { expected: "truth", found: "text" }],
    ["status", { type: "number" }, { expected: "number", found: "text" }],
  ] as const)("%s for a %s", (text, wants, types) => {
    expect(issues(text, wants)).toEqual([{ code: "formulaType", ...types, position: 0 }]);
  });
});

describe("constants that cannot serve", () => {
  const constant = (fault: string, position: number) => ({ code: "formulaConstant", fault, position });
  inOrder(
    "a / 1",
    "a / (1 + 1)",
    "a / (2 - 1)",
    "0 / a",
    "a / b",
    "a ^ 2",
    "a ^ -1",
    "a ^ 2.0",
    "a ^ (4 / 2)",
    "a ^ b",
    "round(a, 2)",
    "round(a, b)",
    "round(a, -1)",
    "a / 0.00000000000000000001",
  );
  it.each([
    ["a / 0", [constant("divisor", 4)]],
    ["a / 0.00", [constant("divisor", 4)]],
    ["a / (1 - 1)", [constant("divisor", 5)]],
    ["a / -(2 * 3 - 12 / 2)", [constant("divisor", 4)]],
    ["a / abs(1 - 1)", [constant("divisor", 4)]],
    ["1 / 0", [constant("divisor", 4)]],
    ["1 / (1 / 0)", [constant("divisor", 9)]],
    [
      "met / 0",
      [{ code: "formulaType", expected: "number", found: "truth", position: 0 }, constant("divisor", 6)],
    ],
    ["a ^ 0.5", [constant("exponent", 4)]],
    ["a ^ (1 / 2)", [constant("exponent", 5)]],
    ["2 ^ -0.5", [constant("exponent", 4)]],
    ["round(a, 1.5)", [constant("decimals", 9)]],
    ["round(1, 1 / 3)", [constant("decimals", 9)]],
  ])("%s", (text, expected) => {
    expect(issues(text)).toEqual(expected);
  });

  it("powers are not computed", () => {
    expect(issues("a / ((9 ^ 999999999) ^ 999999999 - 1)")).toEqual([]);
  });
});

describe("what belongs to the as-of date", () => {
  inOrder("overdue > 30", "late and met", "previous(a) > cumulative(b)");
  it.each([
    ["previous(overdue)", { name: "overdue", time: "previous" }],
    ["cumulative(overdue)", { name: "overdue", time: "cumulative" }],
    ["previous(late)", { name: "late", time: "previous" }],
  ])("%s", (text, params) => {
    expect(issues(text)).toEqual([{ code: "formulaTime", ...params, position: 0 }]);
  });
});

describe("the issues", () => {
  it("stand in the order of the text, say what stands there, and have an empty path", () => {
    const found = checkFormula(parsed("(a + met) / 0 > xyz"), words);
    expect(found.map(({ path }) => path)).toEqual([[], [], []]);
    expect(found.map(({ params }) => (params as { near: string }).near)).toEqual(["met", "0", "xyz"]);
  });

  it("stand in the order of the text where an operation is checked after what is in it", () => {
    const positions = checkFormula(parsed("met + (met + (b + met))"), words).map(
      ({ params }) => (params as { readonly position?: number }).position,
    );
    expect(positions).toEqual([0, 7, 18]);
  });

  it("name what is nearest only where something is near", () => {
    const keys = (text: string) => checkFormula(parsed(text), words).map(({ params }) => "nearest" in params);
    expect(keys("pupil + xyzzy")).toEqual([true, false]);
    expect(keys('status == "mets" or status == "xyzzy"')).toEqual([true, false]);
    expect(checkFormula(parsed("fasle or met"), words)).toMatchObject([{ params: { nearest: "false" } }]);
  });

  it("are the same for an object with a prototype and without one", () => {
    const bare: Vocabulary = Object.assign(Object.create(null), words);
    const formula = parsed("constructor + xyz / a");
    expect(checkFormula(formula, bare)).toEqual(checkFormula(formula, words));
  });
});
