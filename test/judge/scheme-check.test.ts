import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Band, checkScheme, type Scheme, schemes } from "../../src/judge/index.js";

function schemeOf(bands: readonly Partial<Band>[]): Scheme {
  const whole = bands.map((band) => ({ name: { zh: "灯" }, status: "onTrack" as const, ...band }));
  const source = { document: "虚构", section: "一", words: "虚构" };
  return { id: "s", version: "1", name: { zh: "虚构" }, quantity: "attainment", bands: whole, source };
}

function told(bands: readonly Partial<Band>[]): readonly unknown[] {
  return checkScheme(schemeOf(bands)).map(({ code, params }) => [code, params]);
}

describe("checkScheme", () => {
  it.each(Object.entries(schemes))(
    "finds in %s what its text leaves open, and nothing else",
    (id, scheme) => {
      // 低于10~30个百分点 is yellow, 完成序时进度 green: between 0 and 10 points behind the text says nothing.
      const expected = id === "yinchuan" ? [["schemeGap", { range: "(-10, 0)" }]] : [];
      expect(checkScheme(scheme).map(({ code, params }) => [code, params])).toEqual(expected);
    },
  );

  it.each<[string, readonly Partial<Band>[], readonly unknown[]]>([
    ["both open: the point between", [{ to: "1" }, { from: "1" }], [["schemeGap", { range: "[1, 1]" }]]],
    ["lower one closed", [{ to: "1", toIncluded: true }, { from: "1" }], []],
    ["upper one closed", [{ to: "1" }, { from: "1", fromIncluded: true }], []],
    [
      "both closed: the point twice",
      [
        { to: "1", toIncluded: true },
        { from: "1", fromIncluded: true },
      ],
      [["schemeOverlap", { range: "[1, 1]", band: 2, other: 1 }]],
    ],
    [
      "a point alone, and no order in the list",
      [{ from: "1" }, { from: "1", fromIncluded: true, to: "1", toIncluded: true }, { to: "1" }],
      [],
    ],
    ["ends written differently are one number", [{ to: "0.850" }, { from: "0.85", fromIncluded: true }], []],
    ["no lower end", [{ from: "0", fromIncluded: true }], [["schemeGap", { range: "(-∞, 0)" }]]],
    ["no upper end", [{ to: "0" }], [["schemeGap", { range: "[0, +∞)" }]]],
    ["the whole line twice", [{}, {}], [["schemeOverlap", { range: "(-∞, +∞)", band: 2, other: 1 }]]],
    [
      "one inside another, and past it",
      [{ to: "10" }, { from: "2", to: "3" }, { from: "9", fromIncluded: true }],
      [
        ["schemeOverlap", { range: "(2, 3)", band: 2, other: 1 }],
        ["schemeOverlap", { range: "[9, 10)", band: 3, other: 1 }],
      ],
    ],
    [
      "ends out of order cover nothing",
      [{}, { from: "1", fromIncluded: true, to: "0.85", toIncluded: true }],
      [["bandEmpty", { range: "[1, 0.85]" }]],
    ],
    [
      "a point with an open end is no point",
      [{ from: "1", fromIncluded: true, to: "1" }],
      [
        ["bandEmpty", { range: "[1, 1)" }],
        ["schemeGap", { range: "(-∞, +∞)" }],
      ],
    ],
  ])("%s", (_, bands, expected) => {
    expect(told(bands)).toEqual(expected);
  });

  it("says where an overlap sits", () => {
    const issues = checkScheme(schemeOf([{}, { from: "1" }]));
    expect(issues.map(({ path, severity }) => [path, severity])).toEqual([[["bands", 1], "error"]]);
  });

  const end = fc.option(fc.integer({ min: 0, max: 4 }), { nil: undefined });
  const band = fc.record({ from: end, fromIncluded: fc.boolean(), to: end, toIncluded: fc.boolean() });
  /** Every point that whole ends from 0 to 4 can tell apart: the numbers, the spaces between, and both sides. */
  const probes = Array.from({ length: 11 }, (_, i) => (i - 1) / 2);

  it("agrees with a look at every point that the ends can tell apart", () => {
    fc.assert(
      fc.property(fc.array(band, { minLength: 1, maxLength: 5 }), (bands) => {
        const holding = probes.map(
          (x) =>
            bands.filter(
              ({ from, to, fromIncluded, toIncluded }) =>
                (from === undefined || x > from || (x === from && fromIncluded)) &&
                (to === undefined || x < to || (x === to && toIncluded)),
            ).length,
        );
        const empty = bands.filter(
          ({ from, to, fromIncluded, toIncluded }) =>
            from !== undefined &&
            to !== undefined &&
            (from > to || (from === to && !(fromIncluded && toIncluded))),
        );
        const texts = bands.map(({ from, to, ...rest }) => ({
          ...rest,
          ...(from !== undefined && { from: String(from) }),
          ...(to !== undefined && { to: String(to) }),
        }));
        const codes = told(texts).map((one) => (one as readonly unknown[])[0]);
        expect(codes.includes("schemeGap")).toBe(holding.includes(0));
        expect(codes.includes("schemeOverlap")).toBe(holding.some((count) => count > 1));
        expect(codes.filter((code) => code === "bandEmpty")).toHaveLength(empty.length);
      }),
      { numRuns: 1000 },
    );
  });

  it.each<[string, unknown, readonly unknown[]]>([
    ["nothing", null, [["wrongType", []]]],
    ["a list", [], [["wrongType", []]]],
    ["an unknown quantity", { ...schemes.sanya, quantity: "attainmnt" }, [["notOneOf", ["quantity"]]]],
    ["no list of bands", { ...schemes.sanya, bands: {} }, [["wrongType", ["bands"]]]],
    ["no band", { ...schemes.sanya, bands: [] }, [["tooFew", ["bands"]]]],
    ["a band that is none", { ...schemes.sanya, bands: [null] }, [["wrongType", ["bands", 0]]]],
    ["a hole", { ...schemes.sanya, bands: new Array(1) }, [["wrongType", ["bands", 0]]]],
    [
      "bad members",
      {
        ...schemes.sanya,
        bands: [{ status: "met", from: "1e3", to: 5, fromIncluded: "yes", toIncluded: null }],
      },
      [
        ["notOneOf", ["bands", 0, "status"]],
        ["badNumber", ["bands", 0, "from"]],
        ["wrongType", ["bands", 0, "to"]],
        ["wrongType", ["bands", 0, "fromIncluded"]],
        ["wrongType", ["bands", 0, "toIncluded"]],
      ],
    ],
  ])("answers %s with issues", (_, scheme, expected) => {
    expect(checkScheme(scheme).map(({ code, path }) => [code, path])).toEqual(expected);
  });

  it("names the quantity that was meant", () => {
    const [issue] = checkScheme({ ...schemes.sanya, quantity: "attainmnt" });
    expect(issue?.params).toMatchObject({ value: '"attainmnt"', nearest: "attainment" });
  });
});
