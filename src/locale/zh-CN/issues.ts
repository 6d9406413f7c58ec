import type { AtPlace } from "../../issue/index.js";
import type { IssueSentences } from "../issue-sentences.js";
import { formulaIssues } from "./formulas.js";
import {
  bounds,
  comparator,
  directions,
  expected,
  found,
  kinds,
  meant,
  numberFaults,
  period,
  periodFaults,
  shownValue,
  tableLacks,
  thresholdHints,
  thresholdNeeds,
  unplain,
} from "./words.js";

/** 校验问题的中文说明。 */
export const issues: IssueSentences = {
  notPlainData: (p) => `应为普通 JSON 数据,实为${unplain[p.found]}`,
  tooDeep: (p) => `嵌套过深或首尾相接,至多${p.limit}层`,
  tooManyValues: (p) => `内容过多,一份文件至多${p.limit}个值`,
  missingKey: (p) => `缺少“${p.key}”`,
  unknownKey: (p) => `不认识的键“${p.key}”${meant(p.nearest)}`,
  wrongType: (p) => `应为${expected[p.expected]},实为${found[p.found]}${shownValue(p)}`,
  notOneOf: (p) => `${p.value} 不在可选值之中${meant(p.nearest)};可选:${p.options.join("、")}`,
  badId: (p) =>
    `${p.value} 不能作标识:只用字母、数字、“_”和汉字(不用连字符“-”和空格),以单个“.”分段,至多64个字符;数据项和指标不以数字开头,不用公式的保留字`,
  badNumber: (p) => `${p.value} 不是可精确读取的数:${numberFaults[p.reason]}`,
  badPeriod: (p) => `${p.value} 不是期间:${periodFaults[p.reason]}`,
  badDate: (p) => `${p.value} 不是日期:应写作 2024-09-01,且该日存在`,
  badMonthDay: (p) => `${p.value} 不是每年都有的月日:应写作 09-01`,
  tooLong: (p) => `文本长${p.length}个字符,至多${p.limit}个:${p.value}`,
  badText: (p) => `${p.value} 为空白,或含有控制字符`,
  emptyText: () => `内容为空:没有就删去这个键(或整行),零要写成 0`,
  tooFew: (p) => `有${p.count}项,至少应有${p.least}项`,
  tooMany: (p) => `有${p.count}项,至多${p.most}项`,
  outOfRange: (p) => `${p.value} 应在${p.least}至${p.most}之间`,
  tooManyIssues: (p) => `至少还有${p.hidden}个问题未列出`,

  duplicateId: (p) => `${kinds[p.kind]}标识“${p.id}”重复`,
  unknownReference: (p) => `没有标识为“${p.id}”的${kinds[p.kind]}${meant(p.nearest)}`,
  wrongKind: (p) => `“${p.id}”是${kinds[p.found]},此处应为${kinds[p.expected]}`,
  repeatedReference: (p) => `${kinds[p.kind]}“${p.id}”在同一列表中出现两次`,
  cycle: (p) => `${kinds[p.kind]}首尾相接:${p.ids.join(" → ")}`,

  leadMissing: (p) => `重点任务${p.task}没有牵头单位`,
  jointLead: (p) => `有多个牵头单位:${p.units.join("、")}`,
  nobodyAnswers: (p) => `指标“${p.indicator}”不在任何重点任务之下,也未指明牵头单位`,
  leadAlsoSupports: (p) => `单位“${p.unit}”既牵头又配合`,
  unusedIndicator: (p) => `没有主要目标或重点任务用到指标“${p.indicator}”`,

  spanReversed: (p) => `方案末年${p.last}早于首年${p.first}`,
  outsideSpan: (p) => `${period(p.period)}不在方案期(${p.first}—${p.last}年)内`,
  targetLacks: (p) => `比较方式“${comparator(p.comparator)}”须给出“${p.key}”`,
  targetDoesNotTake: (p) => `比较方式“${comparator(p.comparator)}”不使用“${p.key}”`,
  rangeReversed: (p) => `上限${p.upper}小于下限${p.value}`,
  eventMixedWithNumbers: (p) => `节点事项只用 achieved 目标,不设年度目标,此处为“${comparator(p.comparator)}”`,
  directionMissing: (p) => `看不出指标“${p.indicator}”是越高越好还是越低越好,请给出 direction`,
  directionContradicts: (p) => `指标${directions[p.direction]},与“${comparator(p.comparator)}”相反`,
  outsideLimits: (p) => `${p.value} 超出取值范围(${bounds(p)})`,
  percentAsShare: (p) => `计量单位为%,${p.value}似为比例,是否应为${p.instead}`,
  milestoneOrder: (p) => `${period(p.period)}的年度目标应排在${period(p.previous)}之后`,
  milestoneTwice: (p) => `${period(p.period)}已有年度目标${p.other},同一期对同一区划只能有一个`,
  milestoneAgainstDirection: (p) => `年度目标${p.value}比此前的${p.previous}倒退(${directions[p.direction]})`,
  milestoneDiffersFromTarget: (p) => `${period(p.period)}的年度目标${p.milestone}与目标值${p.target}不一致`,
  milestoneAfterDue: (p) => `${period(p.period)}的年度目标晚于目标的完成时限${period(p.due)}`,
  targetWorseThanBaseline: (p) => `目标值${p.target}不及基期值${p.baseline}`,
  baselineAfterDue: (p) => `基期${period(p.period)}晚于目标的完成时限${period(p.due)}`,
  milestonesLackTarget: () => "有年度目标而没有目标值,不作研判",
  trajectoryLacksBaseline: (p) =>
    `${p.trajectory === "compound" ? "复合增长" : "线性"}进度路径(${p.trajectory})须有基期值`,
  quotasDoNotSum: (p) => `${period(p.period)}各地目标合计${p.sum},与总目标${p.total}不符`,
  statedDifferently: (p) => `目标值${p.value}与指标“${p.indicator}”另处所定的${p.other}不一致`,
  namesakeDiffers: (p) => `目标值${p.value}与同名指标“${p.indicator}”的${p.other}不一致`,
  requiresLater: (p) => `完成时限${period(p.due)}早于前置指标“${p.required}”的${period(p.requiredDue)}`,
  sourceMissing: () => "未注明出处(文件章节和原文用语)",
  revisionOrder: (p) => `调整应按发布日期排列:${p.issued}不晚于${p.previous}`,

  definitionsOverlap: (p) => `口径“${p.version}”自${p.from}起,与口径“${p.other}”同时有效`,
  notAdditive: (p) => `计量单位为“${p.unitOfMeasure}”,各地数值不能相加`,
  notAdditiveOverTime: (p) => `数据项“${p.element}”各期的数不能相加,不能用于 cumulative(…)`,
  unionWithoutBreakdown: () => "没有分组(breakdown),不能按并集汇总",
  timingDoesNotTake: (p) => `${p.timing} 不使用“${p.key}”`,
  stepOrder: (p) => `各级期数应递增:${p.periods}不大于${p.previous}`,
  ruleCounts: (p) => `${p.names.join("、")}属于截至日,不能要求连续${p.periods}期成立`,
  ruleCumulative: (p) => `事实“${p.name}”没有累计值`,
  ruleFactOfOther: (p) =>
    p.subject === "action"
      ? `“${p.name}”是举措(action)的事实,而这条规则针对指标(indicator)`
      : `“${p.name}”是指标(indicator)的事实,而这条规则针对举措(action)`,
  componentsBesideFormula: (p) => `指标“${p.indicator}”同时有公式和分项指标,只能取其一`,
  unusedElement: (p) => `没有公式用到数据项“${p.element}”`,

  schemeGap: (p) => `各灯区间没有覆盖 ${p.range}`,
  schemeOverlap: (p) => `第${p.band}个区间与第${p.other}个区间在 ${p.range} 上重叠`,
  bandEmpty: (p) => `区间 ${p.range} 的两端之间没有数`,

  ...formulaIssues,

  thresholdUnread: (p) =>
    (p.words === p.unread ? `读不懂的门槛:${p.words}` : `门槛${p.words}中的${p.unread}读不懂`) +
    (p.hint === undefined ? "" : `;${thresholdHints[p.hint]}`),
  thresholdNeeds: (p) => `门槛${p.words}须另外说明${thresholdNeeds[p.needs]}(${p.needs})`,
  thresholdAlone: (p) =>
    p.kind === "range"
      ? `${p.words} 是约数,本身不是门槛:请写明至少或至多几个`
      : p.kind === "notYet"
        ? `${p.words} 表示当期不作要求,不是门槛:请留空`
        : `${p.words} 没有可计算的门槛:保持文字,或写明以什么为分母的百分之几`,
  thresholdUnit: (p) => `门槛${p.words}以“${p.unit}”计,指标以“${p.expected}”计`,
  tableHeaderMissing: (p) => `前${p.looked}行中没有“指标”一列的表头,无法读取`,
  tableColumnUnread: (p) => `${p.column} 一列未读取`,
  tableColumnRepeated: (p) => `${p.column} 一列与 ${p.other} 一列重复,未读取`,
  tableColumnUnknown: (p) => `选项 columns 中的 ${p.column} 不是表中任何一列的表头${meant(p.nearest)}`,
  tableRowSkipped: (p) => `此行不是指标,未读取:${p.value}`,
  tableUnitUnread: (p) => `${p.value} 不是单位名称,未读取`,
  tableNatureUnread: (p) => `看不出 ${p.value} 是约束性还是预期性,属性未读取:请只写其一`,
  tableCellOutside: (p) => `${p.value} 在表头各列之外,未读取`,
  tableCellsEmpty: (p) => `${p.columns.join("、")}为空`,
  tableSumUnsure: (p) =>
    `${p.value} 与末年 ${p.column} 一列的 ${p.other} 不同,不知是各年之和还是到末年的数,未读出目标值:请删去其一,累计数另列一行`,
  tableTotalElsewhere: (p) =>
    `${p.column} 一列累计到${p.until}年,方案到${p.last}年:不是方案期的累计数,未读取`,
  tableTargetMissing: (p) => `指标“${p.indicator}”没有读出目标值`,
  tableBaselineAssumed: (p) => `没有写明哪一列是基期值,按 ${p.column} 一列读取;可用 baselineYear 指明`,
  tableBaselineContradicted: (p) =>
    `表头 ${p.column} 写明是目标,选项 baselineYear 却把${p.year}年当作基期;按表头读取`,
  tableTargetsAssumed: (p) =>
    `没有写明 ${p.columns.join("、")} 各列是什么,都按目标读取;如第一列是基期值,请用 baselineYear 指明,如都是目标,可用 columns 写明`,
  tableBaselineElsewhere: (p) =>
    `选项 baselineYear 是${p.year}年,表中却没有这一年的基期值,按 ${p.column} 一列及其年份读取`,
  tableYearPast: (p) =>
    `${p.column} 一列没有写明是目标,又早于基期、方案首年或文件发布年份,视为以往的数,未读取;如是目标,请用 span 或 baselineYear 指明`,
  tableSpanAssumed: (p) => `表中没有写明方案的起止年份,按${p.first}—${p.last}年读取;可用 span 指明`,
  tableLacks: (p) => `表中没有${tableLacks[p.key]},请在选项 ${p.key} 中给出`,

  notWhole: (p) => `${p.value} 应为整数`,
  breakdownKeyMissing: (p) => `数据项“${p.element}”按${p.breakdown}分组,须给出 key`,
  breakdownKeyNotTaken: (p) => `“${p.id}”不分组,不应有 key`,
  otherCalendar: (p) =>
    p.calendar === "school" ? `${p.value} 应为学年,如 2024/25` : `${p.value} 应为日历期间,如 2024、2024-06`,
  datesReversed: (p) => `截止日${p.until}早于开始日${p.from}`,
  waiverSubject: (p) =>
    p.subject === "action"
      ? `规则“${p.rule}”针对举措:应写 action,不写 indicator`
      : `规则“${p.rule}”针对指标:应写 indicator,不写 action`,
  waiverNamesBoth: () => "indicator 和 action 只能写一个",
  waiverRuleUnknown: (p) =>
    `除非 assess 另给了这条规则,否则暂缓无效:标准规则和方案的规则中都没有“${p.id}”${meant(p.nearest)}`,
  reportedBeforePeriod: (p) => `上报日期 ${p.value} 早于${period(p.period)},年份是否有误`,
  farFromSpan: (p) => `${period(p.value)}距方案期(${p.first}—${p.last}年)十年以上,年份是否有误`,
  partOfYearToDate: (p) =>
    `“${p.element}”按本年累计上报,${p.period} 的数按${period(p.period)}当期数读取;如为累计数,期间应写作 ${p.instead}`,
  reportedDiffers: (p) =>
    `${at(p)}指标“${p.indicator}”上报值${p.reported}与按公式测算的${p.computed}相差超过末位1个单位`,
  computedOutsideLimits: (p) =>
    `${at(p)}指标“${p.indicator}”测算值${p.value}超出取值范围(${bounds(p)}),请核对原始数`,
  partsDiffer: (p) =>
    `${at(p)}“${p.element}”${p.key === undefined ? "" : `(${p.key})`}本级${p.own === undefined ? "未报" : `上报${p.own}`},下辖各地${p.sum === undefined ? "未报" : `合计${p.sum}`}`,
  piecesDiffer: (p) =>
    `${at(p)}“${p.element}”${p.key === undefined ? "" : `(${p.key})`}上报${p.own},所含各期合计${p.sum}`,
};

/** 何地何期,放在句首。 */
function at(p: AtPlace): string {
  return `“${p.place}”${period(p.period)}`;
}
