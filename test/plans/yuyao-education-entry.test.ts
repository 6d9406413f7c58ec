import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import { expect, test } from "vitest";
import { yuyaoEducation } from "../../src/plans/yuyao-education/index.js";
import { validatePlan } from "../../src/validate/index.js";

const entry = fileURLToPath(new URL("../../src/plans/yuyao-education/index.ts", import.meta.url));

test("the entry loads no package, and nothing but the model and its own data", () => {
  const { metafile } = buildSync({
    entryPoints: [entry],
    bundle: true,
    write: false,
    metafile: true,
    format: "esm",
    packages: "external",
    logLevel: "silent",
  });
  for (const output of Object.values(metafile.outputs)) expect(output.imports).toEqual([]);
  for (const input of Object.keys(metafile.inputs))
    expect(input).toMatch(/src\/(?:model|plans\/yuyao-education)\//u);
});

test("the plan gives no cause for an issue", () => {
  expect(validatePlan(yuyaoEducation)).toEqual([]);
});
