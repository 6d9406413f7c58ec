import type { Basis, Status, VerdictReason } from "../../judge/index.js";
import type { ActionState, Holding } from "../../model/index.js";
import type { FactName, SignedFact } from "../fact-kinds.js";
import type { ToldFact } from "../flag-sayings.js";
import { amount, difference } from "./amounts.js";
import { statusNames } from "./statuses.js";

/** 规则所依据的事实。 */
export const factNames: Readonly<Record<FactName, string>> = {
  status: "研判结果",
  annualStatus: "年度研判结果",
  keptStatus: "底线、上限的研判结果",
  reason: "暂不能研判的原因",
  metEarly: "提前达到",
  stale: "数据过时",
  value: "测算值",
  expected: "应达值",
  gap: "与应达值的差距",
  annualGap: "与年度目标的差距",
  distance: "与目标值的差距",
  attainment: "完成度",
  missingNumerator: "分子缺口",
  denominator: "分母",
  effectOfOne: "分子每增1的影响",
  basis: "应达值依据",
  holds: "目标类型",
  improvement: "比上一期改善",
  yearlyImprovementNeeded: "今后每年须改善",
  bestYearlyImprovement: "历年最大年改善",
  neverReported: "从未上报",
  daysOverdue: "逾期",
  daysToDue: "距完成时限",
  milestoneAhead: "此后还有年度目标",
  projectedMisses: "照此到期达不到目标",
  gapToWhole: "落后于全域",
  shareOfWhole: "占全域",
  state: "进展",
  done: "已完成",
  reported: "已上报",
  progress: "完成比例",
  daysSinceReport: "距最近上报",
  daysSinceIssue: "距方案印发",
};

/** 为负时的说法。 */
const reversedNames: Readonly<Record<SignedFact, string>> = {
  gap: "优于应达值",
  annualGap: "优于年度目标",
  distance: "优于目标值",
  improvement: "比上一期倒退",
  yearlyImprovementNeeded: "今后每年可以倒退",
  bestYearlyImprovement: "历年倒退最少的一年倒退",
  daysToDue: "已过完成时限",
  gapToWhole: "优于全域",
};

const holdingNames: Readonly<Record<Holding, string>> = { byDue: "到期达到", everyPeriod: "每期保持" };

const basisNames: Readonly<Record<Basis, string>> = {
  official: "文件所定",
  declared: "方案所定路径",
  assumed: "推定路径",
};

/** 举措的进展。 */
export const stateNames: Readonly<Record<ActionState, string>> = {
  notStarted: "未开工",
  inProgress: "进行中",
  done: "已完成",
  blocked: "受阻",
};

/** 暂不能研判的原因。 */
export const reasonNames: Readonly<Record<VerdictReason | "none", string>> = {
  none: "无",
  noData: "应报未报",
  awaiting: "未到报送期限",
  stale: "数据过时",
  incomplete: "数据不全",
  notComputable: "无法计算",
  noBaseline: "进度路径没有起点",
  noTolerance: "未写明“左右”的幅度",
  conflicting: "上报数相互矛盾",
  definitionChanged: "口径不一",
  outsideScheme: "亮灯规则没有规定",
};

/** 目标未到期而达到的,是提前达到。 */
const metNames = { ...statusNames, met: "完成(含提前达到)" };

const words: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  status: metNames satisfies Readonly<Record<Status, string>>,
  annualStatus: metNames,
  keptStatus: statusNames,
  reason: reasonNames,
  holds: holdingNames,
  basis: basisNames,
  state: stateNames,
};

/** 一项事实和它的值。 */
export function fact(one: ToldFact): string {
  const known: Readonly<Record<string, string>> = one.isReversed
    ? { ...factNames, ...reversedNames }
    : factNames;
  const name = `${one.isPrevious ? "上一期" : ""}${known[one.name] ?? one.name}`;
  return one.value === null ? `${name}缺失` : `${name}${shown(one)}`;
}

function shown({ name, kind, value, unit }: ToldFact): string {
  if (typeof value === "boolean") return `:${value ? "是" : "否"}`;
  const text = value ?? "";
  switch (kind) {
    case "amount":
      return amount({ text, unit });
    case "difference":
      return difference({ text, unit });
    case "days":
      return `${text}天`;
    case "percent":
      return `${text}%`;
    case "number":
      return `为${text}`;
    case "words":
      return `为${words[name]?.[text] ?? text}`;
  }
}
