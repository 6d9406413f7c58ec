import type { Status } from "./status.js";
import type { Horizon } from "./verdict.js";

/** From what needs attention first to what needs none. */
const gravest: readonly Status[] = [
  "missed",
  "reversing",
  "offTrack",
  "slightlyBehind",
  "undetermined",
  "onTrack",
  "notDue",
  "met",
  "notApplicable",
];

/** The gravest of several judgements, the first one of equals. */
export function worstOf(horizons: readonly Horizon[]): Horizon | undefined {
  const rankOf = ({ status }: Horizon) => gravest.indexOf(status);
  return horizons.reduce<Horizon | undefined>(
    (worst, one) => (worst === undefined || rankOf(one) < rankOf(worst) ? one : worst),
    undefined,
  );
}
