import { describe, expect, it } from "vitest";
import { type AssessOptions, assess } from "../../src/assess/index.js";
import { explain } from "../../src/locale/index.js";
import type { Indicator, Observation, Plan } from "../../src/model/index.js";
import { told } from "../judge/support.js";
import { city, counts } from "./support.js";

/*
 * Yuyao's plan lacks its five-year table. What it then says of a year, and what it says once the host assumes a path or a
 * county brings milestones of its own. All figures are made up, and stand under 示例市.
 */

const asOf = "2025-06-30";

/** The plan with one indicator changed: what `extendPlan` will do. */
function changed(plan: Plan, id: string, change: Partial<Indicator>): Plan {
  const indicators = plan.indicators.map((one) => (one.id === id ? { ...one, ...change } : one));
  return { ...plan, indicators };
}

function verdictOn(plan: Plan, id: string, rows: readonly Observation[], options: AssessOptions) {
  const { verdicts, flags } = assess(plan, rows, { places: ["999999"], ...options });
  const verdict = verdicts.find(({ indicator }) => indicator === id);
  if (verdict === undefined) throw new Error(id);
  return { verdict, flags: flags.filter(({ subject }) => subject.indicator === id) };
}

/** A count of one school year in the city. */
function row(of: string, year: number, value: number): Observation {
  return { of, place: "999999", period: `${year}/${String(year + 1).slice(2)}`, value };
}

describe("as the document stands", () => {
  const opened = [
    ["places.kindergarten", "new_places.kindergarten", 1872], // 9360 / 5
    ["places.primary", "new_places.primary", 2322], // 11610 / 5
    ["places.junior", "new_places.junior", 900], // 4500 / 5
    ["places.senior", "new_places.senior", 240], // 1200 / 5
  ] as const;

  it.each(opened)("%s are expected in five equal steps, on 1 September 2023 to 2027", (id, element, step) => {
    for (const k of [1, 2, 3, 4, 5]) {
      const rows = Array.from({ length: k }, (_, i) => row(element, 2023 + i, step));
      const { final, assumptions } = verdictOn(city, id, rows, { asOf: `${2022 + k}-10-01` }).verdict;
      expect(final.expected?.value).toEqual({ value: String(k * step) });
      expect(final.status).toBe(k < 5 ? "onTrack" : "met");
      expect(final.expected?.basis).toBe(k < 5 ? "declared" : "official");
      const codes = assumptions.map(({ code }) => code);
      expect(codes.includes("pathDeclared")).toBe(k < 5);
      expect(codes.includes("startsAtZero")).toBe(k < 5);
      const [first, ...others] = rows;
      const short = first && [{ ...first, value: step - 1 }, ...others];
      const behind = verdictOn(city, id, short ?? [], { asOf: `${2022 + k}-10-01` }).verdict;
      expect(behind.final.status).toBe(k < 5 ? "slightlyBehind" : "missed");
      expect(behind.final.gap).toEqual({ value: "1" });
    }
  });

  it("the 22 % of teachers who move is judged every year, by the document", () => {
    const moved = (year: number, exchanged: number) => {
      const rows = [
        row("backbone_teachers.exchanged", year, exchanged),
        row("backbone_teachers.eligible", year, 1000),
      ];
      const id = "teachers.backbone_exchange_rate";
      const { final } = verdictOn(city, id, rows, { asOf: `${year}-12-31` }).verdict;
      return [told(final), final.expected?.value.value, final.expected?.basis];
    };
    for (const year of [2023, 2024, 2025, 2026]) {
      expect(moved(year, 220)).toEqual(["onTrack", "22", "official"]);
      expect(moved(year, 219)).toEqual(["slightlyBehind", "22", "official"]);
      expect(moved(year, 169)).toEqual(["offTrack", "22", "official"]); // 5.1 points are more than 5
    }
    expect(moved(2027, 220)).toEqual(["met", "22", "official"]);
    expect(moved(2027, 219)).toEqual(["missed", "22", "official"]);
  });

  it("of no other target anything is expected: it is met, or not due", () => {
    const judgedByPath = new Set([...opened.map(([id]) => id), "teachers.backbone_exchange_rate"]);
    const others = assess(city, counts, { asOf }).verdicts.filter(
      ({ indicator }) => !judgedByPath.has(indicator),
    );
    expect(others).toHaveLength(22);
    for (const { final, annual } of others) {
      expect(["met", "notDue"]).toContain(final.status);
      expect([final.expected, annual]).toEqual([undefined, undefined]);
    }
  });
});

describe("the share of public kindergartens, 54.17 % in 2024 and 70 % by 2027", () => {
  // 13,000 of 24,000 children
  const id = "preschool.public_share";
  const since45 = changed(city, id, { baseline: { value: "45", period: "2022" } });
  const shareOf = (plan: Plan, options: Partial<AssessOptions> = {}) =>
    verdictOn(plan, id, counts, { asOf, ...options });

  it("is not due as the document stands, with a baseline or without", () => {
    for (const plan of [city, since45]) {
      const { verdict } = shareOf(plan);
      expect([told(verdict.final), verdict.final.expected]).toEqual(["notDue", undefined]);
    }
    expect(shareOf(city).flags).toEqual([]);
    // For information only: (70 - 54.17) / 3 = 5.28 a year are needed, and (54.17 - 45) / 2 = 4.58 were the best so far.
    expect(shareOf(since45).flags.map(({ rule, severity }) => [rule, severity])).toEqual([
      ["milestone_out_of_reach", "info"],
    ]);
  });

  it("has no start for a path that the host assumes: no baseline is invented", () => {
    const { verdict, flags } = shareOf(city, { assume: { path: "linear" } });
    expect([told(verdict.final), flags]).toEqual(["undetermined(noBaseline)", []]);
  });

  it("is behind a straight line that the host assumes from a baseline that the county brings, and says so", () => {
    // 45 + 25 × 2/5 = 55; 54.1666… lacks 5/6, and 9.1666… / 10 of the way is done
    const { verdict, flags } = shareOf(since45, { assume: { path: "linear" } });
    expect(told(verdict.final)).toBe("slightlyBehind");
    expect(verdict.final.expected).toEqual({
      value: { value: "55" },
      comparator: "atLeast",
      basis: "assumed",
      path: "linear",
    });
    expect(verdict.assumptions).toContainEqual({ code: "pathAssumed", params: { kind: "linear" } });
    const sentence = "按线性推算,非文件年度目标";
    expect(explain(verdict, { locale: "zh-CN", plan: since45 })).toContain(sentence);
    const progress = flags.filter(({ kind }) => kind === "progress");
    expect(progress.map(({ rule }) => rule)).toContain("slightly_behind");
    for (const flag of progress) {
      expect(flag.severity).not.toBe("critical");
      expect(flag.response).toBe("remind");
      expect(explain(flag, { locale: "zh-CN", plan: since45 })).toContain(sentence);
    }
  });

  it("never becomes critical on an assumed line, binding or not", () => {
    const binding = changed(since45, id, { nature: "binding" });
    const fallen = counts.map((one) => (one.of === "children.in_public" ? { ...one, value: 11_000 } : one));
    const { verdict, flags } = verdictOn(binding, id, fallen, { asOf, assume: { path: "linear" } });
    // 45.83 %: 0.83 of the 10 points that are expected
    expect(verdict.final.status).toBe("offTrack");
    expect(flags.find(({ rule }) => rule === "off_track")?.severity).toBe("warning");
    const stated = changed(binding, id, { trajectory: { kind: "linear", stated: true } });
    const byPlan = verdictOn(stated, id, fallen, { asOf });
    expect(byPlan.flags.find(({ rule }) => rule === "off_track")?.severity).toBe("critical");
  });

  describe("beside it a county, made up, whose document has milestones", () => {
    const milestones = { 2023: "48", 2024: "54", 2025: "60", 2026: "65" };
    const official = changed(since45, id, {
      milestones: Object.entries(milestones).map(([due, value]) => ({
        comparator: "atLeast",
        value,
        due,
        source: { document: "示例县公共服务方案(虚构)", section: "五年指标", words: `${due}年${value}%` },
      })),
    });

    it("is judged for the year and for the whole way, by the document", () => {
      const { verdict } = shareOf(official);
      expect([told(verdict.annual), told(verdict.final)]).toEqual(["met", "onTrack"]);
      expect(verdict.final.expected).toEqual({
        value: { value: "54" },
        comparator: "atLeast",
        basis: "official",
      });
      const codes = verdict.assumptions.map(({ code }) => code);
      expect(codes).not.toContain("pathAssumed");
      expect(codes).not.toContain("pathDeclared");
    });

    it("and the same whether the host assumes a path or not", () => {
      expect(shareOf(official, { assume: { path: "linear" } }).verdict).toEqual(shareOf(official).verdict);
    });

    it("that asks 55 of 2024 finds the same value slightly behind", () => {
      const asking55 = changed(official, id, {
        milestones: [{ comparator: "atLeast", value: "55", due: "2024" }],
      });
      const { annual, final } = shareOf(asking55).verdict;
      expect([told(annual), told(final), final.expected?.basis]).toEqual([
        "slightlyBehind",
        "slightlyBehind",
        "official",
      ]);
    });
  });
});
