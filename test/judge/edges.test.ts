import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { edges, elements } from "./edges.js";
import { planOf, told, verdictOn, yearly } from "./support.js";

describe("the edges of judging", () => {
  it.each(edges)(
    "$id: $why",
    ({ given, values, rows, asOf, options, final, annual, expected, gap, attainment }) => {
      const last = Object.keys(values).at(-1) ?? "2023";
      const plan = planOf(given, rows && { elements });
      const verdict = verdictOn(plan, rows ?? yearly(values), asOf ?? `${Number(last) + 1}-06-01`, options);
      expect(told(verdict?.final)).toBe(final);
      if (annual !== undefined) expect(told(verdict?.annual)).toBe(annual);
      if (expected !== undefined) expect(verdict?.final.expected?.value).toEqual({ value: expected });
      if (gap !== undefined) expect(verdict?.final.gap).toEqual({ value: gap });
      if (attainment !== undefined) expect(verdict?.final.attainment).toEqual({ value: attainment });
    },
  );
});

it("the guide lists the same cases with the same states", () => {
  const guide = readFileSync(new URL("../../docs/judging.md", import.meta.url), "utf8");
  const rows = [...guide.matchAll(/^\| ([a-z-]+) \| `([^`]+)` \| [^|]+ \| [^|]+ \|$/gm)].map(
    ([, id, final]) => [id, final],
  );
  expect(rows).toEqual(edges.map(({ id, final }) => [id, final]));
});
