import { directionOf, type Indicator } from "../model/index.js";
import {
  divide,
  fromInteger,
  isFault,
  maximum,
  minimum,
  type Outcome,
  type Rational,
  readQuantity,
  sum,
} from "../number/index.js";
import type { Measurement, WhyNot } from "./measurement.js";
import { named } from "./named.js";

/**
 * The value of an indicator that is made of components: their mean, or the worst of them by the direction of the
 * indicator. One component without a value leaves it incomplete.
 */
export function combine(indicator: Indicator, components: readonly Measurement[]): Rational | WhyNot {
  const values: Rational[] = [];
  for (const component of components) {
    const value = component.ok && typeof component.value === "string" ? numberOf(component) : undefined;
    if (value !== undefined) values.push(value);
  }
  if (values.length < components.length || values.length === 0) {
    const lacking = components.filter(({ ok }) => !ok);
    const isBare = lacking.every((one) => !one.ok && one.reason === "noData") && values.length === 0;
    return {
      reason: isBare ? "noData" : "incomplete",
      missing: named(lacking.map((one) => one.indicator)),
    };
  }
  const combined =
    indicator.components?.combine === "mean"
      ? divide(sum(values), fromInteger(values.length))
      : worstOf(values, directionOf(indicator));
  return isFault(combined) ? { reason: combined } : combined;
}

function numberOf({
  value,
  fraction,
  approximate,
}: {
  value: unknown;
  fraction?: string;
  approximate?: true;
}) {
  const quantity = {
    value: String(value),
    ...(fraction && { fraction }),
    ...(approximate && { approximate }),
  };
  const number = readQuantity(quantity);
  return isFault(number) ? undefined : number;
}

function worstOf(values: readonly Rational[], direction: "up" | "down" | "none" | undefined): Outcome {
  if (direction !== "up" && direction !== "down") return "outOfDomain";
  const worse = direction === "up" ? minimum : maximum;
  return (
    values.reduce<Outcome | undefined>((worst, value) => (worst ? worse(worst, value) : value), undefined) ??
    "outOfDomain"
  );
}
