import type { MethodCaution, MethodDifference, MethodOpinionReason } from "../../judge/index.js";
import type { DetailParams } from "../detail-sayings.js";

const differences: Readonly<Record<MethodDifference, string>> = {
  rate: "它比的是增长率,不是进度路径",
  window: "它只把最近几年的趋势延长到目标年",
  horizon: "它看走完全程的多少,不看已过去多少时间",
  threshold: "只是界线不同,按研判的界线,它自己的比也会得出同样结论",
  comparator: "目标要求超过,它达到即可",
  tolerance: "目标容许偏差,它不知道",
  range: "目标另有一端不得越过,它不看",
};
const reasons: Readonly<Record<MethodOpinionReason, string>> = {
  noValue: "没有可研判的值",
  noDirection: "指标没有好坏方向",
  notYearly: "数所属的时段与目标不同步",
  tooFewPoints: "数太少",
  unreadable: "年份或值不能精确读取",
  duplicateYears: "一年有两个数",
  baselineZero: "基期值为0,没有增速",
  signChange: "数跨过0,没有增速",
  targetZero: "目标为0,没有要求的增速",
  notPositive: "有值不大于0,没有对数",
  maintain: "目标就是基期值,不要求变化",
  targetYearPast: "最近的数晚于目标年",
  everyPeriod: "它不认逐年保持的目标",
  interval: "它不认区间目标",
  emptyRange: "区间的上端低于下端",
  tooFine: "要求的变化比起值来太小,算不准20位小数",
  notComputable: "数超出一切范围",
};
const cautions: Readonly<Record<MethodCaution, string>> = {
  baselineBeyondTarget: "基期值已比目标好",
  targetZeroReplaced: "目标0用0.001代替,结果随单位而变",
  limitIgnored: "有目标时不看自然极限",
  baselineBeyondLimit: "基期值超出自然极限",
  duplicateYears: "一年的几个数合在一起算",
  baselineOutOfStep: "基期与目标不同步,未计入基期值",
  baselineDiffers: "基期另有测算值,与方案的基期值不同,以方案为准",
  targetMet: "最近的数已达到目标,它只看增速",
};

/** 一种方法的第二意见。 */
export function methodOpinion(p: DetailParams["methodOpinion"]): string {
  const none = p.reason === undefined ? "没有结论" : `没有结论(${reasons[p.reason]})`;
  const said = p.label === undefined ? none : `判为“${p.label}”`;
  const by = p.by === undefined ? "" : `(依据${p.by})`;
  const bounds = p.bounds && `(比是${p.bounds.ratio},界线是${p.bounds.bound})`;
  const differs = p.differs && `,与研判不同:${differences[p.differs]}${bounds ?? ""}`;
  const noted = p.cautions.length === 0 ? "" : `;注意:${p.cautions.map((one) => cautions[one]).join(";")}`;
  return `参考:${p.method}${said}${by}${differs ?? ""}${noted}`;
}

/** 一种方法的版本和出处。 */
export function methodSource({ method, version, document, section }: DetailParams["methodSource"]): string {
  return `出处:${method}(版本 ${version}),${document === undefined ? "" : `${document},`}${section}`;
}
