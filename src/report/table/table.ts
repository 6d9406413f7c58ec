import type { Locale } from "../../locale/index.js";

/** A column of a table. */
export interface Column {
  /** Its key, the same in every locale. */
  readonly key: string;
  /** Its title. */
  readonly title: string;
  /** `right` for numbers. */
  readonly align: "left" | "right";
  /** For a column of numbers, those of the rows as they are printed, without units and words; null where a row has none. */
  readonly printed?: readonly (string | null)[];
  /** The same numbers in full, as text. */
  readonly exact?: readonly (string | null)[];
}

/** A table, ready to be shown: texts in one language. */
export interface Table {
  /** Tells the reports apart. */
  readonly kind: "table";
  /** Its language. */
  readonly locale: Locale;
  /** Its title. */
  readonly title: string;
  /** The columns. */
  readonly columns: readonly Column[];
  /** The cells of each row, in the order of the columns. */
  readonly rows: readonly (readonly string[])[];
}

/** The number of a cell. */
export interface CellNumber {
  /** As it is printed, without unit and words. */
  readonly printed: string;
  /** In full, as text. */
  readonly exact: string;
}

/** A column with what stands in it. */
export interface ColumnOf<R> extends Omit<Column, "printed" | "exact"> {
  /** The cell of a row. */
  readonly cell: (row: R) => string;
  /** For a column of numbers, that of a row. */
  readonly number?: ((row: R) => CellNumber | undefined) | undefined;
}

/** A table of things, with a cell for each column. */
export function tableFrom<R>(
  { locale, title }: Pick<Table, "locale" | "title">,
  columns: readonly ColumnOf<R>[],
  rows: readonly R[],
): Table {
  return {
    kind: "table",
    locale,
    title,
    columns: columns.map(({ key, title: name, align, number }) => {
      const numbers = number && rows.map(number);
      return {
        key,
        title: name,
        align,
        ...(numbers && {
          printed: numbers.map((one) => one?.printed ?? null),
          exact: numbers.map((one) => one?.exact ?? null),
        }),
      };
    }),
    rows: rows.map((row) => columns.map(({ cell }) => cell(row))),
  };
}
