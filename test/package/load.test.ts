import { beforeAll, describe, expect, test } from "vitest";
import { codeEntries, dataEntries, node, packages, requireBuilt, root } from "../support/package.js";

beforeAll(requireBuilt);

/**
 * What a fresh process loads with each entry. Node never drops what nobody uses, so a new import shows up here: whoever
 * measures counts days with date-fns, and whoever judges may meet a path of compound growth, which decimal.js works out.
 */
const loads: Readonly<Record<string, readonly string[]>> = {
  "seven-benefits": ["date-fns", "decimal.js", "zod"],
  "seven-benefits/assess": ["date-fns", "decimal.js"],
  "seven-benefits/formula": [],
  "seven-benefits/schema": ["date-fns", "zod"],
  "seven-benefits/methods": ["decimal.js"],
  "seven-benefits/report": ["date-fns", "decimal.js"],
  "seven-benefits/catalogue": [],
  "seven-benefits/plans/yuyao-education": [],
};

interface Loaded {
  /** The paths inside of node_modules. */
  readonly files: readonly string[];
  readonly names: readonly string[];
  readonly milliseconds: number;
}

const inModules = "(url) => url.replace(/\\\\\\\\/g, '/').split('/node_modules/')[1]";
const report = `(files, exports, start) => console.log(JSON.stringify({
  files: files.map(${inModules}).filter(Boolean), names: Object.keys(exports).sort(), milliseconds: performance.now() - start }))`;

/** Records what the loader resolves, from the loader's own thread. */
const hooks = `import { writeSync } from "node:fs";
export async function load(url, context, next) { writeSync(2, url + "\\\\n"); return next(url, context); }`;

async function ended(args: readonly string[]): Promise<{ readonly stdout: string; readonly stderr: string }> {
  const { code, stdout, stderr } = await node(args, root);
  if (code !== 0) throw new Error(stderr);
  return { stdout, stderr };
}

async function requireFresh(entry: string): Promise<Loaded> {
  const script = `const start = performance.now(); const it = require("${entry}"); (${report})(Object.keys(require.cache), it, start)`;
  return JSON.parse((await ended(["--input-type=commonjs", "--eval", script])).stdout) as Loaded;
}

async function importFresh(entry: string, hook = ""): Promise<Loaded> {
  const script = `${hook} const start = performance.now(); const it = await import("${entry}"); (${report})([], it, start)`;
  const { stdout, stderr } = await ended(["--input-type=module", "--eval", script]);
  const files = stderr.split("\n").flatMap((url) => url.split("/node_modules/").slice(1, 2));
  return { ...(JSON.parse(stdout) as Loaded), files };
}

const hookUrl = `data:text/javascript,${encodeURIComponent(hooks.replaceAll("\\\\n", "\\n"))}`;
const recording = `(await import("node:module")).register("${hookUrl}");`;

function loadedPackages({ files }: Loaded): readonly string[] {
  return packages.filter((name) => files.some((file) => file.startsWith(`${name}/`)));
}

test("every entry is in the table", () => expect(Object.keys(loads)).toEqual(codeEntries));

describe.each(Object.entries(loads))("%s", (entry, expected) => {
  test("loads what it needs and no more, as ESM and as CommonJS", async () => {
    const [esm, cjs] = await Promise.all([importFresh(entry, recording), requireFresh(entry)]);
    expect(loadedPackages(esm)).toEqual(expected);
    expect(loadedPackages(cjs)).toEqual(expected);
    for (const { files } of [esm, cjs]) {
      expect(files.filter((file) => packages.every((name) => !file.startsWith(`${name}/`)))).toEqual([]);
      expect(files.filter((file) => /^date-fns\/(index|fp|locale)\b/.test(file))).toEqual([]);
      expect(files.filter((file) => file.startsWith("date-fns/")).length).toBeLessThan(20);
    }
  });

  test("exports the same names as ESM and as CommonJS, none of them default", async () => {
    const [esm, cjs] = await Promise.all([importFresh(entry), requireFresh(entry)]);
    const times = [esm, cjs].map(({ milliseconds }) => `${milliseconds.toFixed(0)} ms`);
    console.log(`${entry}: ${esm.names.length} names; starts in ${times[0]} (ESM), ${times[1]} (CommonJS)`);
    expect(esm.names.length).toBeGreaterThan(0);
    expect(cjs.names).toEqual(esm.names);
    expect(esm.names).not.toContain("default");
  });
});

test.each(dataEntries)("%s is JSON, as ESM and as CommonJS", async (entry) => {
  const esm = `import it from "${entry}" with { type: "json" }; console.log(JSON.stringify(it))`;
  const cjs = `console.log(JSON.stringify(require("${entry}")))`;
  const [imported, required] = await Promise.all([
    ended(["--input-type=module", "--eval", esm]),
    ended(["--input-type=commonjs", "--eval", cjs]),
  ]);
  expect(imported.stdout).toBe(required.stdout);
  expect(Object.keys(JSON.parse(imported.stdout) as object).length).toBeGreaterThan(2);
});

test("runs where the process may not generate code from strings, as under a content security policy", async () => {
  const use = `const at = { asOf: "2025-01-01" }; console.log(JSON.stringify([it.roundNumber("2.675", { decimals: 2 }), it.parsePlan({ at }).ok]))`;
  const flag = "--disallow-code-generation-from-strings";
  const [esm, cjs] = await Promise.all([
    ended([flag, "--input-type=module", "--eval", `import * as it from "seven-benefits"; ${use}`]),
    ended([flag, "--input-type=commonjs", "--eval", `const it = require("seven-benefits"); ${use}`]),
  ]);
  for (const { stdout } of [esm, cjs]) expect(JSON.parse(stdout)).toEqual(["2.68", false]);
});
