import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  ambientFaults,
  cycles,
  type House,
  layerFaults,
  namingFaults,
  packageFaults,
  sizeFaults,
  staleExceptions,
} from "./check-house.js";
import { type ModuleFacts, readModule } from "./read-module.js";

/** The one list of the house. A folder imports only from folders above it. */
const house: House = {
  folders: [
    "number",
    "period",
    "issue",
    "formula",
    "model",
    "schema",
    "dataset",
    "measure",
    "judge",
    "methods",
    "flag",
    "validate",
    "assess",
    "adapt",
    "locale",
    "report",
    "catalogue",
    "plans",
  ],
  narrowed: {
    // A plan is data that the compiler checks: it must not draw in the engine, nor zod.
    plans: ["model", "formula", "issue", "catalogue"],
    // Data too, and the arithmetic that splits what one school holds for several levels.
    catalogue: ["model", "formula", "issue", "number"],
  },
  aroundIndex: {
    "judge -> src/number/irrational.ts":
      "the index would bring decimal.js into every entry that reads a number: chunks follow files, not names",
    "methods -> src/number/irrational.ts": "as for judge",
    "report -> src/adapt/table/plan-to-table.ts":
      "the index would bring zod into ./report: tables are read into plans, which are checked",
    "report -> src/adapt/threshold/index.ts": "as for tables",
    "plans -> src/model/define.ts":
      "the index would bring date-fns and the formula language into a plan, which is data: checks of rows stand there too",
  },
  packages: {
    zod: "src/schema/",
    "decimal.js": "src/number/irrational.ts",
    "date-fns/": "src/period/calendar.ts",
  },
  globals: {
    Date: "src/period/calendar.ts",
    Intl: "",
    Function: "",
    eval: "",
    require: "",
    globalThis: "",
    performance: "",
    crypto: "",
    WeakRef: "",
  },
  properties: [
    "random",
    "localeCompare",
    "toLocaleString",
    "toLocaleLowerCase",
    "toLocaleUpperCase",
    "toLocaleDateString",
  ],
  emptyNames: ["utils", "util", "helpers", "helper", "common", "misc", "shared", "lib"],
};

const isData = (path: string): boolean => path.startsWith("src/plans/") || path.startsWith("src/catalogue/");

const root = new URL("../../", import.meta.url);
const modules: readonly ModuleFacts[] = readdirSync(new URL("src", root), {
  recursive: true,
  encoding: "utf8",
})
  .map((path) => `src/${path.replaceAll("\\", "/")}`)
  .filter((path) => path.endsWith(".ts"))
  .sort()
  .map((path) => readModule(path, readFileSync(new URL(path, root), "utf8")));

describe("the house as it stands", () => {
  test("is read whole", () => {
    expect(modules.length).toBeGreaterThan(100);
    expect(modules.flatMap((module) => module.imports).length).toBeGreaterThan(300);
  });
  test("imports point down the list, through the index of the other folder", () =>
    expect(layerFaults(modules, house)).toEqual([]));
  test("keeps no exception that nobody uses", () => expect(staleExceptions(modules, house)).toEqual([]));
  test("each package has one door", () => expect(packageFaults(modules, house)).toEqual([]));
  test("nothing ambient is named", () => expect(ambientFaults(modules, house)).toEqual([]));
  test("everything has a name that says something", () => expect(namingFaults(modules, house)).toEqual([]));
  test("no file is in a ring of imports", () => expect(cycles(modules)).toEqual([]));
  test("files are small", () => expect(sizeFaults(modules, isData)).toEqual([]));
});

describe("each rule can fail", () => {
  const built = (files: Readonly<Record<string, string>>): readonly ModuleFacts[] =>
    Object.entries(files).map(([path, text]) => readModule(path, text));
  const one = (path: string, text: string): readonly ModuleFacts[] => [readModule(path, text)];

  test("an import that points up, in every spelling", () => {
    for (const text of [
      'import { a } from "../model/index.js";',
      'import type { A } from "../model/index.js";',
      'export { a } from "../model/index.js";',
      'export * from "../model/index.js";',
      'type A = import("../model/index.js").A;',
      'const a = await import("../model/index.js");',
      'import "../model/index.js";',
      'import a = require("../model/index.js");',
    ]) {
      const files = built({ "src/number/a.ts": text, "src/model/index.ts": "" });
      expect(layerFaults(files, house), text).toEqual([
        "src/number/a.ts:1: number stands above model and must not import it",
      ]);
    }
  });
  test("an import in a comment or a text is none", () => {
    const files = built({
      "src/number/a.ts": '// import "../model/index.js"\nconst a = \'import "../model/index.js"\';',
    });
    expect(layerFaults(files, house)).toEqual([]);
  });
  test("an import that points down passes, around the index it does not", () => {
    const files = built({
      "src/model/a.ts": 'import "../number/index.js";\nimport "../number/read.js";\nimport "./b.js";',
      "src/model/b.ts": "",
      "src/number/index.ts": "",
      "src/number/read.ts": "",
    });
    expect(layerFaults(files, house)).toEqual([
      "src/model/a.ts:2: ../number/read.js goes around src/number/index.ts",
    ]);
    const excused = { ...house, aroundIndex: { "model -> src/number/read.ts": "for this test" } };
    expect(layerFaults(files, excused)).toEqual([]);
    expect(staleExceptions(files, excused)).toEqual([]);
    expect(staleExceptions([], excused)).toEqual(["model -> src/number/read.ts"]);
  });
  test("a folder out of the list, a missing file, an entry, a plan that draws in the engine", () => {
    const files = built({
      "src/index.ts": 'import "./number/index.js";',
      "src/number/index.ts": 'import "../index.js";\nimport "./gone.js";',
      "src/extras/a.ts": "",
      "src/plans/x/index.ts": 'import "../../number/index.js";\nimport "../../model/index.js";',
      "src/model/index.ts": "",
    });
    expect(layerFaults(files, house)).toEqual([
      "src/number/index.ts:1: ../index.js is an entry, which nothing imports",
      "src/number/index.ts:2: ./gone.js is no file of src",
      "src/extras/a.ts: the folder extras is not in the list of the house",
      "src/plans/x/index.ts:1: plans imports only model, formula, issue, catalogue, not number",
    ]);
  });
  test("a package through another door, or one that is not listed", () => {
    const files = built({
      "src/model/a.ts": 'import type * as z from "zod";',
      "src/number/read.ts": 'import { Decimal } from "decimal.js";',
      "src/period/calendar.ts": 'import { addMonths } from "date-fns";\nimport "node:fs";',
      "src/schema/a.ts": 'import * as z from "zod";',
    });
    expect(packageFaults(files, house)).toEqual([
      "src/model/a.ts:1: only src/schema/ imports zod",
      "src/number/read.ts:1: only src/number/irrational.ts imports decimal.js",
      "src/period/calendar.ts:1: date-fns is not among the imports that the library allows",
      "src/period/calendar.ts:2: node:fs is not among the imports that the library allows",
    ]);
  });
  test("a clock, chance and a locale, but not a property that is called Date", () => {
    expect(
      ambientFaults(one("src/model/a.ts", "let d: Date;\nMath.random();\n'a'.localeCompare('b');"), house),
    ).toEqual([
      "src/model/a.ts:1: Date is for src/period/calendar.ts alone",
      "src/model/a.ts:2: .random depends on the machine",
      "src/model/a.ts:3: .localeCompare depends on the machine",
    ]);
    expect(ambientFaults(one("src/period/calendar.ts", "new Date(0)"), house)).toEqual([]);
    expect(ambientFaults(one("src/model/a.ts", "// Date\nconst CivilDate = { Date: 1 };"), house)).toEqual(
      [],
    );
  });
  test("a default export and an empty name", () => {
    for (const text of [
      "export default 1;",
      "export default function f() {}",
      "const a = 1; export { a as default };",
    ]) {
      expect(namingFaults(one("src/model/a.ts", text), house), text).toEqual([
        "src/model/a.ts:1: a default export has no name",
      ]);
    }
    expect(namingFaults(one("src/utils/a.ts", ""), house)).toEqual(['src/utils/a.ts: "utils" names nothing']);
    expect(namingFaults(one("src/model/helpers.ts", ""), house)).toEqual([
      'src/model/helpers.ts: "helpers" names nothing',
    ]);
  });
  test("a ring of imports, by types too, and a file that imports itself", () => {
    const files = built({
      "src/model/a.ts": 'import type { B } from "./b.js";',
      "src/model/b.ts": 'import "./c.js";',
      "src/model/c.ts": 'import "./a.js";',
      "src/model/d.ts": 'import "./a.js";',
      "src/model/e.ts": 'import "./e.js";',
    });
    expect(cycles(files)).toEqual([
      "src/model/a.ts -> src/model/b.ts -> src/model/c.ts -> src/model/a.ts",
      "src/model/e.ts -> src/model/e.ts",
    ]);
  });
  test("a file, a median and a tenth that are too large, unless they are data", () => {
    const long = (count: number): string => "a;\n".repeat(count);
    expect(sizeFaults(one("src/model/a.ts", long(301)), isData)).toHaveLength(3);
    expect(sizeFaults(one("src/plans/a.ts", long(301)), isData)).toEqual([]);
    const sizes = [...Array<number>(8).fill(10), 199, 300];
    expect(
      sizeFaults(
        sizes.map((n, i) => readModule(`src/model/${i}.ts`, long(n))),
        isData,
      ),
    ).toEqual([]);
    const larger = [...Array<number>(8).fill(10), 200, 300];
    expect(
      sizeFaults(
        larger.map((n, i) => readModule(`src/model/${i}.ts`, long(n))),
        isData,
      ),
    ).toEqual(["nine files in ten have up to 200 lines, under 200"]);
  });
});
