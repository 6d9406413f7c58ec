import type { Status } from "../../judge/index.js";
import type { MeasureReason } from "../../measure/index.js";
import type { TrajectoryKind } from "../../model/index.js";
import type { NamedStatus } from "../verdict-sayings.js";

/** 研判结果的中文名称。 */
export const statusNames: Readonly<Record<Status, string>> = {
  met: "完成",
  onTrack: "符合预期",
  slightlyBehind: "略滞后",
  offTrack: "滞后",
  reversing: "逆向变动",
  missed: "未完成",
  notDue: "未到节点",
  undetermined: "暂不能研判",
  notApplicable: "不适用",
};

/** 研判结果;目标未到期而达到的,是提前达到。 */
export function statusName({ status, isEarly }: NamedStatus): string {
  return isEarly ? "提前达到" : statusNames[status];
}

/** 进度路径。 */
export const pathNames: Readonly<Record<TrajectoryKind, string>> = {
  linear: "按线性推算",
  even: "按逐年等步推算",
  compound: "按复合增长推算",
  step: "按分阶段不变推算",
  timeProgress: "按时序进度推算",
  none: "不设路径",
};

/** 没有测算结果的原因。 */
export const measureReasons: Readonly<Record<MeasureReason, string>> = {
  invalidInput: "公式或上报数无法读取",
  missing: "缺一项上报数",
  empty: "没有可汇总的对象",
  divisionByZero: "除数为0",
  notWhole: "乘方的次数或小数位数不是整数",
  outOfDomain: "超出运算的定义范围",
  tooLarge: "数过大",
  noData: "没有上报数",
  incomplete: "上报数不全",
  conflicting: "上报数相互矛盾",
  definitionChanged: "口径不一",
};
