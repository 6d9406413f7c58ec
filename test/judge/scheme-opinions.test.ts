import { describe, expect, it } from "vitest";
import { type JudgeOptions, type Scheme, type SchemeOpinion, schemes } from "../../src/judge/index.js";
import { sinceJanuary } from "./since-january.js";
import { type Given, planOf, target, verdictOn, yearly } from "./support.js";

describe("a second opinion", () => {
  const places: Given = { targets: [target("atLeast", "9360")], unitOfMeasure: "个" };
  const linear = { kind: "linear", stated: true } as const;
  const counted: Given = { ...places, trajectory: linear, baseline: { value: "0", period: "2022" } };

  function opinionsOn(
    given: Given,
    values: Readonly<Record<string, string | boolean>>,
    ...opinions: readonly Scheme[]
  ) {
    const year = Number(Object.keys(values).at(-1) ?? "2024");
    const options: JudgeOptions = { opinions };
    const verdict = verdictOn(planOf(given), yearly(values), `${year + 1}-06-01`, options);
    return (verdict?.opinions ?? []) as readonly SchemeOpinion[];
  }
  const saysOf = (given: Given, value: string | boolean, scheme: Scheme, year = 2024) => {
    const [one] = opinionsOn(given, { [year]: value }, scheme);
    return [one?.band?.zh ?? one?.reason, one?.agrees];
  };

  it("says when it disagrees, and how much it saw of the plan", () => {
    // 2340/9360 = 25 % against 24/60 = 40 %; attainment 2340/3744 = 0.625: off track
    expect(opinionsOn(counted, { 2024: "2340" }, schemes.yinchuan, schemes.sanya)).toEqual([
      {
        scheme: "yinchuan",
        version: "2025",
        quantity: "pointsToTimeProgress",
        value: { value: "-15" },
        band: { zh: "黄灯", en: "Yellow" },
        colour: "yellow",
        status: "slightlyBehind",
        agrees: false,
        inTime: { completion: { value: "25" }, timeProgress: { value: "40" }, over: "plan" },
        assumptions: [{ code: "planMonths", params: { from: "2023-01-01" } }],
      },
      {
        scheme: "sanya",
        version: "2022",
        quantity: "relativeShortfall",
        value: { value: "0.375" },
        band: { zh: "黄牌", en: "Yellow" },
        colour: "yellow",
        status: "slightlyBehind",
        agrees: false,
      },
    ]);
  });

  it("agrees with verdicts that stand outside the bands where they come to the same", () => {
    expect(saysOf(counted, "9360", schemes.yinchuan)).toEqual(["绿灯", true]);
    expect(saysOf(counted, "9360", schemes.wuhan, 2027)).toEqual(["不亮灯", true]);
    // missed by 1 %: of the target's own year all 12 months have passed, 99 against 100
    expect(saysOf(counted, "9266.4", schemes.sanya, 2027)).toEqual(["黄牌", false]);
    expect(saysOf(counted, "4000", schemes.sanya, 2027)).toEqual(["红牌", true]);
    const rising = {
      targets: [target("atLeast", "100")],
      trajectory: linear,
      baseline: { value: "50", period: "2022" },
    };
    // reversing: 30 is below 50; 40 of the 70 expected lack, 0.57
    expect(saysOf(rising, "30", schemes.sanya)).toEqual(["红牌", true]);
  });

  it("may say something where nothing is expected yet, and then agrees with nothing", () => {
    expect(saysOf(places, "3744", schemes.yinchuan)).toEqual(["绿灯", undefined]);
    expect(saysOf(places, "3744", schemes.sanya)).toEqual(["noExpectedValue", undefined]);
  });

  it("says in which gap a value lies", () => {
    // 3650.4/9360 = 39 %
    const [one] = opinionsOn(counted, { 2024: "3650.4" }, schemes.yinchuan);
    expect(one).toMatchObject({ reason: "gap", value: { value: "-1" } });
    expect([one?.band, one?.status, one?.agrees]).toEqual([undefined, undefined, undefined]);
  });

  it("counts the year where a milestone is due in it, and the plan otherwise", () => {
    const yearlyTargets = { ...counted, milestones: [target("atLeast", "2000", { due: "2023" })] };
    const [first] = opinionsOn(yearlyTargets, { 2023: "1900" }, schemes.wuhan);
    // 1900/2000 = 95 % of the whole year
    expect(first).toMatchObject({
      value: { value: "0.95" },
      inTime: { over: "year", timeProgress: { value: "100" } },
    });
    const [second] = opinionsOn(yearlyTargets, { 2023: "1900", 2024: "3744" }, schemes.wuhan);
    expect(second).toMatchObject({
      value: { value: "1" },
      inTime: { over: "plan", timeProgress: { value: "40" } },
    });
  });

  it("counts the plan for a half-year of its last year, unless the figure began in January", () => {
    const half = { ...places, frequency: "halfYear" } as const;
    const row = { of: "x", place: "999999", period: "2027-H1", value: "8424", reportedOn: "2027-08-01" };
    const [one] = verdictOn(planOf(half), [row], "2027-08-10", { opinions: [schemes.wuhan] })?.opinions ?? [];
    // 8424/9360 = 90 %, 54 of 60 months
    expect(one).toMatchObject({
      value: { value: "1" },
      inTime: { over: "plan", timeProgress: { value: "90" } },
    });
    const [since] = sinceJanuary("2027-01..06", "35", "70", "所", [schemes.wuhan], 2027);
    expect(since).toMatchObject({
      value: { value: "1" },
      inTime: { over: "year", timeProgress: { value: "50" } },
    });
  });

  it("has no answer, with the reason, where there is nothing to go by", () => {
    expect(saysOf({ ...counted, unitOfMeasure: "%" }, "3744", schemes.wuhan)).toEqual([
      "noCompletion",
      undefined,
    ]);
    expect(saysOf({ targets: [target("achieved")], unitOfMeasure: undefined }, true, schemes.wuhan)[0]).toBe(
      "noValue",
    );
    const about = { targets: [target("about", "20", { holds: "everyPeriod" })], direction: "up" } as const;
    expect(saysOf(about, "18", schemes.sanya)).toEqual(["noTolerance", undefined]);
    // the year before the plan: no month of it has passed
    expect(saysOf(places, "10", schemes.yinchuan, 2022)).toEqual(["noTimeProgress", undefined]);
    const stale = verdictOn(planOf(counted), yearly({ 2024: "3744" }), "2026-06-01", {
      opinions: [schemes.sanya],
    });
    expect(stale?.opinions?.[0]?.reason).toBe("noValue");
  });

  it("is not told where none is asked for", () => {
    expect(verdictOn(planOf(counted), yearly({ 2024: "3744" }), "2025-06-01")).not.toHaveProperty("opinions");
  });
});
