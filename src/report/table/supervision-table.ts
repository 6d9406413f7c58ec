import { namedFigures } from "../../locale/index.js";
import type { SupervisionItem, SupervisionList } from "../supervision/supervision-item.js";
import { printQuantity } from "./printed-verdict.js";
import { type Table, tableFrom } from "./table.js";
import { columnsIn, type TableWriting } from "./writing.js";

/** What needs action; what is put off has no place in it. */
export function supervisionTable(list: SupervisionList, writing: TableWriting): Table {
  const { words, terms, called, locale, plan } = writing;
  const column = columnsIn(writing);
  const whole = plan?.jurisdiction.code;
  const columns = [
    column<SupervisionItem>("severity", ({ severity }) => terms.severities[severity]),
    column<SupervisionItem>("subject", ({ about, place }) =>
      place.id === whole ? called(about) : `${called(place)} ${called(about)}`,
    ),
    column<SupervisionItem>("status", ({ status }) => (status === undefined ? "" : terms.statuses[status])),
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
  return tableFrom({ locale, title: words.titles.supervisionList }, columns, list.items);
}

function takesText({ subject, takes, flags }: SupervisionItem, writing: TableWriting): string {
  const { terms, words, names } = writing;
  const of = names.indicatorOf(subject.indicator ?? "");
  const flag = flags.find(({ target }) => target !== undefined);
  const ratio =
    flag?.measurement?.ok && "ratio" in flag.measurement ? flag.measurement.ratio?.unitOfMeasure : undefined;
  const isExcess = flag?.target?.comparator === "atMost" || flag?.target?.comparator === "lessThan";
  const { turnsAt, missingNumerator, awaited, supply, settle } = takes;
  const figures = (inputs: typeof supply) => {
    const named = namedFigures(names, inputs);
    return named === undefined ? undefined : terms.figures(named);
  };
  const [lacking, open] = [figures(supply), figures(settle)];
  const parts = [
    turnsAt &&
      words.takes.turnsAt(
        terms.amount({ text: printQuantity(turnsAt, of?.decimals), unit: of?.unitOfMeasure ?? "" }),
      ),
    missingNumerator !== undefined &&
      words.takes.missing(terms.amount({ text: missingNumerator, unit: ratio ?? "" }), isExcess),
    awaited && words.takes.awaited(terms.period(awaited.period), terms.day(awaited.by)),
    lacking !== undefined && awaited === undefined && words.takes.supply(lacking),
    open !== undefined && words.takes.settle(open),
  ];
  return parts.filter((part) => typeof part === "string").join(words.comma);
}
