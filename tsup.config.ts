import { mkdir, writeFile } from "node:fs/promises";
import { defineConfig } from "tsup";
import { describeJsonSchema } from "./docs/tools/describe-json-schema.js";

/** The entries of the package. */
const entry = {
  index: "src/index.ts",
  assess: "src/assess.ts",
  formula: "src/formula.ts",
  schema: "src/schema/index.ts",
  methods: "src/methods.ts",
  report: "src/report/index.ts",
  catalogue: "src/catalogue/index.ts",
  "plans/yuyao-education": "src/plans/yuyao-education/index.ts",
};

/**
 * Entries are also the borders of the chunks. These are not exported: they keep apart what needs date-fns or decimal.js, what
 * prepares words and patterns when it is loaded, which a page that does not read tables need not carry, and the identity that
 * a plan which ships is written with.
 */
const borders = {
  "internal/define": "src/model/define.ts",
  "internal/irrational": "src/number/irrational.ts",
  "internal/calendar": "src/period/calendar.ts",
  "internal/adapt": "src/adapt/index.ts",
};

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

/** The JSON Schemas are files of the package, made from the zod schemas just built and the sentences of the interfaces. */
async function writeJsonSchemas(): Promise<void> {
  const built = new URL("./dist/schema.js", import.meta.url).href;
  const { planJsonSchema, observationsJsonSchema } = await import(built);
  const model = "src/model/index.ts";
  await mkdir("dist/schema", { recursive: true });
  await write("plan", describeJsonSchema(planJsonSchema(), model, "Plan"));
  await write("observations", describeJsonSchema(observationsJsonSchema(), model, "Observation"));
}

function write(name: string, schema: object): Promise<void> {
  return writeFile(`dist/schema/${name}.json`, `${JSON.stringify(schema, null, 2)}\n`);
}
