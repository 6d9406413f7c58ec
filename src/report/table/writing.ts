import type { NamedThing } from "../../adapt/index.js";
import type { Locale, Names, Terms } from "../../locale/index.js";
import type { Plan } from "../../model/index.js";
import type { TitleKey } from "../words/titles.js";
import type { ReportWords } from "../words/words.js";
import type { CellNumber, ColumnOf } from "./table.js";

/** What a table is written with. */
export interface TableWriting {
  /** The language. */
  readonly locale: Locale;
  /** The plan, where it is given. */
  readonly plan: Plan | undefined;
  /** Single words of the language. */
  readonly terms: Terms;
  /** What reports say in it. */
  readonly words: ReportWords;
  /** The names of the plan. */
  readonly names: Names;
  /** How a thing is called. */
  readonly called: (thing: NamedThing) => string;
}

/** Makes columns with their titles in the language. */
export function columnsIn({ words }: Pick<TableWriting, "words">) {
  return <R>(
    key: TitleKey,
    cell: (row: R) => string,
    align: "left" | "right" = "left",
    number?: (row: R) => CellNumber | undefined,
  ): ColumnOf<R> => ({ key, title: words.titles[key], align, cell, number });
}

/** Makes columns of whole numbers. */
export function countsIn(writing: Pick<TableWriting, "words">) {
  const column = columnsIn(writing);
  return <R>(key: TitleKey, count: (row: R) => number): ColumnOf<R> =>
    column<R>(
      key,
      (row) => String(count(row)),
      "right",
      (row) => wholeNumber(count(row)),
    );
}

/** A whole number in a cell, which is printed in full. */
export function wholeNumber(count: number): CellNumber {
  return { printed: String(count), exact: String(count) };
}
