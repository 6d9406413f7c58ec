import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import { expect, it } from "vitest";

const entry = `
import { compileFormula, evaluateFormula, parseFormula, traceFormula } from "./index.js";
const { formula } = parseFormula('weighted_cv(where(x / w, w >= 2), where(w, w >= 2)) <= 0.25 and status == "met"');
const inputs = { x: { a: 3, b: 5 }, w: { a: 28, b: 28 }, status: "met" };
const school = { type: "number", breakdown: "school" };
const compiled = compileFormula(formula, { x: school, w: school, status: { type: "text" } });
let blocked = "no";
try { new Function("return 1")(); } catch { blocked = "yes"; }
console.log(JSON.stringify([blocked, evaluateFormula(formula, inputs), compiled.evaluate(inputs), traceFormula(formula, inputs).result]));
`;

it("formulas run where no text may become code", () => {
  const resolveDir = fileURLToPath(new URL("../../src/formula/", import.meta.url));
  const built = buildSync({
    stdin: { contents: entry, resolveDir, loader: "ts" },
    bundle: true,
    format: "esm",
    platform: "node",
    write: false,
  });
  const program = built.outputFiles[0]?.text ?? "";
  const printed = execFileSync(
    process.execPath,
    ["--disallow-code-generation-from-strings", "--input-type=module", "--eval", program],
    { encoding: "utf8" },
  );
  const holds = { ok: true, value: true };
  expect(JSON.parse(printed)).toEqual(["yes", holds, holds, holds]);
});
