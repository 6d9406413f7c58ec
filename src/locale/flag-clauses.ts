import type { Flag } from "../flag/index.js";
import { numberOf, type Status, statuses } from "../judge/index.js";
import type { Measurement } from "../measure/index.js";
import { add, compare, isFault, type Rational, readDecimal, subtract, toQuantity } from "../number/index.js";
import { heldAgainst, stated } from "./held.js";
import { namedChanges, namedFigures } from "./named-figure.js";
import type { Names } from "./names.js";
import { digitsFor, printed } from "./printed.js";
import type { Clause, Subject } from "./verdict-sayings.js";

/** What a flag says of the measurement and the target that it carries, as said of verdicts. */
export function flagClauses(flag: Flag, names: Names): readonly Clause[] {
  const { indicator, action, place } = flag.subject;
  const subject: Subject = {
    indicator: indicator === undefined ? names.action(action ?? "") : names.indicator(indicator),
    place: names.place(place),
  };
  const { measurement, period, target, facts } = flag;
  const status = statuses.find((one) => one === facts.status);
  const about = { ...subject, ...(period !== undefined && { period }) };
  const ends: readonly Clause[] =
    status === undefined ? [] : [{ code: "status", params: { status, isEarly: false } }];
  if (measurement === undefined) return [{ code: "unvalued", params: about }, ...ends];
  if (!measurement.ok)
    return [{ code: "unvalued", params: about }, whyWithout(measurement, flag, names), ...ends];
  if (target?.comparator === "achieved")
    return [{ code: "unvalued", params: subject }, eventClause(flag, measurement, status), ...ends];
  return [...heldClauses(flag, measurement, names, subject), ...ends];
}

function heldClauses(
  flag: Flag,
  measurement: Measurement,
  names: Names,
  subject: Subject,
): readonly Clause[] {
  const { target } = flag;
  const value = numberOf(measurement);
  if (value === undefined) return [{ code: "unvalued", params: subject }];
  const of = names.indicatorOf(measurement.indicator);
  const [unit, digits] = [of?.unitOfMeasure ?? "", digitsFor(of?.decimals)];
  const { period } = measurement;
  const own = stated(target?.value);
  const valued = (text: string): Clause => ({
    code: "valued",
    params: { ...subject, period, amount: { text, unit } },
  });
  if (target === undefined || own === undefined) return [valued(printed(value, digits))];
  const asked = expectedIn(flag, value);
  const isOwn = asked === undefined || compare(asked, own.number) === 0;
  const short = subtract(asked ?? own.number, value);
  const gap = isFault(short) ? undefined : toQuantity(short);
  const held = heldAgainst(
    value,
    {
      comparator: target.comparator,
      value: isOwn ? own : { number: asked },
      upper: stated(target.upper),
      tolerance: target.tolerance,
      short: typeof gap === "object" ? gap : undefined,
      isSatisfied: false,
    },
    digits,
  );
  const to = target.holds === "everyPeriod" ? "every" : isOwn ? "target" : "path";
  return [valued(held.value), { code: "held", params: { held, to, due: target.due, unit } }];
}

/** What is expected, as the facts of the flag tell: the expected value itself, or the value and its gap. */
function expectedIn({ facts, target }: Flag, value: Rational): Rational | undefined {
  const expected = readDecimal(facts.expected);
  if (!isFault(expected)) return expected;
  const gap = readDecimal(facts.gap);
  if (isFault(gap) || target?.upper !== undefined || target?.comparator === "equalTo") return undefined;
  const isDown = target?.comparator === "atMost" || target?.comparator === "lessThan";
  const asked = isDown ? subtract(value, gap) : add(value, gap);
  return isFault(asked) ? undefined : asked;
}

function eventClause({ target, period }: Flag, measurement: Measurement, status: Status | undefined): Clause {
  const isAchieved = measurement.ok && measurement.value === true;
  const due = target?.due ?? period ?? measurement.period;
  return {
    code: "event",
    params: { due, period: measurement.period, isAchieved, status: status ?? "notDue" },
  };
}

function whyWithout(
  measurement: Extract<Measurement, { readonly ok: false }>,
  { asOf }: Flag,
  names: Names,
): Clause {
  const { reason, missing, conflicting, changed } = measurement;
  switch (reason) {
    case "noData":
      return { reason, params: { asOf } };
    case "incomplete":
    case "missing":
    case "empty":
      return { reason: "incomplete", params: { missing: namedFigures(names, missing) } };
    case "conflicting":
      return { reason, params: { figures: namedFigures(names, conflicting), values: [] } };
    case "definitionChanged":
      return { reason, params: { changed: namedChanges(names, changed) } };
    default:
      return { reason: "notComputable", params: { why: reason } };
  }
}
