import { readFileSync } from "node:fs";
import type { TableOptions } from "../../src/adapt/index.js";
import type { Issue } from "../../src/issue/index.js";

/** A table of test/cases/tables as rows of cells; none of them has quoted cells. */
export function csv(name: string): readonly (readonly string[])[] {
  const text = readFileSync(new URL(`../cases/tables/${name}`, import.meta.url), "utf8").trim();
  return text.split("\n").map((line) => line.split(","));
}

/** The same as records by the names in the header. */
export function records(name: string): readonly Readonly<Record<string, string>>[] {
  const [header = [], ...rows] = csv(name);
  return rows.map((row) => Object.fromEntries(header.map((key, i) => [key, row[i] ?? ""])));
}

/** Options that leave nothing about the document open (示例市, made up); give what differs. */
export function told(change: Partial<TableOptions> = {}): TableOptions {
  return {
    id: "example",
    title: { zh: "示例市七优享方案(虚构)" },
    jurisdiction: { name: { zh: "示例市" }, code: "999999", level: "county" },
    document: { title: "示例市七优享方案(虚构)", issuer: "示例市人民政府", date: "2023-05-23" },
    span: { first: 2023, last: 2027 },
    ...change,
  };
}

/** Issues in short: code, place and parameters. */
export function inShort(issues: readonly Issue[]): readonly (readonly unknown[])[] {
  return issues.map(({ code, path, params }) => [code, path.join(" "), ...Object.values(params)]);
}
