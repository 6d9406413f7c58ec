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

/** The categories of a method under their codes. */
export type Categories<S extends string> = Readonly<Record<S, Omit<Category, "says">>>;
