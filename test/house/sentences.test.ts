import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { bareMembers } from "./bare-members.js";

const src = new URL("../../src/", import.meta.url);

// TypeDoc sees to the exported symbols (test/package/typedoc.test.ts). It would ask for a sentence for each parameter
// of each issue code too, where the sentence of the code says it all: so the members are seen to here.
test("every member of an exported type has a sentence", () => {
  const files = readdirSync(src, { recursive: true, encoding: "utf8" }).filter((path) =>
    path.endsWith(".ts"),
  );
  expect(files.length).toBeGreaterThan(100);
  expect(
    files.flatMap((path) => bareMembers(`src/${path}`, readFileSync(new URL(path, src), "utf8"))),
  ).toEqual([]);
});

test("one without is found, but not what is told by the member around it, nor what is not exported", () => {
  const text = `export interface A {
  bare: 1;
  /** Told. */
  told: { inner: 1 };
  // No docstring.
  readonly noted: () => void;
}
export type B =
  | { bare: 1 }
  | {
      /** Told. */
      told: 1;
    };
export type C = Pick<A, "bare">;
interface D { hidden: 1 }
`;
  expect(bareMembers("a.ts", text)).toEqual(["a.ts:2: A.bare", "a.ts:6: A.noted", "a.ts:9: B.bare"]);
});
