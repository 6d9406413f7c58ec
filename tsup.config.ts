import { mkdir, writeFile } from "node:fs/promises";
import { defineConfig } from "tsup";

/** The entries of the package. */
const entry = {
  index: "src/index.ts",
  schema: "src/schema/index.ts",
  "plans/yuyao-education": "src/plans/yuyao-education/index.ts",
};

/** Entries are also the borders of the chunks. This one is not exported: it keeps all else apart from the schemas. */
const borders = { "internal/without-schema": "src/without-schema.ts" };

export default defineConfig({
  entry: { ...entry, ...borders },
  format: ["esm", "cjs"],
  target: "es2022",
  platform: "neutral",
  splitting: true,
  treeshake: true,
  clean: true,
  dts: { entry, compilerOptions: { ignoreDeprecations: "6.0" } },
  onSuccess: writeJsonSchemas,
});

/** The JSON Schemas are files of the package, generated from the zod schemas that were just built. */
async function writeJsonSchemas(): Promise<void> {
  const built = new URL("./dist/schema.js", import.meta.url).href;
  const { planJsonSchema, observationsJsonSchema } = await import(built);
  await mkdir("dist/schema", { recursive: true });
  await writeFile("dist/schema/plan.json", `${JSON.stringify(planJsonSchema(), null, 2)}\n`);
  await writeFile("dist/schema/observations.json", `${JSON.stringify(observationsJsonSchema(), null, 2)}\n`);
}
