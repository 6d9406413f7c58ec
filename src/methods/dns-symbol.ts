import type { MethodPoint, MethodQuestion, MethodRefusal, MethodResult } from "../judge/index.js";
import {
  add,
  compare,
  divide,
  fromInteger,
  isFault,
  multiply,
  type Outcome,
  type Quantity,
  type Rational,
  sign,
  subtract,
} from "../number/index.js";
import type { Categories, Category } from "./category.js";
import { decimal } from "./decimal.js";
import { type MethodOf, methodOf, refused } from "./method-of.js";
import { type Asked, readQuestion } from "./read-question.js";
import { hasDuplicates, readSeries } from "./read-series.js";
import { type RecentTrend, recentTrend } from "./recent-trend.js";
import { type DatedValue, dated, told } from "./written.js";

/** The weather symbols, from the best to the worst. */
export const dnsSymbols = ["sun", "sun_cloud", "cloud", "thunderstorm"] as const;
/** One of {@link dnsSymbols}. */
export type DnsSymbol = (typeof dnsSymbols)[number];

/** What {@link dnsSymbol} finds. Its `value` is the share of the remaining gap by which the target will be missed. */
export interface DnsResult extends Omit<MethodResult, keyof Category>, Category<DnsSymbol> {
  /** By which of the rules: a target to be reached, one to be kept every year or reached already, or a direction alone. */
  readonly rule: "value" | "constant" | "direction";
  /** The average change in a year. */
  readonly averageChange: Quantity;
  /** The change in the last year. */
  readonly lastChange: Quantity;
  /** How many figures the average rests on, from 4 to 6. */
  readonly points: number;
  /** The value in the target's year if the average change goes on; for a target to be reached. */
  readonly projected?: Quantity;
  /** Whether the latest value is at the target or beyond it; absent without a target. */
  readonly targetMet?: boolean;
  /** The latest figure. */
  readonly latest: DatedValue;
}

const categories: Categories<DnsSymbol> = {
  sun: { label: { zh: "晴", en: "Sun" }, status: "onTrack" },
  sun_cloud: { label: { zh: "少云", en: "Slightly cloudy" }, status: "slightlyBehind" },
  cloud: { label: { zh: "多云", en: "Clouded" }, status: "offTrack" },
  thunderstorm: { label: { zh: "雷雨", en: "Thunderstorm" }, status: "offTrack" },
};

/**
 * The weather symbols of the German sustainable development strategy (Deutsche Nachhaltigkeitsstrategie), as the Federal
 * Statistical Office assigns them.
 *
 * The average yearly change over the last five years, Δ, is carried on to the target's year Y: `v_Y = v_t + Δ (Y − t)`, and
 * the miss is `(T − v_Y) / (T − v_t)`, as a share of the gap that is left. Below 5 %: sun; up to 20 %: slightly cloudy; more,
 * but moving the right way: clouded; not moving the right way: thunderstorm. A target to be kept every year
 * (`holds: "everyPeriod"`), and one that is reached already: met, sun, or slightly cloudy where Δ points back; missed,
 * clouded where Δ points to the target, otherwise thunderstorm. A direction alone (no target): Δ and the last change right,
 * sun; only Δ, slightly cloudy; only the last change, clouded; neither, thunderstorm. Of an interval (`upper`) the weaker end
 * counts. All of it is exact.
 *
 * Edges: exactly 5 % and exactly 20 % are slightly cloudy. The text leaves open what a constant target is that was missed with
 * an average of no change, clouded or thunderstorm: no change is not moving towards the target, so here it is a thunderstorm;
 * and one that is met with no change is sun. Six figures in a row, at
 * least four; figures before a gap do not count. Of several target years the next one is to be asked, of several targets
 * the worst symbol counts. Refused: `tooFewPoints`, `duplicateYears`, `targetYearPast` (where the target is not met),
 * `emptyRange`.
 *
 * Source: DnsTestEnvironment/dns-indicators at commit 06bd473, the status page of dns-indikatoren.de, https://github.com/DnsTestEnvironment/dns-indicators/blob/06bd473/_pages/en/status.md
 *
 * @param series years with values, in any order; what is `null` is a gap
 * @param question direction, target and its year, or none; `upper` for an interval, `holds` for a constant target
 * @throws TypeError or RangeError when the question makes no sense
 * @example
 * const series = [50, 53, 56, 59, 62, 65].map((value, i) => ({ year: 2018 + i, value }));
 * const found = dnsSymbol(series, { direction: "up", target: 90, targetYear: 2030 });
 * found.ok && [found.says, found.value, found.projected] // => ["sun_cloud", { "value": "0.16" }, { "value": "86" }]
 */
export const dnsSymbol: MethodOf<DnsResult> = /* @__PURE__ */ methodOf(
  {
    id: "german-dns",
    version: "06bd473",
    title: {
      zh: "德国可持续发展战略天气符号",
      en: "Weather symbols of the German sustainable development strategy",
    },
    view: "window",
    source: {
      document:
        "DnsTestEnvironment/dns-indicators, the site of the Federal Statistical Office, dns-indikatoren.de, 06bd473, https://github.com/DnsTestEnvironment/dns-indicators/blob/06bd473/_pages/en/status.md",
      section: "_pages/en/status.md",
      words:
        "less than 5 %; at least 5 % and at most 20 %; missed by more than 20 %; not moving in the right direction",
    },
  },
  assigned,
);

/** A symbol with what stands behind it. */
type Found = Pick<DnsResult, "says" | "rule" | "targetMet" | "value" | "ratio" | "projected">;

function assigned(series: Iterable<MethodPoint>, question: MethodQuestion): DnsResult | MethodRefusal {
  const asked = readQuestion(question);
  const points = readSeries(series);
  if ("ok" in points) return points;
  if (hasDuplicates(points)) return refused("duplicateYears");
  const trend = recentTrend(points);
  if (trend === undefined) return refused("tooFewPoints");
  const found = symbolOf(trend, asked);
  if (typeof found === "string") return refused(found);
  const { averageChange, lastChange } = told({ averageChange: trend.average, lastChange: trend.last });
  if (averageChange === undefined || lastChange === undefined) return refused("notComputable");
  return {
    ok: true,
    ...found,
    ...categories[found.says],
    averageChange,
    lastChange,
    points: trend.points,
    latest: dated(trend.latest),
    cautions: [],
  };
}

function symbolOf(trend: RecentTrend, asked: Asked): Found | MethodRefusal["reason"] {
  const { way, goal, upper, isKept } = asked;
  const toward = sign(trend.average) * way;
  if (goal === undefined) return byDirection(toward, sign(trend.last) * way);
  if (upper !== undefined && compare(upper, goal.value) < 0) return "emptyRange";
  const end = upper !== undefined && way < 0 ? upper : goal.value;
  const targetMet = compare(trend.latest.value, end) * way >= 0;
  if (isKept || targetMet) return constant(targetMet, toward);
  if (goal.year < trend.latest.year) return "targetYearPast";
  return byValue(trend, { value: end, year: goal.year }, toward);
}

function byDirection(toward: number, lately: number): Found {
  const says = toward > 0 ? (lately > 0 ? "sun" : "sun_cloud") : lately > 0 ? "cloud" : "thunderstorm";
  return { says, rule: "direction" };
}

function constant(targetMet: boolean, toward: number): Found {
  const says = targetMet ? (toward >= 0 ? "sun" : "sun_cloud") : toward > 0 ? "cloud" : "thunderstorm";
  return { says, rule: "constant", targetMet };
}

function byValue(
  { average, latest }: RecentTrend,
  goal: { readonly value: Rational; readonly year: number },
  toward: number,
): Found | "notComputable" {
  const projected = add(latest.value, multiply(average, fromInteger(goal.year - latest.year)));
  const miss: Outcome = divide(subtract(goal.value, projected), subtract(goal.value, latest.value));
  if (isFault(miss)) return "notComputable";
  return {
    says: toward > 0 ? byMiss(miss) : "thunderstorm",
    rule: "value",
    targetMet: false,
    ...told({ value: miss, ratio: subtract(fromInteger(1), miss), projected }),
  };
}

function byMiss(miss: Rational): DnsSymbol {
  if (compare(miss, decimal("0.05")) < 0) return "sun";
  return compare(miss, decimal("0.2")) <= 0 ? "sun_cloud" : "cloud";
}
