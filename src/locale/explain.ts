import type { Issue, IssueParams } from "../issue/index.js";
import type { Plan, Text } from "../model/index.js";
import { issues as en } from "./en/issues.js";
import type { IssueSentences } from "./issue-sentences.js";
import { nameAt } from "./name-at.js";
import { issues as zhCN } from "./zh-CN/issues.js";

/** The locales that ship. */
export const locales = ["zh-CN", "en"] as const;
/** One of {@link locales}. */
export type Locale = (typeof locales)[number];

/** How an explanation is written. */
export interface ExplainOptions {
  /** The language. */
  readonly locale: Locale;
  /** The plan that the issue is about, so that its things go by their names. */
  readonly plan?: Plan | undefined;
}

interface LocaleText {
  readonly issues: IssueSentences;
  readonly colon: string;
  readonly rows: (count: number, first: readonly number[]) => string;
  readonly inBrackets: (name: string, path: string) => string;
  readonly pick: (text: Text) => string;
}

const texts: Readonly<Record<Locale, LocaleText>> = {
  "zh-CN": {
    issues: zhCN,
    colon: ":",
    rows: (count, first) =>
      count === 1
        ? `第${counted(first)}行`
        : `共${count}行(第${counted(first)}${count > first.length ? "……" : ""}行)`,
    inBrackets: (name, path) => `${name}(${path})`,
    pick: (text) => text.zh,
  },
  en: {
    issues: en,
    colon: ": ",
    rows: (count, first) =>
      count === 1
        ? `row ${counted(first)}`
        : `${count} rows (${counted(first)}${count > first.length ? ", …" : ""})`,
    inBrackets: (name, path) => `${name} (${path})`,
    pick: (text) => text.en ?? text.zh,
  },
};

/**
 * An issue in a sentence: where it sits, what is wrong, and what was expected.
 *
 * @throws RangeError for a locale that does not ship
 *
 * @example
 * explain({ code: "leadMissing", severity: "error", path: ["tasks", 0, "lead"], params: { task: 1 } }, { locale: "zh-CN" }) // => "tasks[0].lead:重点任务1没有牵头单位"
 * explain({ code: "leadMissing", severity: "error", path: ["tasks", 0, "lead"], params: { task: 1 } }, { locale: "en" }) // => "tasks[0].lead: task 1 has no lead unit"
 */
export function explain(issue: Issue, { locale, plan }: ExplainOptions): string {
  const text = Object.hasOwn(texts, locale) ? texts[locale] : undefined;
  if (text === undefined)
    throw new RangeError(`locale must be one of ${locales.join(", ")}, not ${String(locale)}`);
  // The compiler cannot see that the code and the parameters of a union belong together.
  const sentence = (text.issues[issue.code] as (params: IssueParams[typeof issue.code]) => string)(
    issue.params,
  );
  const where = [issue.rows ? text.rows(issue.rows.count, issue.rows.first) : "", placeOf(issue, plan, text)]
    .filter((part) => part !== "")
    .join(" ");
  return where === "" ? sentence : `${where}${text.colon}${sentence}`;
}

/** People count rows from 1; the data counts them from 0. */
function counted(rows: readonly number[]): string {
  return rows.map((row) => row + 1).join(", ");
}

/** The path as code would write it; with a plan, after the name of the thing that it leads to. */
function placeOf({ path, rows }: Issue, plan: Plan | undefined, text: LocaleText): string {
  const inside = rows === undefined ? path : path.slice(1);
  const written = inside
    .map((key, i) => (typeof key === "number" ? `[${key}]` : i === 0 ? key : `.${key}`))
    .join("");
  const name = nameAt(plan, inside);
  return name === undefined ? written : text.inBrackets(text.pick(name), written);
}
