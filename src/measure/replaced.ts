import type { Report } from "../dataset/index.js";
import { printDecimal } from "../number/index.js";
import type { InputUsed, ReplacedReport } from "./measurement.js";
import type { Part } from "./parts.js";

/** How many replaced reports an input lists. */
const mostListed = 10;

/** A list of replaced reports, to which those of each figure are added. */
export interface ListOfReplaced {
  /** Adds those of a figure. */
  readonly add: (part: Part, reports: readonly Report[]) => void;
  /** The list, where there are any. */
  readonly shown: () => Pick<InputUsed, "replaced">;
}

/** A list of replaced reports: the first ten, and how many there are in all. */
export function listOfReplaced(): ListOfReplaced {
  const reports: ReplacedReport[] = [];
  let count = 0;
  return {
    add: (part, replaced) => {
      count += replaced.length;
      for (const report of replaced)
        if (reports.length < mostListed) reports.push(replacedReport(part, report));
    },
    shown: () => (count === 0 ? {} : { replaced: { reports, count } }),
  };
}

function replacedReport({ addend, key }: Part, { value, status, source, knownOn }: Report): ReplacedReport {
  return {
    value: typeof value === "boolean" ? value : printDecimal(value),
    place: addend.place,
    period: addend.period,
    ...(key !== "" && { key }),
    status,
    ...(source !== "" && { source }),
    knownOn,
  };
}
