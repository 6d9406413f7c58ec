import type { Flag } from "../../flag/index.js";
import { type Horizon, numberOf, type Verdict } from "../../judge/index.js";
import { isFault, toQuantity } from "../../number/index.js";
import { shortfallOf } from "../shortfall.js";
import type { Takes } from "./supervision-item.js";

/**
 * What it would take, from the flags on one subject and its verdict: the figures to supply for what was not reported, the
 * value to reach for what falls short.
 */
export function takesOf(flags: readonly Flag[], verdict: Verdict | undefined): Takes {
  const reporting = flags.find(({ kind }) => kind === "reporting");
  const measurement = reporting?.measurement;
  const isUnknown = measurement !== undefined && !measurement.ok;
  const isProgress = flags.some(({ kind }) => kind === "progress");
  return {
    ...(isProgress && verdict && takesToReach(verdict)),
    ...(reporting?.awaited && { awaited: reporting.awaited }),
    ...(isUnknown && measurement.missing && { supply: measurement.missing }),
    ...(isUnknown && measurement.conflicting && { settle: measurement.conflicting }),
  };
}

/** The numbers about what falls short, or cannot be judged. */
function takesToReach(verdict: Verdict): Takes {
  const { final, measurement } = verdict;
  const horizon = shortfallOf(verdict)?.horizon ?? (final.status === "undetermined" ? final : undefined);
  if (horizon === undefined) return {};
  const { turnsAt, gap, missingNumerator, paceNeeded } = horizon;
  const asked = askedOf(horizon);
  const number = numberOf(measurement);
  const value = number && toQuantity(number);
  return {
    ...(value && !isFault(value) && { value }),
    ...(asked && { asked }),
    ...(turnsAt && { turnsAt }),
    ...(gap && { gap }),
    ...(missingNumerator !== undefined && { missingNumerator }),
    ...(paceNeeded && { paceNeeded }),
  };
}

function askedOf({ expected, target }: Horizon): Takes["asked"] {
  const { comparator, value, upper } = target;
  if (expected !== undefined) {
    const { value: number, upper: end, comparator: by } = expected;
    return { value: number, comparator: by, ...(end && { upper: end }) };
  }
  if (value === undefined) return undefined;
  return { value: { value }, comparator, ...(upper !== undefined && { upper: { value: upper } }) };
}
