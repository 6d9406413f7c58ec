import type { Target } from "../model/index.js";
import type { Rational } from "../number/index.js";
import { aheadOf } from "./ahead.js";
import { askedOf } from "./asked.js";
import type { Case } from "./case.js";
import type { Expected, Mark } from "./course.js";
import { markOf } from "./course-of.js";
import { type DecidingBand, decidingBand } from "./deciding-band.js";
import { figuresOf } from "./figures.js";
import type { InForce } from "./in-force.js";
import { materialityOf } from "./materiality.js";
import { type OutsideScheme, outsideScheme } from "./outside-scheme.js";
import { startBeside } from "./part-of-year.js";
import { rank } from "./rank.js";
import { thresholdIn } from "./rounded.js";
import { type Toward, timeStandingOf } from "./scheme-time.js";
import type { Measured } from "./series.js";
import { satisfies } from "./shortfall.js";
import type { Status } from "./status.js";
import type { TimeStanding } from "./time-standing.js";
import type { Horizon, VerdictReason } from "./verdict.js";

/** What a value comes to under a target. */
type Found =
  | { readonly status: Status; readonly metEarly?: true; readonly band?: DecidingBand }
  | {
      readonly status: "undetermined";
      readonly reason: VerdictReason;
      readonly outside?: OutsideScheme;
    };

/**
 * Judges a value of a period that is not stale against a target that binds the place: the rows of the table of states from
 * `met` on, of which the first that holds counts (docs/judging.md).
 *
 * @param entry the period; not after the one in which the target is due
 */
export function judgeTarget(
  of: Case,
  target: Target,
  entry: Measured,
  value: Rational,
  force: InForce,
): Horizon {
  const due = of.schedule.read(target.due);
  const asked = askedOf(of, target, entry, value, force);
  if (asked === undefined) return { status: "undetermined", reason: "notComputable", target, due };
  const { course, expected, isDue, isKept } = asked;
  const { threshold, way } = course.target;
  const ahead = isDue ? undefined : goalAhead(of, target, entry);
  const told = (found: Found): Horizon => ({
    ...found,
    target,
    due,
    ...figuresOf(of, entry, value, {
      expected: typeof expected === "object" ? expected : undefined,
      isKept,
      goal: ahead?.goal ?? course.target,
    }),
    ...(ahead && { ahead: ahead.told }),
  });
  if (isDue) return told(atDue(value, course.target));
  if (asked.canBeEarly && satisfies(value, threshold, way) === true)
    return told({ status: "met", metEarly: true });
  if (expected === undefined) return told({ status: "notDue" });
  if (typeof expected === "string") return told({ status: "undetermined", reason: expected });
  const { milestones } = force;
  return told(rankOf(of, value, entry, expected, { target, milestones, way }));
}

/** The target that a revision sets for what lies ahead of a period, as a mark on the way to it. */
function goalAhead(of: Case, target: Target, { at }: Measured) {
  const told = aheadOf(of, target, at);
  const threshold = told && thresholdIn(of, told.target);
  if (told === undefined || threshold === undefined) return undefined;
  return { told, goal: markOf(of, told.target, threshold) };
}

/** At its due period a target is met or missed, for good. */
function atDue(value: Rational, { threshold, way }: Mark): Found {
  const satisfied = satisfies(value, threshold, way);
  if (satisfied === "noTolerance") return { status: "undetermined", reason: "noTolerance" };
  return { status: satisfied ? "met" : "missed" };
}

/** How a value stands to what is expected of its period. */
export function rankOf(
  of: Case,
  value: Rational,
  entry: Measured,
  expected: Expected,
  toward: Toward,
): Found {
  const { measurement } = entry;
  const { scheme } = of.options;
  let time: TimeStanding | undefined;
  const timeOf = () => {
    time ??= timeStandingOf(of, entry, value, toward);
    return time;
  };
  const ranked = rank(value, {
    expected: expected.threshold,
    way: expected.way,
    scheme,
    time: timeOf,
    baseline: startBeside(of, entry)?.value,
    materiality: materialityOf(of.indicator, measurement),
    isPercentage: of.indicator.unitOfMeasure === "%",
  });
  if (ranked === "noTolerance") return { status: "undetermined", reason: ranked };
  if (typeof ranked === "string" || scheme === undefined) return { status: ranked as Status };
  if (ranked.ok) return { status: ranked.status, band: decidingBand(scheme, ranked, time) };
  if (ranked.reason === "noTolerance") return { status: "undetermined", reason: "noTolerance" };
  const outside = outsideScheme(scheme, ranked, ranked.reason, time);
  return { status: "undetermined", reason: "outsideScheme", outside };
}
