import { requireKeys } from "../../dataset/index.js";
import { type Issue, shown } from "../../issue/index.js";
import {
  type Benefit,
  type Direction,
  directions,
  type Jurisdiction,
  type Plan,
  type PlanDocument,
  type Text,
} from "../../model/index.js";
import { isPeriodText, type PeriodText } from "../../period/index.js";
import type { ThresholdOptions } from "../threshold/index.js";
import { type ColumnKind, columnKinds } from "./column-role.js";

/** What a published table does not say, and what it is to be called. */
export interface TableOptions {
  /** Identifier of the plan. */
  readonly id: string;
  /** Title of the plan. */
  readonly title: Text;
  /** Whose plan it is. A placeholder and an issue without it. */
  readonly jurisdiction?: Jurisdiction | undefined;
  /** The document that the table stands in. A placeholder and an issue without it. */
  readonly document?: PlanDocument | undefined;
  /** First and last year of the plan; read from the columns of years when absent. */
  readonly span?: Plan["span"] | undefined;
  /** The benefits that it covers; read from the areas (领域) when absent. */
  readonly benefits?: readonly Benefit[] | undefined;
  /** The section of the document, for the sources; 指标表 when absent. */
  readonly section?: string | undefined;
  /** When the targets of a column without a year are due; the last year of the plan when absent. */
  readonly due?: PeriodText | undefined;
  /** The year whose column holds the baseline, or that the column 基期值 speaks of. */
  readonly baselineYear?: number | undefined;
  /**
   * What columns hold whose heads do not say it, by their lower heads or by both: `{ 规划愿景: "name", "2022": "baseline" }`.
   * A year in the head stays that of the column.
   */
  readonly columns?: Readonly<Record<string, ColumnKind>> | undefined;
  /** Whether more is better, by id (`row7`) or name of an indicator, where its cells are bare numbers. */
  readonly direction?: Readonly<Record<string, Direction>> | undefined;
  /** Which number a ratio such as `≤1:15` is, by id or name of an indicator. */
  readonly ratio?: Readonly<Record<string, NonNullable<ThresholdOptions["ratio"]>>> | undefined;
  /** Whether 以上 and 以下 include the number. */
  readonly convention?: ThresholdOptions["convention"];
}

/** A draft plan out of a table, and all that it could not read or does not know. */
export interface TableReading {
  /** The draft; `parsePlan` takes it. */
  readonly plan: Plan;
  /** What could not be read, was assumed or is lacking; their paths begin with the row, from 0, and the head of the column. */
  readonly issues: readonly Issue[];
}

const id = /^[A-Za-z0-9_\p{Script=Han}]+(?:\.[A-Za-z0-9_\p{Script=Han}]+)*$/u;

const keys: readonly (keyof TableOptions)[] = [
  "id",
  "title",
  "jurisdiction",
  "document",
  "span",
  "benefits",
  "section",
  "due",
  "baselineYear",
  "columns",
  "direction",
  "ratio",
  "convention",
];

/** @throws TypeError or RangeError for an option that no program should pass, naming its value, and for one that is none. */
export function checkTableOptions(options: TableOptions): void {
  if (typeof options !== "object" || options === null)
    throw new TypeError(`options must be an object with id and title, not ${shown(options)}`);
  requireKeys("options", options, keys);
  if (typeof options.id !== "string" || !id.test(options.id) || options.id.length > 64)
    throw new RangeError(`id must be an identifier, not ${shown(options.id)}`);
  const title: unknown = options.title?.zh;
  if (typeof title !== "string" || title.trim() === "")
    throw new TypeError(`title must be a text { zh: "…" }, not ${shown(options.title)}`);
  const { due, baselineYear } = options;
  if (due !== undefined && !isPeriodText(due))
    throw new RangeError(`due must be a period, not ${shown(due)}`);
  if (
    baselineYear !== undefined &&
    !(Number.isInteger(baselineYear) && baselineYear >= 1900 && baselineYear <= 2200)
  )
    throw new RangeError(`baselineYear must be a year, not ${shown(baselineYear)}`);
  const { convention } = options;
  if (convention !== undefined && convention !== "inclusive" && convention !== "exclusive")
    throw new RangeError(`convention must be one of inclusive, exclusive, not ${shown(convention)}`);
  each("columns", options.columns, columnKinds);
  each("direction", options.direction, directions);
  each("ratio", options.ratio, ["perOne", "quotient"]);
}

function each(name: string, given: unknown, allowed: readonly string[]): void {
  if (given === undefined) return;
  if (typeof given !== "object" || given === null)
    throw new TypeError(
      `${name} must be an object by ${name === "columns" ? "head of a column" : "id or name of an indicator"}, not ${shown(given)}`,
    );
  for (const [key, value] of Object.entries(given))
    if (!allowed.includes(value as string))
      throw new RangeError(`${name} of ${key} must be one of ${allowed.join(", ")}, not ${shown(value)}`);
}
