import type { MethodCaution, MethodDifference, MethodOpinionReason } from "../../judge/index.js";
import type { DetailParams } from "../detail-sayings.js";

const differences: Readonly<Record<MethodDifference, string>> = {
  rate: "it compares rates of growth, not the value with its path",
  window: "it only carries the trend of the last years on to the target's year",
  horizon: "it looks at how much of the way is done, whatever time has passed",
  threshold: "only its thresholds are others: by those of the verdict its own ratio would come to the same",
  comparator: "the target must be passed, and it is content to reach it",
  tolerance: "the target tolerates a deviation, of which it does not know",
  range: "the target has a far end that must not be passed, at which it does not look",
};
const reasons: Readonly<Record<MethodOpinionReason, string>> = {
  noValue: "there is no value to judge",
  noDirection: "neither way is the better one",
  notYearly: "the figure is of another part of the year than the target",
  tooFewPoints: "there are too few figures",
  unreadable: "a year or a value cannot be taken exactly",
  duplicateYears: "there are two figures for a year",
  baselineZero: "there is no rate of growth from a baseline of 0",
  signChange: "there is no rate of growth across 0",
  targetZero: "there is no rate of growth down to a target of 0",
  notPositive: "there is no logarithm of a value of 0 or below",
  maintain: "the target is the baseline, so no change is required",
  targetYearPast: "the latest figure is later than the target's year",
  everyPeriod: "it knows no target that every year must keep",
  interval: "it knows no range as a target",
  emptyRange: "the upper end of the range lies below the lower one",
  tooFine: "the required change is too small beside the values to be worked out to 20 decimals",
  notComputable: "a number is beyond all bounds",
};
const cautions: Readonly<Record<MethodCaution, string>> = {
  baselineBeyondTarget: "the baseline was better than the target",
  targetZeroReplaced: "0.001 stands for a target of 0, so the unit counts",
  limitIgnored: "the natural limit counts only without a target",
  baselineBeyondLimit: "the baseline lies beyond the natural limit",
  duplicateYears: "several figures of a year were taken together",
  baselineOutOfStep: "the baseline is of another part of the year than the target and was left out",
  baselineDiffers: "the plan's baseline counts, though another value was measured for its period",
  targetMet: "the latest figure meets the target; the rule looks at the rate alone",
};

/** The second opinion of a method. */
export function methodOpinion(p: DetailParams["methodOpinion"]): string {
  const none = p.reason === undefined ? "no answer" : `no answer (${reasons[p.reason]})`;
  const by = p.by === undefined ? "" : ` (by ${p.by})`;
  const bounds = p.bounds && ` (${p.bounds.ratio}, with the bound at ${p.bounds.bound})`;
  const differs = p.differs && `; unlike the verdict, ${differences[p.differs]}${bounds ?? ""}`;
  const noted = p.cautions.length === 0 ? "" : `; note: ${p.cautions.map((one) => cautions[one]).join("; ")}`;
  return `For information: ${p.method}: ${p.label ?? none}${by}${differs ?? ""}${noted}`;
}

/** The version of a method and where its rule stands. */
export function methodSource({ method, version, document, section }: DetailParams["methodSource"]): string {
  return `Source of ${method}, version ${version}: ${document === undefined ? "" : `${document}; `}${section}`;
}
