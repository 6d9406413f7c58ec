import { type IdKind, type Issue, issueOf } from "../issue/index.js";

/** The issue of a field that names an id which nothing has. */
export function unknownReference(
  field: string,
  kind: IdKind | "subject",
  id: string,
  meant: string | undefined,
): Issue {
  return issueOf(
    "unknownReference",
    [field],
    meant === undefined ? { id, kind } : { id, kind, nearest: meant },
  );
}
