import type { Expected, Found, IdKind, IssueParams, Unplain } from "../../issue/index.js";
import type { Comparator } from "../../model/index.js";
import type { DecimalFault } from "../../number/index.js";
import { isPeriodText, type PeriodFault, printPeriodLabel } from "../../period/index.js";

/** Kinds of thing with an id. */
export const kinds: Readonly<Record<IdKind | "subject", string>> = {
  unit: "责任单位",
  place: "区划",
  goal: "主要目标",
  task: "重点任务",
  action: "举措",
  element: "数据项",
  indicator: "指标",
  component: "分项指标",
  rule: "规则",
  gap: "缺口",
  assumption: "假定",
  definition: "口径",
  subject: "数据项或指标",
};

/** Types found. */
export const found: Readonly<Record<Found, string>> = {
  text: "文本",
  number: "数字",
  truth: "true/false",
  list: "列表",
  object: "对象",
  nothing: "null",
  bigint: "bigint",
  undefined: "空缺",
  function: "函数",
  symbol: "symbol",
};

/** Types expected. */
export const expected: Readonly<Record<Expected, string>> = {
  text: "文本",
  textPair: '一对文本,如 { "zh": "…", "en": "…" }',
  leadId: "一个单位的标识(多个牵头单位写在 jointLeads)",
  id: "标识(字母、数字、“_”、汉字,以“.”分段)",
  decimalText: '加引号的十进制数,如 "95"',
  number: "数字",
  truth: "true 或 false",
  wholeNumber: "整数",
  period: '期间,如 "2024"、"2024/25"、"2024-Q3"',
  date: '日期,如 "2024-09-01"',
  monthDay: '月日,如 "09-01"',
  list: "列表",
  object: "对象",
  everyOrList: '"every" 或区划列表',
};

/** What JSON cannot hold. */
export const unplain: Readonly<Record<Unplain, string>> = {
  function: "函数",
  symbol: "symbol",
  classInstance: "类的实例(如 Date、Map)",
  hole: "列表中的空位",
  unreadable: "读取时出错的内容",
};

/** Why a number is refused. */
export const numberFaults: Readonly<Record<DecimalFault, string>> = {
  wrongType: "既不是文本也不是数字",
  misspelt: '写法须为普通十进制数,如 "-12.5",不带千分位、百分号、空格或指数,半角书写',
  tooManyDigits: "整数部分至多24位,小数部分至多20位",
  notFinite: "不是有限数",
  notExact: "该数字无法精确保存,请改写为带引号的文本",
};

/** Why a period is refused. */
export const periodFaults: Readonly<Record<PeriodFault, string>> = {
  notText: "期间须写成文本",
  tooLong: "过长",
  malformed: "应写作 2024、2024/25(学年)、2024-H1、2024-Q3、2024-06 或 2024-01..10",
  week: "不使用周",
  day: "这是日期,不是期间",
  yearOutOfRange: "年份须在1900至2200之间",
  noSuchPart: "没有这个月、季度或半年",
  notConsecutive: "学年须为相邻两年,如 2024/25",
  notFromJanuary: "累计期间须从1月起",
};

/** Directions. */
export const directions: Readonly<Record<"up" | "down", string>> = {
  up: "越高越好",
  down: "越低越好",
};

/** Comparators, with their code. */
export function comparator(code: string): string {
  const name = comparators[code as Comparator];
  return name === undefined ? code : `${name}(${code})`;
}

const comparators: Readonly<Record<Comparator, string>> = {
  atLeast: "不低于",
  moreThan: "高于",
  atMost: "不超过",
  lessThan: "低于",
  equalTo: "等于",
  about: "左右",
  between: "区间",
  achieved: "实现",
};

/** A period by its Chinese label; a day as it is. */
export function period(text: string): string {
  return isPeriodText(text) ? printPeriodLabel(text) : text;
}

/** `,是否应为“x”`, where a near word is known. */
export function meant(nearest: string | undefined): string {
  return nearest === undefined ? "" : `,是否应为“${nearest}”`;
}

/** The bounds of a value. */
export function bounds({ least, most }: Pick<IssueParams["outsideLimits"], "least" | "most">): string {
  if (least !== undefined && most !== undefined) return `${least}至${most}`;
  return least !== undefined ? `不小于${least}` : `不大于${most ?? ""}`;
}

/** The value behind its type, except where the type says it all. */
export function shownValue({ value, found: type }: IssueParams["wrongType"]): string {
  return type === "nothing" || type === "undefined" ? "" : ` ${value}`;
}

/** What a threshold phrase hangs on. */
export const thresholdNeeds: Readonly<Record<IssueParams["thresholdNeeds"]["needs"], string>> = {
  direction: "指标越高越好还是越低越好",
  baseline: "基期值",
  years: "从基期到完成时限有几年",
  ratio: "比怎样算成一个数:每一个前项对几个后项,还是前项除以后项",
  indicator: "指标名称:是增速一类、新增一类,还是总量",
  due: "完成时限,以便与句中的年份核对",
};

/** What is to be written instead of a threshold phrase that is not understood. */
export const thresholdHints: Readonly<Record<NonNullable<IssueParams["thresholdUnread"]["hint"]>, string>> = {
  points: "百分数的“提高5%”有两种意思,请写成“提高5个百分点”,或写明达到的数值",
  reference: "所比的数不在表中,请写明算出的数值",
  decimal: "不是有限小数,请写成百分数",
  number: "此处只应有一个数,不带比较词",
  fresh: "指标不是新增一类,请写明达到的总数",
  due: "句中的年份与所在列或 due 不一致",
  cumulative:
    "这类表里方括号等括号中的数多是规划期内的累计数:请去掉括号,另列一行,在指标名称中写明“累计”;如是注号,请删去",
  sign: "▲、▼、△可能表示增减或负数,请写明",
  event: "指标有计量单位或同一行另有数值,不是节点事项:请写明要达到的数值",
};

/** What a table lacks for a plan. */
export const tableLacks: Readonly<Record<IssueParams["tableLacks"]["key"], string>> = {
  jurisdiction: "所属区划",
  document: "文件的名称、发文单位和日期",
  span: "方案的起止年份",
  benefits: "七优享领域",
  due: "目标的完成时限",
  baselineYear: "基期年份",
};
