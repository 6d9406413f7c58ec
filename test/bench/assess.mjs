// A whole assessment: 27 indicators in 90 counties over 5 years, and whether time and memory grow with the size.
import { readFileSync } from "node:fs";
import { assess, compilePlan, indexObservations } from "seven-benefits/assess";
import { yuyaoEducation } from "seven-benefits/plans/yuyao-education";

const { data } = JSON.parse(
  readFileSync(new URL("../cases/measure/yuyao-2024.json", import.meta.url), "utf8"),
);
const years = [0, 1, 2, 3, 4];

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

/** Milliseconds of one assessment with everything on, after the plan is compiled and the data indexed; and of the index. */
export function timed(counties) {
  const { plan, rows } = province(counties);
  const compiled = compilePlan(plan);
  const started = performance.now();
  const { data: indexed } = indexObservations(plan, rows);
  const between = performance.now();
  const assessment = assess(compiled, indexed, { asOf: "2028-02-01" });
  const ended = performance.now();
  return {
    rows: rows.length,
    verdicts: assessment.verdicts.length,
    index: between - started,
    assess: ended - between,
  };
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  timed(5);
  for (const counties of [9, 30, 90, 270, 900]) {
    const { rows, verdicts, index, assess: time } = timed(counties);
    const peak = process.resourceUsage().maxRSS / 1024;
    console.log(
      `${counties} counties: ${rows} rows, ${verdicts} verdicts; index ${index.toFixed(0)} ms, assess ${time.toFixed(0)} ms (${((1000 * time) / verdicts).toFixed(0)} µs each), peak ${peak.toFixed(0)} MB`,
    );
  }
}
