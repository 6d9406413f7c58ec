import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, test } from "vitest";
import { requireBuilt, root } from "../support/package.js";

beforeAll(requireBuilt);

interface Node {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly [key: string]: unknown;
}

/** Every property of every object in a JSON Schema, with the path to it. */
function* properties(node: unknown, path: string): Generator<readonly [path: string, node: Node]> {
  if (typeof node !== "object" || node === null) return;
  for (const [key, value] of Object.entries((node as Node).properties ?? {})) yield [`${path}.${key}`, value];
  for (const [key, value] of Object.entries(node)) yield* properties(value, `${path}/${key}`);
}

describe.each(["plan", "observations"])("dist/schema/%s.json", (name) => {
  const read = (): unknown => JSON.parse(readFileSync(`${root}dist/schema/${name}.json`, "utf8"));

  test("says of every property what the interface says of it", () => {
    const all = [...properties(read(), "")];
    expect(all.length).toBeGreaterThan(8);
    expect(all.filter(([, node]) => !node.description).map(([path]) => path)).toEqual([]);
  });
});
