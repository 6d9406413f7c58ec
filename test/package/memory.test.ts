import { beforeAll, expect, test } from "vitest";
import { node, requireBuilt, root, temporaryFolder, write } from "../support/package.js";

beforeAll(requireBuilt);

const script = `
import { explain, parseObservations, parsePlan, validatePlan } from "${root}dist/index.js";
import { yuyaoEducation as plan } from "${root}dist/plans/yuyao-education.js";
const many = (count, make) => Array.from({ length: count }, (_, i) => make(i));
const good = { of: "children.total", place: "330281", period: "2024/25", value: "1" };
const cases = {
  "200,000 empty tasks": () => parsePlan({ ...plan, tasks: many(200000, () => ({})) }),
  "200,000 unknown keys": () => parsePlan({ ...plan, ...Object.fromEntries(many(200000, (i) => ["key" + i, 1])) }),
  "400,000 empty targets": () => parsePlan({ ...plan, indicators: [{ ...plan.indicators[0], targets: many(400000, () => ({})) }] }),
  "a megabyte of one letter": () => parsePlan({ ...plan, id: "x".repeat(1000000) }),
  "20,000 levels": () => parsePlan({ ...plan, rules: many(20000, (i) => i).reduce((inner) => ({ inner }), {}) }),
  "100,000 places in a chain": () => validatePlan({ ...plan, places: many(100000, (i) => ({ id: "p" + i, name: { zh: "甲" }, ...(i && { within: "p" + (i - 1) }) })) }),
  "100,000 rows with the same fault": () => parseObservations(plan, many(100000, () => ({ ...good, value: "一" }))),
  "1,000,000 rows of one figure": () => parseObservations(plan, new Array(1000000).fill(good)).observations.length,
};
for (const [name, run] of Object.entries(cases)) {
  const started = performance.now();
  run();
  console.log(JSON.stringify([name, performance.now() - started]));
}
`;

// The heap holds 256 MB in all: a case that needed more would end the process.
test("hostile plans and rows are answered within 256 MB, and within a second each on a machine at rest", async () => {
  const folder = temporaryFolder();
  write(folder, { "hostile.mjs": script });
  const { code, stdout, stderr } = await node(["--max-old-space-size=256", "hostile.mjs"], folder);
  expect(stderr).toBe("");
  expect(code).toBe(0);
  const times = stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as [string, number]);
  expect(times).toHaveLength(8);
  expect(times.filter(([, milliseconds]) => milliseconds > 3000)).toEqual([]);
  console.log(times.map(([name, milliseconds]) => `${milliseconds.toFixed(0)} ms: ${name}`).join("\n"));
});
