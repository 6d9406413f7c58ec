import { type Issue, type IssuePath, issueOf, type Refusal } from "../issue/index.js";

/** Deepest nesting of lists and objects that is read; zod itself overflows the stack beyond a thousand levels. */
export const deepest = 64;
/** Most members of a list inside a member of a list, such as the targets of an indicator: what is checked as a whole. */
export const mostInnerMembers = 50_000;
/** Most values, lists and objects that are read in one document. */
export const mostValues = 500_000;

/**
 * A copy of anything as plain JSON data, so that what follows meets no accessor, proxy, class or circle, and no key
 * named `__proto__`. Each property is read once. Properties that are `undefined` are left out.
 *
 * @returns the copy, or what cannot be copied: `notPlainData`, `unknownKey`, `tooDeep`, `tooMany`, `tooManyValues`
 */
export function plainCopy(input: unknown): { readonly ok: true; readonly value: unknown } | Refusal {
  const copier: Copier = { issues: [], left: mostValues, stopped: false };
  const value = copy(input, [], copier);
  return copier.issues.length === 0 ? { ok: true, value } : { ok: false, issues: copier.issues };
}

interface Copier {
  readonly issues: Issue[];
  left: number;
  stopped: boolean;
}

function copy(value: unknown, path: IssuePath, copier: Copier): unknown {
  if (copier.stopped) return undefined;
  if (--copier.left < 0) return stop(copier, issueOf("tooManyValues", [], { limit: mostValues }));
  if (typeof value === "function")
    return refuse(copier, issueOf("notPlainData", path, { found: "function" }));
  if (typeof value === "symbol") return refuse(copier, issueOf("notPlainData", path, { found: "symbol" }));
  if (typeof value !== "object" || value === null) return value;
  if (path.length >= deepest) return stop(copier, issueOf("tooDeep", path.slice(0, 8), { limit: deepest }));
  try {
    if (Array.isArray(value)) return copyList(value, path, copier);
    const prototype: unknown = Object.getPrototypeOf(value);
    if (prototype === null || Object.getPrototypeOf(prototype) === null)
      return copyObject(value, path, copier);
    return refuse(copier, issueOf("notPlainData", path, { found: "classInstance" }));
  } catch {
    return refuse(copier, issueOf("notPlainData", path, { found: "unreadable" }));
  }
}

function copyList(list: readonly unknown[], path: IssuePath, copier: Copier): unknown {
  if (list.length > copier.left) return stop(copier, issueOf("tooManyValues", [], { limit: mostValues }));
  if (path.length > 1 && list.length > mostInnerMembers)
    return refuse(copier, issueOf("tooMany", path, { count: list.length, most: mostInnerMembers }));
  const result: unknown[] = [];
  for (let i = 0; i < list.length && !copier.stopped; i++) {
    if (i in list) result.push(copy(list[i], [...path, i], copier));
    else return refuse(copier, issueOf("notPlainData", [...path, i], { found: "hole" }));
  }
  return result;
}

function copyObject(object: object, path: IssuePath, copier: Copier): unknown {
  const result: Record<string, unknown> = {};
  for (const key of Object.keys(object)) {
    if (copier.stopped) break;
    if (key === "__proto__") {
      refuse(copier, issueOf("unknownKey", path, { key }));
      continue;
    }
    const value = (object as Record<string, unknown>)[key];
    if (value !== undefined) result[key] = copy(value, [...path, key], copier);
  }
  return result;
}

function refuse(copier: Copier, issue: Issue): undefined {
  copier.issues.push(issue);
}

function stop(copier: Copier, issue: Issue): undefined {
  copier.stopped = true;
  copier.issues.push(issue);
}
