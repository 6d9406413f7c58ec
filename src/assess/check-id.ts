import { type Issue, type IssuePath, issueOf, suggester } from "../issue/index.js";

/** What a row may name by its id. */
export type NamedKind = "rule" | "indicator" | "action" | "place";

/** Checks that what rows name under a key is known; the issue has the nearest id. */
export function checkIdIn<K extends NamedKind>(kind: K, known: ReadonlySet<string>) {
  const suggest = suggester([...known]);
  return (path: IssuePath, row: { readonly [Key in K]?: string | undefined }): readonly Issue[] => {
    const id = row[kind];
    if (id === undefined || known.has(id)) return [];
    const meant = suggest(id);
    const params = { id, kind, ...(meant !== undefined && { nearest: meant }) };
    return [issueOf("unknownReference", [...path, kind], params)];
  };
}
