import type { NumberInput } from "../number/index.js";

/** One figure: a number as it may enter (`NumberInput`), a truth, or a text; `null` or `undefined` where it is missing. */
export type InputValue = NumberInput | boolean | null | undefined;

/** Figures by key, such as by school: a record, or a list in which each key stands once. */
export type BreakdownInput =
  | Readonly<Record<string, InputValue>>
  | readonly {
      /** The key. */
      readonly key: string;
      /** The figure. */
      readonly value: InputValue;
    }[];

/**
 * What a formula is worked out from: figures by name. The figure of the period before is called `"previous(pupils)"`, the
 * sum since the start `"cumulative(pupils)"`, spelt exactly so. What is not there is missing. Only own properties count.
 */
export type FormulaInputs = Readonly<Record<string, InputValue | BreakdownInput>>;
