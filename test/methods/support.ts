import { expect } from "vitest";
import type { MethodPoint, MethodRefusal, Quantity } from "../../src/methods.js";

/** A year of a case, as its file has it. */
interface FilePoint {
  readonly year: number;
  readonly value: number | null;
}

/** The points of a case. A double of a file may have more digits than the library takes as a number: as text it is exact. */
export function pointsOf(series: readonly FilePoint[]): readonly MethodPoint[] {
  return series.map(({ year, value }) => ({ year, value: value === null ? null : String(value) }));
}

/** The answer, which must be one. */
export function answered<R extends { readonly ok: true }>(result: R | MethodRefusal): R {
  if (!result.ok) throw new Error(`refused: ${result.reason}`);
  return result;
}

/** Why there is no answer. */
export function reasonOf(result: { readonly ok: true } | MethodRefusal): string | undefined {
  return result.ok ? undefined : result.reason;
}

/** Holds a quantity against a double of another program, to the last digits that such arithmetic leaves right. */
export function expectDigits(quantity: Quantity | undefined, expected: number, tolerance = 2e-14): void {
  expect(quantity, `expected ${expected}`).toBeDefined();
  const difference = Math.abs(Number(quantity?.value) - expected);
  expect(difference, `${quantity?.value} is not ${expected}`).toBeLessThanOrEqual(
    tolerance * Math.max(1, Math.abs(expected)),
  );
}
