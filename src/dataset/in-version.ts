import type { CivilDate } from "../period/index.js";
import type { Report } from "./report.js";

/** The versions of a definition (口径) that a question is about. */
export interface Versions {
  /** The one by which the figure should be counted, so that it can be held against others. */
  readonly wanted: string | undefined;
  /** The one in force for the period of the figure, which a report without a version follows. */
  readonly inForce: string | undefined;
}

/**
 * The reports of a figure that follow one definition: the one that is wanted, else the one in force, else any. Reports of
 * two definitions are not two reports of one figure: neither replaces the other, and they do not conflict.
 */
export function inVersion(
  reports: readonly Report[],
  { asOf, versions }: { readonly asOf: CivilDate; readonly versions?: Versions | undefined },
): readonly Report[] {
  if (versions === undefined || reports.length < 2) return reports;
  for (const version of [versions.wanted, versions.inForce]) {
    const found = reports.filter(
      ({ definition = versions.inForce, knownOn }) => definition === version && knownOn <= asOf,
    );
    if (version !== undefined && found.length > 0) return found;
  }
  return reports;
}
