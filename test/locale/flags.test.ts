import { describe, expect, it } from "vitest";
import { factCatalogue } from "../../src/flag/index.js";
import { factKinds } from "../../src/locale/fact-kinds.js";
import { explain, locales } from "../../src/locale/index.js";
import { type FlagCase, flagCases, traceCases } from "./flag-cases.js";

const golden = (name: string) => new URL(`../cases/locale/${name}`, import.meta.url).pathname;

describe.each(locales)("in %s", (locale) => {
  const told = ({ id, plan, what }: FlagCase<Parameters<typeof explain>[0]>) =>
    `${id}\n  ${explain(what, { locale, plan })}`;

  it("a flag is told as in the golden file, which is read by people", async () => {
    await expect(`${flagCases.map(told).join("\n")}\n`).toMatchFileSnapshot(golden(`flags.${locale}.txt`));
  });

  it("a flag is told with its evidence as in the golden file", async () => {
    const full = flagCases.map(
      ({ id, plan, what }) => `${id}\n${explain(what, { locale, plan, form: "full" })}`,
    );
    await expect(`${full.join("\n\n")}\n`).toMatchFileSnapshot(golden(`flags-full.${locale}.txt`));
  });

  it("the trace of a rule is told as in the golden file", async () => {
    await expect(`${traceCases.map(told).join("\n")}\n`).toMatchFileSnapshot(golden(`traces.${locale}.txt`));
  });

  it("a trace stands alone too, and says what it looked at", () => {
    for (const { what } of traceCases) {
      const sentence = explain(JSON.parse(JSON.stringify(what)), { locale });
      expect(sentence).toContain(what.indicator);
      expect(sentence).toContain(what.place);
      expect(sentence).not.toMatch(/undefined|\[object|NaN/);
    }
  });

  it("a flag stands alone: plain data, without the plan, goes by ids", () => {
    for (const { what } of flagCases) {
      const sentence = explain(JSON.parse(JSON.stringify(what)), { locale });
      expect(sentence).toContain(what.subject.indicator ?? what.subject.action);
      expect(sentence).toContain(what.subject.place);
      expect(sentence).not.toMatch(/undefined|\[object|NaN/);
    }
  });
});

it("every fact that a rule can ask about has its words, and no other", () => {
  const names = [...Object.keys(factCatalogue("indicator")), ...Object.keys(factCatalogue("action"))];
  expect(Object.keys(factKinds).sort()).toEqual([...new Set(names)].sort());
});
