import type * as z from "zod";
import { type Issue, issueOf, shown, typeOf } from "../issue/index.js";
import { issuesFromZod } from "./issues-from-zod.js";

/** Reads one row: the row as a copy, or what is wrong with it. */
export type RowReader<T> = (raw: unknown) => T | readonly Issue[];

/** What a row means, once its shape is right: at most one issue. */
export type RowCheck<T> = (row: T) => Issue | undefined;

/** Says an issue of the schema better, where the rest of the row tells how. */
export type Sharpen = (issue: Issue, raw: object) => Issue;

/** A row through its schema and then through `check`. */
export function rowReader<T extends object>(
  schema: z.ZodType<T>,
  check: RowCheck<T>,
  sharpen: Sharpen = (issue) => issue,
): RowReader<T> {
  return (raw) => {
    if (typeof raw !== "object" || raw === null)
      return [issueOf("wrongType", [], { value: shown(raw), found: typeOf(raw), expected: "object" })];
    try {
      const result = schema.safeParse(raw);
      if (!result.success) return issuesFromZod(result.error, raw).map((issue) => sharpen(issue, raw));
      const issue = check(result.data);
      return issue === undefined ? result.data : [issue];
    } catch {
      return [issueOf("notPlainData", [], { found: "unreadable" })]; // an accessor or a proxy threw
    }
  };
}

/** Most texts of one field that are remembered. */
const mostRemembered = 10_000;

/**
 * The same for rows that repeat their texts. A row whose texts have all passed the schema before, each in its field,
 * needs only the look at its keys; every other row, and every row with an issue, goes the whole way.
 *
 * @param keys the keys and types of a row without the checks of its texts
 * @param texts the fields whose texts have checks; `check` must answer for all other fields by itself
 */
export function rememberingRowReader<T extends object>(
  schema: z.ZodType<T>,
  check: RowCheck<T>,
  keys: z.ZodType<T>,
  texts: readonly (keyof T)[],
  sharpen?: Sharpen,
): RowReader<T> {
  const read = rowReader(schema, check, sharpen);
  const passed = texts.map((field) => ({ field, texts: new Set<unknown>([undefined]) }));
  const isFamiliar = (row: T) => passed.every(({ field, texts: seen }) => seen.has(row[field]));
  return (raw) => {
    const quick = readKeys(keys, raw);
    if (quick !== undefined && isFamiliar(quick) && check(quick) === undefined) return quick;
    const row = read(raw);
    if (!Array.isArray(row))
      for (const { field, texts: seen } of passed)
        if (seen.size < mostRemembered) seen.add((row as T)[field]);
    return row;
  };
}

function readKeys<T>(keys: z.ZodType<T>, raw: unknown): T | undefined {
  try {
    return keys.safeParse(raw).data;
  } catch {
    return undefined;
  }
}
