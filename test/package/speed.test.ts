import { beforeAll, expect, test } from "vitest";
import { requireBuilt } from "../support/package.js";

beforeAll(requireBuilt);

/** What the bench of formulas offers; it reads the built package, as a user would. */
interface Bench {
  readonly ratios: (count: number) => ReadonlyMap<string, number>;
  readonly sums: (count: number) => ReadonlyMap<string, number>;
  readonly variation: (count: number, schools: number) => ReadonlyMap<string, number>;
}

const bench = async (): Promise<Bench> =>
  (await import(new URL("../bench/formulas.mjs", import.meta.url).href)) as Bench;
const times = (best: ReadonlyMap<string, number>, ours: string, theirs = "decimal.js by hand"): number =>
  (best.get(theirs) ?? 0) / (best.get(ours) ?? 1);

// Ratios of one run side by side, never times; about half of what the bench shows on a machine at rest.
test("formulas are several times as fast as the same arithmetic in decimal.js by hand", async () => {
  const { ratios, sums, variation } = await bench();
  const ofRatios = ratios(20_000);
  expect(times(ofRatios, "ours, 2 decimals out")).toBeGreaterThan(3);
  expect(times(ofRatios, "ours, the full quantity")).toBeGreaterThan(1.5);
  expect(times(sums(10_000), "ours, 2 decimals out")).toBeGreaterThan(3);
  expect(times(variation(60, 300), "ours, 6 decimals out")).toBeGreaterThan(5);
});

test("a formula is faster than mathjs with its BigNumber", async () => {
  const { ratios } = await bench();
  expect(times(ratios(20_000), "ours, 2 decimals out", "mathjs BigNumber")).toBeGreaterThan(3);
});
