import { type Issue, type IssueCode, issueOf } from "./issue.js";
import { mostIssues } from "./most-issues.js";

/** Rows that an issue names. */
const namedRows = 10;

/** Issues of many rows: the same fault in the same field becomes one issue with a count and its first ten rows. */
export interface RowIssues {
  /** Adds an issue of a row; its path is taken from the row on. */
  readonly add: (row: number, issue: Issue) => void;
  /** What was found, in the order of first appearance. */
  readonly all: () => readonly Issue[];
}

interface Group {
  readonly issue: Issue;
  count: number;
  readonly first: number[];
}

/** Starts an empty collection of row issues. */
export function collectRowIssues(): RowIssues {
  const groups = new Map<string, Group>();
  let hidden = 0;
  return {
    add(row, issue) {
      const key = faultOf(issue);
      const group = groups.get(key);
      if (group !== undefined) {
        group.count++;
        if (group.first.length < namedRows && group.first[group.first.length - 1] !== row)
          group.first.push(row);
      } else if (groups.size < mostIssues) {
        groups.set(key, { issue: { ...issue, path: [row, ...issue.path] }, count: 1, first: [row] });
      } else hidden++;
    },
    all() {
      const issues = Array.from(groups.values(), ({ issue, count, first }) => ({
        ...issue,
        rows: { count, first },
      }));
      return hidden === 0 ? issues : [...issues, issueOf("tooManyIssues", [], { hidden })];
    },
  };
}

/** Codes for which another value is another fault: what was meant has to be looked up by itself. */
const apart: ReadonlySet<IssueCode> = new Set<IssueCode>(["notOneOf"]);

/**
 * What tells a fault in a field from another one: everything that its sentence says, but for the value that was found and
 * the one that was meant.
 */
function faultOf({ code, path, params }: Issue): string {
  const { value, length, instead, ...said } = params as Readonly<Record<string, unknown>>;
  const own = apart.has(code) ? [value, length] : [];
  return JSON.stringify([code, path, said, own]);
}
