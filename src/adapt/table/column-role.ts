import { evenText } from "./cell.js";
import {
  isSpanOfYears,
  isValueWord,
  lastYearIn,
  withYearOfPlan,
  type YearSays,
  yearIn,
  yearSays,
} from "./year-head.js";

/** What a column holds. */
export type Role = NamedRole | YearRole;

/** What a column may be said to hold: a column of sums (`total`) is held against the last year and not read. */
export const columnKinds = [
  "area",
  "number",
  "name",
  "unit",
  "nature",
  "lead",
  "supporting",
  "target",
  "total",
  "due",
  "baseline",
] as const;
/** One of {@link columnKinds}. */
export type ColumnKind = (typeof columnKinds)[number];

/** A column that is known by its name. */
interface NamedRole {
  readonly kind: ColumnKind;
  /** The last of the years that a column of sums counts, where its head names any. */
  readonly until?: number;
}

/** A column of what is expected of a year, or was true in one. */
interface YearRole {
  readonly kind: "year";
  readonly year: number;
  /** What its head says that it holds; `undefined` where it is a bare year. */
  readonly says: YearSays | undefined;
  /** Whether an option says so, and not the head. */
  readonly isGiven?: boolean;
}

const named: readonly (readonly [RegExp, NamedRole["kind"]])[] = [
  [
    /^(?:.{0,6}领域(?:名称)?|.{0,4}类别|分类|板块|维度|一级指标|[“"]?七?优享[”"]?(?:工程)?|area|benefit)$/iu,
    "area",
  ],
  [/^(?:序号|编号|号|no\.?|#)$/iu, "number"],
  [
    /^(?:(?:主要|重点|具体|评估|监测|考核|核心|量化|工作|发展|规划|公共服务|民生|约束性|预期性|共性|特色|[二三四]级)?指标(?:名称|内容|项目|及单位)?|indicator|name)$/iu,
    "name",
  ],
  [/^(?:计量)?单位$|^unit$/iu, "unit"],
  [/^(?:指标)?(?:属性|性质|类型)$|^nature$/iu, "nature"],
  [
    /^.{0,3}(?:牵头|责任|主管|负责|实施|落实)(?:责任)?(?:单位|部门|科室|主体)$|^牵头(?:责任)?$|^lead$/iu,
    "lead",
  ],
  [/^.{0,3}(?:配合|协同|协作|参与|协办)(?:责任)?(?:单位|部门|科室)$|^配合$|^supporting$/iu, "supporting"],
  [
    /^(?:(?:总体|规划|五年总?|总|终期|期末|最终)?目标(?:值)?|指标值|(?:国家|省级?|评估|达标|国定)?标准(?:值|要求)?|要求|target|(?:national_)?standard)$/iu,
    "target",
  ],
  [
    /^(?:五年|规划期|期内|各年|(?:20)?[0-9]{2}[0-9年-]*)?(?:累计|合计|总计)(?:目标|任务|完成|数|值|量)*$/u,
    "total",
  ],
  [
    /^(?:(?:计划|拟|要求)?(?:完成|达成|达标|实现|截止|目标)(?:时限|时间|期限|年限|年份|年度|日期)|时限|期限|due)$/iu,
    "due",
  ],
  [/^(?:基期|基数|底数|基准|现状|基线|起始|初始)(?:值|数)?$|^baseline$/iu, "baseline"],
];
/** Heads that mean the indicator only where no column is called so. */
const otherName =
  /^(?:(?:服务|建设)?项目|内容|名称|任务|(?:主要|具体|工作)?目标(?:任务|名称)?|工作任务|评估(?:内容|项目)|项目名称)$/u;

/** A bureau or another body, as no unit of measure is written. */
const body =
  /^各|\p{Script=Han}{2,}(?:局|委|办|中心|镇|乡|街道|公司|政府|部门?|院|联|会|集团)(?:$|[、,;/(])/u;

/** What a column holds by its head, or by the two heads over it; `undefined` for what no reader knows. */
export function roleOf(top: string, bottom: string): Role | undefined {
  const [above, below] = [withYearOfPlan(evenText(top)), withYearOfPlan(evenText(bottom))];
  const own = namedRole(below);
  const isValue = below === "" || isValueWord(below);
  const found = yearIn(below, above) ?? (isValue ? yearIn(above, "") : undefined);
  if (found !== undefined) return { kind: "year", year: found, says: yearSays(below) ?? yearSays(above) };
  if (own !== undefined) return withYears(own, above, below);
  const over = withYears(namedRole(above), above, below);
  const isSummed = over?.kind === "total" && isSpanOfYears(evenText(bottom));
  // A lower head that is not known names a column of its own: 年均增长 below 目标, 代码 below 指标.
  return isValue || isSummed || isOtherName(below) ? over : undefined;
}

/** A column of sums with the last of its years, by its own head or else by the upper one. */
export function withYears<T extends NamedRole | undefined>(role: T, above: string, below: string): T {
  const until = role?.kind === "total" ? (lastYearIn(below) ?? lastYearIn(above)) : undefined;
  return until === undefined ? role : { ...role, until };
}

/** The year of a column, or the last of those that it sums up. */
export function yearOfRole(role: Role | undefined): number | undefined {
  return role?.kind === "year" ? role.year : role?.until;
}

/** What columns hold by their heads; those that the options name as they say. */
export type RoleReader = (top: string, bottom: string) => Role | undefined;

/** Whether a head may mean the indicator though it is not called so: 项目, 内容. */
export function isOtherName(head: string): boolean {
  return otherName.test(evenText(head));
}

/** Whether the cells under 单位 are bureaux rather than units of measure. */
export function areBodies(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell !== "").map(evenText);
  return filled.length > 0 && filled.every((cell) => body.test(cell));
}

function namedRole(text: string): NamedRole | undefined {
  const bare = text.replace(/\(.*\)$|[:].*$/u, "");
  const kind = named.find(([words]) => words.test(bare))?.[1];
  return kind === undefined ? undefined : { kind };
}
