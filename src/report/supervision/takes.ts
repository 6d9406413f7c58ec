import type { Flag } from "../../flag/index.js";
import type { Status, Verdict } from "../../judge/index.js";
import type { Takes } from "./supervision-item.js";

const well: readonly Status[] = ["met", "onTrack", "notDue", "notApplicable"];

/**
 * What it would take, from the flags on one subject and its verdict: the figures to supply for what was not reported, the
 * value to reach for what falls short.
 */
export function takesOf(flags: readonly Flag[], verdict: Verdict | undefined): Takes {
  const reporting = flags.find(({ kind }) => kind === "reporting");
  const measurement = reporting?.measurement;
  const isUnknown = measurement !== undefined && !measurement.ok;
  const progress = flags.some(({ kind }) => kind === "progress");
  const isShort = progress && verdict !== undefined && !well.includes(verdict.final.status);
  const { turnsAt, gap, missingNumerator, paceNeeded } = verdict?.final ?? {};
  return {
    ...(isShort && turnsAt && { turnsAt }),
    ...(isShort && gap && { gap }),
    ...(isShort && missingNumerator !== undefined && { missingNumerator }),
    ...(isShort && paceNeeded && { paceNeeded }),
    ...(reporting?.awaited && { awaited: reporting.awaited }),
    ...(isUnknown && measurement.missing && { supply: measurement.missing }),
    ...(isUnknown && measurement.conflicting && { settle: measurement.conflicting }),
  };
}
