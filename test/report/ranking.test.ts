import { describe, expect, test } from "vitest";
import type { Status } from "../../src/judge/index.js";
import type { Plan } from "../../src/model/index.js";
import type { Ranking } from "../../src/report/index.js";
import { ranking, tableOf, toText } from "../../src/report/index.js";
import { assessment, earlier, plan, planWith, standingsAt } from "./city.js";

const idsOf = ({ entries }: Ranking) => entries.map(({ of }) => of.id);

const rowsOf = (place: string, ...given: readonly Status[]) =>
  given.map((status, at) => [place, `indicator${at}`, status] as const);
const ranksOf = (...rows: readonly (readonly [string, string, Status])[][]) =>
  ranking(standingsAt(rows.flat()), { by: "place", plans: towns });
const towns = planWith("a", "b", "c", "d", "e");

describe("places", () => {
  test("stand by the part that is well, then by the part that is near; equals share a rank", () => {
    const { entries } = ranksOf(
      rowsOf("a", "met", "offTrack", "offTrack", "offTrack"), // 1/4
      rowsOf("b", "onTrack", "onTrack", "met", "missed"), // 3/4, near 3/4
      rowsOf("c", "onTrack", "met", "met", "reversing"), // 3/4, near 3/4
      rowsOf("d", "met", "met", "met", "slightlyBehind"), // 3/4, near 4/4
    );
    expect(entries.map(({ of, rank, isTied }) => [of.id, rank, isTied])).toEqual([
      ["d", 1, false],
      ["b", 2, true],
      ["c", 2, true],
      ["a", 4, false],
    ]);
    expect(entries[0]?.wellShare).toEqual({ value: "75" });
    expect(entries[0]?.nearShare).toEqual({ value: "100" });
  });

  test("what is not due or not applicable counts neither for nor against", () => {
    const { entries } = ranksOf(
      rowsOf("a", "met", "offTrack", "notDue", "notApplicable"),
      rowsOf("b", "met", "offTrack"),
    );
    expect(entries.map(({ rank, judged, judgeable }) => [rank, judged, judgeable])).toEqual([
      [1, 2, 2],
      [1, 2, 2],
    ]);
  });

  test("are not compared where far less could be judged, and the reason is told", () => {
    const result = ranksOf(
      rowsOf("a", "met", "met", "met", "met", "met"), // 5/5
      rowsOf("b", "met", "met", "met", "met", "undetermined"), // 4/5 = 80 % of the best: still compared
      rowsOf("c", "met", "met", "met", "undetermined", "undetermined"), // 3/5 = 60 %
      rowsOf("d", "undetermined", "undetermined", "undetermined", "undetermined", "undetermined"),
      rowsOf("e", "met", "met", "met"), // targets in 3 of the 5 indicators that the others have: 60 %
    );
    expect(result.entries.map(({ of }) => of.id)).toEqual(["a", "b"]);
    expect(result.refused.map(({ of, reason, share }) => [of.id, reason, share?.value])).toEqual([
      ["c", "fewJudged", "60"],
      ["d", "nothingJudged", undefined],
      ["e", "fewIndicators", "60"],
    ]);
    const zh = toText(tableOf(result, { locale: "zh-CN" }));
    expect(zh).toContain("5项中只有3项可研判,可研判的比例为最高者的60.0%,低于80%,不宜比较");
    expect(zh).toContain("自有目标的指标只有3项,为最多者的60.0%,低于80%,不宜比较");
    expect(toText(tableOf(result, { locale: "en" }))).toContain(
      "targets of its own in 3 indicators only, 60.0% of the most",
    );
  });

  test("move against an earlier date, and who was not ranked then has no movement", () => {
    const now = standingsAt([
      ...rowsOf("a", "met", "met"),
      ...rowsOf("b", "met", "missed"),
      ...rowsOf("c", "missed", "missed"),
    ]);
    const before = standingsAt([...rowsOf("a", "met", "missed"), ...rowsOf("b", "met", "met")], "2025-05-31");
    const { entries } = ranking(now, { by: "place", plans: towns, since: before });
    expect(entries.map(({ of, rank, rankBefore, movement }) => [of.id, rank, rankBefore, movement])).toEqual([
      ["a", 1, 2, 1],
      ["b", 2, 1, -1],
      ["c", 3, undefined, undefined],
    ]);
  });

  test("the jurisdiction is not ranked among its own places", () => {
    const plans = planWith("east");
    const of = standingsAt([...rowsOf("999999", "met"), ...rowsOf("east", "missed")]);
    expect(idsOf(ranking(of, { by: "place", plans }))).toEqual(["east"]);
    expect(idsOf(ranking(of, { by: "place", plans, level: 0 }))).toEqual(["999999"]);
    const alone = standingsAt([...rowsOf("999999", "met")]);
    expect(idsOf(ranking(alone, { by: "place", plans }))).toEqual(["999999"]);
    expect(idsOf(ranking(alone, { by: "place" }))).toEqual(["999999"]);
  });

  test("counties stand among counties: one has towns, the other has none", () => {
    const county = (id: string, code: string, ...inside: readonly string[]): Plan => ({
      ...planWith(...inside),
      id,
      jurisdiction: { ...plan.jurisdiction, name: { zh: id }, code },
    });
    const of = (id: string, ...rows: readonly (readonly [string, string, Status])[]) => ({
      ...standingsAt(rows),
      plan: { id, version: 1 },
    });
    const plans = [county("甲县", "A", "一镇", "二镇"), county("乙县", "B")];
    const withTowns = of("甲县", ...rowsOf("A", "met"), ...rowsOf("一镇", "met"), ...rowsOf("二镇", "met"));
    const without = of("乙县", ...rowsOf("B", "missed"));
    expect(idsOf(ranking([withTowns, without], { by: "place", plans }))).toEqual(["A", "B"]);
    // Towns alone on the one side, a county alone on the other: no peers.
    const townsAlone = of("甲县", ...rowsOf("一镇", "met"), ...rowsOf("二镇", "met"));
    expect(() => ranking([townsAlone, without], { by: "place", plans })).toThrow(/no peers/);
    expect(idsOf(ranking(townsAlone, { by: "place", plans }))).toEqual(["一镇", "二镇"]);
  });

  test("villages are not ranked among towns", () => {
    const nested: Plan = {
      ...plan,
      places: [
        { id: "town", name: { zh: "镇" } },
        { id: "village", name: { zh: "村" }, within: "town" },
      ],
    };
    const of = standingsAt([...rowsOf("town", "met"), ...rowsOf("village", "missed")]);
    expect(idsOf(ranking(of, { by: "place", plans: nested }))).toEqual(["town"]);
    expect(idsOf(ranking(of, { by: "place", plans: nested, level: 2 }))).toEqual(["village"]);
  });

  test("a level without places is refused, and so is an assessment given twice", () => {
    const of = standingsAt([...rowsOf("a", "met"), ...rowsOf("b", "missed")]);
    expect(() => ranking(of, { by: "place", plans: towns, level: 3 })).toThrow(/level 3/);
    expect(() => ranking([of, of], { by: "place", plans: towns })).toThrow(/given twice/);
  });

  test("which place lies in which is not guessed", () => {
    const of = standingsAt([...rowsOf("999999", "met"), ...rowsOf("east", "missed")]);
    expect(() => ranking(of, { by: "place" })).toThrow(/"example_city" is not given/);
    expect(() => ranking(of, { by: "place", plans: plan })).toThrow('not a place of the plan: "east"');
    expect(() => ranking(of, { by: "place", plans: planWith("eest") })).toThrow(
      'not a place of the plan: "east"; did you mean "eest"?',
    );
    expect(() => ranking(of, { by: "place", plans: planWith("east"), level: -1 })).toThrow(/level/);
  });

  test("the table tells what decides between equal shares, who is tied, and the days", () => {
    const now = standingsAt([
      ...rowsOf("a", "met", "missed"),
      ...rowsOf("b", "met", "slightlyBehind"),
      ...rowsOf("c", "met", "missed"),
    ]);
    const before = standingsAt(
      [...rowsOf("a", "met", "met"), ...rowsOf("b", "missed", "missed")],
      "2025-05-31",
    );
    const of = ranking(now, { by: "place", plans: towns, since: before });
    const lines = toText(tableOf(of, { locale: "zh-CN" }))
      .trimEnd()
      .split("\n");
    expect(lines[0]).toBe("排名(截至2026年5月31日,与2025年5月31日相比)");
    expect(lines.slice(3).map((line) => line.trim().split(/ {2,}/u).slice(0, 4))).toEqual([
      ["1", "b", "50.0%", "100.0%"],
      ["2(并列)", "a", "50.0%", "50.0%"],
      ["2(并列)", "c", "50.0%", "50.0%"],
    ]);
    expect(toText(tableOf(of, { locale: "en" }))).toContain("2 (tied)");
  });

  test("only indicators that are asked for count", () => {
    const of = standingsAt([...rowsOf("a", "met", "missed"), ...rowsOf("b", "missed", "met")]);
    const { entries } = ranking(of, { by: "place", plans: towns, indicators: ["indicator1"] });
    expect(entries.map((one) => one.of.id)).toEqual(["b", "a"]);
  });
});

test("the lead units of the city", () => {
  const { entries, refused } = ranking(assessment, { by: "unit", plans: plan, since: earlier });
  // Education: 19 verdicts, 5 not due, 1 unjudged; of 13 judged 4 met and 5 on track. Planning 2 of 4, all near; labour 1 of 2.
  expect(
    entries.map(({ of, rank, wellShare }) => [of.id, rank, wellShare.fraction ?? wellShare.value]),
  ).toEqual([
    ["education_bureau", 1, "900/13"],
    ["development_reform_bureau", 2, "50"],
    ["human_resources_bureau", 3, "50"],
  ]);
  expect(refused.map(({ of, reason }) => [of.id, reason])).toEqual([
    ["veteran_cadres_bureau", "nothingJudged"],
  ]);
});

test("refuses what cannot be ranked", () => {
  expect(() => ranking([], { by: "place" })).toThrow(RangeError);
  expect(() => ranking([assessment, earlier], { by: "place" })).toThrow(/one date/);
  expect(() => ranking(assessment, { by: "unit" })).toThrow(TypeError);
  expect(() => ranking(assessment, { by: "status" as "unit" })).toThrow(RangeError);
  for (const leastShare of ["-1", "100.1", "many"])
    expect(() => ranking(assessment, { by: "place", leastShare }), leastShare).toThrow(RangeError);
});
