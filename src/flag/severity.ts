import type { Horizon } from "../judge/index.js";
import { type FlagSeverity, flagSeverities, type Nature } from "../model/index.js";

/**
 * How grave a flag is: as the step of its rule says, one up for a binding target (约束性), one down for an aspirational one
 * (力争), which is never critical by itself. Where the expected value rests on a path that the host assumes, never above
 * `warning`.
 *
 * @param horizon the judgement that the flag is about; absent where no target binds the place, and then nothing changes
 */
export function severityOf(
  severity: FlagSeverity,
  nature: Nature,
  horizon: Pick<Horizon, "target" | "expected"> | undefined,
): FlagSeverity {
  if (horizon === undefined) return severity;
  const isAspirational = horizon.target.aspirational === true;
  const shift = Number(nature === "binding") - Number(isAspirational);
  const isCapped = isAspirational || horizon.expected?.basis === "assumed";
  const most = flagSeverities.indexOf(isCapped ? "warning" : "critical");
  const shifted = Math.max(0, flagSeverities.indexOf(severity) + shift);
  return flagSeverities[Math.min(shifted, most)] ?? severity;
}
