import { namesIn } from "../../locale/index.js";
import type { SupervisionItem, SupervisionList } from "../supervision/supervision-item.js";
import { type Table, tableFrom } from "./table.js";
import { takesText } from "./takes-text.js";
import { columnsIn, type TableWriting } from "./writing.js";

/** What needs action; what is put off has no place in it. The nature of the indicators stands where the plan tells any. */
export function supervisionTable(list: SupervisionList, writing: TableWriting): Table {
  const { words, terms, called, locale, plan } = writing;
  const column = columnsIn(writing);
  const { place: placeName } = namesIn(plan, terms.pick);
  const isNatured = list.items.some(({ nature = "unstated" }) => nature !== "unstated");
  const columns = [
    column<SupervisionItem>("severity", ({ severity }) => terms.severities[severity]),
    column<SupervisionItem>("subject", ({ about, place }) =>
      terms.subject({ indicator: called(about), place: placeName(place.id) }),
    ),
    ...(isNatured
      ? [
          column<SupervisionItem>("nature", ({ nature }) =>
            nature === undefined || nature === "unstated" ? "" : words.natures[nature],
          ),
        ]
      : []),
    column<SupervisionItem>("status", ({ status, report }) => {
      if (status !== undefined) return terms.statuses[status];
      return report === undefined ? "" : terms.states[report.state];
    }),
    column<SupervisionItem>("since", ({ since, sinceAtLatest }) =>
      since === undefined ? "" : words.since(since, sinceAtLatest === true),
    ),
    column<SupervisionItem>("takes", (item) => takesText(item, writing)),
    column<SupervisionItem>("response", ({ response }) => terms.responses[response]),
    column<SupervisionItem>("goesTo", ({ goesTo }) => goesTo.map(called).join(words.comma)),
    column<SupervisionItem>("remarks", ({ flags }) =>
      flags.map(({ title }) => terms.pick(title)).join(words.comma),
    ),
  ];
  return tableFrom(
    { locale, title: words.dated(words.titles.supervisionList, list.asOf) },
    columns,
    list.items,
  );
}
