import type { NamedThing } from "../../adapt/index.js";
import type { Assessment } from "../../assess/index.js";
import { type Locale, namesIn, termsIn } from "../../locale/index.js";
import type { Plan } from "../../model/index.js";
import { optionsOf } from "../options-of.js";
import type { Report } from "../report-kinds.js";
import { wordsIn } from "../words/words-in.js";
import { rankingTable, summaryTable } from "./count-tables.js";
import { projectTable } from "./project-table.js";
import { responsibilityTable } from "./responsibility-table.js";
import { supervisionTable } from "./supervision-table.js";
import type { Table } from "./table.js";
import { verdictTable } from "./verdict-table.js";
import type { TableWriting } from "./writing.js";

/** How a report is written as a table. */
export interface TableOfOptions {
  /** The language. */
  readonly locale: Locale;
  /** The plan, for names, units of measure and decimals that the report itself does not carry. */
  readonly plan?: Plan | undefined;
}

/**
 * A report, or the verdicts of an assessment, as a table in one language, ready for `toMarkdown`, `toHtml` and `toText`.
 *
 * @throws RangeError for an option that is none, for a locale that does not ship, and when the assessment is of another plan
 * @throws TypeError for what is none of these
 */
export function tableOf(what: Assessment | Report, options: TableOfOptions): Table {
  const { locale, plan } = optionsOf(options, ["locale", "plan"]);
  const terms = termsIn(locale);
  const called = ({ id, name }: NamedThing) => (name === undefined ? id : terms.pick(name));
  const writing: TableWriting = {
    locale,
    plan,
    terms,
    words: wordsIn(locale),
    names: namesIn(plan, terms.pick),
    called,
  };
  if (!("kind" in what)) return verdictTable(what, writing);
  switch (what.kind) {
    case "summary":
      return summaryTable(what, writing);
    case "ranking":
      return rankingTable(what, writing);
    case "supervisionList":
      return supervisionTable(what, writing);
    case "projectList":
      return projectTable(what, writing);
    case "responsibilities":
      return responsibilityTable(what, writing);
    default:
      throw new TypeError("tableOf takes an assessment or a report");
  }
}
