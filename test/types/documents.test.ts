import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compile } from "../support/compile.js";

const root = new URL("../../", import.meta.url);

/** The TypeScript blocks of a document, each with the line on which it begins. */
function blocks(file: string): readonly { readonly line: number; readonly code: string }[] {
  const text = readFileSync(new URL(file, root), "utf8");
  return [...text.matchAll(/^```ts\n([\s\S]*?)^```/gm)].map((match) => ({
    line: text.slice(0, match.index).split("\n").length,
    code: match[1] ?? "",
  }));
}

const guides = readdirSync(new URL("docs/", root)).filter((name) => name.endsWith(".md"));
const documents = ["README.md", "README.en.md", ...guides.map((name) => `docs/${name}`)];

/** What is wrong with a block, read by itself or, where it goes on with names of the blocks above it, together with them. */
function faults(file: string, at: number): readonly string[] {
  const codes = blocks(file).map(({ code }) => code);
  const alone = compile(codes[at] ?? "");
  return alone.length === 0 || at === 0 ? alone : compile(codes.slice(0, at + 1).join("\n"));
}

// Imports of "seven-benefits" resolve to the built declarations, as they do for a reader who has installed it.
describe.each(documents.filter((file) => blocks(file).length > 0))("%s", (file) => {
  it.each(blocks(file).map(({ line }, at) => ({ line, at })))(
    "compiles as strictly as the library itself: the block on line $line",
    ({ at }) => expect(faults(file, at)).toEqual([]),
  );
});

it("a block with a slip does not compile", () => {
  expect(compile('import { explane } from "seven-benefits";\nexplane;').join()).toContain("explane");
});
