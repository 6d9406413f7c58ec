import { describe, expect, it } from "vitest";
import { type JudgeOptions, type MethodOpinion, schemes } from "../../src/judge/index.js";
import {
  aarrByEndpoints,
  cagrRatio,
  dnsSymbol,
  type Method,
  okrProgress,
  unsd2022,
  unsd2023,
} from "../../src/methods.js";
import { type Given, planOf, target, verdictOn, yearly } from "../judge/support.js";

const asked: readonly Method[] = [cagrRatio, unsd2022, unsd2023, aarrByEndpoints, dnsSymbol, okrProgress];

/** From 50 in 2022 to 100 in 2027, along a line: 10 more are expected each year, by rates 2^(1/5) − 1 = 14.870 %. */
const rising: Given = {
  targets: [target("atLeast", "100")],
  baseline: { value: "50", period: "2022" },
  trajectory: { kind: "linear", stated: true },
  unitOfMeasure: "个",
};

function opinionsOn(given: Given, values: Readonly<Record<string, string>>, options: JudgeOptions = {}) {
  const last = Math.max(...Object.keys(values).map(Number));
  const verdict = verdictOn(planOf(given), yearly(values), `${last + 1}-06-01`, {
    opinions: asked,
    ...options,
  });
  return { status: verdict?.final.status, opinions: (verdict?.opinions ?? []) as readonly MethodOpinion[] };
}

/** What each method says and, where it differs, why and by which bound of the verdict. */
const told = ({ status, reason, differs, bound }: MethodOpinion) =>
  [status ?? reason, differs, bound?.value].filter((word) => word !== undefined).join(" ");

interface Row {
  readonly name: string;
  readonly given?: Given;
  readonly values: Readonly<Record<string, string>>;
  readonly options?: JudgeOptions;
  readonly verdict: string;
  /** CAGR ratio, UNSD 2022, UNSD 2023, rate of reduction, symbols, linear progress. */
  readonly said: readonly string[];
}

const rows: readonly Row[] = [
  {
    // (80/50)^(1/3) − 1 = 16.96 %, more than enough; 10 a year lead to 100; 30 of 50 are 0.6
    name: "on its path: only what knows no time differs",
    values: { 2023: "60", 2024: "70", 2025: "80" },
    verdict: "onTrack",
    said: ["onTrack", "onTrack", "onTrack", "onTrack", "onTrack", "slightlyBehind horizon"],
  },
  {
    // 18 of 30. (68/50)^(1/3) − 1 = 10.79 %, ratio 0.726; carried on 83.5, share 0.669: both below 0.85. 6 a year lead to
    // 80, 20 of 32 are missed.
    name: "off track: by 0.85 the ratios are too",
    values: { 2023: "56", 2024: "62", 2025: "68" },
    verdict: "offTrack",
    said: [
      "slightlyBehind threshold 0.85",
      "slightlyBehind threshold 0.85",
      "slightlyBehind threshold 0.85",
      "offTrack",
      "offTrack",
      "slightlyBehind horizon",
    ],
  },
  {
    // 26 of 30 are 0.867. (76/50)^(1/3) − 1 = 14.98 % is enough, and so is the share carried on (100.5); by the trend of 26/3
    // a year 93.3 are reached, 6.67 of 24 missed.
    name: "slightly behind",
    values: { 2023: "58", 2024: "67", 2025: "76" },
    verdict: "slightlyBehind",
    said: [
      "onTrack rate",
      "onTrack rate",
      "onTrack rate",
      "onTrack rate",
      "offTrack window",
      "slightlyBehind",
    ],
  },
  {
    name: "reversing: worse than where it started",
    values: { 2023: "48", 2024: "46", 2025: "44" },
    verdict: "reversing",
    said: ["offTrack", "offTrack", "offTrack", "offTrack", "offTrack", "offTrack"],
  },
  {
    // 49.6 of 50; (99.6/50)^(1/5) − 1 = 14.778 %, ratio 0.994: nearly enough for the charts, and too little at the due date
    name: "missed by a little: the target itself is the bound",
    values: { 2023: "60", 2024: "70", 2025: "80", 2026: "90", 2027: "99.6" },
    verdict: "missed",
    said: [
      "onTrack threshold 1",
      "onTrack threshold 1",
      "onTrack threshold 1",
      "offTrack",
      "offTrack",
      "onTrack threshold 1",
    ],
  },
  {
    name: "met after rounding: the methods see the rounded value too",
    values: { 2023: "60", 2024: "70", 2025: "80", 2026: "90", 2027: "99.6" },
    options: { roundedComparison: true },
    verdict: "met",
    said: ["onTrack", "onTrack", "onTrack", "onTrack", "onTrack", "onTrack"],
  },
  {
    // 72 is 10 % short of 80. (72/50)^(1/3) − 1 = 12.92 %, ratio 0.869, lacks 0.131; carried on 91.8, share 0.836, lacks
    // 0.164; 22/3 a year lead to 86.7, 13.3 of 28 are missed.
    name: "on track by a scheme that tolerates 15 %",
    values: { 2023: "58", 2024: "65", 2025: "72" },
    options: { scheme: schemes.within15 },
    verdict: "onTrack",
    said: [
      "slightlyBehind threshold 0.85",
      "slightlyBehind threshold 0.85",
      "slightlyBehind rate",
      "offTrack threshold 0.85",
      "offTrack window",
      "slightlyBehind horizon",
    ],
  },
  {
    // Sanya is content with half of it: yellow. The trend that misses 0.476 lacks less than half as well.
    name: "slightly behind by a scheme that asks for half",
    values: { 2023: "58", 2024: "65", 2025: "72" },
    options: { scheme: schemes.sanya },
    verdict: "slightlyBehind",
    said: [
      "slightlyBehind",
      "slightlyBehind",
      "slightlyBehind",
      "offTrack threshold 0.5",
      "offTrack threshold 0.5",
      "slightlyBehind",
    ],
  },
  {
    // 37.5 % of the places in 60 % of the time, 22.5 points behind: yellow. No ratio can be held against points.
    name: "slightly behind by points behind time progress",
    given: { ...rising, baseline: { value: "0", period: "2022" }, targets: [target("atLeast", "9360")] },
    values: { 2023: "1170", 2024: "2340", 2025: "3510" },
    options: { scheme: schemes.yinchuan },
    verdict: "slightlyBehind",
    said: [
      "baselineZero",
      "baselineZero",
      "baselineZero",
      "notPositive",
      "offTrack window",
      "slightlyBehind",
    ],
  },
  {
    // 20 of the 26.7 that are due of the nearer target: off track. The half that is done would be on the way to 0.75 in time.
    name: "the nearer of two targets",
    given: { ...rising, targets: [target("atLeast", "90", { due: "2025" }), target("atLeast", "100")] },
    values: { 2023: "60", 2024: "70" },
    verdict: "offTrack",
    said: [
      // √1.4 − 1 = 18.32 % of 1.8^(1/3) − 1 = 21.64 %: 0.847; 70 · 1.4^(1/2) = 82.8, 32.8 of 40: 0.82
      "slightlyBehind threshold 0.85",
      "slightlyBehind threshold 0.85",
      "slightlyBehind threshold 0.85",
      "offTrack",
      "tooFewPoints",
      "slightlyBehind horizon",
    ],
  },
  {
    // A ceiling of 10 from 8: at 9.8 it is met, though the rate of growth, 7 %, is more than the 4.6 % that lead to 10.
    // Their ratio, 1.535, says nothing of the verdict.
    name: "a baseline beyond the target: the ratio counts for nothing",
    given: {
      ...rising,
      baseline: { value: "8", period: "2022" },
      targets: [target("atMost", "10")],
    },
    values: { 2023: "8.6", 2024: "9.2", 2025: "9.8" },
    verdict: "met",
    said: [
      "onTrack",
      "",
      "onTrack",
      "offTrack rate",
      // met, and 0.6 a year point back
      "slightlyBehind window",
      "",
    ],
  },
];

describe("what a method says beside a verdict, and why it differs", () => {
  it.each(rows)("$name", ({ given = rising, values, options, verdict, said }) => {
    const { status, opinions } = opinionsOn(given, values, options);
    expect(status).toBe(verdict);
    expect(opinions.map(told)).toEqual(said);
  });
});

describe("the baseline of the plan counts for the methods as it does for the verdict", () => {
  const later = { 2023: "72", 2024: "76", 2025: "80" };

  it("whatever was measured in its period, and that is said", () => {
    const alone = opinionsOn(rising, later);
    const beside = opinionsOn(rising, { 2022: "70", ...later });
    expect(beside.status).toBe("onTrack");
    expect(beside.opinions).toEqual(
      alone.opinions.map((one) => ({ ...one, cautions: [...(one.cautions ?? []), "baselineDiffers"] })),
    );
    // 30 of 50, not 10 of 30
    expect(beside.opinions.at(-1)?.value).toEqual({ value: "0.6" });
  });

  it("nothing is said where the same was measured", () => {
    expect(opinionsOn(rising, { 2022: "50.0", ...later })).toEqual(opinionsOn(rising, later));
  });

  it("a baseline later than the judged period is no figure of the way to it", () => {
    const late: Given = { ...rising, baseline: { value: "90", period: "2025" } };
    const { opinions } = opinionsOn(
      late,
      { 2022: "50", 2023: "60", 2024: "70" },
      { assume: { path: "linear" } },
    );
    expect(opinions.at(-1)?.reason).toBe("tooFewPoints");
  });
});
