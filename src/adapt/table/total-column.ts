import { type Issue, issueOf, shown } from "../../issue/index.js";
import { yearOfRole } from "./column-role.js";
import type { Column } from "./header.js";

/**
 * The column of sums that is held against the last year: one up to the end of the plan or up to the last column of a year,
 * or else one that names no years. Without a year in any other column the plan runs to the last year that is summed up.
 * Another column of sums is told of.
 */
export function totalColumn(
  columns: readonly Column[],
  lastYear: number | undefined,
  span: { readonly last: number } | undefined,
  issues: Issue[],
): Column | undefined {
  const totals = columns.filter(({ role }) => role.kind === "total");
  const upTo = (year: number | undefined) => totals.find(({ role }) => yearOfRole(role) === year);
  const summed = totals.flatMap(({ role }) => yearOfRole(role) ?? []);
  const last = span?.last ?? lastYear ?? (summed.length > 0 ? Math.max(...summed) : undefined);
  const found = upTo(last) ?? upTo(lastYear) ?? upTo(undefined);
  for (const one of totals) {
    const until = yearOfRole(one.role);
    const column = shown(one.head);
    if (one === found) issues.push(issueOf("tableColumnUnread", [], { column }));
    else if (until === undefined || last === undefined || until === last || until === lastYear)
      issues.push(issueOf("tableColumnRepeated", [], { column, other: shown(found?.head ?? "") }));
    else issues.push(issueOf("tableTotalElsewhere", [], { column, until, last }));
  }
  return found;
}
