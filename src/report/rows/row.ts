import { digitsFor, type Locale, printed } from "../../locale/index.js";
import type { Plan } from "../../model/index.js";
import { isFault, type Quantity, readQuantity } from "../../number/index.js";
import { exactText } from "../exact.js";
import type { CellNumber } from "../table/table.js";

/** A flat record: what frames of data, plots and `console.table` take as it is. Every record of a list has the same keys. */
export type Row = Readonly<Record<string, string | number | boolean | null>>;

/** How records are written. */
export interface RowOptions {
  /** The language of the names. */
  readonly locale: Locale;
  /** The plan of an assessment, for names, units of measure and units that answer. */
  readonly plan?: Plan | undefined;
}

/** A quantity under its name, rounded, and in full as text beside it. */
export function number(name: string, quantity: Quantity | undefined, decimals?: number): Row {
  const read = quantity && readQuantity(quantity);
  if (quantity === undefined || read === undefined || isFault(read))
    return { [name]: null, [`${name}Exact`]: null };
  return { [name]: Number(printed(read, digitsFor(decimals))), [`${name}Exact`]: exactText(quantity) };
}

/** A number under its name, as a table prints it, and in full beside it. */
export function cellNumber(name: string, one: CellNumber | undefined): Row {
  return { [name]: one === undefined ? null : Number(one.printed), [`${name}Exact`]: one?.exact ?? null };
}
