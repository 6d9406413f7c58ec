import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type CatalogueEntry, catalogue } from "../../src/catalogue/index.js";

const page = readFileSync(new URL("../../docs/catalogue.md", import.meta.url), "utf8");
const rows = page
  .split("\n")
  .filter((line) => /^\| `\w+\.\w+` \|/.test(line))
  .map((line) => line.split(" | ").map((cell) => cell.replace(/^\| | \|$/g, "")));
const entries: readonly CatalogueEntry[] = catalogue;
const signs: Readonly<Record<string, string>> = { atLeast: "≥", atMost: "≤" };

describe("docs/catalogue.md", () => {
  it("lists every entry, in order", () => {
    expect(rows.map(([id]) => id)).toEqual(entries.map(({ indicator }) => `\`${indicator.id}\``));
  });

  it.each(entries.map((entry, i) => [entry.indicator.id, entry, rows[i] ?? []] as const))(
    "says of %s what the catalogue has",
    (_, { indicator, lines, certainty, sources }, [, zh, en, formula = "", line = "", sure, source = ""]) => {
      expect([zh, en]).toEqual([indicator.name.zh, indicator.name.en]);
      const { components } = indicator;
      if (components === undefined)
        expect([`\`${indicator.formula}\``, "`100 * count(…) / count(…)`"]).toContain(formula);
      else {
        expect(formula).toMatch(new RegExp(`^${components.of.length} × .* \\(\`${components.combine}\`\\)$`));
        const resource = components.of[0]?.id.split(".")[1] ?? "";
        expect(formula).toContain((components.of[0]?.formula ?? "-").replaceAll(`.${resource}`, ".x"));
      }
      for (const { comparator, value } of lines) expect(line).toContain(`${signs[comparator]} ${value}`);
      expect(line === "").toBe(lines.length === 0);
      expect(sure).toMatch(new RegExp(` ${certainty}$`));
      for (const { document } of sources) expect(source).toContain(document);
    },
  );
});
