import type { OpinionReason, SchemeQuantity } from "../../judge/index.js";
import type { DetailParams } from "../detail-sayings.js";
import type { OutsideParams } from "../verdict-sayings.js";

/** 亮灯规则的名称,本身不叫“规则”的加引号。 */
export function schemeName(title: string): string {
  return title.endsWith("规则") ? title : `“${title}”规则`;
}

/** 为什么亮灯规则没有结论。 */
export function outsideScheme(p: OutsideParams): string {
  const scheme = schemeName(p.scheme);
  switch (p.why) {
    case "gap":
      return `${scheme}没有规定这种情形(${p.isTold ? "" : `${inGap[p.quantity](p.at)},`}${although(p)}不在任何一档之内)`;
    case "noCompletion":
      return `${scheme}看完成率快慢,本指标不是从0累计到目标的数,没有完成率可比`;
    case "noTimeProgress":
      return `${scheme}看完成率快慢,起算以来还没有满一个月,没有时序进度可比`;
  }
}

/** 量本身说明不了归在哪里的,补上缘故。 */
function although({ isTooMuch, isTolerated }: OutsideParams): string {
  if (isTooMuch) return "但值已超出要求,";
  return isTolerated ? "但在允许的偏差之内,算作达到," : "";
}

const inGap: Readonly<Record<SchemeQuantity, (at: OutsideParams["at"]) => string>> = {
  attainment: (at) => (at === undefined ? "没有完成度" : `完成度为${at.text}`),
  relativeShortfall: (at) => {
    if (at === undefined) return "应达值为0,谈不上相对差距";
    if (at.size === "0") return "与应达值持平";
    return at.isBelow ? `好于应达值,幅度为应达值的${at.size}倍` : `差距为应达值的${at.size}倍`;
  },
  pointsToTimeProgress: (at) => {
    if (at === undefined) return "没有完成率";
    if (at.size === "0") return "完成率与时序进度持平";
    return `完成率${at.isBelow ? "慢于" : "快于"}时序进度${at.size}个百分点`;
  },
  ratioToTimeProgress: (at) => (at === undefined ? "没有完成率" : `完成率为时序进度的${at.text}倍`),
};

/** 亮灯规则的第二意见。 */
export function opinion(p: DetailParams["opinion"]): string {
  const why = p.reason === undefined ? "" : `(${opinionReasons[p.reason]})`;
  return `参考:规则 ${p.scheme} ${p.band === undefined ? `没有结论${why}` : `判为“${p.band}”`}`;
}

const opinionReasons: Readonly<Record<OpinionReason, string>> = {
  noValue: "没有可研判的值",
  noExpectedValue: "本期没有应达值",
  noTolerance: "未写明“左右”的幅度",
  noCompletion: "不是从0累计到目标的数,没有完成率",
  noTimeProgress: "还没有满一个月",
  gap: "不在任何一档之内",
};
