import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { crossDefects, defects } from "./ledger.js";

interface Case {
  readonly id: string;
  readonly kind?: string;
  readonly note?: string | null;
  readonly peerDefect?: boolean;
}

/** The test that runs every case of a file, by its id. */
const runBy: Readonly<Record<string, string>> = {
  "aarr-dsir": "aarr.test.ts",
  "aarr-published-constants": "aarr.test.ts",
  "cross-method": "cross-method.test.ts",
  "eurostat-eustat": "cagr.test.ts",
  "german-dns-weather": "dns.test.ts",
  "okr-linear-progress": "okr.test.ts",
  "open-sdg-2.4.0": "cagr.test.ts",
  "unsd-progress-chart": "unsd.test.ts",
};

/** Files of cases about the progress of something that no method here is for; docs/methods.md says why. */
const notMethods = [
  "akvo-rsr-aggregation",
  "dhis2-indicator-validation",
  "dhis2-outliers",
  "quality-time-status",
  "toladata-on-track-15pct",
  "tukey-fence",
  "vtl-trevas-0.1.21",
] as const;

const folder = new URL("../cases/methods/", import.meta.url);
const read = (url: URL) => readFileSync(url, "utf8");
const files = readdirSync(folder).map((name) => name.replace(/\.json$/, ""));
const casesOf = (file: string) =>
  JSON.parse(read(new URL(`${file}.json`, folder))) as {
    readonly source: string;
    readonly cases: readonly Case[];
  };
const page = read(new URL("../../docs/methods.md", import.meta.url));

describe("every case is run, or listed with its reason", () => {
  it("every file has a test that runs through it", () => {
    expect([...files].sort()).toEqual(Object.keys(runBy).sort());
    for (const [file, test] of Object.entries(runBy))
      expect(read(new URL(test, import.meta.url)), test).toContain(`../cases/methods/${file}.json`);
  });

  it("every file says where it comes from, names each case once, and has none that nobody verified", () => {
    for (const file of files) {
      const { source, cases } = casesOf(file);
      expect(source.length).toBeGreaterThan(10);
      expect(cases.length).toBeGreaterThan(0);
      expect(new Set(cases.map(({ id }) => id)).size, file).toBe(cases.length);
      expect(cases.filter(({ kind }) => kind === "derived-unverified")).toEqual([]);
    }
  });

  it("what a case marks as a defect of the other program is in the ledger, and only that", () => {
    const marked = files.flatMap((file) =>
      casesOf(file)
        .cases.filter(({ peerDefect, note }) => peerDefect === true || /defect/i.test(note ?? ""))
        .map(({ id }) => `${file}: ${id}`),
    );
    const listed = Object.entries(defects).flatMap(([file, ids]) =>
      Object.keys(ids).map((id) => `${file}: ${id}`),
    );
    expect(listed.sort()).toEqual(marked.sort());
    expect(listed).toHaveLength(7);
  });

  it("the page lists every defect with the reason of the refusal, and every file that is for no method", () => {
    const told = page.split("\n");
    for (const [id, reason] of Object.values(defects).flatMap((ids) => Object.entries(ids)))
      expect(
        told.some((line) => line.includes(`\`${id}\``) && line.includes(`\`${reason}\``)),
        id,
      ).toBe(true);
    // A cell of the comparison: the row of the plan has the reason, and the line below the defects names the plan.
    const note = told.find((line) => line.includes("拒绝出于同样的缺陷")) ?? "";
    const plans = Object.keys(crossDefects).map((id) => id.slice("cross-".length, "cross-".length + 1));
    expect(note.match(/(?<![A-Za-z])[A-Z](?![A-Za-z])/g)).toEqual(expect.arrayContaining(plans));
    for (const [i, reasons] of Object.values(crossDefects).entries()) {
      const cells = told.find((line) => line.startsWith(`| ${plans[i]} |`))?.split(" | ") ?? [];
      const refused = Object.values(reasons);
      expect(cells.slice(3, 3 + refused.length)).toEqual(refused.map((reason) => `— \`${reason}\``));
    }
    for (const file of notMethods) expect(page).toContain(`\`${file}\``);
  });
});
