import { type JudgeOptions, schemes } from "../judge/index.js";
import type { Asked } from "./assessment.js";

/** How an assessment was asked, in short. */
export function askedFor(
  places: readonly string[],
  { assume, roundedComparison, scheme = schemes.standard }: JudgeOptions,
): Asked {
  const path = assume?.path;
  return {
    places,
    scheme: scheme.id,
    ...(path !== undefined && { path }),
    ...(roundedComparison && { roundedComparison }),
  };
}
