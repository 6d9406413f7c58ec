// How long 100,000 observations take to be read and checked, side by side with what zod alone takes. `npm run bench`
import { parseObservations } from "seven-benefits";
import { yuyaoEducation as plan } from "seven-benefits/plans/yuyao-education";
import { observationSchema } from "seven-benefits/schema";
import * as z from "zod";
import { race, report } from "./race.mjs";

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

const ours = "parseObservations (schema, references, bounds)";

/** Milliseconds by contender; each has to let every row pass. */
export function observations(count, { runs = 15 } = {}) {
  const rows = Array.from({ length: count }, (_, i) => ({
    of: "children.total",
    place: "330281",
    period: "2024/25",
    value: String(i),
    reportedOn: "2024-10-01",
  }));
  const passed = (schema) => () => [rows.filter((row) => schema.safeParse(row).success).length];
  const contenders = {
    [ours]: () => [parseObservations(plan, rows).observations.length],
    "our schema alone": passed(observationSchema),
    "zod strictObject, texts unchecked": passed(bare),
    "zod strictObject, texts checked by regex": passed(checked),
  };
  return race(contenders, [count], { runs });
}

if (process.argv[1]?.endsWith("rows.mjs"))
  report("100,000 observations read and checked", await observations(100_000), [ours]);
