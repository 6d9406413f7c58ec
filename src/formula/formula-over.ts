import type { Spelt } from "./spelling.js";

/**
 * A function that returns a formula literal as it is, and that compiles only if every name in it is one of the elements,
 * and operators, commas and brackets stand where they may. Arguments, comparisons in a row, types and units are for
 * `parseFormula` and `checkFormula`. Text that the compiler does not know as a literal passes. Of the elements only the
 * ids count, so that a list of data elements will do, written on the spot or in a plan.
 *
 * @example
 * formulaOver([{ id: "children.public" }, { id: "children.all" }])("100 * children.public / children.all") // => "100 * children.public / children.all"
 */
export function formulaOver<const L extends readonly { readonly id: string }[]>(
  _elements: L,
): <const F extends string>(text: Spelt<F, L[number]["id"]>) => F {
  return (text) => text as never;
}
