/**
 * The states of a verdict (研判结果): 完成 `met`, 符合预期 `onTrack`, 略滞后 `slightlyBehind`, 滞后 `offTrack`, 逆向变动
 * `reversing`, 未完成 `missed`, 未到节点 `notDue`, 暂不能研判 `undetermined`, 不适用 `notApplicable`.
 */
export const statuses = [
  "met",
  "onTrack",
  "slightlyBehind",
  "offTrack",
  "reversing",
  "missed",
  "notDue",
  "undetermined",
  "notApplicable",
] as const;
/** One of {@link statuses}. */
export type Status = (typeof statuses)[number];

/** The states that say how well it goes, from the best to the worst. */
export const orderedStatuses = [
  "met",
  "onTrack",
  "slightlyBehind",
  "offTrack",
  "reversing",
] as const satisfies readonly Status[];
