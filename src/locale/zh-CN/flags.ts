import type { FlagSeverity, Response } from "../../model/index.js";
import type { FlagSentences, ToldRun, TraceParams } from "../flag-sayings.js";
import { close, day, period, subject } from "./amounts.js";
import { fact } from "./facts.js";

/** 预警的等级。 */
export const severityNames: Readonly<Record<FlagSeverity, string>> = {
  info: "提示",
  warning: "警告",
  critical: "严重",
};

/** 处置。 */
export const responseNames: Readonly<Record<Response, string>> = {
  remind: "提醒",
  circulate: "通报",
  supervise: "督办",
  interview: "约谈",
};

/** 预警和规则的中文说明。 */
export const flags: FlagSentences = {
  flag: (p) => {
    const told = [...p.said.clauses, ...p.facts.map(fact), ...(p.run ? run(p.run) : [])].join(",");
    const sentence = `${p.title}(${severityNames[p.severity]}):${close(p.said.subject, told)}`;
    const response = `处置:${responseNames[p.response]}${p.goesTo.join("、")}`;
    if (p.waived === undefined) return `${sentence};${response}`;
    const { until, reason, approver } = p.waived;
    return `${sentence};已报备,暂缓预警至${day(until)}(${reason};${approver}批准)`;
  },
  trace: (p) => `规则“${p.title}”${outcome(p)}`,
};

function run({ since, isAtLatest, periods }: ToldRun): readonly string[] {
  const from = `${isAtLatest ? "至迟" : ""}自${period(since)}起`;
  if (periods > 1) return [`${from}连续${periods}期`];
  return isAtLatest ? [from] : [];
}

function outcome(p: TraceParams): string {
  const facts = p.facts.map(fact).join("、");
  const about = subject(p.about);
  const when = p.period === undefined ? about : subject(p.about, p.period);
  switch (p.outcome) {
    case "fired": {
      const step =
        p.step === undefined ? "" : `(${severityNames[p.step.severity]},${responseNames[p.step.response]})`;
      return `触发预警${step}:${when}${facts}${p.run > 1 ? `,连续${p.run}期` : ""},满足 ${p.when}`;
    }
    case "outOfScope":
      return `未触发:不适用于${about}`;
    case "notAsked":
      return `未触发:${about}没有目标约束,也没有可比的数`;
    case "elsewhere":
      return `未触发:${about}不在此计,该举措计在别处`;
    case "nothingDue":
      return `未触发:${about}还没有到期应报的数`;
    case "tooShort": {
      const needed = p.needed === undefined ? "" : `,满${p.needed}期才预警`;
      return `未触发:条件只连续成立${p.run}期${needed};再往前,${when}${facts},不满足 ${p.when}`;
    }
    case "false":
      return `未触发:${when}${facts},不满足 ${p.when}`;
    case "unknown": {
      const before = p.run > 0 ? `条件连续成立${p.run}期,再往前无从得知;` : "";
      return `无法判断:${before}${when}${facts},条件为 ${p.when}`;
    }
  }
}
