import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { node, requireBuilt, root } from "../support/package.js";

beforeAll(requireBuilt);

const file = "test/cases/measure/yuyao-2024.json";

/** Parses, checks and compiles every formula of a plan, measures it, and assesses it, in a process of its own. */
const script = `
import { readFileSync } from "node:fs";
import { assess, checkFormula, compileFormula, elementVocabulary, evaluateFormula, indexObservations, measure, parseFormula, traceFormula } from "seven-benefits/assess";
import { yuyaoEducation as plan } from "seven-benefits/plans/yuyao-education";
let isRefused = false;
try { new Function("return 1")(); } catch { isRefused = true; }
const place = plan.jurisdiction.code;
const { data, expected } = JSON.parse(readFileSync(${JSON.stringify(file)}, "utf8"));
const rows = data.flatMap(({ of, period, value }) => typeof value === "number"
  ? [{ of, place, period, value }]
  : Object.entries(value).map(([key, one]) => ({ of, place, period, value: one, key })));
const words = elementVocabulary(plan);
const texts = plan.indicators.flatMap((one) => [one, ...(one.components?.of ?? [])]).flatMap(({ formula }) => formula ?? []);
const compiled = texts.map((text) => {
  const { formula } = parseFormula(text);
  return checkFormula(formula, words).length === 0 && compileFormula(formula, words).ok;
});
const indexed = indexObservations(plan, rows).data;
const said = (one) => one.ok ? String(one.fraction || one.value) : one.reason;
const measured = expected.map(({ indicator, period }) => said(measure(plan, indexed, { indicator, place, period })));
const { verdicts, counts } = assess(plan, rows, { asOf: "2025-06-30" });
const { formula } = parseFormula('weighted_cv(where(x / w, w >= 2), where(w, w >= 2)) <= 0.25 and status == "met"');
const inputs = { x: { a: 3, b: 5 }, w: { a: 28, b: 28 }, status: "met" };
console.log(JSON.stringify({
  isRefused, compiled, measured, counts,
  verdicts: verdicts.map(({ indicator, place: where, measurement }) => [indicator, where, measurement.period, said(measurement)]),
  ratio: [evaluateFormula(formula, inputs), traceFormula(formula, inputs).result],
}));`;

interface Printed {
  readonly isRefused: boolean;
  readonly compiled: readonly boolean[];
  readonly measured: readonly string[];
  readonly counts: { readonly final: Readonly<Record<string, number>> };
  readonly verdicts: readonly (readonly [indicator: string, place: string, period: string, value: string])[];
  readonly ratio: readonly unknown[];
}

async function printed(...flags: readonly string[]): Promise<Printed> {
  const { code, stdout, stderr } = await node([...flags, "--input-type=module", "--eval", script], root);
  if (code !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as Printed;
}

interface Expected {
  readonly expected: readonly {
    readonly indicator: string;
    readonly period: string;
    readonly value: string;
  }[];
}

test("a plan is compiled, measured and assessed where no text may become code", async () => {
  const { expected } = JSON.parse(readFileSync(join(root, file), "utf8")) as Expected;
  const under = await printed("--disallow-code-generation-from-strings");
  expect(under.isRefused).toBe(true);
  expect(under.compiled.length).toBeGreaterThanOrEqual(27);
  expect(under.compiled).not.toContain(false);
  // Each of these values is worked by hand in the file.
  expect(under.measured).toEqual(expected.map(({ value }) => value));
  // (3 / 28, 5 / 28) with equal weights: a standard deviation of 1 around a mean of 4, which is 0.25.
  expect(under.ratio).toEqual([
    { ok: true, value: true },
    { ok: true, value: true },
  ]);
  const judged = new Map(
    under.verdicts.map(([indicator, , period, value]) => [`${indicator} ${period}`, value]),
  );
  const both = expected.filter(({ indicator, period }) => judged.has(`${indicator} ${period}`));
  expect(both.length).toBeGreaterThanOrEqual(20);
  for (const { indicator, period, value } of both) expect(judged.get(`${indicator} ${period}`)).toBe(value);
  expect(Object.values(under.counts.final).reduce((sum, count) => sum + count, 0)).toBe(
    under.verdicts.length,
  );
});

test("and comes to the same where it may, so that the flag changes nothing and the test above can fail", async () => {
  const { isRefused, ...free } = await printed();
  expect(isRefused).toBe(false);
  const { isRefused: _refused, ...under } = await printed("--disallow-code-generation-from-strings");
  expect(under).toEqual(free);
});
