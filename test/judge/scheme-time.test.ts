import { describe, expect, it } from "vitest";
import {
  type Band,
  bandOf,
  checkScheme,
  type JudgeOptions,
  type Scheme,
  type SchemeOpinion,
  schemes,
} from "../../src/judge/index.js";
import { type Given, planOf, target, told, verdictOn, yearly } from "./support.js";

// Completion beside time progress, and what a scheme makes of a value at the ends of its bands.

const count: Given = { targets: [target("atLeast", "1000")], unitOfMeasure: "个" };

/** What Wuhan's ratio rests on: completion, time progress, over what; or why there is none. */
function inTime(
  given: Given,
  period: string,
  value: string,
  places: readonly { readonly id: string }[] = [],
) {
  const plan = planOf(given, { places: places.map(({ id }) => ({ id, name: { zh: id } })) });
  const rows = [{ of: "x", place: "999999", period, value }];
  const asOf = `${Number(period.slice(0, 4)) + 1}-01-15`;
  const { opinions = [] } = verdictOn(plan, rows, asOf, { opinions: [schemes.wuhan] }) ?? {};
  const [one] = opinions as readonly SchemeOpinion[];
  const { completion, timeProgress, over } = one?.inTime ?? {};
  return one?.inTime ? [completion?.value, timeProgress?.value, over] : one?.reason;
}

describe("time progress", () => {
  const marks = (...dues: readonly string[]) => dues.map((due) => target("atLeast", "500", { due }));

  it("is that of the plan, from 1 January of its first year", () => {
    // 24 of 60 months.
    expect(inTime(count, "2024", "300")).toEqual(["30", "40", "plan"]);
    expect(inTime(count, "2023", "300")).toEqual(["30", "20", "plan"]);
  });

  it("is that of the year to whose milestone a value counts", () => {
    expect(inTime({ ...count, milestones: marks("2024") }, "2024", "300")).toEqual(["60", "100", "year"]);
  });

  it("but not of a year to come, nor of one that is over", () => {
    expect(inTime({ ...count, milestones: marks("2025") }, "2024", "300")).toEqual(["30", "40", "plan"]);
    expect(inTime({ ...count, milestones: marks("2026") }, "2024", "300")).toEqual(["30", "40", "plan"]);
    expect(inTime({ ...count, milestones: marks("2023") }, "2024", "300")).toEqual(["30", "40", "plan"]);
  });

  it("nor by the milestone of another place", () => {
    const others = [target("atLeast", "500", { due: "2024", places: ["east"] })];
    expect(inTime({ ...count, milestones: others }, "2024", "300", [{ id: "east" }])).toEqual([
      "30",
      "40",
      "plan",
    ]);
  });

  it("is that of the due year at its end", () => {
    expect(inTime(count, "2027", "990")).toEqual(["99", "100", "year"]);
  });

  it("is not known of what does not count up from 0", () => {
    const falling: Given = { ...count, targets: [target("atMost", "1000")] };
    expect(inTime(falling, "2024", "300")).toBe("noCompletion");
    const floor: Given = { ...count, targets: [target("atLeast", "1000", { holds: "everyPeriod" })] };
    expect(inTime(floor, "2024", "300")).toBe("noCompletion");
    const stock: Given = { ...count, baseline: { value: "100", period: "2022" } };
    expect(inTime(stock, "2024", "300")).toBe("noCompletion");
    expect(inTime({ ...count, baseline: { value: "0", period: "2022" } }, "2024", "300")).toEqual([
      "30",
      "40",
      "plan",
    ]);
    expect(inTime({ ...count, unitOfMeasure: "%" }, "2024", "300")).toBe("noCompletion");
  });

  it("nor beside a target of 0 or less", () => {
    for (const value of ["0", "-5"])
      expect(inTime({ ...count, targets: [target("atLeast", value)] }, "2024", "-6")).toBe("noCompletion");
  });

  it("a rate is held to the milestone of its own year alone", () => {
    const rate: Given = { ...count, unitOfMeasure: "%", targets: [target("atLeast", "95")] };
    const milestones = [target("atLeast", "80", { due: "2024" })];
    // 60 of 80.
    expect(inTime({ ...rate, milestones }, "2024", "60")).toEqual(["75", "100", "year"]);
    // In the middle of the year a rate does not stand at half of it, and a count of the half-year does not either.
    expect(inTime({ ...rate, milestones, frequency: "halfYear" }, "2024-H1", "60")).toBe("noCompletion");
  });
});

function schemeOf(
  quantity: Scheme["quantity"],
  bands: readonly (Partial<Band> & { readonly zh: string })[],
): Scheme {
  const source = { document: "虚构", section: "一", words: "虚构" };
  const whole = bands.map(({ zh, ...band }) => ({ name: { zh }, status: "onTrack" as const, ...band }));
  return { id: "s", version: "1", name: { zh: "虚构" }, quantity, bands: whole, source };
}

describe("a band", () => {
  const opinion = (scheme: Scheme, given: Given, value: string) => {
    const verdict = verdictOn(planOf(given), yearly({ 2024: value }), "2025-06-01", { opinions: [scheme] });
    const [one] = (verdict?.opinions ?? []) as readonly SchemeOpinion[];
    return [one?.band?.zh ?? one?.reason, one?.status];
  };
  const kept = (...[comparator, value]: Parameters<typeof target>): Given => ({
    targets: [target(comparator, value, { holds: "everyPeriod" })],
    unitOfMeasure: "起",
  });

  it("does not hold what only equals a limit that should be exceeded", () => {
    expect(opinion(schemes.standard, kept("moreThan", "20"), "20")).toEqual(["略滞后", "slightlyBehind"]);
    expect(opinion(schemes.standard, kept("moreThan", "20"), "20.1")).toEqual(["符合预期", "onTrack"]);
    expect(opinion(schemes.sanya, kept("lessThan", "20"), "20")).toEqual(["黄牌", "slightlyBehind"]);
    expect(opinion(schemes.sanya, kept("lessThan", "20"), "19.9")).toEqual(["绿牌", "onTrack"]);
  });

  it("of attainment takes what misses 0 for as far behind as can be", () => {
    expect(opinion(schemes.standard, kept("atMost", "0"), "1")).toEqual(["滞后", "offTrack"]);
    expect(opinion(schemes.sanya, kept("atMost", "0"), "1")).toEqual(["红牌", "offTrack"]);
    const closed = schemeOf("attainment", [
      { zh: "甲", from: "0.5" },
      { zh: "乙", from: "-9", to: "0.5", toIncluded: true },
    ]);
    expect(opinion(closed, kept("atMost", "0"), "1")).toEqual(["gap", undefined]);
    expect(opinion(closed, kept("atMost", "0"), "0")).toEqual(["甲", "onTrack"]);
    const bounded = schemeOf("relativeShortfall", [{ zh: "甲", to: "9" }]);
    expect(opinion(bounded, kept("atMost", "0"), "1")).toEqual(["gap", undefined]);
  });

  it("of attainment is eased by what is immaterial, and takes the name of its state", () => {
    const ceiling = { ...kept("atMost", "0"), materiality: "2" };
    expect(opinion(schemes.standard, ceiling, "2")).toEqual(["略滞后", "slightlyBehind"]);
    expect(opinion(schemes.standard, ceiling, "2.1")).toEqual(["滞后", "offTrack"]);
    expect(opinion(schemes.sanya, ceiling, "2")).toEqual(["红牌", "offTrack"]);
  });

  it("of attainment is worse where a percentage lacks more than 5 points without a baseline", () => {
    const floor = { ...kept("atLeast", "95"), unitOfMeasure: "%" };
    // 1 - 5/95 and 1 - 6/95 are both above 0.85.
    expect(opinion(schemes.standard, floor, "90")).toEqual(["略滞后", "slightlyBehind"]);
    expect(opinion(schemes.standard, floor, "89")).toEqual(["滞后", "offTrack"]);
    // 6/95 lack: no measure of 三亚 counts points.
    expect(opinion(schemes.sanya, floor, "89")).toEqual(["黄牌", "slightlyBehind"]);
    // With a start it is the way that counts: (89 - 50) / (95 - 50) = 0.866…
    expect(opinion(schemes.standard, { ...floor, baseline: { value: "50", period: "2022" } }, "89")).toEqual([
      "略滞后",
      "slightlyBehind",
    ]);
  });

  it("is asked for by its quantity", () => {
    expect(bandOf(schemes.wuhan, { pointsToTimeProgress: "0" })).toEqual({ ok: false, reason: "noQuantity" });
    expect(bandOf(schemes.yinchuan, { pointsToTimeProgress: "-5" })).toEqual({ ok: false, reason: "gap" });
    expect(bandOf(schemes.wuhan, { ratioToTimeProgress: { value: "0.8" } })).toMatchObject({
      ok: true,
      band: { name: { zh: "不亮灯" } },
    });
    expect(() => bandOf(schemes.wuhan, { ratioToTimeProgress: "much" })).toThrow(
      new RangeError('ratioToTimeProgress is no number: "much"'),
    );
    const broken = schemeOf("attainment", [{ zh: "甲", from: "a lot" }]);
    expect(() => bandOf(broken, { attainment: "1" })).toThrow(
      new RangeError('not the end of a band: "a lot"'),
    );
  });

  it("may judge, and says so", () => {
    const by = (scheme: Scheme, given: Given, value: string) =>
      told(verdictOn(planOf(given), yearly({ 2024: value }), "2025-06-01", { scheme })?.final);
    // 300 of 1000 against 24 of 60 months: 10 points behind, three quarters of it.
    const even: Given = { ...count, trajectory: { kind: "even", stated: true } };
    expect(by(schemes.yinchuan, even, "300")).toBe("slightlyBehind");
    expect(by(schemes.wuhan, even, "300")).toBe("slightlyBehind");
    expect(by(schemes.yinchuan, even, "301")).toBe("undetermined(outsideScheme)");
    expect(by(schemes.yinchuan, even, "99")).toBe("offTrack");
  });
});

describe("checkScheme says where", () => {
  const found = (scheme: unknown) =>
    checkScheme(scheme).map(({ code, path, params }) => [code, path, params]);
  const whole = schemeOf("attainment", [{ zh: "甲" }]);

  it("a band is empty, and the line is not covered", () => {
    const empty = schemeOf("attainment", [
      { zh: "甲", to: "0" },
      { zh: "乙", from: "1", to: "1" },
    ]);
    expect(found(empty)).toEqual([
      ["bandEmpty", ["bands", 1], { range: "(1, 1)" }],
      ["schemeGap", ["bands"], { range: "[0, +∞)" }],
    ]);
  });

  it("something is of the wrong type", () => {
    const wrong = (value: string, type: string, expected: string) => ({ value, found: type, expected });
    expect(found("绿灯")).toMatchObject([["wrongType", [], { found: "text", expected: "object" }]]);
    expect(found({ ...whole, bands: "绿灯" })).toMatchObject([
      ["wrongType", ["bands"], { found: "text", expected: "list" }],
    ]);
    expect(found({ ...whole, bands: [] })).toEqual([["tooFew", ["bands"], { count: 0, least: 1 }]]);
    expect(found({ ...whole, bands: [7] })).toEqual([
      ["wrongType", ["bands", 0], wrong("7", "number", "object")],
    ]);
    const odd = { ...whole.bands[0], from: 1, toIncluded: "yes", to: "x" };
    expect(found({ ...whole, bands: [odd] })).toMatchObject([
      ["wrongType", ["bands", 0, "from"], wrong("1", "number", "decimalText")],
      ["badNumber", ["bands", 0, "to"], { value: '"x"' }],
      ["wrongType", ["bands", 0, "toIncluded"], { found: "text", expected: "truth" }],
    ]);
  });

  it("a word is none of those known, and which one may be meant", () => {
    expect(found({ ...whole, quantity: "attainmnt" })).toMatchObject([
      ["notOneOf", ["quantity"], { value: '"attainmnt"', nearest: "attainment" }],
    ]);
    const [[, , params] = []] = found({ ...whole, quantity: 7 });
    expect(params).toMatchObject({ value: "7" });
    expect(params).not.toHaveProperty("nearest");
    const [[, , far] = []] = found({ ...whole, quantity: "zzzzzzzz" });
    expect(far).not.toHaveProperty("nearest");
  });
});

describe("every scheme that ships", () => {
  it.each(Object.values(schemes).map((scheme) => [scheme.id, scheme] as const))(
    "%s is named in both languages, with its words and their place",
    (_, { version, name, bands, source }) => {
      for (const text of [version, source.document, source.section, source.words])
        expect(text).toMatch(/\S/u);
      for (const text of [name, ...bands.map((band) => band.name)]) {
        expect(text.zh).toMatch(/\S/u);
        expect(text.en).toMatch(/\S/u);
      }
      for (const { colour, name: one } of bands) {
        const light = { 绿: "green", 黄: "yellow", 红: "red" }[one.zh[0] ?? ""];
        if (light !== undefined) expect(colour).toBe(light);
      }
    },
  );

  it("has a light for every band where it is the library's own", () => {
    expect(schemes.standard.bands.map(({ colour }) => colour)).toEqual(["green", "yellow", "red"]);
  });

  it("is a web page, or a document, that can be looked up", () => {
    for (const { id, source } of Object.values(schemes))
      if (id !== "standard") expect(source.document).toMatch(/https?:\/\/\S+/u);
  });
});

describe("what satisfies time progress", () => {
  const on = (value: string, options: JudgeOptions = {}, aim = target("atLeast", "100", { due: "2024" })) =>
    told(
      verdictOn(
        planOf(
          {
            targets: [aim],
            trajectory: { kind: "timeProgress", stated: true },
            direction: "up",
            frequency: "month",
            unitOfMeasure: "所",
            formula: "done",
          },
          {
            elements: [
              {
                id: "done",
                name: { zh: "完成数" },
                unitOfMeasure: "所",
                timing: "overPeriod",
                calendar: "calendar",
                accumulation: "yearToDate",
              },
            ],
          },
        ),
        [{ of: "done", place: "999999", period: "2024-01..06", value, reportedOn: "2024-07-10" }],
        "2024-07-20",
        { scheme: schemes.yinchuan, ...options },
      )?.final,
    );
  it("is on time, after rounding and by a tolerance too", () => {
    // Half of 100 by June: 49.6 is 50 once rounded, 49.4 is not, and 48 is 50 左右, give or take 2.
    expect(on("49.6")).toBe("undetermined(outsideScheme)");
    expect(on("49.6", { roundedComparison: true })).toBe("onTrack");
    expect(on("49.4", { roundedComparison: true })).toBe("undetermined(outsideScheme)");
    const about = target("about", "100", { due: "2024", tolerance: "2" });
    expect([on("48", {}, about), on("47.9", {}, about)]).toEqual(["onTrack", "undetermined(outsideScheme)"]);
  });
});
