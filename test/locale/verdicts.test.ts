import { describe, expect, it } from "vitest";
import { explain, locales } from "../../src/locale/index.js";
import { verdictCases } from "./verdict-cases.js";

const golden = (name: string) => new URL(`../cases/locale/${name}`, import.meta.url).pathname;

describe.each(locales)("a verdict in %s", (locale) => {
  it("is told as in the golden file, which is read by people", async () => {
    const lines = verdictCases.map(
      ({ id, plan, verdict }) => `${id}\n  ${explain(verdict, { locale, plan })}`,
    );
    await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(golden(`verdicts.${locale}.txt`));
  });
});
