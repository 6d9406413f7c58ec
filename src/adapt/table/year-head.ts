import { unitInBrackets } from "./bracket-unit.js";

/** What the head of a year says that its column holds: where the county started, what was true, or what is wanted. */
export type YearSays = "baseline" | "actual" | "target";

const baseline = /基期|基数|底数|基准|基线|起始|初始|baseline/iu;
const actual = /现状|现值|实际|实绩|实有|已完成|完成情况|actual/iu;
const target = /目标|计划|规划|预期|应[达完]|拟|确保|要求|任务|target|plan/iu;

/** What the words beside a year say. 计划完成情况 is what came of a plan; 完成值 may be either and says nothing. */
export function yearSays(head: string): YearSays | undefined {
  if (baseline.test(head)) return "baseline";
  if (actual.test(head)) return "actual";
  return target.test(head) ? "target" : undefined;
}

const year = /(?<![0-9])(?:19|20|21)[0-9]{2}(?![0-9])/gu;
/** What may stand beside a year, or below it, without making the column one of something else, such as 年均增长, a 力争目标 or what was 预计. */
const word =
  "年度|年底|年末|年|期末|中期|终期|阶段|底|末|到|至|前|应|拟|需|的|基期|基数|底数|基准|基线|起始|初始|现状|现值|实际|实绩|实有|已|完成|达到|达|目标|计划|规划|预期|确保|要求|任务|指标|情况|水平|标准|绝对|总量|数量|数|值|量|baseline|target|actual|plan";
const valueWords = new RegExp(`^(?:${word})+$`, "iu");
const besideYear = new RegExp(`^(?:${word}|[()_\\-]|\\s)*$`, "iu");
/** A unit of measure, or a remark, behind a head. */
const bracket = /\([^()]*\)/gu;
/** What an upper head makes of the years below it: figures of another thing than the indicator's own. */
const ofAnother = /增速|增长|增幅|降幅|占比|比重|排名|位次|累计|合计|投资|资金|经费|年均/u;

/** The one year in a head; nothing where it is part of a year, or where its column holds something else. */
export function yearIn(head: string, above: string): number | undefined {
  const years = new Set(head.match(year));
  const [only] = years;
  if (only === undefined || years.size !== 1 || ofAnother.test(above)) return undefined;
  const beside = head.replaceAll(year, "");
  return besideYear.test(beside.replace(bracket, (part) => (isRemark(part) ? "" : part)))
    ? Number(only)
    : undefined;
}

/** The one year in a head of which it is told what its column holds; nothing where that is a part of the year. */
export function onlyYearIn(head: string): number | undefined {
  const [only, ...more] = new Set(head.match(year));
  return only === undefined || more.length > 0 || /月|季|半年/u.test(head) ? undefined : Number(only);
}

/** The last of the years that a head names: 2025 in 2021-2025年累计, and in 2021-25年累计. */
export function lastYearIn(head: string): number | undefined {
  const years = Array.from(
    head.matchAll(/(?<![0-9])(?:(?:19|20|21)|(?<=[0-9]年?-))[0-9]{2}(?![0-9])/gu),
    ([found]) => Number(found.padStart(4, "20")),
  );
  return years.length === 0 ? undefined : Math.max(...years);
}

/** Whether a head is a span of years and nothing more, as below 累计: 2016-2020年, 2021-25年, “十四五”时期. */
export function isSpanOfYears(head: string): boolean {
  return spanOfYears.test(head);
}

const spanOfYears =
  /^(?:(?:19|20|21)[0-9]{2}年?-(?:19|20|21)?[0-9]{2}年?|"?十[一二三四五六七]五"?(?:时期|期间|规划)?)$/u;

/** Whether brackets hold no more than a unit or a word on what stands there. */
function isRemark(brackets: string): boolean {
  const inside = brackets.slice(1, -1);
  return valueWords.test(inside) || unitInBrackets(brackets) !== undefined;
}

/** Whether a lower head only says that numbers of the upper one stand there: 数值, 目标, 完成情况. */
export function isValueWord(head: string): boolean {
  return valueWords.test(head.replace(bracket, (part) => (unitInBrackets(part) === undefined ? part : "")));
}

/** 十四五 as the year in which it ends, so that “十四五”末 is read as 2025年末. */
export function withYearOfPlan(head: string): string {
  return head.replace(/"?十([一二三四五六七])五"?(?:时期|期间|规划)?/u, (_, plan: string) =>
    String(2010 + 5 * "一二三四五六七".indexOf(plan)),
  );
}
