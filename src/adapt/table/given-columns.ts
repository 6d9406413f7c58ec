import { type Issue, issueOf, shown, suggester } from "../../issue/index.js";
import { evenText } from "./cell.js";
import { type ColumnKind, type Role, type RoleReader, roleOf, withYears } from "./column-role.js";
import { onlyYearIn, withYearOfPlan } from "./year-head.js";

/** What the option `columns` says of columns, by their heads. */
export type GivenColumns = Readonly<Record<string, ColumnKind>> | undefined;

/** The two texts over a column as an option may call it: by the lower one, or by both as issues do. */
export function callsOf(top: string, bottom: string): readonly string[] {
  const both = top === bottom ? bottom : `${top}${bottom}`;
  return bottom === "" ? [top] : [both, bottom];
}

/** Reads heads, with those that the options name. */
export function roleReader(columns: GivenColumns): RoleReader {
  const given = new Map(Object.entries(columns ?? {}).map(([head, kind]) => [evenText(head), kind]));
  if (given.size === 0) return roleOf;
  return (top, bottom) => {
    const called = callsOf(top, bottom).find((call) => given.has(evenText(call)));
    const kind = called === undefined ? undefined : given.get(evenText(called));
    return kind === undefined ? roleOf(top, bottom) : givenRole(kind, top, bottom);
  };
}

/** The year in the head of a baseline, a target or a sum stays that of its column. */
function givenRole(kind: ColumnKind, top: string, bottom: string): Role {
  const [above, below] = [withYearOfPlan(evenText(top)), withYearOfPlan(evenText(bottom))];
  if (kind !== "baseline" && kind !== "target") return withYears({ kind }, above, below);
  const year = onlyYearIn(below) ?? onlyYearIn(above);
  return year === undefined ? { kind } : { kind: "year", year, says: kind, isGiven: true };
}

/** Tells of the columns that the options name and the table does not have. */
export function checkColumns(columns: GivenColumns, heads: readonly string[], issues: Issue[]): void {
  const known = new Set(heads.map(evenText));
  const suggest = suggester(heads);
  for (const head of Object.keys(columns ?? {})) {
    if (known.has(evenText(head))) continue;
    const meant = suggest(head);
    issues.push(
      issueOf("tableColumnUnknown", ["columns"], {
        column: shown(head),
        ...(meant !== undefined && { nearest: meant }),
      }),
    );
  }
}
