import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { command, root, temporaryFolder, write } from "../support/package.js";

const options = JSON.parse(readFileSync(join(root, "typedoc.json"), "utf8")) as Readonly<
  Record<string, unknown>
>;

test("whatever is exported has a sentence, every link leads somewhere, and the guides are pages", async () => {
  const { code, stdout, stderr } = await command("typedoc/bin/typedoc", ["--emit", "none"], root);
  expect(`${stdout}${stderr}`).not.toMatch(/\[(warning|error)\]/);
  expect(code).toBe(0);
});

test("a silent function or type and a link to nowhere are found, so that the test above can fail", async () => {
  const folder = temporaryFolder();
  write(folder, {
    "typedoc.json": JSON.stringify({ ...options, entryPoints: ["bare.ts"], projectDocuments: [] }),
    "tsconfig.json": JSON.stringify({
      compilerOptions: { types: [], skipLibCheck: true },
      files: ["bare.ts"],
    }),
    "package.json": '{ "name": "bare", "version": "0.0.0" }',
    "bare.ts":
      "/** Links to {@link gone}. */\nexport const a = 1;\nexport interface Bare { a: 1 }\nexport function silent(): void {}\n",
  });
  const { code, stdout, stderr } = await command("typedoc/bin/typedoc", ["--emit", "none"], folder);
  expect(code).not.toBe(0);
  for (const fault of ["Bare", "silent", '"gone"']) expect(`${stdout}${stderr}`).toContain(fault);
});
