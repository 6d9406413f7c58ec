import { numberOf, readBack } from "../judge/index.js";
import { compare, divide, fromInteger, isFault, isZero, multiply } from "../number/index.js";
import { stated } from "./held.js";
import { heldIn } from "./held-now.js";
import { printed, printedPair } from "./printed.js";
import { isInDueYear, type Telling, type ToldHorizon } from "./telling.js";
import type { Clause, Subject } from "./verdict-sayings.js";

/** Shares of a year are published with one decimal. */
const shareDigits = { decimals: 1, isFixed: true };

/**
 * A count of a year to date beside time progress (时序进度), where that is the path and the target, floor or ceiling that
 * of the same year: `2024年1—6月完成38所,为全年目标70所的54.3%,快于时序进度4.3个百分点`. Where rounded values were compared and
 * come to another side, it is held against the expected value too.
 */
export function timeClauses(
  told: Telling,
  horizon: ToldHorizon,
  subject: Subject,
): readonly Clause[] | undefined {
  const { measurement, digits, unit } = told;
  const { expected, target } = horizon;
  const value = numberOf(measurement);
  const whole = stated(target.value);
  const asked = expected && readBack(expected.value);
  if (expected?.path !== "timeProgress") return undefined;
  if (expected.comparator !== "atLeast" && expected.comparator !== "atMost") return undefined;
  if (value === undefined || whole === undefined || asked === undefined) return undefined;
  const isKept = target.holds === "everyPeriod";
  if (!(isKept || isInDueYear(told, horizon)) || isZero(whole.number)) return undefined;
  const hundred = fromInteger(100);
  const share = multiply(divide(value, whole.number), hundred);
  const passed = multiply(divide(asked, whole.number), hundred);
  if (isFault(share) || isFault(passed)) return undefined;
  const isCeiling = expected.comparator === "atMost";
  const order = compare(share, passed);
  const isAhead = order >= 0;
  const pair = printedPair(share, { number: passed }, shareDigits, isCeiling ? order > 0 : order < 0);
  const { period } = measurement;
  const amount = { text: printed(value, digits), unit };
  const asked100 = { whole: { text: whole.text ?? "", unit }, share: pair.value };
  const now = heldIn(told, horizon);
  const wholeIs = isCeiling ? "ceiling" : isKept ? "floor" : "target";
  return [
    { code: "completed", params: { ...subject, period, amount, ...asked100, wholeIs } },
    { code: "inTime", params: { points: pair.gap, isAhead, isCeiling } },
    ...(now?.held.rounded === undefined
      ? []
      : [{ code: "held", params: { held: now.held, to: now.to, due: now.due, unit } } as const]),
  ];
}
