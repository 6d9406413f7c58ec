import type { Target } from "../model/index.js";
import type { Rational } from "../number/index.js";
import type { Case } from "./case.js";
import { numberOf, readBack } from "./number-of.js";
import type { Measured } from "./series.js";
import type { Horizon } from "./verdict.js";
import { worstOf } from "./worst.js";

/** A value of a period, with what it rests on: the period, or that of one component alone. */
export interface Valued {
  /** The period. */
  readonly entry: Measured;
  /** The value. */
  readonly value: Rational;
}

/** The values of a period: the one that was measured, or those to which contradicting reports lead. */
export function valuesOf(entry: Measured): readonly Valued[] {
  const { measurement } = entry;
  const own = numberOf(measurement);
  if (own !== undefined) return [{ entry, value: own }];
  if (measurement.ok || measurement.alternatives === undefined) return [];
  return measurement.alternatives.flatMap((one) => {
    const value = readBack(one);
    return value === undefined ? [] : [{ entry, value }];
  });
}

/**
 * The values of components of which each has to hold, where neither way is better, so that none of them is the worst by
 * itself (`outOfDomain`): of a range one may lie below it and another above. None where the period has a value, or one lacks.
 */
export function valuesOfEach(entry: Measured): readonly Valued[] {
  const { measurement } = entry;
  if (measurement.ok || measurement.reason !== "outOfDomain") return [];
  const { components = [] } = measurement;
  const values = components.flatMap((one): readonly Valued[] => {
    const value = numberOf(one);
    return value === undefined ? [] : [{ entry: { ...entry, measurement: one }, value }];
  });
  return values.length < components.length ? [] : values;
}

/**
 * What the judgements of the values of a period come to: of components of which each has to hold the gravest; of
 * contradicting reports the first where all have one state, and otherwise that they contradict one another.
 *
 * @returns `undefined` where there is no value
 */
export function judgedTogether(
  { schedule }: Case,
  target: Target,
  entry: Measured,
  judge: (valued: Valued) => Horizon,
): Horizon | undefined {
  const each = valuesOfEach(entry);
  if (each.length > 0) return worstOf(each.map(judge));
  const horizons = valuesOf(entry).map(judge);
  const [first] = horizons;
  if (horizons.every(({ status }) => status === first?.status)) return first;
  return { status: "undetermined", reason: "conflicting", target, due: schedule.read(target.due) };
}
