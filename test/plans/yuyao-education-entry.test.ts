import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import { expect, test } from "vitest";
import { yuyaoEducation } from "../../src/plans/yuyao-education/index.js";
import { validatePlan } from "../../src/validate/index.js";

const entry = fileURLToPath(new URL("../../src/plans/yuyao-education/index.ts", import.meta.url));

test("the entry loads no package, and nothing but the model, the catalogue and its own data", () => {
  const { metafile } = buildSync({
    entryPoints: [entry],
    bundle: true,
    write: false,
    metafile: true,
    format: "esm",
    packages: "external",
    logLevel: "silent",
  });
  const outputs = Object.values(metafile.outputs);
  expect(outputs).toHaveLength(1);
  for (const { imports, inputs } of outputs) {
    expect(imports).toEqual([]);
    // The index of the catalogue also names its arithmetic, of which nothing may be left.
    for (const [input, { bytesInOutput }] of Object.entries(inputs))
      if (bytesInOutput > 0) expect(input).toMatch(/src\/(?:model|catalogue|plans\/yuyao-education)\//u);
  }
});

test("the plan gives no cause for an issue", () => {
  expect(validatePlan(yuyaoEducation)).toEqual([]);
});
