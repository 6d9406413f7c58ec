import type { Locale } from "../../locale/index.js";

/** A column of a table. */
export interface Column {
  /** Its key, the same in every locale. */
  readonly key: string;
  /** Its title. */
  readonly title: string;
  /** `right` for numbers. */
  readonly align: "left" | "right";
  /** For a column of numbers, those of the rows in full, as text; null where a row has none. */
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

/** A column with what stands in it. */
export interface ColumnOf<R> extends Omit<Column, "exact"> {
  /** The cell of a row. */
  readonly cell: (row: R) => string;
  /** For a column of numbers, that of a row in full. */
  readonly exact?: ((row: R) => string | undefined) | undefined;
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
    columns: columns.map(({ key, title: name, align, exact }) => ({
      key,
      title: name,
      align,
      ...(exact && { exact: rows.map((row) => exact(row) ?? null) }),
    })),
    rows: rows.map((row) => columns.map(({ cell }) => cell(row))),
  };
}
