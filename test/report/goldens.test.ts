import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { bulletin, toText } from "../../src/report/index.js";
import { assessment } from "./city.js";
import { written } from "./golden-cases.js";

/** Texts that were read and checked as files: figures against the sums of the demo's test, sentences for their wording. */
const golden = (name: string): string =>
  readFileSync(new URL(`../cases/report/${name}`, import.meta.url), "utf8");

describe.each(["zh-CN", "en"] as const)("示例数据(虚构) in %s", (locale) => {
  test.each(Object.entries(written))("%s", (name, write) => {
    expect(write(locale)).toBe(golden(`${locale}/${name}`));
  });
});

test("no golden names a real place", () => {
  for (const locale of ["zh-CN", "en"] as const)
    for (const name of Object.keys(written))
      expect(golden(`${locale}/${name}`), name).not.toMatch(/余姚|宁波|宁职院|330281|Yuyao|Ningbo/u);
});

test("a bulletin without an earlier date says nothing of changes, and without the plan goes by ids", () => {
  const of = bulletin(assessment, { locale: "zh-CN" });
  expect(of.sections.map(({ part }) => part)).toEqual([
    "headline",
    "behind",
    "actions",
    "unjudged",
    "waived",
  ]);
  expect(of.title).toBe("example_city进展情况通报");
  expect(toText(of)).toContain("preschool.public_share");
});
