import type * as z from "zod";
import { type Issue, issueOf, shown, typeOf } from "../issue/index.js";
import { issuesFromZod } from "./issues-from-zod.js";
import { collectRowIssues } from "./row-issues.js";

/** Most rows that one call reads; longer data comes in parts. */
export const mostRows = 5_000_000;

/**
 * Reads rows one by one: good ones are kept, bad ones become issues. A row that `check` says anything about is bad.
 *
 * @param input any iterable of objects, but not text
 * @param check what the row means, once its shape is right
 */
export function parseRows<T>(
  input: unknown,
  schema: z.ZodType<T>,
  check: (row: T) => Issue | undefined,
): { readonly rows: readonly T[]; readonly issues: readonly Issue[] } {
  const wrong = refuseInput(input);
  if (wrong !== undefined) return { rows: [], issues: [wrong] };
  const rows: T[] = [];
  const found = collectRowIssues();
  let at = 0;
  try {
    for (const raw of input as Iterable<unknown>) {
      if (at >= mostRows) return { rows, issues: [...found.all(), tooMany(at + 1)] };
      for (const issue of readRow(raw, schema, check, rows)) found.add(at, issue);
      at++;
    }
  } catch {
    found.add(at, issueOf("notPlainData", [], { found: "unreadable" }));
  }
  return { rows, issues: found.all() };
}

const none: readonly Issue[] = [];

function readRow<T>(
  raw: unknown,
  schema: z.ZodType<T>,
  check: (row: T) => Issue | undefined,
  rows: T[],
): readonly Issue[] {
  if (typeof raw !== "object" || raw === null) return [notAnObject(raw)];
  let result: z.ZodSafeParseResult<T>;
  try {
    result = schema.safeParse(raw);
    if (!result.success) return issuesFromZod(result.error, raw);
  } catch {
    return [issueOf("notPlainData", [], { found: "unreadable" })]; // an accessor or a proxy threw
  }
  const issue = check(result.data);
  if (issue !== undefined) return [issue];
  rows.push(result.data);
  return none;
}

function notAnObject(raw: unknown): Issue {
  return issueOf("wrongType", [], { value: shown(raw), found: typeOf(raw), expected: "object" });
}

function refuseInput(input: unknown): Issue | undefined {
  if (Array.isArray(input)) return input.length > mostRows ? tooMany(input.length) : undefined;
  const iterable = typeof input === "object" && input !== null && Symbol.iterator in input;
  if (iterable) return undefined;
  return issueOf("wrongType", [], { value: shown(input), found: typeOf(input), expected: "list" });
}

function tooMany(count: number): Issue {
  return issueOf("tooMany", [], { count, most: mostRows });
}
