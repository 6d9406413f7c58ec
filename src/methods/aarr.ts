import type {
  MethodCaution,
  MethodPoint,
  MethodQuestion,
  MethodReason,
  MethodRefusal,
  MethodResult,
} from "../judge/index.js";
import {
  compare,
  divide,
  equals,
  fromInteger,
  isApproximate,
  isFault,
  negate,
  type Outcome,
  type Quantity,
  type Rational,
  round,
  sign,
  sum,
} from "../number/index.js";
import type { Categories } from "./category.js";
import { growthRate } from "./growth.js";
import { refused } from "./method-of.js";
import { type Asked, readQuestion } from "./read-question.js";
import { hasDuplicates, readSeries, type YearValue } from "./read-series.js";
import { requiredRatio } from "./required-ratio.js";
import { type DatedValue, dated, told, written } from "./written.js";

/** The categories of an AARR that is held against the required one. */
export type AarrCategory = "on_course" | "off_course";

/** What an average annual rate of reduction finds. */
export interface AarrResult extends MethodResult {
  /** Its category; absent without a target. */
  readonly says?: AarrCategory;
  /** The average annual rate of reduction as a fraction: 0.024 is 2.4 % less each year, below 0 is an increase. */
  readonly value: Quantity;
  /** The rate that leads from the first value to the target in its year. */
  readonly required?: Quantity;
  /** The first figure. */
  readonly base: DatedValue;
  /** The latest figure. */
  readonly latest: DatedValue;
  /** How many figures it rests on. */
  readonly points: number;
}

const categories: Categories<AarrCategory> = {
  on_course: { label: { zh: "按期", en: "On course" }, status: "onTrack" },
  off_course: { label: { zh: "未按期", en: "Off course" }, status: "offTrack" },
};

/** Works out an AARR with one way to find the rate, and holds it against the one that the target requires. */
export function aarrBy(
  series: Iterable<MethodPoint>,
  question: MethodQuestion,
  rateOf: (points: readonly YearValue[], base: YearValue, latest: YearValue) => Outcome,
): AarrResult | MethodRefusal {
  const asked = readQuestion(question);
  const read = readSeries(series);
  if ("ok" in read) return read;
  const points = read.filter(({ year }) => asked.baseYear === undefined || year >= asked.baseYear);
  const [base, latest] = [yearMean(points, points[0]?.year), yearMean(points, points.at(-1)?.year)];
  if (!base || !latest || base.year === latest.year) return refused(kindOf(asked) ?? "tooFewPoints");
  const reason = kindOf(asked) ?? refusalOf(points, base, latest, asked);
  if (reason !== undefined) return refused(reason);
  const rate = rateOf(points, base, latest);
  const value = written(rate);
  if (isFault(rate) || value === undefined) return refused("notComputable");
  const required = asked.goal && negate(growthRate(base, asked.goal));
  const ratio = required && requiredRatio(rate, required);
  if (ratio === "tooFine") return refused(ratio);
  const held =
    required === undefined || isFault(required) ? undefined : heldAgainst(rate, required, asked.way);
  return {
    ok: true,
    ...held,
    ...told({ required, ratio }),
    value,
    base: dated(base),
    latest: dated(latest),
    points: points.length,
    cautions: cautionsOf(points, asked, [base, latest], held?.says === "off_course"),
  };
}

function heldAgainst(rate: Rational, required: Rational, way: 1 | -1) {
  const difference = compare(asTold(rate), asTold(required)) * way;
  const says: AarrCategory = difference <= 0 ? "on_course" : "off_course";
  return { says, ...categories[says] };
}

/** A slope adds up many rounded logarithms: what is equal as it is told, to 20 decimals, counts as equal. */
function asTold(rate: Rational): Rational {
  const rounded = round(rate, { decimals: 20 });
  return isApproximate(rate) && !isFault(rounded) ? rounded : rate;
}

/** What it knows no target of. */
function kindOf({ upper, isKept }: Asked): MethodReason | undefined {
  if (isKept) return "everyPeriod";
  return upper && "interval";
}

function refusalOf(
  points: readonly YearValue[],
  base: YearValue,
  latest: YearValue,
  { goal }: Asked,
): MethodReason | undefined {
  if (points.some(({ value }) => sign(value) <= 0)) return "notPositive";
  if (goal === undefined) return undefined;
  if (latest.year > goal.year) return "targetYearPast";
  if (sign(goal.value) === 0) return "targetZero";
  if (sign(goal.value) < 0) return "signChange";
  return equals(base.value, goal.value) ? "maintain" : undefined;
}

function cautionsOf(
  points: readonly YearValue[],
  { goal, way }: Asked,
  [base, latest]: readonly [YearValue, YearValue],
  isOff: boolean,
): readonly MethodCaution[] {
  const isBeyond = goal !== undefined && compare(base.value, goal.value) * way > 0;
  const isMet = goal !== undefined && compare(latest.value, goal.value) * way >= 0;
  return [
    ...(isBeyond ? (["baselineBeyondTarget"] as const) : []),
    ...(isMet && isOff ? (["targetMet"] as const) : []),
    ...(hasDuplicates(points) ? (["duplicateYears"] as const) : []),
  ];
}

/** The mean of the figures of a year, as one figure. */
function yearMean(points: readonly YearValue[], year: number | undefined): YearValue | undefined {
  const values = points.filter((point) => point.year === year).map(({ value }) => value);
  const mean = divide(sum(values), fromInteger(values.length));
  return year === undefined || isFault(mean) ? undefined : { year, value: mean };
}
