import { type Issue, issueOf, type Suggest, suggester } from "../issue/index.js";
import { idsByName, type Named } from "./names.js";

/** What a row may name by its id. */
export type NamedKind = "rule" | "indicator" | "action" | "place";

/** Checks what rows name under the key of its kind; the issue has the nearest id, or that of the thing with such a name. */
export function idChecker<K extends NamedKind>(kind: K, things: Iterable<Named>) {
  const named = [...things];
  const known = new Set(named.map(({ id }) => id));
  let suggest: Suggest | undefined;
  return (row: { readonly [Key in K]?: string | undefined }): Issue | undefined => {
    const id = row[kind];
    if (id === undefined || known.has(id)) return undefined;
    suggest ??= suggester([...known], idsByName(named));
    const meant = suggest(id);
    return issueOf("unknownReference", [kind], { id, kind, ...(meant !== undefined && { nearest: meant }) });
  };
}
