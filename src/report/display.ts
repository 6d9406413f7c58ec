import type { Assessment } from "../assess/index.js";
import { type Locale, termsIn } from "../locale/index.js";
import type { Plan } from "../model/index.js";
import { inBrief } from "../number/index.js";
import type { Bulletin } from "./bulletin/bulletin-data.js";
import type { Chart } from "./charts/chart.js";
import { optionsOf } from "./options-of.js";
import { toHtml } from "./render/html.js";
import { toMarkdown } from "./render/markdown.js";
import { toText } from "./render/text.js";
import type { Report } from "./report-kinds.js";
import type { Table } from "./table/table.js";
import { tableOf } from "./table/table-of.js";

/** What a notebook can be asked to show. */
export type Displayable = Assessment | Report | Bulletin | Table | Chart;

/** How it is shown. */
export interface DisplayOptions {
  /** The language; a bulletin, a table or a chart keeps its own. */
  readonly locale: Locale;
  /** The plan of an assessment or report, for names and units of measure. */
  readonly plan?: Plan | undefined;
}

const jupyter = Symbol.for("Jupyter.display");
/** The version of Vega-Lite that Deno and Jupyter name. */
const vegaLite = "application/vnd.vegalite.v5+json";
const inspect = Symbol.for("nodejs.util.inspect.custom");

/**
 * A copy of an assessment, a report, a bulletin, a table or a chart that notebooks and terminals know how to show: a chart,
 * a table or an article in the Deno kernel, a text table whose columns line up with Chinese text in Node, tslab and Bun. Where
 * a notebook cannot draw a chart, its table stands there. The hooks are
 * not enumerable: `JSON.stringify`, `Object.keys` and `toEqual` see the data alone, and the value that was given stays as it is.
 *
 * @throws RangeError for an option that is none, for a locale that does not ship, and when the assessment is of another plan
 * @throws TypeError for what cannot be shown
 *
 * @example
 * JSON.stringify(display({ kind: "table", locale: "en", title: "T", columns: [], rows: [] }, { locale: "en" })) // => "{\"kind\":\"table\",\"locale\":\"en\",\"title\":\"T\",\"columns\":[],\"rows\":[]}"
 */
export function display<T extends Displayable>(what: T, options: DisplayOptions): T {
  const { locale, plan } = optionsOf(options, ["locale", "plan"]);
  if (typeof what !== "object" || what === null)
    throw new TypeError(
      `display takes an assessment, a report, a bulletin, a table or a chart, not ${inBrief(what)}`,
    );
  termsIn(locale);
  const chart = "kind" in what && what.kind === "chart" ? (what as Chart) : undefined;
  const shown: Bulletin | Table =
    "kind" in what && (what.kind === "table" || what.kind === "bulletin")
      ? what
      : (chart?.table ?? tableOf(what as Assessment | Report, { locale, plan }));
  const hooks = {
    [jupyter]: () => ({
      ...(chart && { [vegaLite]: chart.spec }),
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
