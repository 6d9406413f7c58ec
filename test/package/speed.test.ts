import { beforeAll, expect, test } from "vitest";
import { requireBuilt } from "../support/package.js";

/*
 * Ratios of one run side by side, never times: about half of what the design aims at, since the machine that runs the tests
 * has other work too. `npm run bench` shows what is reached (docs/benchmarks.md).
 */

beforeAll(requireBuilt);

type Times = ReadonlyMap<string, number>;
type Runs = { readonly runs: number };

/** What the benches offer; they read the built package, as a user would. */
interface Benches {
  readonly ratios: (count: number, options: Runs) => Promise<Times>;
  readonly sums: (count: number, options: Runs) => Promise<Times>;
  readonly variation: (count: number, schools: number, options: Runs) => Promise<Times>;
  readonly evaluations: (count: number, options: Runs) => Promise<{ readonly ready: Times }>;
  readonly facts: (count: number) => Promise<{ readonly ours: number; readonly theirs: number }>;
  readonly observations: (count: number, options: Runs) => Promise<Times>;
}

const bench = async (name: string): Promise<Benches> =>
  (await import(new URL(`../bench/${name}.mjs`, import.meta.url).href)) as Benches;

/** How many times the time of ours another one takes. */
function times(best: Times, ours: string, theirs: string): number {
  const [own, other] = [best.get(ours), best.get(theirs)];
  if (own === undefined || other === undefined) throw new Error(`not in the bench: ${ours} or ${theirs}`);
  return other / own;
}

const byHand = "decimal.js by hand";
const mathjs = "mathjs BigNumber";

test("ratios of counts", async () => {
  const best = await (await bench("formulas")).ratios(20_000, { runs: 7 });
  expect(times(best, "ours, 2 decimals out", byHand)).toBeGreaterThan(3);
  expect(times(best, "ours, 2 decimals out", mathjs)).toBeGreaterThan(3);
  expect(times(best, "ours, the full quantity", byHand)).toBeGreaterThan(1.5);
  expect(times(best, "ours, the full quantity", mathjs)).toBeGreaterThan(1.5);
});

test("sums of age groups", async () => {
  const best = await (await bench("formulas")).sums(8_000, { runs: 7 });
  expect(times(best, "ours, 2 decimals out", byHand)).toBeGreaterThan(2.5);
  expect(times(best, "ours, 2 decimals out", mathjs)).toBeGreaterThan(2.5);
});

test("weighted coefficients of variation", async () => {
  const best = await (await bench("formulas")).variation(60, 300, { runs: 20 }); // until the engine has compiled it
  expect(times(best, "ours, 6 decimals out", byHand)).toBeGreaterThan(5);
  expect(times(best, "ours, 6 decimals out", mathjs)).toBeGreaterThan(5);
});

test("rules: within reach of plain functions, ahead of every engine that generates no code", async () => {
  const { ready } = await (await bench("rules")).evaluations(3_600, { runs: 9 });
  const ours = "ours, conditions alone";
  expect(1 / times(ready, ours, "plain functions")).toBeLessThan(16);
  expect(times(ready, ours, "json-logic-engine (no generated code)")).toBeGreaterThan(1);
  expect(times(ready, ours, "cel-js")).toBeGreaterThan(1);
  expect(times(ready, ours, "mathjs, a twelfth of the work times twelve")).toBeGreaterThan(10);
  expect(times(ready, ours, "json-rules-engine, a twelfth of the work times twelve")).toBeGreaterThan(10);
}, 30_000);

test("what made rules fire costs little beside an engine that always works it out", async () => {
  const { ours, theirs } = await (await bench("explanations")).facts(2_400);
  expect(theirs / ours).toBeGreaterThan(10);
}, 30_000);

test("observations are read and checked in the time of their schema", async () => {
  const best = await (await bench("rows")).observations(10_000, { runs: 7 });
  const ours = "parseObservations (schema, references, bounds)";
  expect(times(best, ours, "our schema alone")).toBeGreaterThan(0.5);
  expect(times(best, ours, "zod strictObject, texts checked by regex")).toBeGreaterThan(0.5);
});
