import { describe, expect, it } from "vitest";
import {
  bulletChart,
  bulletin,
  display,
  indicatorTable,
  ranking,
  supervisionList,
  tableOf,
  toHtml,
  toMarkdown,
  toRows,
  toText,
} from "../../src/report/index.js";
import { assessment, plan } from "./city.js";

// What a program may get wrong where no compiler looks: each answer says what was wanted.

const zh = { locale: "zh-CN" } as const;

describe("options", () => {
  it.each<[string, () => unknown]>([
    ["bulletin", () => bulletin(assessment, undefined as never)],
    ["tableOf", () => tableOf(assessment, undefined as never)],
    ["toRows", () => toRows(assessment, undefined as never)],
    ["ranking", () => ranking(assessment, undefined as never)],
    ["indicatorTable", () => indicatorTable(assessment, plan, undefined as never)],
    ["bulletChart", () => bulletChart(assessment, plan, undefined as never)],
    ["display", () => display(assessment, undefined as never)],
  ])("of %s that are not given are asked for", (_, call) => {
    expect(call).toThrow(/^options must be an object such as \{ locale: "zh-CN" \}/);
  });

  it.each<[string, () => unknown, string]>([
    ["bulletin", () => bulletin(assessment, { ...zh, pln: plan } as never), "plan"],
    ["indicatorTable", () => indicatorTable(assessment, plan, { ...zh, plce: "999999" } as never), "place"],
    ["ranking", () => ranking(assessment, { by: "place", plan } as never), "plans"],
    ["tableOf", () => tableOf(assessment, { ...zh, plann: plan } as never), "plan"],
    ["bulletChart", () => bulletChart(assessment, plan, { ...zh, places: "999999" } as never), "place"],
  ])("of %s that are misspelt are named, with the nearest", (_, call, nearest) => {
    expect(call).toThrow(new RegExp(`^options has no "\\w+"; did you mean "${nearest}"\\?`));
  });
});

it.each([
  ["toText", toText],
  ["toMarkdown", toMarkdown],
  ["toHtml", toHtml],
] as const)("%s says what it takes, and how a table is made", (name, write) => {
  for (const wrong of [supervisionList(assessment, plan), assessment, "x", undefined])
    expect(() => write(wrong as never)).toThrow(
      new RegExp(`^${name} takes a bulletin or a table, such as tableOf makes`),
    );
});
