import type { BandStatus } from "../judge/index.js";
import type { Text } from "../model/index.js";

/** A category of a method. */
export interface Category<S extends string = string> {
  /** Its code. */
  readonly says: S;
  /** Its name. */
  readonly label: Text;
  /** What it comes to in the words of this library (assumed: no method names our states). */
  readonly status: BandStatus;
}

/** The category of a rule that knows no direction: it has no `status` where the baseline was better than the target. */
export type Undirected<S extends string> = Omit<Category<S>, "status"> & Partial<Pick<Category<S>, "status">>;

/** A category without its state where a rule that knows no direction errs. */
export function undirected<S extends string>(category: Category<S>, hasStatus: boolean): Undirected<S> {
  const { status, ...named } = category;
  return hasStatus ? category : named;
}

/** The categories of a method under their codes. */
export type Categories<S extends string> = Readonly<Record<S, Omit<Category, "says">>>;
