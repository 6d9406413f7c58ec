import { numberOf, readBack } from "../judge/index.js";
import { compare, divide, fromInteger, isFault, isZero, multiply } from "../number/index.js";
import { periodSpan } from "../period/index.js";
import { stated } from "./held.js";
import type { Telling, ToldHorizon } from "./horizon-clauses.js";
import { printed, printedPair } from "./printed.js";
import type { Clause, Subject } from "./verdict-sayings.js";

/** Shares of a year are published with one decimal. */
const shareDigits = { decimals: 1, isFixed: true };

/**
 * A count of a year to date beside time progress (时序进度), where that is the path and the target that of the same year:
 * `2024年1—6月完成38所,为全年目标70所的54.3%,快于时序进度4.3个百分点`.
 */
export function timeClauses(
  { measurement, digits, unit }: Telling,
  { expected, target, due }: ToldHorizon,
  subject: Subject,
): readonly Clause[] | undefined {
  const { period } = measurement;
  const value = numberOf(measurement);
  const whole = stated(target.value);
  const asked = expected && readBack(expected.value);
  if (expected?.path !== "timeProgress" || expected.comparator !== "atLeast") return undefined;
  if (value === undefined || whole === undefined || asked === undefined) return undefined;
  const isInYear = periodSpan(period).end.slice(0, 4) === periodSpan(due).end.slice(0, 4);
  if (!isInYear || isZero(whole.number)) return undefined;
  const hundred = fromInteger(100);
  const share = multiply(divide(value, whole.number), hundred);
  const passed = multiply(divide(asked, whole.number), hundred);
  if (isFault(share) || isFault(passed)) return undefined;
  const isAhead = compare(share, passed) >= 0;
  const pair = printedPair(share, { number: passed }, shareDigits, !isAhead);
  const amount = { text: printed(value, digits), unit };
  const told100 = { ...subject, period, amount, whole: { text: whole.text ?? "", unit }, share: pair.value };
  return [
    { code: "completed", params: told100 },
    { code: "inTime", params: { points: pair.gap, isAhead } },
  ];
}
