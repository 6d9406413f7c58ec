// From the text of the Yuyao plan and a city's counts to an assessment, once, in a fresh process after import. `npm run bench`
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { assess, indexObservations, parsePlan } from "seven-benefits";
import { yuyaoEducation } from "seven-benefits/plans/yuyao-education";

const self = fileURLToPath(import.meta.url);
const file = new URL("../cases/measure/yuyao-2024.json", import.meta.url);

/** Made-up counts of a year, a row for every key. */
function observations() {
  const { data } = JSON.parse(readFileSync(file, "utf8"));
  const place = yuyaoEducation.jurisdiction.code;
  return data.flatMap(({ of, period, value }) =>
    Object.entries(typeof value === "number" ? { "": value } : value).map(([key, one]) => ({
      of,
      place,
      period,
      value: one,
      ...(key !== "" && { key }),
    })),
  );
}

function once() {
  const text = JSON.stringify(yuyaoEducation);
  const rows = observations();
  const marks = [performance.now()];
  const { plan } = parsePlan(JSON.parse(text));
  marks.push(performance.now());
  const { data } = indexObservations(plan, rows);
  marks.push(performance.now());
  const { verdicts } = assess(plan, data, { asOf: "2025-03-01" });
  marks.push(performance.now());
  if (verdicts.length === 0) throw new Error("nothing was judged");
  return marks.slice(1).map((mark, i) => mark - marks[i]);
}

if (process.argv[2] === "once") console.log(JSON.stringify(once()));
else {
  const runs = Array.from({ length: 15 }, () => {
    const { stdout, stderr, status } = spawnSync(process.execPath, [self, "once"], { encoding: "utf8" });
    if (status !== 0) throw new Error(stderr);
    const [read, index, assessed] = JSON.parse(stdout);
    return { read, index, assessed, all: read + index + assessed };
  });
  runs.sort((a, b) => a.all - b.all);
  const told = ({ read, index, assessed, all }) =>
    `${all.toFixed(0)} ms (parsePlan ${read.toFixed(0)}, indexObservations ${index.toFixed(0)}, assess ${assessed.toFixed(0)})`;
  console.log("\nYuyao's plan read and a year assessed, the first call of a fresh process after import");
  console.log(`best of 15: ${told(runs[0])}; median: ${told(runs[7])}`);
}
