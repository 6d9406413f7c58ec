import { describe, expectTypeOf, it } from "vitest";
import type * as z from "zod";
import type { ActionReport, Observation, Plan, Waiver } from "../../src/model/index.js";
import type { planShape } from "../../src/schema/plan.js";
import type { actionReportShape, observationShape, waiverShape } from "../../src/schema/rows.js";

/** Lists and properties made readonly all the way down: zod infers mutable ones. */
type Readonly_<T> = T extends readonly (infer M)[]
  ? readonly Readonly_<M>[]
  : T extends object
    ? { readonly [K in keyof T]: Readonly_<T[K]> }
    : T;

// The proof is the compiler's: `npm run typecheck` fails when a key, its type, or its being optional differs.
describe("the schemas and the interfaces", () => {
  it("are equal for a plan", () => {
    expectTypeOf<Readonly_<z.output<typeof planShape>>>().toEqualTypeOf<Readonly_<Plan>>();
    expectTypeOf<Readonly_<z.input<typeof planShape>>>().toEqualTypeOf<Readonly_<Plan>>();
  });

  it("are equal for what hosts supply", () => {
    expectTypeOf<Readonly_<z.output<typeof observationShape>>>().toEqualTypeOf<Readonly_<Observation>>();
    expectTypeOf<Readonly_<z.output<typeof actionReportShape>>>().toEqualTypeOf<Readonly_<ActionReport>>();
    expectTypeOf<Readonly_<z.output<typeof waiverShape>>>().toEqualTypeOf<Readonly_<Waiver>>();
  });

  it("differ where a key differs (so that the equality can fail)", () => {
    expectTypeOf<Readonly_<z.output<typeof planShape>>>().not.toEqualTypeOf<Readonly_<Omit<Plan, "gaps">>>();
    expectTypeOf<Readonly_<z.output<typeof waiverShape>>>().not.toEqualTypeOf<
      Readonly_<Omit<Waiver, "document"> & { document: string }>
    >();
  });
});
