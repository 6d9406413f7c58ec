import type { VerdictSentences } from "../verdict-sayings.js";
import { amount, close, day, difference, figures, period, subject } from "./amounts.js";
import { stateNames } from "./facts.js";
import { heldClause, threshold } from "./held.js";
import { outsideScheme, schemeName } from "./schemes.js";
import { measureReasons, pathNames, statusName } from "./statuses.js";
import { superseded, targetChanged } from "./superseded.js";

/** 研判结果的中文说明。 */
export const verdicts: VerdictSentences = {
  clauses: {
    valued: (p) =>
      p.isCumulative
        ? `${close(subject(p), `截至${period(p.period)}`)}累计${amount(p.amount)}`
        : `${subject(p, p.period)}为${amount(p.amount)}`,
    completed: (p) => {
      const isCeiling = p.wholeIs === "ceiling";
      const done = `${subject(p, p.period)}${isCeiling ? "为" : "完成"}${amount(p.amount)}`;
      return `${done},${isCeiling ? "占" : "为"}全年${wholes[p.wholeIs]}${amount(p.whole)}的${p.share}%`;
    },
    unvalued: (p) => subject(p, p.period),
    inTime: (p) => {
      if (p.points === undefined) return "与时序进度持平";
      const [ahead, behind] = p.isCeiling ? ["高于", "低于"] : ["快于", "慢于"];
      return `${p.isAhead ? ahead : behind}时序进度${p.points}个百分点`;
    },
    held: heldClause,
    assumedPath: (p) => `${pathNames[p.kind]},非文件年度目标`,
    missing: (p) => `${p.isSameAsGap ? "折合" : p.isExcess ? "多出" : "还差"}${amount(p.amount)}`,
    sinceBaseline: (p) => {
      const base = `基期值(${period(p.period)}${amount(p.baseline)})`;
      return p.change === undefined
        ? `与${base}持平`
        : `比${base}${p.isUp ? "上升" : "下降"}${difference(p.change)}`;
    },
    toTarget: ({ due, held, unit }) => {
      const goal = `${period(due)}目标${threshold(held, unit)}`;
      const gap = difference({ text: held.gap ?? "", unit });
      return held.isBelow ? `距${goal}还差${gap}` : `比${goal}仍高${gap}`;
    },
    status: (p) => {
      if (p.status === "notApplicable") return "分子、分母均报0,不适用";
      return statusName(p);
    },
    decidedBy: (p) => `取决于分项${p.components.join("、")}`,
    band: (p) => `按${schemeName(p.scheme)}为“${p.band}”`,
    statuses: (p) =>
      p.annual.status === p.final.status
        ? `年度、全程均${statusName(p.final)}`
        : `年度${statusName(p.annual)},全程${statusName(p.final)}`,
    event: (p) => {
      const done = p.period === undefined ? "" : period(p.period);
      if (p.status === "met") return `${done}已实现`;
      if (p.isAchieved) return `${done}才实现,晚于时限${period(p.due)}`;
      if (p.status === "missed") return `到${period(p.due)}未实现`;
      return done === "" ? `尚无上报,时限${period(p.due)}` : `${done}尚未实现,时限${period(p.due)}`;
    },
    superseded,
    ahead: (p) => `${targetChanged(p.target, p.unit)},自${period(p.from)}起执行`,
    agreed: (p) =>
      `上报数相互矛盾${p.figures === undefined ? "" : `(${figures(p.figures)})`},分别得${p.values.map(amount).join("、")},结论相同`,
    report: (p) => {
      if (p.state === undefined || p.day === undefined) return "从未上报进展";
      const done = p.progress === undefined ? "" : `,完成${p.progress}%`;
      return `${day(p.day)}上报“${stateNames[p.state]}”${done}${p.remark === undefined ? "" : `(${p.remark})`}`;
    },
    beside: (p) => {
      const whole = `${p.whole ?? "全域"}${amount(p.amount)}`;
      return p.gap === undefined ? whole : `${p.isBelow ? "低于" : "高于"}${whole},差${difference(p.gap)}`;
    },
    share: (p) => `${p.isNumerator ? "分子" : ""}占${p.whole ?? "全域"}的${p.share}%`,
  },
  reasons: {
    noData: (p) => `应报未报(${p.by === undefined ? "" : `期限${day(p.by)},`}截至${day(p.asOf)})`,
    awaiting: (p) =>
      p.by === undefined ? `截至${day(p.asOf)}尚未到报送期限` : `的数尚未到报送期限(${day(p.by)})`,
    stale: (p) => {
      const which = p.period === undefined ? "下一期" : period(p.period);
      return `${which}的数应于${day(p.by)}前报送,截至${day(p.asOf)}未报,数据过时`;
    },
    incomplete: (p) => `数据不全${p.missing === undefined ? "" : `,缺${figures(p.missing)}`}`,
    notComputable: (p) =>
      p.why === undefined ? "进度路径算不出应达值" : `公式没有结果(${measureReasons[p.why]})`,
    noBaseline: (p) => {
      const before = p.before === undefined ? "" : `(${period(p.before)})`;
      const why = p.isRevised ? `调整前一期${before}没有可用的数,` : "没有基期值,";
      return `${p.isRevised === undefined ? "" : why}进度路径没有起点,推不出应达值`;
    },
    noTolerance: () => "文件未写明“左右”的幅度",
    conflicting: (p) => {
      const which = p.figures === undefined ? "" : `(${figures(p.figures)})`;
      const values = p.values.length === 0 ? "" : `,分别得${p.values.map(amount).join("、")},结论不同`;
      return `上报数相互矛盾${which}${values}`;
    },
    definitionChanged: (p) => {
      const changes = p.changed
        .map(({ name, versions }) => `${name}分别按${versions.join("、")}口径统计`)
        .join(";");
      return `口径不一${changes === "" ? "" : `(${changes})`},不能合并测算`;
    },
    outsideScheme,
  },
  joined: (groups) =>
    groups
      .map(({ subject: of, horizon, clauses }) =>
        close(of, horizon === undefined ? "" : horizons[horizon], clauses.join(",")),
      )
      .join(";"),
};

const wholes = { target: "目标", floor: "底线", ceiling: "上限" } as const;
const horizons = { annual: "年度:", final: "全程:" } as const;
