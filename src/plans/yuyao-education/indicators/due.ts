import type { Source, Target } from "../../../model/index.js";

/** What every target of this plan has in common: it is due in 2027 and stands somewhere in the document. */
interface Due {
  /** The one target; it cites the first place that states it. */
  readonly targets: readonly [Target];
  /** Every place that states it. */
  readonly sources: readonly Source[];
}

/** A value to be reached by 2027. */
export function by2027(
  comparator: Target["comparator"],
  value: NonNullable<Target["value"]>,
  source: Source,
  ...further: readonly Source[]
): Due {
  return { targets: [{ comparator, value, due: "2027", source }], sources: [source, ...further] };
}

/** An event (节点事项) that is to have taken place by 2027. */
export function achievedBy2027(source: Source): Due {
  return { targets: [{ comparator: "achieved", due: "2027", source }], sources: [source] };
}

/** A floor that every period until 2027 must keep. */
export function everyPeriodUntil2027(
  comparator: Target["comparator"],
  value: NonNullable<Target["value"]>,
  source: Source,
): Due {
  return {
    targets: [{ comparator, value, holds: "everyPeriod", due: "2027", source }],
    sources: [source],
  };
}
