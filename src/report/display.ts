import type { Assessment } from "../assess/index.js";
import type { Locale } from "../locale/index.js";
import type { Plan } from "../model/index.js";
import { inBrief } from "../number/index.js";
import type { Bulletin } from "./bulletin/bulletin-data.js";
import { toHtml } from "./render/html.js";
import { toMarkdown } from "./render/markdown.js";
import { toText } from "./render/text.js";
import type { Report } from "./report-kinds.js";
import type { Table } from "./table/table.js";
import { tableOf } from "./table/table-of.js";

/** What a notebook can be asked to show. */
export type Displayable = Assessment | Report | Bulletin | Table;

/** How it is shown. */
export interface DisplayOptions {
  /** The language; a bulletin or a table keeps its own. */
  readonly locale: Locale;
  /** The plan of an assessment or report, for names and units of measure. */
  readonly plan?: Plan | undefined;
}

const jupyter = Symbol.for("Jupyter.display");
const inspect = Symbol.for("nodejs.util.inspect.custom");

/**
 * A copy of an assessment, a report, a bulletin or a table that notebooks and terminals know how to show: a table or an
 * article in the Deno kernel, a text table whose columns line up with Chinese text in Node, tslab and Bun. The hooks are
 * not enumerable: `JSON.stringify`, `Object.keys` and `toEqual` see the data alone, and the value that was given stays as it is.
 *
 * @throws RangeError for a locale that does not ship, and when the assessment is of another plan
 * @throws TypeError for what cannot be shown
 *
 * @example
 * JSON.stringify(display({ kind: "table", locale: "en", title: "T", columns: [], rows: [] }, { locale: "en" })) // => "{\"kind\":\"table\",\"locale\":\"en\",\"title\":\"T\",\"columns\":[],\"rows\":[]}"
 */
export function display<T extends Displayable>(what: T, { locale, plan }: DisplayOptions): T {
  if (typeof what !== "object" || what === null)
    throw new TypeError(`display takes an assessment, a report, a bulletin or a table, not ${inBrief(what)}`);
  const shown: Bulletin | Table =
    "kind" in what && (what.kind === "table" || what.kind === "bulletin")
      ? what
      : tableOf(what as Assessment | Report, { locale, plan });
  const hooks = {
    [jupyter]: () => ({
      "text/plain": toText(shown),
      "text/markdown": toMarkdown(shown),
      "text/html": toHtml(shown),
    }),
    [inspect]: () => toText(shown),
  };
  const copy = { ...what };
  for (const key of [jupyter, inspect])
    Object.defineProperty(copy, key, { value: hooks[key as keyof typeof hooks], enumerable: false });
  return copy;
}
