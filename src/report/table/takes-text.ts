import { readBack } from "../../judge/index.js";
import { digitsFor, namedFigures, printedPair } from "../../locale/index.js";
import type { SupervisionItem, Takes } from "../supervision/supervision-item.js";
import { printQuantity } from "./printed-verdict.js";
import type { TableWriting } from "./writing.js";

/** What it would take, in words: the number of the document, how far off it is, and the figures to supply or settle. */
export function takesText(item: SupervisionItem, writing: TableWriting): string {
  const { terms, words, names } = writing;
  const { awaited, supply, settle } = item.takes;
  const figures = (inputs: typeof supply) => {
    const named = namedFigures(names, inputs);
    return named === undefined ? undefined : terms.figures(named);
  };
  const [lacking, open] = [figures(supply), figures(settle)];
  const parts = [
    ...(item.subject.action === undefined ? reachTexts(item, writing) : [actionText(item, writing)]),
    awaited && words.takes.awaited(terms.period(awaited.period), terms.day(awaited.by)),
    lacking !== undefined && awaited === undefined && words.takes.supply(lacking),
    open !== undefined && words.takes.settle(open),
  ];
  return parts.filter((part) => typeof part === "string").join(words.comma);
}

function actionText({ flags, report, due }: SupervisionItem, { words }: TableWriting): string {
  if (flags.every(({ kind }) => kind === "reporting")) return words.takes.reportAction;
  if (report?.state === "blocked") return words.takes.unblock;
  return words.takes.finish(due === undefined ? undefined : words.since(due, false));
}

/** The number that is asked for, the difference of the printed numbers, and the counted units behind it. */
function reachTexts(item: SupervisionItem, { terms, words, names }: TableWriting): readonly string[] {
  const { asked, missingNumerator } = item.takes;
  if (asked === undefined) return [];
  const of = names.indicatorOf(item.subject.indicator ?? "");
  const unit = of?.unitOfMeasure ?? "";
  const amount = (text: string) => terms.amount({ text, unit });
  const { number, gap } = printedAsked(item.takes, of?.decimals);
  const isExcess = asked.comparator === "atMost" || asked.comparator === "lessThan";
  const upper = asked.upper && amount(printQuantity(asked.upper, of?.decimals));
  return [
    words.takes.reach(amount(number), asked.comparator, upper),
    ...(gap === undefined ? [] : [words.gap(terms.difference({ text: gap, unit }), isExcess)]),
    ...(missingNumerator === undefined
      ? []
      : [words.takes.missing(terms.amount({ text: missingNumerator, unit: countedIn(item) }), isExcess)]),
  ];
}

function printedAsked({ asked, value, gap }: Takes, decimals: number | undefined) {
  const [held, other] = [value && readBack(value), asked && readBack(asked.value)];
  const isShort = gap !== undefined && !gap.value.startsWith("-");
  if (held === undefined || other === undefined || !isShort)
    return { number: printQuantity(asked?.value, decimals), gap: undefined };
  const pair = printedPair(held, { number: other }, digitsFor(decimals), true);
  return { number: pair.other, gap: pair.gap };
}

/** What the numerator of the ratio is counted in. */
function countedIn({ flags }: SupervisionItem): string {
  const measurement = flags.find(({ target }) => target !== undefined)?.measurement;
  return (measurement?.ok && "ratio" in measurement ? measurement.ratio?.unitOfMeasure : undefined) ?? "";
}
