import { describe, expect, it } from "vitest";
import {
  type Method,
  type MethodOpinion,
  methodCautions,
  methodReasons,
  type Verdict,
} from "../../src/judge/index.js";
import { explain } from "../../src/locale/index.js";
import {
  aarrByEndpoints,
  cagrRatio,
  dnsSymbol,
  okrProgress,
  openSdgProgress,
  unsd2022,
  unsd2023,
} from "../../src/methods.js";
import { type Given, planOf, target, verdictOn, yearly } from "../judge/support.js";

const linear = { kind: "linear", stated: true } as const;
const all: readonly Method[] = [
  cagrRatio,
  openSdgProgress,
  unsd2022,
  unsd2023,
  dnsSymbol,
  aarrByEndpoints,
  okrProgress,
];

/** From 50 in 2022 to 100 in 2027: 10 more are expected each year. */
const rising: Given = {
  targets: [target("atLeast", "100")],
  baseline: { value: "50", period: "2022" },
  trajectory: linear,
  unitOfMeasure: "个",
};

function verdictFor(
  given: Given,
  values: Readonly<Record<string, string>>,
  opinions: readonly Method[],
  asOf?: string,
) {
  const last = Number(Object.keys(values).at(-1) ?? "2024");
  const verdict = verdictOn(planOf(given), yearly(values), asOf ?? `${last + 1}-06-01`, { opinions });
  if (verdict === undefined) throw new Error("not judged");
  return verdict;
}
const opinionsOn = (...args: Parameters<typeof verdictFor>) =>
  (verdictFor(...args).opinions ?? []) as readonly MethodOpinion[];
const opinionOn = (given: Given, values: Readonly<Record<string, string>>, method: Method, asOf?: string) =>
  opinionsOn(given, values, [method], asOf)[0];

describe("the opinion of a method", () => {
  it("never changes the verdict", () => {
    const values = { 2023: "60", 2024: "70" };
    const { opinions, ...judged } = verdictFor(rising, values, all);
    const alone = verdictOn(planOf(rising), yearly(values), "2025-06-01");
    expect(judged).toEqual(alone);
    expect(opinions).toHaveLength(all.length);
    expect(JSON.parse(JSON.stringify(opinions))).toEqual(opinions);
  });

  it("is that of the method on the baseline and the figures, with its name and version", () => {
    const [one] = opinionsOn(rising, { 2023: "55", 2024: "60" }, [openSdgProgress]);
    const alone = openSdgProgress(
      [
        { year: 2022, value: 50 },
        { year: 2024, value: 60 },
      ],
      { direction: "up", target: 100, targetYear: 2027 },
    );
    // √1.2 − 1 = 9.545 % a year over 2^(1/5) − 1 = 14.870 %: 64 %, moderate
    expect(alone).toMatchObject({ ok: true, says: "moderate_progress" });
    expect(one).toEqual({
      method: "open-sdg",
      version: "2.4.0",
      title: openSdgProgress.title,
      source: openSdgProgress.source,
      says: "moderate_progress",
      label: { zh: "中等进展", en: "Moderate progress" },
      status: "slightlyBehind",
      value: alone.ok ? alone.value : undefined,
      ratio: alone.ok ? alone.ratio : undefined,
      agrees: false,
      // half of the way that is expected, so off track; by the bounds of 1 and 0.85 the ratio of 64 % would be too
      differs: "threshold",
      bound: { value: "0.85" },
    });
  });

  it("a straight plan rises above the curve of constant growth, and falls short of it below: so a rate method differs", () => {
    // On the path to the digit: 20, 18, 16, 14 of 10 (half as much in five years)
    const falling: Given = {
      targets: [target("atMost", "10")],
      baseline: { value: "20", period: "2022" },
      trajectory: linear,
      unitOfMeasure: "个",
    };
    const onPath = { 2023: "18", 2024: "16", 2025: "14" };
    expect(verdictFor(falling, onPath, []).final.status).toBe("onTrack");
    const found = opinionsOn(falling, onPath, [openSdgProgress, dnsSymbol, unsd2023, okrProgress]);
    expect(found.map(({ says, agrees, differs }) => [says, agrees, differs])).toEqual([
      ["moderate_progress", false, "rate"],
      ["sun", true, undefined],
      ["fair", false, "rate"],
      ["COMMIT", false, "horizon"],
    ]);
  });

  it("says where only the thresholds differ", () => {
    // 50 51.5 53.2 55 to 60: 55 of 56 expected is 5/6 = 0.83 of the way; the ratio of the rates is 0.87: by 0.85 slight, by the verdict off track
    const given: Given = { ...rising, targets: [target("atLeast", "60")] };
    const { final, opinions = [] } = verdictFor(given, { 2023: "51.5", 2024: "53.2", 2025: "55" }, [
      cagrRatio,
    ]);
    expect(final.status).toBe("offTrack");
    expect(opinions[0]).toMatchObject({ status: "slightlyBehind", agrees: false, differs: "rate" });
    // half of the way in half the time, with 12 of 20 halved: share of change 0.9, by UNSD fair, by 1 and 0.85 slight
    const made: Method = Object.assign(
      () => ({ ok: true, status: "offTrack", ratio: { value: "0.9" }, cautions: [] }) as const,
      {
        id: "own",
        version: "1",
        title: { zh: "自定" },
        view: "rate",
        source: { section: "示例", words: "示例" },
      } as const,
    );
    const slight = verdictFor({ ...rising }, { 2023: "59" }, [made]);
    expect(slight.final.status).toBe("slightlyBehind");
    expect(slight.opinions?.[0]).toMatchObject({ method: "own", agrees: false, differs: "threshold" });
  });

  it("carries an exact fraction where it is short, and leaves out one that nobody reads", () => {
    // 10 of 30
    expect(
      opinionOn({ ...rising, targets: [target("atLeast", "80")] }, { 2024: "60" }, okrProgress),
    ).toMatchObject({ value: { value: "0.33333333333333333333", fraction: "1/3" } });
    const start = "97.12345678901234567891";
    const given = { ...rising, baseline: { value: start, period: "2022" } };
    const alone = unsd2023(
      [
        { year: 2022, value: start },
        { year: 2023, value: "98.5" },
      ],
      { direction: "up", target: 100, targetYear: 2027 },
    );
    if (!alone.ok || alone.value?.fraction === undefined) throw new Error("not exact");
    expect(alone.value.fraction.length).toBeGreaterThan(100);
    const one = opinionOn(given, { 2023: "98.5" }, unsd2023);
    expect([one?.value, one?.ratio]).toEqual([{ value: alone.value.value }, { value: alone.value.value }]);
  });

  it("agrees, and gives no reason to differ", () => {
    const values = { 2023: "80", 2024: "90", 2025: "99" };
    const found = opinionsOn(rising, values, all);
    expect(found.map(({ status, agrees, differs }) => [status, agrees, differs])).toEqual(
      all.map(() => ["onTrack", true, undefined]),
    );
  });

  it("speaks where nothing is expected yet, and then agrees with nothing", () => {
    const { trajectory: _, ...pathless } = rising;
    expect(verdictFor(pathless, { 2024: "60" }, []).final.status).toBe("notDue");
    const one = opinionOn(pathless, { 2024: "60" }, openSdgProgress);
    expect(one).toMatchObject({ says: "moderate_progress" });
    expect(one).not.toHaveProperty("agrees");
  });

  it("knows floors, ceilings and ranges", () => {
    const floor: Given = {
      targets: [target("atLeast", "22", { holds: "everyPeriod" })],
      unitOfMeasure: "个",
    };
    const years = { 2023: "25", 2024: "24", 2025: "23", 2026: "22" };
    expect(opinionOn(floor, years, dnsSymbol)).toMatchObject({
      says: "sun_cloud",
      status: "slightlyBehind",
      agrees: false,
      differs: "window",
    });
    expect(opinionOn(floor, years, cagrRatio)).toMatchObject({ reason: "everyPeriod" });
    const range: Given = { targets: [target("between", "20", { upper: "30" })], unitOfMeasure: "个" };
    expect(opinionOn(range, years, dnsSymbol)).toMatchObject({ reason: "noDirection" });
    expect(opinionOn({ ...range, direction: "up" }, years, dnsSymbol)).toMatchObject({ says: "sun_cloud" });
    expect(opinionOn({ ...range, direction: "up" }, years, unsd2022)).toMatchObject({ reason: "interval" });
  });

  it("has no answer, with the reason, where there is nothing to go by", () => {
    const zero = { ...rising, baseline: { value: "0", period: "2022" } };
    expect(opinionOn(zero, { 2024: "60" }, cagrRatio)).toEqual({
      method: "eurostat-eustat",
      version: cagrRatio.version,
      title: cagrRatio.title,
      source: cagrRatio.source,
      reason: "baselineZero",
    });
    expect(opinionOn(rising, { 2024: "60" }, dnsSymbol)?.reason).toBe("tooFewPoints");
    expect(opinionOn(rising, { 2023: "60" }, cagrRatio, "2026-06-01")?.reason).toBe("noValue");
    const event: Given = { targets: [target("achieved")], unitOfMeasure: undefined };
    const [on] = (verdictOn(planOf(event), yearly({ 2024: true }), "2025-06-01", { opinions: [cagrRatio] })
      ?.opinions ?? []) as readonly MethodOpinion[];
    expect(on?.reason).toBe("noValue");
  });

  it("counts in years: a half-year is not held against the end of the target's year", () => {
    const half: Given = { ...rising, frequency: "halfYear" };
    const row = (period: string, value: string, reportedOn: string) => ({
      of: "x",
      place: "999999",
      period,
      value,
      reportedOn,
    });
    const rows = [
      row("2023-H2", "60", "2024-02-01"),
      row("2024-H1", "65", "2024-08-01"),
      row("2024-H2", "70", "2025-02-01"),
    ];
    const at = (asOf: string) =>
      verdictOn(
        planOf(half),
        rows.filter(({ reportedOn }) => reportedOn <= asOf),
        asOf,
        { opinions: [okrProgress] },
      )?.opinions?.[0] as MethodOpinion;
    expect(at("2024-08-10")).toMatchObject({ reason: "notYearly" });
    // 20 of 50
    expect(at("2025-02-10")).toMatchObject({ says: "COMMIT", value: { value: "0.4" } });
  });

  it("passes percentages on: 99.2 % of 100 % is met by UNSD 2023", () => {
    const share: Given = { ...rising, unitOfMeasure: "%" };
    const value = { 2024: "99.2" };
    expect(opinionOn(share, value, unsd2023)).toMatchObject({ says: "on_track" });
  });
});

describe("why a method differs, where it does not know an end of the target", () => {
  const years = { 2023: "60", 2024: "70", 2025: "80", 2026: "90" };
  const judged = (aim: Parameters<typeof target>, last: string, more: Partial<Given> = {}) => {
    const verdict = verdictFor(
      { ...rising, ...more, targets: [target(...aim)] },
      { ...years, 2027: last },
      all,
    );
    const opinions = (verdict.opinions ?? []) as readonly MethodOpinion[];
    return [verdict.final.status, opinions] as const;
  };

  it("more than 100 at 100 is missed, and reached for the methods: `comparator`", () => {
    const [status, found] = judged(["moreThan", "100"], "100");
    expect(status).toBe("missed");
    expect(found.map(({ status, differs }) => [status, differs])).toEqual(
      all.map(() => ["onTrack", "comparator"]),
    );
    // at 99 it is short for all: nothing is due to the comparator
    expect(judged(["moreThan", "100"], "99")[1].map(({ differs }) => differs)).not.toContain("comparator");
    // less than 40, from 50 down to 40
    const down = { baseline: { value: "90", period: "2022" } };
    const [fallen, less] = judged(["lessThan", "40"], "40", down);
    expect(fallen).toBe("missed");
    expect(less.filter(({ status }) => status === "onTrack").map(({ differs }) => differs)).toContain(
      "comparator",
    );
  });

  it("about 100 ± 2 at 99 is met, and not reached for the methods: `tolerance`", () => {
    const about = ["about", "100", { tolerance: "2" }] as const;
    const [status, found] = judged([...about], "99", { direction: "up" });
    expect(status).toBe("met");
    const others = found.filter(({ agrees }) => agrees === false);
    expect(others.length).toBeGreaterThan(0);
    for (const { differs } of others) expect(differs).toBe("tolerance");
    // Where more is better 103 is as good; at 97, short of both, no tolerance is to blame.
    expect(judged([...about], "103", { direction: "up" })[0]).toBe("met");
    const [missed, short] = judged([...about], "97", { direction: "up" });
    expect(missed).toBe("missed");
    expect(short.map(({ differs }) => differs)).not.toContain("tolerance");
  });

  it("of 20 to 30, 35 is missed, and reached for the symbols: `range`", () => {
    const up = { direction: "up", baseline: { value: "10", period: "2022" } } as const;
    const verdict = verdictFor(
      { ...rising, ...up, targets: [target("between", "20", { upper: "30" })] },
      { 2023: "15", 2024: "20", 2025: "25", 2026: "30", 2027: "35" },
      [dnsSymbol, cagrRatio],
    );
    expect(verdict.final.status).toBe("missed");
    expect(verdict.opinions).toMatchObject([
      { says: "sun", agrees: false, differs: "range" },
      { reason: "interval" },
    ]);
  });

  it("a range whose ends are turned is refused by the symbols", () => {
    const series = [1, 2, 3, 4].map((value, i) => ({ year: 2020 + i, value }));
    expect(dnsSymbol(series, { direction: "up", target: 30, upper: 20, targetYear: 2025 })).toEqual({
      ok: false,
      reason: "emptyRange",
    });
  });
});

it("a baseline of another part of the year is left out, and that is said", () => {
  const half: Given = { ...rising, baseline: { value: "50", period: "2022-H1" } };
  const one = opinionOn(half, { 2024: "60", 2025: "70" }, okrProgress);
  // from 60, the first figure, 10 of 40
  expect(one).toMatchObject({ value: { value: "0.25" }, cautions: ["baselineOutOfStep"] });
  expect(opinionOn(half, { 2025: "70" }, okrProgress)).toMatchObject({
    reason: "tooFewPoints",
    cautions: ["baselineOutOfStep"],
  });
});

describe("a longer explanation says every reason, difference and caution", () => {
  const made = (answer: ReturnType<Method>): Method =>
    Object.assign(() => answer, {
      id: "own",
      version: "1",
      title: { zh: "自定", en: "Own" },
      view: "rate",
      source: { section: "示例", words: "示例" },
    } as const);
  const lineFor = (answer: ReturnType<Method>, locale: "zh-CN" | "en") =>
    explain(verdictFor(rising, { 2023: "60", 2024: "70" }, [made(answer)]), {
      locale,
      plan: planOf(rising),
      form: "full",
    })
      .split("\n")
      .find((line) => /自定|Own/.test(line)) ?? "";

  it.each(["zh-CN", "en"] as const)("in %s, each in words of its own", (locale) => {
    const reasons = methodReasons.map((reason) => lineFor({ ok: false, reason }, locale));
    const cautions = methodCautions.map((caution) => lineFor({ ok: true, cautions: [caution] }, locale));
    const plain = lineFor({ ok: true, cautions: [] }, locale);
    expect(new Set([...reasons, ...cautions, plain]).size).toBe(
      methodReasons.length + methodCautions.length + 1,
    );
    for (const line of [...reasons, ...cautions]) expect(line.length).toBeGreaterThan(plain.length + 4);
    for (const code of [...methodReasons, ...methodCautions])
      expect([...reasons, ...cautions].join()).not.toContain(code);
  });

  it("to the word", () => {
    const refusal = { ok: false, reason: "baselineZero" } as const;
    expect(lineFor(refusal, "zh-CN")).toBe("参考:自定没有结论(基期值为0,没有增速)");
    expect(lineFor(refusal, "en")).toBe(
      "For information: Own: no answer (there is no rate of growth from a baseline of 0)",
    );
    const fair = { ok: true, label: { zh: "尚可", en: "Fair" }, cautions: ["limitIgnored"] } as const;
    expect(lineFor(fair, "zh-CN")).toBe("参考:自定判为“尚可”;注意:有目标时不看自然极限");
    expect(lineFor(fair, "en")).toBe(
      "For information: Own: Fair; note: the natural limit counts only without a target",
    );
  });
});

describe("a longer explanation tells the opinion in both languages", () => {
  const linesOn = (
    given: Given,
    values: Readonly<Record<string, string>>,
    method: Method,
    locale: "zh-CN" | "en",
  ) => {
    const verdict: Verdict = verdictFor(given, values, [method]);
    const lines = explain(verdict, { locale, plan: planOf(given), form: "full" }).split("\n");
    const { zh, en = zh } = method.title;
    const at = lines.findIndex(
      (line) => line.startsWith(`参考:${zh}`) || line.startsWith(`For information: ${en}`),
    );
    return lines.slice(at, at + 2);
  };

  it("with the number by which it says so, why it differs, its version and its source", () => {
    const given = { ...rising, targets: [target("atLeast", "60")] };
    const values = { 2023: "51.5", 2024: "53.2", 2025: "55" };
    // 1.1^(1/3) − 1 = 3.22801 % of 1.2^(1/5) − 1 = 3.71373 %
    expect(linesOn(given, values, openSdgProgress, "zh-CN")).toEqual([
      "参考:Open SDG 年均增速比(加拿大统计局)判为“中等进展”(依据0.8692),与研判不同:它比的是增长率,不是进度路径",
      `出处:Open SDG 年均增速比(加拿大统计局)(版本 2.4.0),${openSdgProgress.source.document},sdg/ProgressMeasure.py; docs/progress-methodology.md`,
    ]);
    expect(linesOn(given, values, openSdgProgress, "en")).toEqual([
      "For information: CAGR ratio of Statistics Canada, as in Open SDG: Moderate progress (by 0.8692); unlike the verdict, it compares rates of growth, not the value with its path",
      `Source of CAGR ratio of Statistics Canada, as in Open SDG, version 2.4.0: ${openSdgProgress.source.document}; sdg/ProgressMeasure.py; docs/progress-methodology.md`,
    ]);
  });

  it("with the bound and the ratio where only the thresholds differ, in as many digits as tell them apart", () => {
    const values = { 2023: "60", 2024: "70", 2025: "80", 2026: "90", 2027: "99.999" };
    // 49.999 of 50
    expect(linesOn(rising, values, okrProgress, "zh-CN")[0]).toBe(
      "参考:目标与关键成果线性进度判为“达到目标区”(依据0.99998),与研判不同:只是界线不同,按研判的界线,它自己的比也会得出同样结论(比是0.99998,界线是1)",
    );
    expect(linesOn(rising, values, okrProgress, "en")[0]).toBe(
      "For information: Linear OKR progress: Target (by 0.99998); unlike the verdict, only its thresholds are others: by those of the verdict its own ratio would come to the same (0.99998, with the bound at 1)",
    );
  });
});
