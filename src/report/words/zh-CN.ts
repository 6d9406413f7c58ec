import type { ChangeReason, StatusCounts } from "../../assess/index.js";
import { type Status, statuses } from "../../judge/index.js";
import { termsIn } from "../../locale/index.js";
import { flagSeverities } from "../../model/index.js";
import type { Movement, MovementCounts } from "../bulletin/movement.js";
import type { LeadParams, ReportWords } from "./words.js";

const terms = /* @__PURE__ */ termsIn("zh-CN");
const day = (date: string) => terms.day(date);
const period = (text: string) => terms.period(text);
const numerals = ["一", "二", "三", "四", "五", "六", "七", "八"];

/** 完成一栏含尚未到期而提前达到的。 */
function told(counts: StatusCounts): string {
  const name = (status: Status) => (status === "met" ? "完成(含提前达到)" : terms.statuses[status]);
  const some = statuses.filter((status) => counts[status] > 0);
  return some.map((status) => `${name(status)}${counts[status]}项`).join("、");
}

const movements: Readonly<Record<Movement, string>> = {
  newlyOffTrack: "新增滞后",
  worsened: "进一步滞后",
  recovered: "恢复正常",
  improved: "有所好转",
  reached: "新达到目标",
  newlyJudged: "新作出研判",
  lost: "转为不能研判",
  reclassified: "状态变化",
  appeared: "新列入",
  disappeared: "不再列入",
};

const because: Readonly<Record<ChangeReason, string>> = {
  question: "研判的方式或范围不同",
  revisedTarget: "目标有调整",
  revisedPlan: "方案有调整",
  newData: "有新一期数据",
  revisedData: "数据有更正",
  date: "随时间推移",
};

const by = (units: readonly string[]) => (units.length === 0 ? "须" : `由${units.join("、")}`);
const moved = (counts: MovementCounts) =>
  [...counts].map(([movement, some]) => `${movements[movement]}${some}项`).join("、");
/** 一节的首句:共几项;列不下的说明列了几项。 */
function count({ count: some, listed }: LeadParams, what: string, none: string, more = ""): string {
  if (some === 0) return none;
  return `共${some}${what}${more}${listed < some ? `,列出前${listed}${what}` : ""}。`;
}
/** 清单、通报、表格的中文。 */
export const zhWords: ReportWords = {
  titles: {
    area: "领域",
    number: "序号",
    indicator: "指标",
    unitOfMeasure: "单位",
    year: "年",
    period: "期间",
    current: "当前值",
    expected: "应达值",
    gap: "差距",
    timeProgress: "时序进度",
    annualStatus: "年度",
    status: "状态",
    lead: "牵头单位",
    supporting: "配合单位",
    remarks: "说明",
    place: "区划",
    severity: "等级",
    nature: "性质",
    subject: "事项",
    goesTo: "责任单位",
    since: "自",
    response: "处置",
    takes: "达标所需",
    task: "重点任务",
    action: "举措",
    due: "完成时限",
    state: "进展",
    flags: "预警",
    role: "职责",
    target: "目标",
    group: "类别",
    total: "合计",
    rank: "名次",
    unit: "单位",
    judged: "已研判",
    wellShare: "完成或符合预期占比",
    nearShare: "含略滞后占比",
    movement: "名次变化",
    verdicts: "研判结果",
    responsibilities: "责任清单",
    projectList: "项目清单",
    supervisionList: "督办清单",
    ranking: "排名",
    summary: "汇总",
    indicatorTable: "指标进展表",
  },
  role: (role, through) => {
    const name = role === "lead" || role === "collectiveLead" ? "牵头" : "配合";
    return through === undefined ? name : `${name}(经${through})`;
  },
  duties: { supplies: "报送数据", toReport: "待补报" },
  inPlace: (place, status) => `${place}${status}`,
  summaryKeys: {
    goal: "主要目标",
    task: "重点任务",
    unit: "牵头单位",
    benefit: "领域",
    place: "区划",
    status: "状态",
  },
  ofNone: {
    goal: "未列入目标",
    task: "未列入任务",
    unit: "未明确牵头单位",
    benefit: "未列入领域",
    place: "未列区划",
    status: "未研判",
  },
  natures: { binding: "约束性", anticipatory: "预期性", unstated: "未注明" },
  about: (title, name) => `${name}${title}`,
  dated: (title, asOf, since) => {
    if (asOf === undefined) return title;
    return `${title}(截至${day(asOf)}${since === undefined ? "" : `,与${day(since)}相比`})`;
  },
  comma: "、",
  numbered: (at, title) => `${numerals[at] ?? String(at + 1)}、${title}`,
  bulletin: (plan) => `${plan}进展情况通报`,
  parts: {
    headline: "总体情况",
    new: "新增滞后和进一步滞后",
    recovered: "恢复和好转",
    other: "其他变化",
    behind: "进度滞后及未完成的指标",
    actions: "需要关注的举措",
    unjudged: "暂不能研判的指标",
    waived: "已报备暂缓的预警",
  },
  headline: ({ asOf, counts, total, indicators, places }) =>
    total === 0
      ? `截至${day(asOf)},没有可研判的指标。`
      : places > 1
        ? `截至${day(asOf)},对${places}个区划的${indicators}项指标共作出研判${total}项:${told(counts)}。`
        : `截至${day(asOf)},${total}项指标中:${told(counts)}。`,
  annual: (counts, total) => `有当年年度目标的${total}项中:${told(counts)}。`,
  coverage: (measured, of, places) => `${of}项${places > 1 ? "研判" : "指标"}中,${measured}项已有测算值。`,
  flags: ({ bySeverity, total, waived }) => {
    if (total === 0) return "没有预警。";
    const some = [...flagSeverities].reverse().filter((one) => bySeverity[one] > 0);
    const put = waived === 0 ? "" : `,其中已报备暂缓${waived}条`;
    return `预警${total}条:${some.map((one) => `${terms.severities[one]}${bySeverity[one]}条`).join("、")}${put}。`;
  },
  changes: (since, counts) =>
    counts.size === 0
      ? `与${day(since)}相比,各项研判结果没有变化。`
      : `与${day(since)}相比,${moved(counts)}。`,
  leads: {
    new: (of) => count(of, "项", "没有新增滞后或进一步滞后的指标。", `:${moved(of.movements)}`),
    recovered: (of) => count(of, "项", "没有恢复或好转的指标。", `:${moved(of.movements)}`),
    other: (of) => count(of, "项", "没有其他变化。", `:${moved(of.movements)}`),
    behind: (of) => {
      const year = of.ofYear === 0 ? "" : `(其中${of.ofYear}项仅年度进度滞后)`;
      return count(of, "项", "没有进度滞后或未完成的指标。", `${year},按严重程度排列如下`);
    },
    actions: (of) => count(of, "条", "没有需要关注的举措。"),
    unjudged: (of) => count(of, "项", "没有暂不能研判的指标。"),
    waived: (of) => count(of, "条", "没有暂缓的预警。"),
  },
  leadUnits: (units) => `牵头单位:${units.join("、")}`,
  changed: ({ movement, subject, change: { horizon, before, after, because: why } }) => {
    const [was, is] = [before && terms.statuses[before], after && terms.statuses[after]];
    const way = was === undefined ? `现为${is}` : is === undefined ? `原为${was}` : `由${was}转为${is}`;
    const told = horizon === "annual" ? `年度${way}` : way;
    return `${movements[movement]}:${subject}${told}(${because[why]})`;
  },
  supply: {
    noData: (units, { awaited }) =>
      `${by(units)}补报${awaited === undefined ? "" : `${period(awaited.period)}的`}数据`,
    awaiting: (_, { awaited }) =>
      awaited === undefined ? "尚未到报送期限,按期报送即可" : `应于${day(awaited.by)}前报送`,
    stale: (units, { awaited }) =>
      `${by(units)}补报${awaited === undefined ? "最近一期" : period(awaited.period)}的数据`,
    incomplete: (units, { figures }) => `${by(units)}补报${figures ?? "所缺数据"}`,
    notComputable: (units) => `${by(units)}核对公式和上报数`,
    noBaseline: (units, { start: { isRevised, before } }) => {
      if (isRevised === undefined) return "须补上进度路径的起点";
      if (!isRevised) return "须在方案中补充基期值";
      return `${by(units)}补报调整前一期${before === undefined ? "" : `(${period(before)})`}的数据`;
    },
    noTolerance: () => "须在方案中明确“左右”的允许偏差",
    conflicting: (units, { figures }) => `${by(units)}核实${figures ?? "矛盾的上报数"},以一个为准`,
    definitionChanged: (units) => `${by(units)}按同一口径重报`,
    outsideScheme: () => "须补全亮灯规则",
  },
  gap: (difference, isExcess) => `${isExcess ? "超出" : "差"}${difference}`,
  ofYear: (gap) => `年度${gap}`,
  waived: (title) => `${title}(已报备暂缓)`,
  because: (state, reason) => `${state}(${reason})`,
  threshold: (cell) => cell,
  since: (since, isAtLatest) =>
    `${isAtLatest ? "至迟" : ""}${/^\d{4}-\d\d-\d\d$/.test(since) ? day(since) : period(since)}`,
  rank: ({ rank, isTied }) => (isTied ? `${rank}(并列)` : String(rank)),
  movement: ({ movement }) => {
    if (movement === undefined) return "-";
    return movement === 0 ? "持平" : movement > 0 ? `升${movement}位` : `降${-movement}位`;
  },
  refused: ({ reason, judged, judgeable, indicators }, share, least) => {
    if (reason === "nothingJudged") return "没有一项可研判,不参加排名";
    if (reason === "fewIndicators")
      return `自有目标的指标只有${indicators}项,为最多者的${share}%,低于${least}%,不宜比较`;
    return `${judgeable}项中只有${judged}项可研判,可研判的比例为最高者的${share}%,低于${least}%,不宜比较`;
  },
  takes: {
    reach: (amount, comparator, upper) => {
      switch (comparator) {
        case "moreThan":
          return `须超过${amount}`;
        case "atMost":
          return `须控制在${amount}以内`;
        case "lessThan":
          return `须低于${amount}`;
        case "equalTo":
          return `须为${amount}`;
        case "between":
          return upper === undefined ? `须达到${amount}` : `须在${amount}至${upper}之间`;
        default:
          return `须达到${amount}`;
      }
    },
    missing: (amount, isExcess) => `${isExcess ? "多出" : "还差"}${amount}`,
    awaited: (of, until) => `补报${of}的数据(期限${until})`,
    supply: (figures) => `补报${figures}`,
    settle: (figures) => `核实${figures}`,
    unblock: "解决受阻问题",
    reportAction: "上报进展",
    finish: (due) => (due === undefined ? "完成该举措" : `完成该举措(时限${due})`),
  },
};
