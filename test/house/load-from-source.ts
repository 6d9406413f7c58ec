import { existsSync, readFileSync } from "node:fs";
import { observationsJsonSchema, planJsonSchema } from "../../src/schema/index.js";

const root = new URL("../../", import.meta.url);
const { exports } = JSON.parse(readFileSync(new URL("package.json", root), "utf8")) as {
  readonly exports: Readonly<Record<string, { readonly import: { readonly default: string } } | string>>;
};

/** Entries of the package that are built as files of data, from the source that they are built from. */
const generated: Readonly<Record<string, () => unknown>> = {
  "./schema/plan.json": planJsonSchema,
  "./schema/observations.json": observationsJsonSchema,
};

/** Loads what an example imports: the package by the source of its entry, anything else as it is installed. */
export async function loadFromSource(specifier: string): Promise<unknown> {
  if (specifier !== "seven-benefits" && !specifier.startsWith("seven-benefits/")) return import(specifier);
  const subpath = `.${specifier.slice("seven-benefits".length)}`;
  const make = generated[subpath];
  if (make) return { __esModule: true, default: JSON.parse(JSON.stringify(make())) };
  const target = exports[subpath];
  if (typeof target !== "object") throw new Error(`${specifier} is no entry of the package`);
  const name = target.import.default.replace("./dist/", "").replace(/\.js$/, "");
  const source = [`src/${name}.ts`, `src/${name}/index.ts`].find((path) => existsSync(new URL(path, root)));
  if (source === undefined) throw new Error(`no source of ${specifier} is known`);
  return import(new URL(source, root).href);
}
