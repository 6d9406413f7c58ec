// How long 100,000 observations take to be read and checked, side by side with what zod alone takes. `npm run bench`
import { parseObservations } from "seven-benefits";
import { yuyaoEducation as plan } from "seven-benefits/plans/yuyao-education";
import { observationSchema } from "seven-benefits/schema";
import * as z from "zod";

const count = 100_000;
const runs = 15;
const rows = Array.from({ length: count }, (_, i) => ({
  of: "children.total",
  place: "330281",
  period: "2024/25",
  value: String(i),
  reportedOn: "2024-10-01",
}));
const text = z.string();
/** The same keys, texts unchecked: the least that zod can take for such a row. */
const bare = z.strictObject({
  of: text,
  place: text,
  period: text,
  value: text,
  key: text.optional(),
  status: z.enum(["final", "preliminary", "estimated"]).optional(),
  definition: text.optional(),
  reportedOn: text.optional(),
  source: text.optional(),
});
/** The same keys with the checks that a careful author would write by hand. */
const checked = bare.extend({
  of: text.regex(/^[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*$/).max(64),
  place: text.regex(/^\w+$/).max(64),
  period: text.regex(/^\d{4}(?:\/\d{2}|-H[12]|-Q[1-4]|-\d{2})?$/),
  value: text.regex(/^-?\d{1,24}(?:\.\d{1,20})?$/),
  reportedOn: z.iso.date().optional(),
});

const contenders = {
  "zod strictObject, texts unchecked": () => rows.filter((row) => bare.safeParse(row).success).length,
  "zod strictObject, texts checked by regex": () =>
    rows.filter((row) => checked.safeParse(row).success).length,
  "our schema alone": () => rows.filter((row) => observationSchema.safeParse(row).success).length,
  "parseObservations (schema, references, bounds)": () => parseObservations(plan, rows).observations.length,
};
const best = new Map(Object.keys(contenders).map((name) => [name, Number.POSITIVE_INFINITY]));
for (let run = 0; run < runs; run++)
  for (const [name, read] of Object.entries(contenders)) {
    const started = performance.now();
    const good = read();
    const took = performance.now() - started;
    if (good !== count) throw new Error(`${name} read ${good} of ${count} rows`);
    best.set(name, Math.min(best.get(name), took));
  }

const ours = best.get("parseObservations (schema, references, bounds)");
console.log(`${count} observations, best of ${runs} interleaved runs`);
for (const [name, took] of best)
  console.log(`${took.toFixed(1).padStart(7)} ms  ${(ours / took).toFixed(2)}  ${name}`);
console.log("second column: time of parseObservations over that line");
