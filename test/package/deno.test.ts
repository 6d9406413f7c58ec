import { cpSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import {
  linkDependencies,
  manifest,
  requireBuilt,
  root,
  run,
  temporaryFolder,
  write,
} from "../support/package.js";

beforeAll(requireBuilt);

const deno = join(root, "node_modules/deno/bin.cjs");

/** Runs a script that imports the built package in Deno, which refuses whatever was not granted. Nothing is granted. */
async function withoutPermissions(script: string): ReturnType<typeof run> {
  const folder = temporaryFolder();
  linkDependencies(folder);
  cpSync(join(root, "dist"), join(folder, "node_modules", manifest.name, "dist"), { recursive: true });
  cpSync(join(root, "package.json"), join(folder, "node_modules", manifest.name, "package.json"));
  write(folder, {
    "package.json": JSON.stringify({ type: "module", dependencies: { [manifest.name]: "*", zod: "*" } }),
    "deno.json": '{ "nodeModulesDir": "manual" }',
    "use.mjs": script,
  });
  const quiet = { DENO_DIR: join(folder, "deno"), DENO_NO_UPDATE_CHECK: "1" };
  return run(process.execPath, [deno, "run", "--no-prompt", "--no-remote", "use.mjs"], folder, quiet);
}

test("the library reads, writes and asks for nothing", async () => {
  const { code, stdout, stderr } = await withoutPermissions(`
import { explain, parsePlan, roundNumber, validatePlan } from "seven-benefits";
import { planJsonSchema } from "seven-benefits/schema";
import { yuyaoEducation } from "seven-benefits/plans/yuyao-education";
const parsed = parsePlan(JSON.parse(JSON.stringify(yuyaoEducation)));
const refused = parsePlan({ format: "seven-benefits/plan" });
const sentences = [...validatePlan(yuyaoEducation), ...refused.issues].map((issue) => explain(issue, { locale: "zh-CN" }));
console.log(JSON.stringify([
  yuyaoEducation.id, parsed.ok, sentences.length > 0, roundNumber("2.675", { decimals: 2 }), typeof planJsonSchema().$id,
]));`);
  expect(JSON.parse(stdout || JSON.stringify(stderr))).toEqual([
    "yuyao_education_2023_2027",
    true,
    true,
    "2.68",
    "string",
  ]);
  expect(code).toBe(0);
});

test("a script that does ask for something is refused, so that the test above can fail", async () => {
  const { code, stderr } = await withoutPermissions(
    'import "seven-benefits"; Deno.readTextFileSync("package.json");',
  );
  expect(code).not.toBe(0);
  expect(stderr).toContain("Requires read access");
});
