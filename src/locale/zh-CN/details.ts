import type { Frequency } from "../../period/index.js";
import type { DetailSentences } from "../detail-sayings.js";
import { amount, close, day, difference, figures, period } from "./amounts.js";
import { methodOpinion, methodSource } from "./methods.js";
import { opinion } from "./schemes.js";
import { measureReasons, pathNames, statusName } from "./statuses.js";

const statuses = { final: "", preliminary: ",初步数", estimated: ",估计数" } as const;
const every: Readonly<Record<Frequency, string>> = {
  month: "每月",
  quarter: "每季度",
  halfYear: "每半年",
  year: "每年",
  schoolYear: "每学年",
};
const onAverage: Readonly<Record<Frequency, string>> = {
  month: "月均",
  quarter: "季均",
  halfYear: "半年均",
  year: "年均",
  schoolYear: "学年均",
};
const times = { previous: "上期", cumulative: "累计" } as const;

/** 详细说明的各行。 */
export const details: DetailSentences = {
  lines: {
    formula: (p) => `公式:${p.text}`,
    step: (p) => `算式:${p.text} ${p.isRounded ? "≈" : "="} ${p.value}`,
    component: (p) =>
      `分项:${p.name}${p.amount === undefined ? `(${p.why === undefined ? "没有数" : measureReasons[p.why]})` : `为${amount(p.amount)}`}`,
    input: (p) => {
      const name = `${p.time === undefined ? "" : times[p.time]}${p.name}`;
      const keys = p.keys === undefined ? "" : `分${p.keys}项${p.amount === undefined ? "" : ",合计"}`;
      const shown = p.amount === undefined ? "" : amount(p.amount);
      const places = p.places === undefined ? "" : `,由${p.places}地汇总`;
      const sources = p.sources.length === 0 ? "" : `,来源:${p.sources.join("、")}`;
      const figure = close(name, period(p.period), `${keys}${shown}`);
      const less = p.less === undefined ? "" : `,已减去方案开始以前(至${period(p.less)})的累计数`;
      const whole = p.isWholeAssumed ? ",下辖有的地方未报,推定本级所报各项就是全部" : "";
      return `数据:${figure}${less}${places}${whole}${statuses[p.status]}${sources}(${day(p.knownOn)})`;
    },
    reported: (p) => `另有上报的指标值${amount(p.amount)}`,
    notComputed: (p) =>
      `未按公式测算:${measureReasons[p.why]}${p.figures === undefined ? "" : `(${figures(p.figures)})`},取上报的指标值`,
    replaced: (p) =>
      `已被取代:${close(p.key === undefined ? p.name : `${p.name}(${p.key})`, period(p.period), p.amount === undefined ? "" : amount(p.amount))}${p.source === "" ? "" : `,来源:${p.source}`}(${day(p.knownOn)})`,
    target: (p) =>
      `原文:“${p.words}”(${p.document === undefined ? "" : `${p.document},`}${p.section})${p.isAspirational ? ",属力争目标" : ""}`,
    superseded: (p) => `目标调整:${p.document},${p.reason};按原目标为${statusName(p)}`,
    attainment: (p) => `完成度:${p.share}(1为全部)`,
    turnsAt: (p) => {
      const count = p.missing === undefined ? "" : `,分子再${p.isExcess ? "减" : "增"}${amount(p.missing)}`;
      return `达到所需:测算值${amount(p.amount)}${count}`;
    },
    paceNeeded: (p) => `今后${every[p.every]}须${p.isUp ? "增加" : "减少"}${difference(p.change)}`,
    pace: (p) => `参考:至今${onAverage[p.every]}${p.isUp ? "增加" : "减少"}${difference(p.change)}`,
    projected: (p) => `参考:照此趋势,${period(p.due)}为${amount(p.amount)}`,
    arrival: (p) => `参考:照此进度,${period(p.period)}达到目标`,
    nextDue: (p) => `下一期的数应于${day(p.day)}前报送`,
    opinion,
    methodOpinion,
    methodSource,
    units: (p) =>
      `责任单位:牵头${p.leads.join("、") || "未明确"}${p.supporting.length === 0 ? "" : `,配合${p.supporting.join("、")}`}`,
  },
  assumptions: {
    planYearReading: (p) => `推定:方案所称${period(p.year)},指${period(p.period)}`,
    pathDeclared: (p) => `推定:应达值${pathNames[p.kind]},是方案数据所定,文件未写明`,
    pathAssumed: (p) => `推定:应达值${pathNames[p.kind]},非文件年度目标`,
    startsAtZero: () => "推定:没有基期值,路径从0起",
    planMonths: (p) => `推定:方案的月数自${day(p.from)}起计,时序进度由此推算`,
    lag: () => "推定:报送期限按数据种类推定,另有规定的从其规定",
    slightFrom: (p) => `推定:完成度不低于${p.value}的为略滞后`,
    pointsSlight: (p) => `推定:没有可用的基期值,百分比差距超过${p.points}个百分点的,不算略滞后`,
    roundedComparison: () => "推定:按修约值比较,先修约到所比数值写明的位数,再作比较",
    knownOnItsDay: () => "推定:没有写明上报日期的数,视为在所属日期已知",
    planAssumption: (p) => `推定:${p.text}`,
  },
};
