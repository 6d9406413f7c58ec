import type { Report } from "../dataset/index.js";
import { type ObservationStatus, observationStatuses } from "../model/index.js";
import type { InputUsed } from "./measurement.js";
import type { Part } from "./parts.js";
import { listOfReplaced } from "./replaced.js";

/** What the reports behind an input say together. */
export interface Tally {
  /** What is shown of them. */
  readonly shown: Pick<
    InputUsed,
    "status" | "sources" | "knownOn" | "dateAssumed" | "replaced" | "definitions" | "definitionByDate"
  >;
  /** The fewest decimals with which one of them was written. */
  readonly decimals: number;
  /** The parts whose reports contradict one another. */
  readonly conflicting: readonly ConflictingPart[];
}

/** A part whose reports contradict one another. */
export interface ConflictingPart {
  /** The part. */
  readonly part: Part;
  /** Its reports. */
  readonly reports: readonly Report[];
}

const nothing: Tally = {
  shown: { status: observationStatuses[0], sources: [], knownOn: "" },
  decimals: 0,
  conflicting: [],
};

/** Goes through the reports once. */
export function tallyOf(parts: readonly Part[]): Tally {
  if (parts.length === 0) return nothing;
  let [firmness, decimals, knownOn] = [0, Number.POSITIVE_INFINITY, ""];
  let [isDateAssumed, isDefinitionByDate] = [false, false];
  const sources = new Set<string>();
  const definitions = new Set<string>();
  const conflicting: ConflictingPart[] = [];
  const replaced = listOfReplaced();
  const count = (report: Report, inForce: string | undefined) => {
    firmness = Math.max(firmness, observationStatuses.indexOf(report.status));
    decimals = Math.min(decimals, report.decimals);
    if (report.knownOn > knownOn) knownOn = report.knownOn;
    if (report.dateAssumed) isDateAssumed = true;
    if (report.source !== "") sources.add(report.source);
    const definition = report.definition ?? inForce;
    if (definition !== undefined) definitions.add(definition);
    if (report.definition === undefined && inForce !== undefined) isDefinitionByDate = true;
  };
  for (const part of parts) {
    const { settled, addend } = part;
    if (settled.kind === "settled") {
      count(settled.report, addend.version);
      replaced.add(part, settled.replaced);
    } else {
      for (const report of settled.reports) count(report, addend.version);
      conflicting.push({ part, reports: settled.reports });
    }
  }
  const shown = {
    status: observationStatuses[firmness] as ObservationStatus,
    sources: [...sources].sort(),
    knownOn,
    ...(isDateAssumed && { dateAssumed: true as const }),
    ...replaced.shown(),
    ...(definitions.size > 0 && { definitions: [...definitions].sort() }),
    ...(isDefinitionByDate && { definitionByDate: true as const }),
  };
  return { shown, decimals: Number.isFinite(decimals) ? decimals : 0, conflicting };
}
