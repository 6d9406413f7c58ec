import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { prepare } from "./claims.js";
import { docstringExamples, documentExamples, type Example } from "./find-examples.js";
import { loadFromSource } from "./load-from-source.js";
import { runExample } from "./run-example.js";

const root = new URL("../../", import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), "utf8");
const listed = (folder: string, ending: string): readonly string[] =>
  (existsSync(new URL(folder, root))
    ? readdirSync(new URL(folder, root), { recursive: true, encoding: "utf8" })
    : []
  )
    .map((path) => `${folder}/${path.replaceAll("\\", "/")}`)
    .filter((path) => path.endsWith(ending) && !path.startsWith("docs/api/"))
    .sort();

const loadFile = (path: string): Promise<Readonly<Record<string, unknown>>> =>
  import(new URL(path, root).href);

/** Fails once per claim that does not hold, with file and line. */
async function hold(
  example: Example,
  scope: Readonly<Record<string, unknown>>,
): Promise<Readonly<Record<string, unknown>>> {
  const { outcomes, declared } = await runExample(example, scope, loadFromSource);
  for (const { where, actual, expected } of outcomes) expect.soft(actual, where).toStrictEqual(expected);
  return declared;
}

const inSource = listed("src", ".ts").map((file) => ({
  file,
  examples: docstringExamples(file, read(file)),
}));
const documents = ["README.md", "README.en.md"]
  .filter((file) => existsSync(new URL(file, root)))
  .concat(listed("docs", ".md"))
  .map((file) => ({ file, examples: documentExamples(file, read(file)) }));

describe("docstrings", () => {
  test("are found", () => {
    const claims = (folder: string): number =>
      inSource
        .filter(({ file }) => file.startsWith(`src/${folder}/`))
        .flatMap(({ examples }) => examples.flatMap((example) => prepare(example).claims)).length;
    const found = Object.fromEntries(
      ["number", "period", "issue", "model", "schema", "locale"].map((folder) => [folder, claims(folder)]),
    );
    expect(found.number).toBeGreaterThanOrEqual(35);
    expect(found.period).toBeGreaterThanOrEqual(30);
    for (const count of Object.values(found)) expect(count, JSON.stringify(found)).toBeGreaterThanOrEqual(1);
  });

  for (const { file, examples } of inSource) {
    if (examples.length === 0) continue;
    test(file, async () => {
      const folder = file.split("/").slice(0, 2).join("/");
      const index = folder.endsWith(".ts") ? file : `${folder}/index.ts`;
      const scope = { ...(await loadFile(file)), ...(await loadFile(index)) };
      for (const example of examples) {
        const { claims, unclaimed } = prepare(example);
        expect.soft(claims.length, `${file}:${example.line}: the example claims nothing`).toBeGreaterThan(0);
        expect.soft(unclaimed, "an expression says what it gives: // => JSON").toEqual([]);
        await hold(example, scope);
      }
    });
  }
});

describe("documents", () => {
  test("are found, and the README has examples", () => {
    for (const { file, examples } of documents) {
      if (file.startsWith("README")) expect(examples.length, file).toBeGreaterThan(0);
    }
  });

  for (const { file, examples } of documents) {
    if (examples.length === 0) continue;
    test(file, async () => {
      let scope: Readonly<Record<string, unknown>> = {};
      for (const example of examples) {
        if (example.mark === "no-run") prepare(example);
        else scope = { ...scope, ...(await hold(example, scope)) };
      }
    });
  }
});

describe("the runner itself", () => {
  const run = (code: string, scope: Readonly<Record<string, unknown>> = {}) =>
    runExample({ file: "x.md", line: 10, code, mark: "" }, scope, loadFromSource);
  const stands = async (code: string): Promise<readonly boolean[]> =>
    (await run(code)).outcomes.map(
      ({ actual, expected }) => JSON.stringify(actual) === JSON.stringify(expected),
    );

  test("sees a claim that holds and one that does not", async () => {
    expect(await stands("1 + 1 // => 2\n1 + 1 // => 3\nconst a = [1] // => [1]")).toEqual([
      true,
      false,
      true,
    ]);
    expect(await stands("undefined // => undefined")).toEqual([true]);
    expect(await stands("[\n  1,\n] // => [\n//   1]")).toEqual([true]);
    expect((await run("1 // => 2")).outcomes[0]).toEqual({
      where: "x.md:10: 1 // => 2",
      actual: 1,
      expected: 2,
    });
  });
  test("compares what is printed as text, or as data", async () => {
    expect(await stands('console.log("95.0", 1); // => 95.0 1\nconsole.log("a"); // => b')).toEqual([
      true,
      false,
    ]);
    expect(
      await stands('console.log({ a: "1" }); // => {"a":"1"}\nconsole.log({ a: 1 }); // => { a: 1 }'),
    ).toEqual([true, true]);
    expect(await stands('for (const a of ["x", "y"]) console.log(a); // => x')).toEqual([true, false]);
    expect(await stands('console.log("a\\nb");\n// nothing\nconsole.log("c\\nd"); // => c\n//    d')).toEqual(
      [false],
    );
  });
  test("imports the package from its source, awaits, strips types, and hands names on", async () => {
    const code = `import { roundNumber, type Plan } from "seven-benefits";
import { yuyaoEducation as plan } from "seven-benefits/plans/yuyao-education";
import schema from "seven-benefits/schema/plan.json" with { type: "json" };
const given: Plan = await Promise.resolve(plan);
roundNumber("2.675", { decimals: 2 }) // => "2.68"
typeof schema.$id // => "string"
given.id // => "yuyao_education_2023_2027"`;
    const { outcomes, declared } = await run(code);
    for (const { where, actual, expected } of outcomes) expect(actual, where).toStrictEqual(expected);
    expect(outcomes).toHaveLength(3);
    expect(Object.keys(declared)).toEqual(["roundNumber", "plan", "schema", "given"]);
    expect((await run("given.version // => 1", declared)).outcomes[0]?.actual).toBe(1);
  });
  test("refuses what it cannot judge", async () => {
    await expect(run("// => 1")).rejects.toThrow("x.md:10: 1 claims, of which 0 follow an expression");
    await expect(run("1 // => 1 and more")).rejects.toThrow("claims no value");
    await expect(run("const = 1")).rejects.toThrow("x.md:10");
    await expect(run("1 // => 1\ngone()")).rejects.toThrow(
      "stops after x.md:10: 1 // => 1: ReferenceError: gone",
    );
    await expect(run('import { a } from "seven-benefits/gone"')).rejects.toThrow(
      "seven-benefits/gone is no entry",
    );
    expect(prepare({ file: "x", line: 1, code: "f()\nconst a = 1\na = 2", mark: "" }).unclaimed).toEqual([
      "x:1",
    ]);
  });
  test("finds docstrings and fences, and where they stand", () => {
    const text =
      "/**\n * A.\n *\n * @example\n * f(1) // => 1\n * @throws never\n */\nexport const a = 1;\ninterface B {\n  /** C. @example g() // => 2 */\n  c: 1;\n}";
    expect(docstringExamples("a.ts", text).map(({ line, code }) => ({ line, code: code.trim() }))).toEqual([
      { line: 4, code: "f(1) // => 1" },
      { line: 10, code: "g() // => 2" },
    ]);
    const page =
      "```ts\nlet a\n```\n```sh\nls\n```\n1. x\n   ```js no-run\n   b\n   ```\n````md\n```ts\nc\n```\n````";
    expect(documentExamples("a.md", page)).toEqual([
      { file: "a.md", line: 2, code: "let a", mark: "" },
      { file: "a.md", line: 9, code: "   b", mark: "no-run" },
    ]);
    expect(() => documentExamples("a.md", "```ts\nlet a")).toThrow("a.md:1: the fence is never closed");
  });
});
