import type { Horizon } from "../judge/index.js";
import { isPeriodFault, type PeriodText, parsePeriod, previousPeriod } from "../period/index.js";
import type { Names } from "./names.js";

/** What a path should have started at. */
export interface MissingStart {
  /**
   * Whether it is the value of the period before the revision that governs, and not the baseline; not known of a revision
   * without the plan.
   */
  readonly isRevised: boolean | undefined;
  /** That period, where it is a year of the indicator's own. */
  readonly before: PeriodText | undefined;
}

/** What is missing where a path has no start (`noBaseline`). */
export function missingStart(
  indicator: string,
  { superseded }: Pick<Horizon, "superseded">,
  { indicatorOf }: Pick<Names, "indicatorOf">,
): MissingStart {
  const { frequency, revisions } = indicatorOf(indicator) ?? {};
  if (superseded === undefined) return { isRevised: false, before: undefined };
  if (revisions === undefined) return { isRevised: undefined, before: undefined };
  const revision = revisions.find(
    ({ issued, document }) => issued === superseded.issued && document === superseded.document,
  );
  if (revision === undefined || revision.pathFrom === "start") return { isRevised: false, before: undefined };
  const { effective } = revision;
  const period = parsePeriod(effective);
  // Of quarters and months the value before may be that of a year to date.
  const isYears = frequency === "year" || frequency === "schoolYear";
  const isOwnYear = isYears && !isPeriodFault(period) && period.kind === frequency;
  return { isRevised: true, before: isOwnYear ? previousPeriod(effective) : undefined };
}
