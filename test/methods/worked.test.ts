import { describe, expect, it } from "vitest";
import {
  aarrByEndpoints,
  aarrByRegression,
  type CagrQuestion,
  cagrRatio,
  cagrRatioOverall,
  type Method,
  type MethodPoint,
  openSdgProgress,
  openSdgProgressOverall,
  type Quantity,
  unsd2022,
  unsd2023,
} from "../../src/methods.js";
import { roundNumber } from "../../src/number/index.js";
import { answered } from "./support.js";

/**
 * Worked out from the published rules by a program of its own, with 60 digits, and rounded to 18 decimals: method, figures,
 * question, category, value, score, what for.
 */
const worked = `
openSdgProgress | 2015 -10, 2020 -7 | up -5 by 2025 | substantial_progress | 1.028119464870597175 | 3.058054525624188562 | from below 0 upwards
cagrRatio | 2015 -10, 2020 -7 | up -5 by 2025 | significant_progress | 1.028119464870597175 | 3.05799617764712268 | from below 0 upwards
openSdgProgress | 2015 -10, 2020 -12 | up -5 by 2025 | deterioration | -0.554560972468406707 | -4.810689203984110225 | from below 0, falling back
cagrRatio | 2015 -10, 2020 -12 | up -5 by 2025 | significant_deterioration | -0.554560972468406707 | -4.810670718618361278 | from below 0, falling back
openSdgProgress | 2015 -10, 2020 -9.95 | up | limited_progress | 0.001002006021080121 | -1.998996989459939736 | below 0 without a target
cagrRatio | 2015 -10, 2020 -9.95 | up | moderate_progress | 0.001002006021080121 | 0.250501505270030132 | below 0 without a target
openSdgProgress | 2015 97.3, 2022 97.9 | up limit 100 | moderate_progress | 0.000878608657011284 | 0.669468553412086248 | near a limit
cagrRatio | 2015 97.3, 2022 97.9 | up limit 100 | moderate_progress | 0.000878608657011284 | 1.919468553412086248 | near a limit
openSdgProgress | 2015 3, 2022 2.99 | down limit 2 | limited_progress | 0.000476872155386264 | -2.250048425032230277 | near a limit below
cagrRatio | 2015 3, 2022 2.99 | down limit 2 | no_progress | 0.000476872155386264 | 0.124975787483884862 | near a limit below
openSdgProgress | 2015 250, 2022 261 | up limit 100 | moderate_progress | 0.006170314078731294 | 0.292578519682823573 | twice the limit
cagrRatio | 2015 250, 2022 261 | up limit 100 | moderate_progress | 0.006170314078731294 | 1.542578519682823573 | twice the limit
openSdgProgress | 2015 0.7, 2022 0.5 | down limit 0 | substantial_progress | 0.04693051142205948 | 5 | a limit of 0
cagrRatio | 2015 0.7, 2022 0.5 | down limit 0 | significant_progress | 0.04693051142205948 | 5 | a limit of 0
openSdgProgress | 2015 -97, 2022 -98 | down limit -100 | moderate_progress | 0.001466288260543682 | 1.647968340546419177 | a limit below 0
cagrRatio | 2015 -97, 2022 -98 | down limit -100 | significant_progress | 0.001466288260543682 | 2.897968340546419177 | a limit below 0
openSdgProgress | 2015 100, 2022 97 | up limit 100 | deterioration | -0.004341862098636109 | -3.042732762329513637 | on the limit, falling by more than 2 % in all
cagrRatio | 2015 100, 2022 97 | up limit 100 | significant_deterioration | -0.004341862098636109 | 5 | on the limit, falling by more than 2 % in all
openSdgProgress | 2015 0.000000000001, 2022 0.0000000000012 | up 0.000000000002 by 2030 | limited_progress | 0.55795719813056327 | -0.175159742549382021 | tiny values
cagrRatio | 2015 0.000000000001, 2022 0.0000000000012 | up 0.000000000002 by 2030 | moderate_deterioration | 0.55795719813056327 | -0.17517834112265304 | tiny values
openSdgProgress | 2015 100000000000000000000, 2022 120000000000000000000 | up 200000000000000000000 by 2030 | limited_progress | 0.55795719813056327 | -0.175159742549382021 | huge values
cagrRatio | 2015 100000000000000000000, 2022 120000000000000000000 | up 200000000000000000000 by 2030 | moderate_deterioration | 0.55795719813056327 | -0.17517834112265304 | huge values
openSdgProgress | 2014 40, 2018 50, 2023 60 | up 80 by 2030 since 2015 | moderate_progress | 0.929731354231169028 | 2.355278090137817248 | no base year: the one after, or the nearest
cagrRatio | 2014 40, 2018 50, 2023 60 | up 80 by 2030 since 2015 | significant_progress | 1.040839885744236462 | 3.148856326744546159 | no base year: the one after, or the nearest
openSdgProgress | 2013 40, 2017 50, 2023 60 | up 80 by 2030 since 2015 | moderate_progress | 0.838049430760508348 | 1.700403278979235079 | no base year, two equally near
cagrRatio | 2013 40, 2017 50, 2023 60 | up 80 by 2030 since 2015 | moderate_progress | 0.838049430760508348 | 1.700353076860773914 | no base year, two equally near
openSdgProgress | 2015 -3, 2020 9 | up 8 by 2025 | target_achieved | - | 5 | reached across 0
cagrRatio | 2015 -3, 2020 9 | up 8 by 2025 | significant_progress | - | 5 | reached across 0
openSdgProgress | 2015 12, 2020 0.0005 | down 0 by 2025 | target_achieved | 1.423392319732768073 | 5 | between 0 and 0.001, which stands for it
cagrRatio | 2015 12, 2020 0.0005 | down 0 by 2025 | significant_progress | 1.423392319732768073 | 5 | between 0 and 0.001, which stands for it
openSdgProgress | 2015 90, 2020 93 | up 80 by 2025 | target_achieved | 0.561909352012880765 | 5 | better than the target, and better still
cagrRatio | 2015 90, 2020 93 | up 80 by 2025 | significant_progress | 0.561909352012880765 | 5 | better than the target, and better still
openSdgProgress | 2015 90, 2020 85 | up 80 by 2025 | target_achieved | -0.970739145309405459 | 5 | better than the target, and falling, but met
cagrRatio | 2015 90, 2020 85 | up 80 by 2025 | significant_progress | -0.970739145309405459 | 5 | better than the target, and falling, but met
openSdgProgress | 2015 90, 2020 75 | up 80 by 2025 | deterioration | -3.058062269698162378 | -5 | better than the target, and lost
cagrRatio | 2015 90, 2020 75 | up 80 by 2025 | significant_deterioration | -3.058062269698162378 | -5 | better than the target, and lost
openSdgProgress | 2015 10, 2020 0 | up 20 by 2025 | deterioration | -13.932726172912966001 | -5 | down to 0, where more is better
cagrRatio | 2015 10, 2020 0 | up 20 by 2025 | significant_deterioration | -13.932726172912966001 | -5 | down to 0, where more is better
openSdgProgress | 2020 100, 2022 103.0225 | up | substantial_progress | 0.015 | 2.5 | exactly 1.5 % a year
cagrRatio | 2020 100, 2022 103.0225 | up | significant_progress | 0.015 | 3.75 | exactly 1.5 % a year
openSdgProgress | 2020 100, 2022 101.0025 | up | moderate_progress | 0.005 | 0 | exactly 0.5 % a year
cagrRatio | 2020 100, 2022 101.0025 | up | moderate_progress | 0.005 | 1.25 | exactly 0.5 % a year
openSdgProgress | 2020 100, 2022 96.04 | up | deterioration | -0.02 | -5 | exactly 2 % a year less
cagrRatio | 2020 100, 2022 96.04 | up | significant_deterioration | -0.02 | -5 | exactly 2 % a year less
openSdgProgress | 2020 100, 2021 113 | up 121 by 2022 | substantial_progress | 1.3 | 5 | exactly 1.3 of the required rate
cagrRatio | 2020 100, 2021 113 | up 121 by 2022 | significant_progress | 1.3 | 5 | exactly 1.3 of the required rate
openSdgProgress | 2020 100, 2021 94 | up 121 by 2022 | deterioration | -0.6 | -5 | exactly −0.6 of it
cagrRatio | 2020 100, 2021 94 | up 121 by 2022 | significant_deterioration | -0.6 | -5 | exactly −0.6 of it
openSdgProgress | 2015 50, 2020 79 | up 80 by 2020 | substantial_progress | 0.971994500310889363 | 2.657159516270651633 | in the year of the target, short
cagrRatio | 2015 50, 2020 79 | up 80 by 2020 | significant_progress | 0.971994500310889363 | 2.657103573649209738 | in the year of the target, short
unsd2022 | 2015 80, 2018 85 | up 90 by 2021 | substantial | 1.029727135537879808 | - | rising
unsd2023 | 2015 80, 2018 85 | up 90 by 2021 | on_track | 1.03125 | - | rising
unsd2022 | 2015 300, 2022 212 | down 150 by 2026 | fair | 0.792372893631314877 | - | falling
unsd2023 | 2015 300, 2022 212 | down 150 by 2026 | fair | 0.84100511389570528 | - | falling
unsd2022 | 2015 -100, 2017 -80 | up -50 by 2021 | substantial | 0.967658740580928062 | - | from below 0
unsd2023 | 2015 -100, 2017 -80 | up -50 by 2021 | on_track | 0.976 | - | from below 0
unsd2022 | 2015 -20, 2019 -31 | down -40 by 2024 | substantial | 1.446309751847337738 | - | below 0, further down
unsd2023 | 2015 -20, 2019 -31 | down -40 by 2024 | on_track | 1.680688312569431312 | - | below 0, further down
unsd2022 | 2015 60, 2019 55 | up 80 by 2024 | deterioration | -0.662477638711193595 | - | falling back
unsd2023 | 2015 60, 2019 55 | up 80 by 2024 | stagnation | -0.533409850861241663 | - | falling back
unsd2022 | 2015 -50, 2018 -60 | up -20 by 2023 | deterioration | -0.578989989057791976 | - | from below 0, falling back
unsd2023 | 2015 -50, 2018 -60 | up -20 by 2023 | stagnation | -1.043517096510695388 | - | from below 0, falling back
unsd2022 | 2015 40, 2020 58 | up 60 by 2020 | fair | 0.913246954561843116 | - | in the year of the target
unsd2023 | 2015 40, 2020 58 | up 60 by 2020 | fair | 0.9 | - | in the year of the target
unsd2022 | 2015 50, 2018 50.8 | up | fair | 0.005305139062695836 | - | no target, rising
unsd2023 | 2015 50, 2018 50.8 | up | fair | 0.005305139062695836 | - | no target, rising
unsd2022 | 2015 -50, 2018 -50.4 | down | limited | 0.002659586992916926 | - | no target, below 0
unsd2023 | 2015 -50, 2018 -50.4 | down | stagnation | 0.002659586992916926 | - | no target, below 0
aarrByRegression | 2011 61, 2003 88, 2016 47, 2007 90 | down | - | 0.05171866784107481 | - | figures out of order, with a gap
aarrByEndpoints | 2011 61, 2003 88, 2016 47, 2007 90 | down | - | 0.047100010892689211 | - | figures out of order, with a gap
aarrByRegression | 2010 3, 2011 3.3, 2014 4 | down | - | -0.072638298725641654 | - | rising
aarrByEndpoints | 2010 3, 2011 3.3, 2014 4 | down | - | -0.07456993182354192 | - | rising
`;

const methods: Readonly<Record<string, Method>> = {
  aarrByEndpoints,
  aarrByRegression,
  cagrRatio,
  openSdgProgress,
  unsd2022,
  unsd2023,
};
const pointsOf = (figures: string): MethodPoint[] =>
  figures.split(", ").map((figure) => {
    const [year, value] = figure.split(" ");
    return { year: Number(year), value };
  });

/** Reads `up 80 by 2030 since 2015`, or `up limit 100`. */
function questionOf(words: string): CagrQuestion {
  const [, way, target, year, limit, base] =
    /^(up|down)(?: (-?[\d.]+) by (\d+))?(?: limit (-?[\d.]+))?(?: since (\d+))?$/.exec(words) ?? [];
  if (way !== "up" && way !== "down") throw new Error(words);
  return {
    direction: way,
    ...(target !== undefined && { target, targetYear: Number(year) }),
    ...(limit !== undefined && { limit }),
    ...(base !== undefined && { baseYear: Number(base) }),
  };
}

const told = (quantity: Quantity | undefined) =>
  quantity === undefined
    ? "-"
    : roundNumber(quantity.value, { decimals: 18 })
        .replace(/(\.\d*?)0+$/, "$1")
        .replace(/\.$/, "");

describe("other cases than those of the files", () => {
  const rows = worked
    .trim()
    .split("\n")
    .map((line) => line.split(" | "));
  it.each(rows.map((row) => [`${row[0]}: ${row.at(-1)} (${row[1]})`, row] as const))("%s", (_, row) => {
    const [name = "", figures = "", words = "", says, value, score] = row;
    const method = methods[name];
    if (method === undefined) throw new Error(name);
    const found = answered(method(pointsOf(figures), questionOf(words)));
    const own = "score" in found && typeof found.score === "object" ? (found.score as Quantity) : undefined;
    expect([found.says ?? "-", told(found.value), told(own)]).toEqual([says, value, score]);
  });
});

describe("where the programs give a figure and there is none to give", () => {
  const both: readonly Method[] = [cagrRatio, openSdgProgress];
  it("one figure at its target, or none after the base year", () => {
    const question = { direction: "up", target: 40, targetYear: 2025 } as const;
    const points = pointsOf("2012 30, 2015 40");
    for (const method of both) {
      expect(method(points.slice(1), question)).toEqual({ ok: false, reason: "tooFewPoints" });
      expect(method(points, { ...question, baseYear: 2015 })).toEqual({ ok: false, reason: "tooFewPoints" });
    }
  });
  it("a target on the other side of 0 has no rate", () => {
    const points = pointsOf("2015 5, 2020 4");
    for (const method of both)
      expect(method(points, { direction: "down", target: -3, targetYear: 2025 })).toEqual({
        ok: false,
        reason: "signChange",
      });
  });
});

describe("mistakes of a program, in words", () => {
  it("a percentage is one or is not", () => {
    for (const odd of ["yes", 1, null, {}])
      expect(() => unsd2023([], { direction: "up", isPercentage: odd as never })).toThrow(
        /^isPercentage must be true or false, not /,
      );
  });
  it("a result without a score is none", () => {
    for (const overall of [openSdgProgressOverall, cagrRatioOverall])
      for (const odd of [{ ok: true }, { ok: true, score: 5 }, { ok: true, score: { value: "x" } }, {}])
        expect(() => overall([odd as never])).toThrow(/^results must be a list of results/);
  });
  it("the message about a number tells how many digits it may have", () => {
    const target = "9".repeat(25);
    expect(() => cagrRatio([], { direction: "up", target, targetYear: 2030 })).toThrow("at most 24 digits");
  });
});
