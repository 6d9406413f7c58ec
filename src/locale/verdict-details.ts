import { type Horizon, type Opinion, readBack, type StatedAssumption, type Verdict } from "../judge/index.js";
import type { TrajectoryKind } from "../model/index.js";
import { fromInteger, type Quantity, sign } from "../number/index.js";
import type { Detail, Pace } from "./detail-sayings.js";
import { stated } from "./held.js";
import { measuredDetails, targetDetails } from "./measured-details.js";
import { methodDetails } from "./method-details.js";
import type { Names } from "./names.js";
import { digitsFor, printed, printedPair } from "./printed.js";
import { isDue, type Told, toldOf } from "./telling.js";
import type { Amount } from "./verdict-sayings.js";

/** The lines behind the sentence of a verdict: its arithmetic, its sources, what it assumes and what would turn it. */
export function verdictDetails(verdict: Verdict, names: Names): readonly Detail[] {
  const told = toldOf(verdict, names);
  const { measurement, annual, final, assumptions, opinions = [], nextDue } = verdict;
  return [
    ...measuredDetails(measurement, names, told.digits, told.unit),
    ...(annual === undefined ? [] : targetDetails(annual.target)),
    ...targetDetails(final.target),
    ...supersededDetail(final),
    ...attainmentDetail(told, final),
    ...turnsDetail(told, final),
    ...assumptions.map((one) => assumptionDetail(one, names)),
    ...trendDetails(told),
    ...opinions.flatMap((one) => opinionDetails(one, names)),
    ...(final.status === "met" || isDue(told, final)
      ? []
      : [{ code: "nextDue", params: { day: nextDue } } as const]),
  ];
}

function opinionDetails(opinion: Opinion, names: Names): readonly Detail[] {
  if ("method" in opinion) return methodDetails(opinion, names);
  const { scheme, band, reason, assumptions = [] } = opinion;
  return [
    { code: "opinion", params: { scheme, band: band && names.pick(band), reason } },
    ...assumptions.map((one) => assumptionDetail(one, names)),
  ];
}

function amountOf({ digits, unit }: Told, quantity: Quantity | undefined): Amount | undefined {
  const number = quantity && readBack(quantity);
  return number && { text: printed(number, digits), unit };
}

function supersededDetail({ superseded }: Horizon): readonly Detail[] {
  if (superseded === undefined) return [];
  const { document, reason, status, metEarly } = superseded;
  return [{ code: "superseded", params: { document, reason, status, isEarly: metEarly === true } }];
}

/** In as many digits as it takes not to be printed as a bound that it does not reach: 0.84975 is not 0.85. */
function attainmentDetail({ verdict }: Told, { attainment, reason }: Horizon): readonly Detail[] {
  const share = attainment && readBack(attainment);
  if (share === undefined || reason !== undefined) return [];
  const bound = verdict.assumptions.find(({ code }) => code === "slightFrom")?.params.value;
  const texts = ["1", bound].flatMap((text) => {
    const beside = stated(text);
    return beside === undefined ? [] : [printedPair(share, beside, digitsFor(undefined), true).value];
  });
  const [first = "", second = first] = texts;
  return [{ code: "attainment", params: { share: second.length > first.length ? second : first } }];
}

/** The least value that would do, in as many digits as it needs to lie beyond what is asked. */
function turnsDetail({ verdict, unit }: Told, horizon: Horizon): readonly Detail[] {
  const { turnsAt, missingNumerator, target, status } = horizon;
  const number = turnsAt && readBack(turnsAt);
  if (number === undefined || status === "met") return [];
  const { measurement } = verdict;
  const ratio = measurement.ok && "ratio" in measurement ? measurement.ratio : undefined;
  const missing = missingNumerator && { text: missingNumerator, unit: ratio?.unitOfMeasure ?? "" };
  const text = printed(number, { decimals: 4, isFixed: false });
  const isExcess = target.comparator === "atMost" || target.comparator === "lessThan";
  return [{ code: "turnsAt", params: { amount: { text, unit }, missing: missing || undefined, isExcess } }];
}

function trendDetails(told: Told): readonly Detail[] {
  const { pace, projected, arrival, final } = told.verdict;
  const needed = changeOf(told, final.paceNeeded);
  const achieved = changeOf(told, pace);
  const amount = amountOf(told, projected);
  return [
    ...(needed ? [{ code: "paceNeeded", params: needed } as const] : []),
    ...(achieved ? [{ code: "pace", params: achieved } as const] : []),
    ...(amount ? [{ code: "projected", params: { amount, due: final.target.due } } as const] : []),
    ...(arrival === undefined ? [] : [{ code: "arrival", params: { period: arrival } } as const]),
  ];
}

/** A change in each reporting period, never printed as none where there is one. */
function changeOf({ digits, unit, verdict }: Told, pace: Quantity | undefined): Pace | undefined {
  const number = pace && readBack(pace);
  if (number === undefined) return undefined;
  const zero = { number: fromInteger(0), text: "0" };
  const unfixed = digitsFor(undefined);
  const few = { ...unfixed, decimals: Math.max(digits.decimals, unfixed.decimals) };
  const text = printedPair(number, zero, few, true).gap ?? "0";
  return { change: { text, unit }, isUp: sign(number) >= 0, every: verdict.paceEvery ?? "year" };
}

function assumptionDetail({ code, params }: StatedAssumption, names: Names): Detail {
  const { year = "", period = "", kind = "none", value = "", id = "", from = "", points = "" } = params;
  switch (code) {
    case "planYearReading":
      return { assumption: code, params: { year, period } };
    case "pathDeclared":
    case "pathAssumed":
      return { assumption: code, params: { kind: kind as TrajectoryKind } };
    case "planMonths":
      return { assumption: code, params: { from } };
    case "slightFrom":
      return { assumption: code, params: { value } };
    case "pointsSlight":
      return { assumption: code, params: { points } };
    case "planAssumption":
      return { assumption: code, params: { text: names.reading(id) } };
    default:
      return { assumption: code, params: {} };
  }
}
