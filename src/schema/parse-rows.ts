import { collectRowIssues, type Issue, issueOf, shown, typeOf } from "../issue/index.js";
import type { RowReader } from "./row-reader.js";

/** Most rows that one call reads; longer data comes in parts. */
export const mostRows = 5_000_000;

/** What is doubtful about a row that is kept. */
export type RowDoubt<T> = (row: T) => Issue | undefined;

/**
 * Reads rows one by one: good ones are kept, bad ones become issues.
 *
 * @param input any iterable of objects, but not text
 */
export function parseRows<T extends object>(
  input: unknown,
  read: RowReader<T>,
  doubt: RowDoubt<T> = () => undefined,
): { readonly rows: readonly T[]; readonly issues: readonly Issue[] } {
  const wrong = refuseInput(input);
  if (wrong !== undefined) return { rows: [], issues: [wrong] };
  const rows: T[] = [];
  const found = collectRowIssues();
  let at = 0;
  try {
    for (const raw of input as Iterable<unknown>) {
      if (at >= mostRows) return { rows, issues: [...found.all(), tooMany(at + 1)] };
      const row = read(raw);
      if (Array.isArray(row)) for (const issue of row as readonly Issue[]) found.add(at, issue);
      else {
        rows.push(row as T);
        const issue = doubt(row as T);
        if (issue !== undefined) found.add(at, issue);
      }
      at++;
    }
  } catch {
    found.add(at, issueOf("notPlainData", [], { found: "unreadable" }));
  }
  return { rows, issues: found.all() };
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
