import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { factCatalogue, standardRules } from "../../src/flag/index.js";

const page = readFileSync(new URL("../../docs/flags.md", import.meta.url), "utf8");

/** The rows of the table under a heading, by their cells. */
function rowsUnder(heading: string): readonly (readonly string[])[] {
  const [, part = ""] = page.split(`## ${heading}`);
  const [section = ""] = part.split("\n## ");
  return section
    .split("\n")
    .filter((line) => line.startsWith("| `"))
    .map((line) => line.slice(2, -2).split(" | "));
}

describe("docs/flags.md", () => {
  it.each([
    ["指标的事实", "indicator"],
    ["举措的事实", "action"],
  ] as const)("lists under %s what the catalogue has", (heading, subject) => {
    const rows = Object.entries(factCatalogue(subject)).map(([name, { type, values, of, text }]) => [
      `\`${name}\``,
      values === undefined ? type : `${type}: ${values.map((value) => `\`${value}\``).join(" ")}`,
      of,
      text.zh,
      text.en,
    ]);
    expect(rowsUnder(heading)).toEqual(rows);
  });

  it("lists the standard rules", () => {
    const rows = standardRules.map(({ id, title, kind, subject, when, steps }) => [
      `\`${id}\``,
      title.zh,
      title.en,
      kind,
      subject,
      `\`${when}\``,
      steps.map(({ periods, severity }) => (periods > 1 ? `${severity} (${periods})` : severity)).join(", "),
    ]);
    expect(rowsUnder("标准规则")).toEqual(rows);
  });
});
