// A whole assessment: 27 indicators in 90 counties over 5 years, and whether time and memory grow with the size.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { assess, compilePlan, indexObservations } from "seven-benefits/assess";
import { yuyaoEducation } from "seven-benefits/plans/yuyao-education";

const { data } = JSON.parse(
  readFileSync(new URL("../cases/measure/yuyao-2024.json", import.meta.url), "utf8"),
);
const years = [0, 1, 2, 3, 4];
const asOf = "2028-02-01";

/** From a tenth of 90 counties to ten times as many. */
export const sizes = [9, 30, 90, 300, 900];

/** Made-up counts of a year, moved by some years. */
function moved(period, by) {
  const year = Number(period.slice(0, 4)) - 1 + by;
  return period.includes("/") ? `${year}/${String((year + 1) % 100).padStart(2, "0")}` : String(year);
}

/** A province with Yuyao's plan, in which every county has the targets of its own. */
export function province(counties) {
  const places = Array.from({ length: counties }, (_, i) => ({ id: `c${i}`, name: { zh: `示例县${i}` } }));
  const bound = (targets) => targets.map((target) => ({ ...target, places: "every" }));
  const plan = {
    ...yuyaoEducation,
    jurisdiction: { name: { zh: "示例省" }, code: "990000", level: "province" },
    places,
    indicators: yuyaoEducation.indicators.map((one) => ({ ...one, targets: bound(one.targets) })),
  };
  const rows = places.flatMap(({ id: place }, county) =>
    years.flatMap((by) =>
      data.flatMap(({ of, period, value }) =>
        Object.entries(typeof value === "number" ? { "": value } : value).map(([key, one]) => ({
          of,
          place,
          period: moved(period, by),
          value: one + (Number.isInteger(one) ? county % 7 : 0),
          ...(key !== "" && { key }),
        })),
      ),
    ),
  );
  return { plan, rows };
}

/** What a thing takes: milliseconds by the clock, and of the processor, which other work on the machine moves less. */
function taken(work) {
  const cpu = process.cpuUsage();
  const started = performance.now();
  const result = work();
  const clock = performance.now() - started;
  const { user, system } = process.cpuUsage(cpu);
  return { result, clock, cpu: (user + system) / 1000 };
}

/** An assessment with everything on, after the plan is compiled: the first of the process, and the best of four. */
function measured(counties) {
  const { plan, rows } = province(counties);
  const compiled = compilePlan(plan);
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const index = taken(() => indexObservations(plan, rows));
  const indexed = index.result.data;
  const run = (options) => taken(() => assess(compiled, indexed, { asOf, ...options }));
  const first = run({});
  globalThis.gc?.();
  const kept = process.memoryUsage().heapUsed - before;
  const peak = process.resourceUsage().maxRSS * 1024;
  const best = (options) => [1, 2, 3].map(() => run(options)).reduce((a, b) => (a.clock < b.clock ? a : b));
  const again = best({});
  return {
    rows: rows.length,
    verdicts: first.result.verdicts.length,
    index: index.clock,
    first: first.clock,
    again: again.clock,
    cpu: again.cpu,
    withoutRules: best({ rules: [] }).clock,
    kept,
    peak,
  };
}

/** Each size in a process of its own, so that none finds the heap or the compiled code of another. */
function apart(counties) {
  const self = fileURLToPath(import.meta.url);
  const { stdout, stderr, status } = spawnSync(process.execPath, ["--expose-gc", self, String(counties)], {
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout);
}

const columns = [
  ["counties", ({ counties }) => counties],
  ["verdicts", ({ verdicts }) => verdicts],
  ["rows", ({ rows }) => rows],
  ["index ms", ({ index }) => index.toFixed(0)],
  ["first ms", ({ first }) => first.toFixed(0)],
  ["again ms", ({ again }) => again.toFixed(0)],
  ["cpu ms", ({ cpu }) => cpu.toFixed(0)],
  ["no rules", ({ withoutRules }) => withoutRules.toFixed(0)],
  ["µs/verdict", ({ cpu, verdicts }) => ((1000 * cpu) / verdicts).toFixed(0)],
  ["kept MB", ({ kept }) => (kept / 2 ** 20).toFixed(0)],
  ["peak MB", ({ peak }) => (peak / 2 ** 20).toFixed(0)],
  ["kB/verdict", ({ kept, verdicts }) => (kept / 1024 / verdicts).toFixed(1)],
];

/** One line a size, so that one sees whether time and memory grow as the verdicts do. */
export function table(sizes) {
  const line = (cells) => cells.map((cell) => String(cell).padStart(11)).join("");
  console.log(
    "\nA whole assessment: 27 indicators, 5 years, everything on, each size in a process of its own",
  );
  console.log(line(columns.map(([name]) => name)));
  for (const counties of sizes) {
    const found = { counties, ...apart(counties) };
    console.log(line(columns.map(([, cell]) => cell(found))));
  }
  console.log(
    "first: the first of the process; again: the best of three more, with its processor time (cpu), and",
  );
  console.log(
    "without rules; kept: what index and assessment hold; peak: of the process, with the bench's own rows",
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const counties = Number(process.argv[2] ?? 0);
  if (counties > 0) console.log(JSON.stringify(measured(counties)));
  else table(sizes);
}
