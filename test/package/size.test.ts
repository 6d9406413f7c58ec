import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { beforeAll, expect, test } from "vitest";
import { packages, requireBuilt, root } from "../support/package.js";

beforeAll(requireBuilt);

interface Bundle {
  readonly text: string;
  /** Kilobytes, minified and compressed. */
  readonly weight: number;
  /** The packages that are left as imports. */
  readonly imports: readonly string[];
}

/** What a bundler makes of a page that holds this code, the packages beside the library left out. */
async function bundled(code: string): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: root },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "neutral",
    write: false,
    logLevel: "silent",
    metafile: true,
    charset: "utf8",
    external: packages.flatMap((name) => [name, `${name}/*`]),
  });
  const text = outputFiles[0]?.text ?? "";
  const imports = Object.values(metafile.outputs).flatMap((output) => output.imports.map(({ path }) => path));
  return { text, weight: gzipSync(text, { level: 9 }).length / 1024, imports: [...new Set(imports)].sort() };
}

/** What a page imports, the kilobytes that it may cost, and the packages that it brings along. */
const budgets: readonly (readonly [code: string, kilobytes: number, packages: readonly string[]])[] = [
  [
    'export * from "seven-benefits"',
    161,
    ["date-fns/addDays", "date-fns/addMonths", "date-fns/differenceInCalendarDays", "decimal.js", "zod"],
  ],
  [
    'export * from "seven-benefits/assess"',
    115,
    ["date-fns/addDays", "date-fns/addMonths", "date-fns/differenceInCalendarDays", "decimal.js"],
  ],
  ['export * from "seven-benefits/formula"', 21.5, []],
  ['export { parseFormula } from "seven-benefits/formula"', 6.5, []],
  ['export * from "seven-benefits/schema"', 40, ["zod"]],
  // Conditions of rules are checked over the facts that they may name, which counts days; `explain` also knows verdicts
  // and the differences of plans.
  [
    'export { parsePlan, validatePlan, explain } from "seven-benefits"',
    84,
    ["date-fns/addDays", "date-fns/addMonths", "date-fns/differenceInCalendarDays", "zod"],
  ],
  ['export { roundNumber, compareNumbers } from "seven-benefits"', 5, []],
  ['export { parsePeriodLabel, printPeriodLabel } from "seven-benefits"', 6, []],
  ['export { timeProgress } from "seven-benefits"', 6, []],
  ['export { definePlan } from "seven-benefits"', 0.2, []],
  ['export * from "seven-benefits/methods"', 13.5, ["decimal.js"]],
  ['export { dnsSymbol, okrProgress } from "seven-benefits/methods"', 7, []],
  ['export { cagrRatio } from "seven-benefits/methods"', 8, ["decimal.js"]],
  // The chart of one indicator measures and judges its periods itself: the engine comes with it.
  [
    'export * from "seven-benefits/report"',
    140,
    ["date-fns/addDays", "date-fns/addMonths", "date-fns/differenceInCalendarDays", "decimal.js"],
  ],
  // Lists and bulletins speak of what was assessed, in both languages.
  ['export { bulletin, supervisionList, ranking, toMarkdown } from "seven-benefits/report"', 77, []],
  ['export { toText, toMarkdown, toHtml } from "seven-benefits/report"', 2.5, []],
  ['export * from "seven-benefits/catalogue"', 22, []],
  ['export { migrantCoverage, elementsOf } from "seven-benefits/catalogue"', 1.5, []],
  ['export { yuyaoEducation } from "seven-benefits/plans/yuyao-education"', 30, []],
  [
    'import "seven-benefits"; import "seven-benefits/schema"; import "seven-benefits/methods"; import "seven-benefits/report"; import "seven-benefits/catalogue"; import "seven-benefits/plans/yuyao-education"',
    0.2,
    [],
  ],
];

test.each(budgets)("%s", async (code, budget, expected) => {
  const { weight, imports } = await bundled(code);
  console.log(
    `${weight.toFixed(1)} kB of ${budget} kB: ${code}${imports.length > 0 ? ` (and ${imports.join(", ")})` : ""}`,
  );
  expect(imports).toEqual(expected);
  expect(weight).toBeLessThanOrEqual(budget);
});

test("the plan alone is data: none of the checks, sentences or schemas comes along", async () => {
  const { text } = await bundled('export { yuyaoEducation } from "seven-benefits/plans/yuyao-education"');
  expect(text).toContain("学有优教");
  expect(text).not.toMatch(/strictObject|leadMissing|RangeError/);
});

test("a method comes alone, and none of them with the other entries", async () => {
  const ids = /eurostat-eustat|open-sdg|unsd-progress|german-dns|aarr-|okr-linear/g;
  const { text } = await bundled('export { dnsSymbol } from "seven-benefits/methods"');
  expect([...new Set(text.match(ids))]).toEqual(["german-dns"]);
  for (const entry of ["seven-benefits", "seven-benefits/assess", "seven-benefits/catalogue"]) {
    const { text: other } = await bundled(`export * from "${entry}"`);
    expect(other.match(ids), entry).toBeNull();
  }
});
