import { cpSync, existsSync, readdirSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import ts from "typescript";
import { beforeAll, describe, expect, test } from "vitest";
import {
  command,
  dataEntries,
  filesOf,
  linkDependencies,
  manifest,
  node,
  packages,
  requireBuilt,
  root,
  run,
  temporaryFolder,
  write,
} from "../support/package.js";

/** The tarball as npm would publish it, and what is in it. */
let tarball: string;
let unpacked: string;
let files: readonly string[];
const read = (path: string): string => readFileSync(join(unpacked, path), "utf8");

beforeAll(async () => {
  requireBuilt();
  const folder = temporaryFolder();
  const npm = await run(
    "npm",
    ["pack", "--json", "--ignore-scripts", "--offline", "--pack-destination", folder],
    root,
  );
  if (npm.code !== 0) throw new Error(npm.stderr);
  const [packed] = JSON.parse(npm.stdout) as readonly { readonly filename: string }[];
  tarball = join(folder, packed?.filename ?? "");
  const tar = await run("tar", ["-xzf", tarball, "-C", folder], folder);
  if (tar.code !== 0) throw new Error(tar.stderr);
  unpacked = join(folder, "package");
  files = filesOf(unpacked);
}, 60_000);

/** A project that has installed the tarball, with the packages that it asks for. */
function consumer(given: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  linkDependencies(folder);
  cpSync(unpacked, join(folder, "node_modules", manifest.name), { recursive: true });
  write(folder, { "package.json": '{ "private": true, "type": "module" }', ...given });
  return folder;
}

describe("the files", () => {
  test("are the built ones and the documents, and nothing else", () => {
    const guides = readdirSync(join(root, "docs"))
      .filter((name) => name.endsWith(".md"))
      .map((name) => `docs/${name}`);
    for (const folder of ["images", "notebooks"])
      guides.push(...filesOf(join(root, "docs", folder)).map((name) => `docs/${folder}/${name}`));
    const documents = ["CHANGELOG.md", "LICENSE", "README.en.md", "README.md", ...guides, "package.json"];
    expect(files.filter((file) => !file.startsWith("dist/")).sort()).toEqual(documents.sort());
    const data = ["dist/schema/observations.json", "dist/schema/plan.json"];
    const built = files.filter((file) => file.startsWith("dist/") && !data.includes(file));
    expect(files).toEqual(expect.arrayContaining(data));
    expect(built.filter((file) => !/\.(js|cjs|d\.ts|d\.cts)$/.test(file))).toEqual([]);
  });

  test("lead nowhere that is not packed", () => {
    const broken = files
      .filter((file) => file.endsWith(".md"))
      .flatMap((file) =>
        [...read(file).matchAll(/\]\(([^)\s#]+)[^)]*\)/g)]
          .map(([, link = ""]) => link)
          .filter((link) => !link.includes("://") && !existsSync(join(unpacked, file, "..", link)))
          .map((link) => `${file}: ${link}`),
      );
    expect(broken).toEqual([]);
  });

  test("name no path of the machine that built them, and the built ones no registry and no map", () => {
    const homes = [root, `${homedir()}/`].filter((path) => path.length > 3);
    const found = files.flatMap((file) =>
      [
        ...homes,
        ...(file.startsWith("dist/") ? ["file:", "node_modules", "registry", "sourceMappingURL"] : []),
      ]
        .filter((words) => read(file).includes(words))
        .map((words) => `${file}: ${words}`),
    );
    expect(found).toEqual([]);
  });

  test("import nothing but each other and the packages of the manifest, date-fns by function", () => {
    const imported = new Set<string>();
    for (const file of files.filter((one) => /\.c?js$/.test(one))) {
      for (const { fileName } of ts.preProcessFile(read(file), true, true).importedFiles) {
        if (!fileName.startsWith(".")) imported.add(fileName);
        else
          expect(existsSync(join(unpacked, file, "..", fileName)), `${file} imports ${fileName}`).toBe(true);
      }
    }
    const allowed = new RegExp(
      `^(${packages
        .filter((name) => name !== "date-fns")
        .join("|")
        .replace(".", "\\.")}|date-fns/[a-z]\\w+)$`,
    );
    expect([...imported].filter((name) => !allowed.test(name))).toEqual([]);
  });

  test("say nothing of zod, Decimal, Date or Node in the types of the entries that a newcomer meets", () => {
    for (const entry of [
      "dist/index.d.ts",
      "dist/index.d.cts",
      "dist/plans/yuyao-education.d.ts",
      "dist/plans/yuyao-education.d.cts",
    ]) {
      const met = [...reachedFrom(entry)];
      const words = met.flatMap((file) =>
        namesIn(file)
          .filter((name) => foreign.has(name))
          .map((name) => `${file}: ${name}`),
      );
      expect(words, entry).toEqual([]);
      expect(
        met.flatMap((file) => importsOf(file).filter((name) => !name.startsWith("."))),
        entry,
      ).toEqual([]);
    }
  });
});

const foreign = new Set(["zod", "ZodType", "Decimal", "Date", "Buffer", "NodeJS", "URL", "Intl", "any"]);
const importsOf = (file: string): readonly string[] =>
  ts.preProcessFile(read(file), true, true).importedFiles.map(({ fileName }) => fileName);

/** A file of types and those that it draws in. */
function reachedFrom(entry: string, seen = new Set<string>()): Set<string> {
  if (seen.has(entry)) return seen;
  seen.add(entry);
  for (const name of importsOf(entry).filter((one) => one.startsWith("."))) {
    const types = name.replace(/\.js$/, ".d.ts").replace(/\.cjs$/, ".d.cts");
    reachedFrom(join(entry, "..", types).replaceAll("\\", "/"), seen);
  }
  return seen;
}

/** The names in a file, comments left out. */
function namesIn(file: string): readonly string[] {
  const found: string[] = [];
  const visit = (one: ts.Node): void => {
    if (one.kind === ts.SyntaxKind.AnyKeyword) found.push("any");
    if (ts.isIdentifier(one)) found.push(one.text);
    ts.forEachChild(one, visit);
  };
  visit(ts.createSourceFile(file, read(file), ts.ScriptTarget.ES2022, true));
  return found;
}

describe("the judges of packages", () => {
  test("publint has nothing to say", async () => {
    const { messages, pkg } = await publint({ pkgDir: unpacked, pack: false, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([]);
  });

  test("are the types wrong? They are not", async () => {
    const data = dataEntries.map((entry) => entry.replace(manifest.name, "."));
    // Resolvers of the age before `exports` find the entries with code through `typesVersions`, which says nothing of JSON.
    const options = ["--format", "json", "--exclude-entrypoints", ...data];
    const tool = "@arethetypeswrong/cli/dist/index.js";
    const { code, stdout, stderr } = await command(tool, [tarball, ...options], root);
    const { problems } = JSON.parse(stdout) as { readonly problems: unknown };
    expect(problems, stderr).toEqual({});
    expect(code).toBe(0);
  });
});

describe("an installed package", () => {
  const use = `
console.log(JSON.stringify([
  roundNumber("2.675", { decimals: 2 }), compareNumbers("94.96", 95), yuyaoEducation.id, parsePlan(yuyaoEducation).ok,
  planSchema.safeParse({}).success, plan.type,
]));`;
  const answer = ["2.68", -1, "yuyao_education_2023_2027", true, false, "object"];

  test("runs as ESM", async () => {
    const script = `import { compareNumbers, parsePlan, roundNumber } from "seven-benefits";
import { yuyaoEducation } from "seven-benefits/plans/yuyao-education";
import { planSchema } from "seven-benefits/schema";
import plan from "seven-benefits/schema/plan.json" with { type: "json" };${use}`;
    const { stdout, stderr } = await node(["use.mjs"], consumer({ "use.mjs": script }));
    expect(JSON.parse(stdout || JSON.stringify(stderr))).toEqual(answer);
  });

  test("runs as CommonJS", async () => {
    const script = `const { compareNumbers, parsePlan, roundNumber } = require("seven-benefits");
const { yuyaoEducation } = require("seven-benefits/plans/yuyao-education");
const { planSchema } = require("seven-benefits/schema");
const plan = require("seven-benefits/schema/plan.json");${use}`;
    const { stdout, stderr } = await node(["use.cjs"], consumer({ "use.cjs": script }));
    expect(JSON.parse(stdout || JSON.stringify(stderr))).toEqual(answer);
  });

  test("does not let a consumer reach into its files", async () => {
    const { code, stderr } = await node(["--eval", 'require("seven-benefits/dist/index.cjs")'], consumer({}));
    expect(code).not.toBe(0);
    expect(stderr).toContain("ERR_PACKAGE_PATH_NOT_EXPORTED");
  });
});

/** What a consumer writes. Every line after `@ts-expect-error` must be an error, and nothing else may be one. */
const root0 = `import { type Issue, type NumberInput, type Plan, compareNumbers, definePlan, explain, roundNumber, validatePlan } from "seven-benefits";
import { yuyaoEducation } from "seven-benefits/plans/yuyao-education";
const plan: Plan = yuyaoEducation;
const issues: readonly Issue[] = validatePlan(plan);
export const sentences: readonly string[] = issues.map((issue) => explain(issue, { locale: "zh-CN" }));
export const order: -1 | 0 | 1 = compareNumbers("94.96", 95 satisfies NumberInput);
export const text: string = roundNumber("2.675", { decimals: 2 });
export const element: "children.total" extends (typeof yuyaoEducation)["elements"][number]["id"] ? true : false = true;
// @ts-expect-error There is no such mode of rounding.
roundNumber("2.675", { decimals: 2, mode: "upwards" });
// @ts-expect-error An issue is said in a language.
explain(issues[0], {});
// @ts-expect-error A plan has units, elements and more.
definePlan({ format: "seven-benefits/plan" });
// @ts-expect-error Nothing may change a plan.
plan.id = "other";
// @ts-expect-error No indicator of the plan has this id.
export const wrong: (typeof yuyaoEducation)["indicators"][number]["id"] = "no.such.indicator";
`;
const schema0 = `import * as z from "zod";
import { planSchema } from "seven-benefits/schema";
import type { Plan } from "seven-benefits";
const schema: z.ZodType<Plan> = planSchema;
export const parsed: Plan = schema.parse({});
// @ts-expect-error A plan is no text.
export const title: string = schema.parse({});
`;

describe("TypeScript", () => {
  const strict = {
    strict: true,
    noEmit: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    target: "es2022",
  };
  const modes: readonly (readonly [string, Readonly<Record<string, unknown>>, string])[] = [
    ["nodenext, ESM", { module: "nodenext", moduleResolution: "nodenext" }, "mts"],
    ["nodenext, CommonJS", { module: "nodenext", moduleResolution: "nodenext" }, "cts"],
    ["node16, ESM", { module: "node16", moduleResolution: "node16" }, "mts"],
    ["node16, CommonJS", { module: "node16", moduleResolution: "node16" }, "cts"],
    ["bundler", { module: "esnext", moduleResolution: "bundler" }, "ts"],
    [
      "node10, by typesVersions",
      { module: "commonjs", moduleResolution: "node10", ignoreDeprecations: "6.0" },
      "ts",
    ],
  ];

  test.each(modes)(
    "%s: right uses compile, wrong ones do not, with our types checked and no DOM",
    async (_, mode, ending) => {
      const options = { ...strict, ...mode, lib: ["es2022"], types: [], skipLibCheck: false };
      const folder = consumer({
        "tsconfig.json": JSON.stringify({ compilerOptions: options, files: [`use.${ending}`] }),
        [`use.${ending}`]: root0,
      });
      expect((await command("typescript/bin/tsc", ["-p", "."], folder)).stdout).toBe("");
    },
  );

  // zod's own types name URL and File, so that this entry asks for the library of a browser, or for skipLibCheck.
  test.each(modes.filter(([name]) => !name.startsWith("node1")))(
    "%s: the zod objects are of the types of the model",
    async (_, mode, ending) => {
      const options = { ...strict, ...mode, lib: ["es2022", "dom"], types: [], skipLibCheck: false };
      const folder = consumer({
        "tsconfig.json": JSON.stringify({ compilerOptions: options, files: [`use.${ending}`] }),
        [`use.${ending}`]: schema0,
      });
      expect((await command("typescript/bin/tsc", ["-p", "."], folder)).stdout).toBe("");
    },
  );
});
